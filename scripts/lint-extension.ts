import { build } from './build.ts';
import { capture, tool } from './run.ts';

/** Asks Mozilla's linter about the built Firefox extension: no errors, and no warning that isn't known. */

/**
 * Preact knows `innerHTML`; our own code may not use it. Closed shadow roots are opened by Chromium's call where there
 * is one, by Firefox's own elsewhere.
 */
const KNOWN = ['UNSAFE_VAR_ASSIGNMENT', 'UNSUPPORTED_API'];

interface Finding {
  code: string;
  message: string;
  file?: string;
}

await build({ ifNeeded: true });
const { output } = await capture(tool('web-ext', 'lint', '--source-dir=dist/extension/firefox-mv3', '--output=json'));
const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{'))) as Record<'errors' | 'warnings', Finding[]>;

for (const { code, message, file } of [...errors, ...warnings]) console.log(`${code} ${file ?? ''}: ${message}`);
if (errors.length > 0 || warnings.some(({ code }) => !KNOWN.includes(code))) process.exitCode = 1;
