import { dateView } from './dateView.ts';
import { facetNumbers } from './facetTable.ts';
import type { Site } from '../site.ts';

/**
 * The place of pages that are no events, where results stand in the order of time: after all
 * events.
 */
const NO_TIME = Number.MAX_SAFE_INTEGER;

/**
 * The attributes by which the search index reads a page. Values that hold any text stand in
 * attributes of their own, because the index splits its own attributes at commas.
 */
function indexed(
  order: number,
  texts: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const given = Object.entries(texts).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text] as const],
  );
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': given.map(([name]) => `${name}[data-${name}]`).join(', '),
    'data-pagefind-sort': `order:${order}`,
    ...Object.fromEntries(given.map(([name, text]) => [`data-${name}`, text])),
  };
}

/** For the article of a source, an actor or a measure. */
export const indexing = (kind: string, date?: string): Record<string, string> =>
  indexed(NO_TIME, { kind, date });

/** For the article of an event, which can also be filtered. */
export function eventIndexing(site: Site, eventId: string): Record<string, string> {
  const { words, index } = site;
  const event = index.event.get(eventId);
  if (!event) return {};
  return {
    ...indexed(index.position.get(eventId) ?? NO_TIME, {
      kind: words.eventKinds[event.kind],
      date: dateView(event.date, words).label,
      contested: index.contested.has(eventId) ? 'yes' : undefined,
    }),
    'data-facets': facetNumbers(site, eventId).join(' '),
  };
}
