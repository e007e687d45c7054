import { posix } from 'node:path';
import type { Import } from './imports-of.ts';

/** Who may import whom: the tables of ARCHITECTURE.md. */

/** The doors of each module, and the modules whose doors it may use. Always upward. */
export const MODULES: Record<string, { doors: string[]; uses: string[] }> = {
  accounts: {
    doors: ['accounts.ts', 'sessions.ts', 'invites.ts', 'privacy.ts', 'members.ts', 'admission.ts', 'audit.ts', 'caller.ts', 'proof.ts', 'profile.ts', 'avatars.ts', 'holdings.ts'], // prettier-ignore
    uses: [],
  },
  administration: { doors: ['administration.ts'], uses: ['accounts'] },
  media: { doors: ['media.ts', 'pictures.ts', 'holdings.ts'], uses: [] },
  friends: { doors: ['friends.ts', 'holdings.ts'], uses: ['accounts'] },
  sharing: { doors: ['sharing.ts', 'inbox.ts', 'holdings.ts', 'restoring.ts'], uses: ['accounts', 'media', 'friends'] },
  notifications: { doors: ['notifications.ts', 'holdings.ts'], uses: ['accounts', 'friends', 'sharing'] },
  takeout: { doors: ['takeout.ts'], uses: ['accounts', 'media', 'friends', 'sharing'] },
  library: { doors: ['library.ts'], uses: ['accounts', 'media', 'friends', 'sharing'] },
};

interface Rule {
  who: RegExp;
  /** Files of this project, as paths from its root. */
  may: RegExp[];
  packages: RegExp;
  /** Files that may be named for their types alone. */
  types?: RegExp;
  /** What it may use of the modules above: nothing if it isn't said. */
  above?: 'doors' | 'schemas';
}

const ANY = /^/;
const NONE = /^none$/;
const SHARED = /^shared\//;
const UI = /^ui\//;
const EXTENSION = /^extension\//;
const WEB = /^web\//;
const KERNEL = /^server\/src\/kernel\//;
const DATABASE = /^server\/src\/kernel\/database\//;
const HTTP = /^server\/src\/kernel\/http\//;
const VALUES = /^server\/src\/kernel\/(?:clock|id)\.ts$/;
const LIVE = /^server\/src\/kernel\/live\.ts$/;
const EVENTS = /^server\/src\/events\.ts$/;
const DASHBOARD = /^(?:preact|preact\/hooks|preact-iso|@preact\/signals|qrcode-generator)$/;
const BROWSER = /^(?:preact|preact\/hooks|@preact\/signals|webextension-polyfill|wxt\/.+)$/;
const KYSELY = /^kysely(?:\/|$)/;
const STORE = /^server\/src\/modules\/\w+\/(?:[\w-]+\/)*(?:[\w-]+-)?store\.ts$/;
const NOT_STORE = /^server\/src\/modules\/\w+\/(?!(?:[\w-]+\/)*(?:[\w-]+-)?store\.ts$)/;
const SCHEMA = /^server\/src\/modules\/\w+\/(?:[\w-]+\/)*(?:[\w-]+-)?schema\.ts$/;
const MODULE = /^server\/src\/modules\/\w+\//;

