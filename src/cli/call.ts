import { codeOf } from '../basics/errorCode.ts';
import { oneLine } from './fault.ts';

/** The word with which a caller asks for the whole stack of an error. */
export const DEBUG = '--debug';

/** What a program was called with. */
export interface Call {
  /** what stands behind its name, without `--debug` */
  words: string[];
  /** whether the whole stack of an error is shown */
  debug: boolean;
}

/** Ends the program at once, after a message. It may have left something running that goes on. */
export function endWith(message: string, status: number): void {
  process.stderr.write(message, () => process.exit(status));
}

/** Reads what the program was called with, and prepares it for an output that takes no more. */
export function readCall(args: readonly string[]): Call {
  process.stdout.on('error', (error: Error) => {
    // The reader of a pipe may close it early, as head does; the exit status still stands.
    if (codeOf(error) === 'EPIPE') return;
    endWith(`The output could not be written: ${oneLine(error.message)}\n`, 2);
  });
  const debug = args.includes(DEBUG) || process.env.DEBUG === '1';
  if (debug) Error.stackTraceLimit = Infinity;
  return { words: args.filter((word) => word !== DEBUG), debug };
}
