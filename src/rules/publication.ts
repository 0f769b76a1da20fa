import { certainEnd } from '../schema/date.ts';
import type { IsoDay } from '../schema/date.ts';
import type { RuleContext } from './rule.ts';

/** The last day on which a source can have been published; none where that is not certain. */
export const publicationOf = ({ sources }: RuleContext, id: string): IsoDay | null =>
  certainEnd(sources.get(id)?.data.published);

/**
 * Whether a source can report what happened on a day. It always can where the last day on which it
 * can have been published is not known.
 */
export const canKnow = (published: IsoDay | null, day: IsoDay): boolean =>
  published === null || day <= published;