/** The first whose `who` fits a file counts. */
const RULES: Rule[] = [
  // Tools and tests
  { who: /^(?:scripts|bench|e2e|test)\/|^[^/]+$/, may: [ANY], packages: ANY },
  {
    who: /^server\/(?:test\/|.*\.test\.ts$|.*\/test-[^/]+$)/,
    may: [/^server\//, SHARED],
    packages: ANY,
    above: 'doors',
  },
  { who: /^shared\/.*\.test\.ts$/, may: [SHARED], packages: ANY },
  { who: /^ui\/(?:gallery\/|.*\.test\.tsx?$)/, may: [UI, SHARED], packages: ANY },
  { who: /^web\/.*\.test\.tsx?$/, may: [WEB, UI, SHARED], packages: ANY },
  { who: /^extension\/(?:test\/|.*\.test\.tsx?$)/, may: [EXTENSION, UI, SHARED], packages: ANY },

  // What runs in browsers
  { who: SHARED, may: [SHARED], packages: /^openapi-fetch$/ },
  { who: UI, may: [UI, SHARED], packages: /^(?:preact|preact\/hooks|@preact\/signals|lucide(?:\/.+)?)$/ },
  {
    who: /^extension\/(?:watch\/|entrypoints\/(?:watch\.ts$|.*content))/,
    may: [/^extension\/(?:watch\/|messages\.ts$)/, /^shared\/media\//],
    types: /^(?:extension|shared)\//,
    packages: /^(?:webextension-polyfill|wxt\/.+)$/,
  },
  { who: EXTENSION, may: [EXTENSION, UI, SHARED], packages: BROWSER },
  { who: WEB, may: [WEB, UI, SHARED], packages: DASHBOARD },

  // The server
  { who: /^server\/migrations\/index\.ts$/, may: [/^server\/migrations\//], packages: KYSELY },
  { who: /^server\/migrations\//, may: [], packages: KYSELY },
  { who: KERNEL, may: [KERNEL, SHARED, /^package\.json$/], types: EVENTS, packages: ANY },
  { who: EVENTS, may: [KERNEL, SHARED], packages: NONE },
  { who: /^server\/src\/[^/]+$/, may: [/^server\//, SHARED], packages: ANY },

  // The kinds of file in a module
  { who: STORE, may: [STORE, DATABASE, VALUES, SHARED], packages: KYSELY },
  { who: SCHEMA, may: [HTTP, SCHEMA, SHARED], packages: /^@hono\/zod-openapi$/, above: 'schemas' },
  {
    who: /\/(?:[\w-]+-)?routes\.ts$/,
    may: [NOT_STORE, HTTP, SHARED],
    packages: /^(?:hono|@hono)(?:\/|$)/,
    above: 'doors',
  },
  { who: /\/announce\.ts$/, may: [NOT_STORE, EVENTS, LIVE, SHARED], packages: NONE, above: 'doors' },
  { who: MODULE, may: [MODULE, KERNEL, EVENTS, SHARED], packages: ANY, above: 'doors' },
];

/** `#shared/client.ts` → `shared/client.ts`; `undefined` for a package. */
function targetOf(file: string, name: string): string | undefined {
  if (name.startsWith('.')) return posix.join(posix.dirname(file), name);
  return name.startsWith('#') ? name.slice(1).replace(/^server\//, 'server/src/') : undefined;
}

/** Says what is wrong with an import in a file, if anything is. */
export function problemWith(file: string, { name, isType }: Import): string | undefined {
  const rule = RULES.find(({ who }) => who.test(file));
  if (!rule) return `${file} belongs to no folder that ARCHITECTURE.md knows`;
  const target = targetOf(file, name);
  const complaint =
    target === undefined
      ? packageProblem(rule, name)
      : (spelling(file, name, target) ?? edge(rule, file, target, isType));
  return complaint && `${file} ${complaint}`;
}

function packageProblem({ packages }: Rule, name: string): string | undefined {
  return packages.test(name) ? undefined : `may not import the package ${name}`;
}

function spelling(file: string, name: string, target: string): string | undefined {
  const home = file.split('/')[0];
  const isTool = /^(?:scripts|bench|e2e|test)\/|^[^/]+$/.test(file);
  const crosses = target.split('/')[0] !== home;
  if (!/\.\w+$/.test(target)) return `must name the extension of ${name}`;
  if (name.startsWith('#') && !crosses) return `must import ${name} relatively: it is in its own folder`;
  if (name.startsWith('.') && crosses && !isTool && target !== 'package.json')
    return `must import ${target} by its # name`;
  return undefined;
}

function edge(rule: Rule, file: string, target: string, isType: boolean): string | undefined {
  const from = moduleOf(file);
  const to = moduleOf(target);
  const isKnown = rule.may.some((one) => one.test(target)) || (isType && rule.types?.test(target));
  const refusal = `may not import ${target.replace(/^server\/src\//, '')}`;
  if (from === undefined || to === undefined || from === to || /\.test\.ts$|\/test-/.test(file))
    return isKnown ? undefined : refusal;
  const isDoor = MODULES[to]?.doors.includes(posix.basename(target));
  const isOpen =
    MODULES[from]?.uses.includes(to) && (rule.above === 'schemas' ? SCHEMA.test(target) : rule.above && isDoor);
  return isOpen ? undefined : refusal;
}

const moduleOf = (path: string) => /^server\/src\/modules\/(\w+)\//.exec(path)?.[1];
