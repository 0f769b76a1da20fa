import { publicBySure } from '../../domain/order.ts';
import type { Site } from '../site.ts';
import { dayLabel } from './dateLabel.ts';

/**
 * Until which day the story is told, in a sentence: the day by which its newest source was public.
 * @returns `undefined` when no source has such a day
 */
export function toldUntil({ index, words }: Site): string | undefined {
  // Sources are in the order of these days, those without one last.
  const newest = index.sources.findLast((source) => publicBySure(source) !== null);
  const by = newest && publicBySure(newest);
  if (!by) return undefined;
  const { toldUntil: say, toldUntilAssumed } = words.site;
  return (by.sureness === 'assumed' ? toldUntilAssumed : say)(dayLabel(by.day, words));
}
