import { byId, present } from '../../basics/lists.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { missingOn } from '../../domain/missingOn.ts';
import type { Missing } from '../../domain/missingOn.ts';
import { publicBy } from '../../domain/order.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { dayLabel } from './dateLabel.ts';
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
  const by = source && publicBy(source);
  return {
    ...sourceLink(site, id),
    why: by ? words.known.laterBound(dayLabel(by, words)) : words.known.noBound[why],
  };
}

const missingEvent = (
  site: Site,
  { event, since }: { event: ArchiveEvent; since: IsoDay | null },
): MissingLink => ({
  label: recordName(event, site.words),
  href: site.addresses.event(event.id),
  why:
    since === null
      ? site.words.known.reportedNoDay
      : site.words.known.reportedLater(dayLabel(since, site.words)),
});

/** The sources and events that can be expected on the page of a day and are not there. */
export function missingView(site: Site, day: IsoDay): MissingView {
  const { sources, events } = missingOn(site.index.archive, day);
  const byName = byId(site.index.archive.events);
  const isNone = sources.length + events.length === 0;
  return {
    heading: isNone ? undefined : site.words.known.notHere(sources.length, events.length),
    sources: sources.map((source) => missingSource(site, source)),
    events: present(
      events.map(({ event: id, since }) => {
        const event = byName.get(id);
        return event && missingEvent(site, { event, since });
      }),
    ),
  };
}
