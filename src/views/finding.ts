import type { ArchiveEvent } from '../domain/archive.ts';
import type { IsoDay } from '../schema/date.ts';
import { dateView, monthLabel } from './dates.ts';
import { facetNumbers, filterView } from './filters.ts';
import type { FacetName, FacetOption } from './filters.ts';
import { eventLine } from './parts.ts';
import type { EventLine, Link } from './parts.ts';
import type { Site } from './site.ts';
import type { Words } from './words/index.ts';
import { MAX_ON_ONE_PAGE, timelineAddress } from './timeline.ts';

/** A value and the events that have it: on its own page, listed here, or by the months of a story too long to list them. */
export interface AidValue {
  label: string;
  count: number;
  href: string | undefined;
  events: readonly EventLine[];
  months: readonly (Link & { count: number })[];
}

/** What the search page offers to those who do not search: the events by each facet. */
export interface FindingAid {
  name: FacetName;
  label: string;
  values: readonly AidValue[];
  /** the page of all of them, where these are not all */
  more: Link | undefined;
}

function monthsOf(site: Site, events: readonly ArchiveEvent[], { facet, value }: FacetOption): AidValue['months'] {
  const months = new Map<string, { day: IsoDay; count: number }>();
  for (const event of events) {
    const [page = ''] = timelineAddress(site, event).split('#');
    const day = event.date.earliest ?? event.date.latest ?? '9999-12-31';
    const known = months.get(page);
    months.set(page, { day: known?.day ?? day, count: (known?.count ?? 0) + 1 });
  }
  return [...months].map(([page, { day, count }]) => ({ label: monthLabel(day, site.words), href: site.addresses.filtered(page, facet, value), count }));
}

/** The finding aids of the search page, in the order of the facets. */
export function findingAids(site: Site): FindingAid[] {
  const { index, addresses, words } = site;
  const long = index.events.length > MAX_ON_ONE_PAGE;
  const ids = index.events.map(({ id }) => id);
  const pages: Partial<Record<FacetName, { all: Link; page: (id: string) => string }>> = {
    actor: { all: { label: words.actor.heading, href: addresses.actors }, page: addresses.actor },
    source: { all: { label: words.source.heading, href: addresses.sources }, page: addresses.source },
    measure: { all: { label: words.measure.heading, href: addresses.measures }, page: addresses.measure },
  };
  const having = new Map<number, ArchiveEvent[]>();
  for (const event of index.events) {
    for (const number of facetNumbers(site, event.id)) having.set(number, [...(having.get(number) ?? []), event]);
  }
  const facets = filterView(site, ids);
  // Values without pages of their own are found nowhere else, so all of them stand here.
  const whole = new Map(filterView(site, ids, Infinity).map((facet) => [facet.name, facet]));
  return facets.map((most) => {
    const own = pages[most.name];
    const { name, label, options, all } = own ? most : (whole.get(most.name) ?? most);
    return {
      name,
      label,
      more: own && options.length < all ? own.all : undefined,
      values: options.map((option): AidValue => {
        const events = own ? [] : (having.get(option.number) ?? []);
        return {
          label: option.label,
          count: option.count,
          href: own?.page(option.value),
          events: long ? [] : events.map((event) => eventLine(site, event)),
          months: long ? monthsOf(site, events, option) : [],
        };
      }),
    };
  });
}

/** The place of pages that are no events, where results stand in the order of time: after all events. */
const NO_TIME = Number.MAX_SAFE_INTEGER;

/**
 * The attributes by which the search index reads a page. Values that hold any text stand in attributes of their own, because the
 * index splits its own attributes at commas.
 */
function indexed(order: number, texts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': given.map(([name]) => `${name}[data-${name}]`).join(', '),
    'data-pagefind-sort': `order:${order}`,
    ...Object.fromEntries(given.map(([name, text]) => [`data-${name}`, text])),
  };
}

/** For the article of a source, an actor or a measure. */
export const indexing = (kind: string, date?: string): Record<string, string> => indexed(NO_TIME, { kind, date });

/** For the article of an event, which can also be filtered. */
export function eventIndexing(site: Site, eventId: string): Record<string, string> {
  const { words, index } = site;
  const event = index.event.get(eventId);
  if (!event) return {};
  return {
    ...indexed(index.events.indexOf(event), { kind: words.eventKinds[event.kind], date: dateView(event.date, words).label, contested: index.contested.has(eventId) ? 'yes' : undefined }),
    'data-facets': facetNumbers(site, eventId).join(' '),
  };
}

/** The arrow keys that follow the links to the neighbours of a page, in words. */
export function neighbourKeys({ direction, finding }: Words): { previous: string; next: string } {
  const [back, on] = direction === 'rtl' ? (['→', '←'] as const) : (['←', '→'] as const);
  return { previous: finding.key(back), next: finding.key(on) };
}
