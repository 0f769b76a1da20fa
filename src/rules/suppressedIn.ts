import type { Content } from '../parse/content.ts';
import type { SuppressedPart } from '../parse/suppressedParts.ts';

/** Every entry and claim whose words had to go. */
export const suppressedIn = ({ removed, events }: Content): SuppressedPart[] => [
  ...removed,
  ...events.flatMap(({ removedClaims }) => removedClaims),
];
