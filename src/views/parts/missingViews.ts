import { sourcesOf } from '../../domain/archiveIndex.ts';
import { knownSureness } from '../../domain/knownSureness.ts';
import { missingOn } from '../../domain/missingOn.ts';
import type { Missing } from '../../domain/missingOn.ts';
import { publicBySure } from '../../domain/order.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { dayInFull } from './dateView.ts';
import { sourceLink } from './links.ts';
import type { Link } from './links.ts';
import { recordName } from './recordName.ts';

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
  const by = source && publicBySure(source);
  return {
    ...sourceLink(site, id),
    why: by
      ? words.known.laterBound(dayInFull(by.day, words, by.sureness))
      : words.known.noBound[why],
  };
}

function missingEvent(site: Site, { event: id, since }: Missing['events'][number]): MissingLink {
  const { words, index, addresses } = site;
  const event = index.event.get(id);
  const sureness = event && knownSureness(index, sourcesOf(event), since ?? undefined);
  return {
    label: event ? recordName(event, words) : id,
    href: addresses.event(id),
    why:
      since === null
        ? words.known.reportedNoDay
        : words.known.reportedLater(dayInFull(since, words, sureness)),
  };
}

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
