import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cut, visible } from './visible.ts';

/** A command cannot do what it was asked to; the message says why. */
export class Refusal extends Error {}

/** A command was called in a way it does not take; its usage is shown too. */
export class UsageError extends Refusal {}

export interface Outcome {
  /** exit status */
  status: 0 | 1;
  /** what goes to standard output */
  text: string;
}

const oneLine = (text: string): string => visible(cut(text.trim(), 500));

/**
 * Where an error was thrown, as a path seen from here: the one thing of a stack that a bug report
 * needs.
 */
function originOf(error: unknown): string {
  const match = error instanceof Error ? /(file:\/\/\S+?)(:\d+:\d+)/.exec(error.stack ?? '') : null;
  return match
    ? ` (${relative(process.cwd(), fileURLToPath(match[1] ?? ''))}${match[2] ?? ''})`
    : '';
}

/** The lines that tell a person why a command did nothing. */
function explain(error: unknown, usage: string): string {
  if (error instanceof UsageError) return `${oneLine(error.message)}\n${usage}\n`;
  if (error instanceof Refusal) return `${oneLine(error.message)}\n`;
  if (
    error instanceof Error &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS_')
  ) {
    // Node goes on to explain how an argument that begins with a hyphen is passed; no argument here
    // does.
    return `${oneLine(error.message.split('. ')[0] ?? '')}\n${usage}\n`;
  }
  return `Failed, not because of the content: ${oneLine(`${String(error)}${originOf(error)}`)}\n`;
}

/**
 * Runs a command of the command line: exit status 2 and one clear line for anything it could not
 * do, never a stack and never silence.
 */
export async function run(
  usage: string,
  command: (args: string[]) => Promise<Outcome>,
): Promise<void> {
  // The reader of a pipe may close it early, as head does; the exit status still stands.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const { status, text } = await command(process.argv.slice(2));
    process.exitCode = status;
    process.stdout.write(text);
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(explain(error, usage));
  }
}
