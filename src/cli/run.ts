import { DEBUG, endWith, readCall } from './call.ts';
import type { Call } from './call.ts';
import { COMMANDS } from './commands/index.ts';
import { UsageError } from './command.ts';
import type { Outcome } from './command.ts';
import { faultReport } from './fault.ts';
import { asksForHelp, misuseReport, refuseEmpty } from './misuse.ts';

const FAILURE = 'Failed, not because of the content';

/** How to call the command line, and every command. */
function commandList(): string {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  const lines = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: node src/cli/dateline.js <command> [<argument>…]',
    '',
    ...lines,
    '',
    'With --help, a command says what it does and how it is called.',
    `With ${DEBUG} or DEBUG=1, a command that fails prints the whole stack of the error.`,
  ].join('\n');
}

/** What a command does and how it is called. */
const helpText = (summary: string, usage: string): string =>
  `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n\n${usage}\n`;

/** Runs the command that a call names, and turns whatever it throws into an outcome. */
async function outcomeOf({ words: [name, ...words], debug }: Call): Promise<Outcome> {
  let usage = commandList();
  let failure = FAILURE;
  try {
    if (name === undefined || asksForHelp([name])) return { status: 0, text: `${usage}\n` };
    const listed = COMMANDS.get(name);
    if (!listed) throw new UsageError(`Unexpected command “${name}”`);
    const command = await listed.load();
    ({ usage, failure = FAILURE } = command);
    if (asksForHelp(words)) return { status: 0, text: helpText(listed.summary, usage) };
    refuseEmpty(words);
    return await command.run(words);
  } catch (error) {
    const errors = misuseReport(error, usage) ?? faultReport(error, failure, debug);
    return { status: 2, errors };
  }
}

/**
 * Runs the command line: exit status 2 and one clear message for anything that a command could not
 * do, never silence, and never a stack that was not asked for.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { status, text = '', errors = '' } = await outcomeOf(readCall(args));
  process.exitCode = status;
  process.stdout.write(text);
  // Of what has a text the end waits until all of it is written.
  if (errors !== '' && text === '') endWith(errors, status);
  else process.stderr.write(errors);
}
