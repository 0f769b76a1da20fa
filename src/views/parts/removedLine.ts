import type { ArchiveEvent } from '../../domain/archive.ts';
import type { RecordType } from '../../schema/kinds.ts';
import type { Suppression } from '../../schema/suppression.ts';
import type { Words } from '../../words/index.ts';
import { dayLabel } from './dateLabel.ts';

/** The one neutral line in place of words that had to go. */
export function removedLine(
  type: RecordType | 'claim',
  { date, reason }: Suppression,
  words: Words,
): string {
  const { lines, reasons } = words.removed;
  return lines[type](dayLabel(date, words), reasons[reason]);
}

/** What stays of a claim whose words had to go. */
export interface RemovedClaimLine {
  id: string;
  aliases: readonly string[];
  line: string;
}

/** What stays of the claims of an event whose words had to go. */
export const removedClaimLines = (
  { removedClaims }: Pick<ArchiveEvent, 'removedClaims'>,
  words: Words,
): RemovedClaimLine[] =>
  removedClaims.map(({ id, aliases, suppressed }) => ({
    id,
    aliases,
    line: removedLine('claim', suppressed, words),
  }));
