import type { Content } from '../../parse/content.ts';
import { didYouMean, nearest } from '../../parse/nearest.ts';
import { UsageError } from '../command.ts';

/** @throws UsageError where there is no event of an id */
export function expectEvent(id: string, { ids }: Pick<Content, 'ids'>): void {
  if (ids.events.has(id)) return;
  const tip = didYouMean(nearest(id, [...ids.events]), 'Begin the event first.');
  throw new UsageError(`Unexpected event “${id}”, which does not exist. ${tip}`);
}
