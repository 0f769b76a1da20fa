import { codeOf, isSystemError } from '../basics/errorCode.ts';
import { Refusal } from './command.ts';
import { visible } from './visible.ts';

const MAY_NOT = 'Change who may write there, or name another content folder with --content.';

/** What is wrong, by the code of the operating system’s error, and what to do about it. */
const REFUSALS: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ENOENT: ['it does not exist', 'Make it first, or name another content folder with --content.'],
  ENOTDIR: ['it is no folder', 'Name another content folder with --content.'],
  EACCES: ['you may not write there', MAY_NOT],
  EPERM: ['you may not write there', MAY_NOT],
  EROFS: ['nothing can be written to its disk', 'Name another content folder with --content.'],
  ENOSPC: ['its disk is full', 'Make room, and run the command again.'],
};

const OTHERWISE = ['the system refuses it', 'See to that, and run the command again.'] as const;

/**
 * What is said where the operating system does not let something new be written: nothing was
 * changed. Any other error is returned as it is.
 * @param what is to be written, as a sentence begins with it
 * @param folder the one that it is to stand in
 */
export function refusedBySystem(error: unknown, what: string, folder: string): unknown {
  if (!isSystemError(error)) return error;
  const code = codeOf(error) ?? '';
  const [why, mend] = REFUSALS[code] ?? OTHERWISE;
  return new Refusal(
    `${what} cannot be written into “${visible(folder)}”: ${why} (${code}). ${mend} ` +
      'Nothing was changed.',
  );
}
