import { missingOn } from '../../domain/missingOn.ts';
import type { Missing } from '../../domain/missingOn.ts';
import { publicBy } from '../../domain/order.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { dayLabel } from './dateLabel.ts';
import { sourceLink } from './links.ts';
import type { Link } from './links.ts';

type MissingLink = Link & { why: string };

/** What a reader would look for on the page of a past day and does not find there. */
export interface MissingView {
  /** how much it is, in words; absent where nothing is missing */
  heading: string | undefined;
  sources: readonly MissingLink[];
  events: readonly MissingLink[];
}

function missingSource(site: Site, { source: id, why }: Missing['sources'][number]): MissingLink {
  const { words, index } = site;
  const source = index.source.get(id);
  const by = source && publicBy(source);
  return {
    ...sourceLink(site, id),
    why: by ? words.known.laterBound(dayLabel(by, words)) : words.known.noBound[why],
  };
}

const missingEvent = (site: Site, { event, since }: Missing['events'][number]): MissingLink => ({
  label: site.index.event.get(event)?.title ?? event,
  href: site.addresses.event(event),
  why:
    since === null
      ? site.words.known.reportedNoDay
      : site.words.known.reportedLater(dayLabel(since, site.words)),
});

/** The sources and events that can be expected on the page of a day and are not there. */
export function missingView(site: Site, day: IsoDay): MissingView {
  const { sources, events } = missingOn(site.index, day);
  const isNone = sources.length + events.length === 0;
  return {
    heading: isNone ? undefined : site.words.known.notHere(sources.length, events.length),
    sources: sources.map((source) => missingSource(site, source)),
    events: events.map((event) => missingEvent(site, event)),
  };
}
