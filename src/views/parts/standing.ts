import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { Site } from '../site.ts';

/** Why a claim does not hold as it stands; nothing where it does. */
export function standingOf(
  { index, words }: Site,
  { claim, event }: PlacedClaim,
): string | undefined {
  if (event.withdrawn) return words.notices.ofWithdrawn;
  const isRetracted = claim.sources.every((id) => index.source.get(id)?.retracted);
  return isRetracted ? words.notices.ofRetracted : undefined;
}
