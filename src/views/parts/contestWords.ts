import type { Site } from '../site.ts';

/** In what way an event is contested, as its mark in a list says it; absent where it is not. */
export function contestMark({ index, words }: Site, eventId: string): string | undefined {
  const sides = index.contested.get(eventId);
  return sides && words.timeline.contestedMark(sides.map((side) => words.timeline.sides[side]));
}

/** In what way an event is contested, in a sentence for each side; absent where it is not. */
export const contestHint = ({ index, words }: Site, eventId: string): string | undefined =>
  index.contested
    .get(eventId)
    ?.map((side) => words.timeline.sideHints[side])
    .join(' ');
