import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What journeys and the demo need of the machine: where it is, and the Debian package that brings it. */
const PROGRAMS = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    package: 'chromium',
  },
  headless: { commands: ['chromium-headless-shell', 'chrome-headless-shell'], package: 'chromium-headless-shell' },
  firefox: { commands: ['firefox-esr', 'firefox'], package: 'firefox-esr' },
  xvfb: { commands: ['Xvfb'], package: 'xvfb' },
  xdotool: { commands: ['xdotool'], package: 'xdotool' },
} as const;

/** Where macOS and Windows keep what is in no PATH. */
const APPLICATIONS = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  headless: [],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  xvfb: [],
  xdotool: [],
} as const;

/** The variables that point to another browser than the one that is installed. */
const CHOICES: Partial<Record<Program, string>> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Only faster than another of them, which does: not every system has them. */
const INSTEAD: Partial<Record<Program, Program>> = { headless: 'chromium' };

/** Without it screenshots differ from machine to machine. */
const FONTS = { file: '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf', package: 'fonts-noto-core' };

export type Program = keyof typeof PROGRAMS;

/** Where Chromium is: `CHROMIUM_PATH`, else what is installed. */
export const chromiumPath = () => installed('chromium');
/** Where a Chromium is that has neither windows nor extensions, and does the same in two thirds of the time. */
export const headlessPath = () => (process.env['CHROMIUM_PATH'] ? chromiumPath() : installed('headless'));
/** Where Firefox is: `FIREFOX_PATH`, else what is installed. */
export const firefoxPath = () => installed('firefox');

function installed(program: Program): string {
  const path = pathOf(program);
  const other = INSTEAD[program];
  if (path === undefined && other) return installed(other);
  if (path === undefined)
    throw new Error(`There is no ${program} here. Install it, or set ${CHOICES[program] ?? 'PATH'}.`);
  return path;
}

/** Makes sure that the programs are there: installs them as root on Debian and Ubuntu, elsewhere throws, naming them. */
export function ensureBrowsers(programs: Program[]): void {
  const isDebian = existsSync('/etc/debian_version');
  const missing = programs.filter((program) => pathOf(program) === undefined);
  const needed = missing.filter((program) => !INSTEAD[program]);
  const packages: string[] = needed.map((program) => PROGRAMS[program].package);
  if (isDebian && !existsSync(FONTS.file)) packages.push(FONTS.package);
  if (isDebian && process.getuid?.() === 0) {
    const faster = missing.filter((program) => INSTEAD[program]).map((program) => PROGRAMS[program].package);
    if (packages.length + faster.length === 0) return;
    console.log(`Installing ${[...packages, ...faster].join(', ')} …`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
    for (const name of faster) tryApt('install', '--yes', '--no-install-recommends', name);
  } else if (needed.length > 0) {
    const how = isDebian
      ? `: sudo apt-get install ${packages.join(' ')}`
      : ` or set ${Object.values(CHOICES).join(' and ')}`;
    throw new Error(`The tests in browsers need ${needed.join(', ')}. Install what is missing${how}.`);
  }
}

function apt(...args: string[]): void {
  const { failed, output } = tryApt(...args);
  if (failed) throw new Error(`apt-get ${args.join(' ')} failed:\n${output}`);
}

function tryApt(...args: string[]): { failed: boolean; output: string } {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', ['--quiet', ...args], { env, encoding: 'utf8' });
  return { failed: status !== 0, output: stdout + stderr };
}

function pathOf(program: Program): string | undefined {
  const chosen = process.env[CHOICES[program] ?? ''];
  if (chosen) return chosen;
  const directories = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = directories.flatMap((directory) => PROGRAMS[program].commands.map((name) => join(directory, name)));
  return [...onPath, ...APPLICATIONS[program]].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  try {
    ensureBrowsers(['chromium', 'xvfb', 'xdotool', 'firefox']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
