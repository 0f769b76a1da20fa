import { COMMANDS } from './commands/index.ts';
import { Refusal, UsageError } from './command.ts';
import type { Outcome } from './command.ts';
import { faultReport, oneLine } from './fault.ts';

const FAILURE = 'Failed, not because of the content';

const DEBUG = '--debug';

/** How to call the command line, and every command. */
function commandList(): string {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  const lines = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: node src/cli/dateline.js <command> [<argument>…]',
    '',
    ...lines,
    '',
    `With ${DEBUG} or DEBUG=1, a command that fails prints the whole stack of the error.`,
  ].join('\n');
}

const isNotParsed = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

/** What is printed for an error that a command threw. */
function explain(error: unknown, usage: string, failure: string, debug: boolean): string {
  if (error instanceof UsageError) return `${oneLine(error.message)}\n${usage}\n`;
  if (error instanceof Refusal) return `${oneLine(error.message)}\n`;
  // Node goes on to explain how an argument that begins with a hyphen is passed; no argument here
  // does.
  if (isNotParsed(error)) return `${oneLine(error.message.split('. ')[0] ?? '')}\n${usage}\n`;
  return faultReport(error, failure, debug);
}

/** Runs the command of a name, and turns whatever it throws into an outcome. */
async function outcomeOf(
  name: string | undefined,
  words: string[],
  debug: boolean,
): Promise<Outcome> {
  let usage = commandList();
  let failure = FAILURE;
  try {
    if (name === undefined) return { status: 0, text: `${usage}\n` };
    const listed = COMMANDS.get(name);
    if (!listed) throw new UsageError(`Unexpected command “${name}”`);
    const command = await listed.load();
    ({ usage, failure = FAILURE } = command);
    return await command.run(words);
  } catch (error) {
    return { status: 2, errors: explain(error, usage, failure, debug) };
  }
}

/**
 * Runs the command line: exit status 2 and one clear message for anything that a command could not
 * do, never silence, and never a stack that was not asked for.
 */
export async function run(args: readonly string[]): Promise<void> {
  // The reader of a pipe may close it early, as head does; the exit status still stands.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const debug = args.includes(DEBUG) || process.env.DEBUG === '1';
  if (debug) Error.stackTraceLimit = Infinity;
  const [name, ...words] = args.filter((word) => word !== DEBUG);
  const { status, text = '', errors = '' } = await outcomeOf(name, words, debug);
  process.exitCode = status;
  process.stdout.write(text);
  // What went wrong may have left something running that would go on, or print more.
  if (errors !== '') process.stderr.write(errors, () => process.exit());
}
