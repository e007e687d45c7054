import { parseArgs } from 'node:util';
import { commands, HELP } from './admin-commands.ts';
import { withAdministration } from './admin-doors.ts';

/**
 * Administration from the command line, on the database that the environment names, whether or not a server runs on it.
 * A running server asks for roles and the sign-up mode each time, and for each session at least once a minute: what
 * ends here has ended there within a minute, and live connections twenty seconds later.
 */

// Keys and database are the owner's alone, whoever made the directory.
process.umask(0o077);
/** 0: done. 1: it could not be done. 2: it was asked for in a wrong way. */
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') return refuse(asked, 2);
  const { values, positionals } = asked;
  const [name = 'help', argument, ...rest] = positionals;
  if (values.help || name === 'help') return say(HELP);
  const command = commands[name];
  if (!command) return refuse(`There is no command “${name}”.\n\n${HELP}`, 2);
  if (command.needs !== undefined && argument === undefined) return refuse(`${name} needs ${command.needs}.`, 2);
  if (rest.length > 0) return refuse(`${name} takes one thing at a time.`, 2);
  try {
    const { data, text } = await withAdministration((doors) => command.run(doors, argument));
    return say(values.json ? JSON.stringify(data) : text);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), 1);
  }
}

function read(args: string[]) {
  try {
    const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function refuse(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
