import { knownDays } from '../../domain/knownDays.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { dayLabel } from './dateLabel.ts';
import { dateTimeOfDay } from './dateView.ts';
import type { Link } from './links.ts';

/** A link to the page of a past day. */
export interface KnownDayLink extends Link {
  day: IsoDay;
  /** for `<time datetime>` */
  dateTime: string | undefined;
  /** how many sources became public on it */
  sources: number;
}

/** The days that have a page, oldest first. */
export const knownDayLinks = (site: Site): KnownDayLink[] =>
  knownDays(site.index.archive).days.map(({ day, sources }) => ({
    day,
    dateTime: dateTimeOfDay(day),
    label: dayLabel(day, site.words),
    href: site.addresses.knownOn(day),
    sources: sources.length,
  }));
