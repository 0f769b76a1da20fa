import { parseArgs } from 'node:util';
import { UsageError } from '../command.ts';

const FORMATS = ['text', 'github', 'json', 'sarif'] as const;

/** A form of the report. */
export type Format = (typeof FORMATS)[number];

export const CHECK_USAGE = [
  'Usage: npm run check -- [<file or folder>…] [--notes] ' + `[--format=${FORMATS.join('|')}]`,
  '       npm run check -- [<file or folder>…] --fix',
  '       npm run check -- [<file or folder>…] --watch',
  'Without a file or folder, all of content/ is checked. Of files and folders in it, only their',
  'own problems are shown; everything else is read too, so that ids are known.',
  '--fix mends what has one right answer, says what it did, and then reports what is left.',
  '--watch checks again after each change, until Ctrl-C.',
  '--notes shows every note; without it, several notes of one rule are told as one. Notes never',
  'fail the check. In json each has the level “note”, beside the level “problem”.',
  'Exit status: 0 all is well, 1 there are problems, 2 the check could not do its work.',
  'For example: npm run check -- content/events/2024-11-02-short-name.md',
  '             npm run check -- --fix',
].join('\n');

/** What a caller asks of the check. */
export interface CheckOptions {
  /** files, folders and patterns for them */
  paths: string[];
  /** left out where the surroundings choose */
  format: Format | undefined;
  notes: boolean;
  fix: boolean;
  watch: boolean;
}

const isFormat = (word: string): word is Format => (FORMATS as readonly string[]).includes(word);

/**
 * Reads the words that stand after the name of the command.
 * @throws UsageError, or what `parseArgs` throws
 */
export function checkOptions(words: string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      notes: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const { format, watch } = values;
  if (format !== undefined && !isFormat(format))
    throw new UsageError(`Unexpected format “${format}”, expected one of: ${FORMATS.join(', ')}`);
  if (watch && values.fix)
    throw new UsageError(
      'Unexpected --fix with --watch, which would change files while you write in them',
    );
  if (watch && format !== undefined && format !== 'text')
    throw new UsageError(`Unexpected --format=${format} with --watch, which has no end to it`);
  return { paths: positionals, format, notes: values.notes, fix: values.fix, watch };
}
