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

/** A claim of an event, or what stays of one whose words had to go. */
export type ClaimOrLine<C> =
  { claim: C; removed?: undefined } | { claim?: undefined; removed: RemovedClaimLine };

/**
 * The claims of an event with the lines in place of those whose words had to go, each where the
 * claim stood.
 * @param claims all that stand, in the order of the file
 */
export function withRemovedClaims<C extends { id: string }>(
  claims: readonly C[],
  { removedClaims }: Pick<ArchiveEvent, 'removedClaims'>,
  words: Words,
): ClaimOrLine<C>[] {
  const behind = Map.groupBy(removedClaims, ({ after }) => after);
  const linesBehind = (claim: string | undefined): ClaimOrLine<C>[] =>
    (behind.get(claim) ?? []).map(({ id, aliases, suppressed }) => ({
      removed: { id, aliases, line: removedLine('claim', suppressed, words) },
    }));
  return [
    ...linesBehind(undefined),
    ...claims.flatMap((claim) => [{ claim }, ...linesBehind(claim.id)]),
  ];
}
