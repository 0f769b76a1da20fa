import { publicBySure } from '../../domain/order.ts';
import type { Site } from '../site.ts';
import { dayInFull } from './dateView.ts';

/**
 * Until which day the story is told, in a sentence: the day by which its newest source was public,
 * and how many sources have no such day.
 * @returns `undefined` when no source has such a day
 */
export function toldUntil({ index, words }: Site): string | undefined {
  // Sources are in the order of these days, those without one last.
  const last = index.sources.findLastIndex((source) => publicBySure(source) !== null);
  const newest = index.sources[last];
  const by = newest && publicBySure(newest);
  if (!by) return undefined;
  const day = dayInFull(by.day, words, by.sureness);
  return words.site.toldUntil(day, index.sources.length - 1 - last);
}
