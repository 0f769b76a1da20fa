import { contestMark } from './contestWords.ts';
import { eventDateView } from './dateView.ts';
import { facetNumbers } from './facetTable.ts';
import { kindName } from './kindName.ts';
import type { Site } from '../site.ts';

/** Attributes by which Pagefind reads a page; `data-pagefind-ignore` stands in the components. */
export type SearchAttributes = Readonly<Record<string, string>>;

/**
 * The place of pages that are no events, where results stand in the order of time: after all
 * events.
 */
const NO_TIME = Number.MAX_SAFE_INTEGER;

/**
 * The attributes of a searched page’s article. Values that hold any text stand in attributes of
 * their own, because Pagefind splits its own attributes at commas.
 */
function searchedPage(
  order: number,
  texts: Readonly<Record<string, string | undefined>>,
): SearchAttributes {
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

/** For the article of a source, an actor, a measure or a place. */
export const indexing = (kind: string, date?: string): SearchAttributes =>
  searchedPage(NO_TIME, { kind, date });

/** Pagefind takes many values of a filter from one element if each is an attribute of its own. */
const filteredBy = (numbers: readonly number[]): SearchAttributes => ({
  'data-pagefind-filter': numbers.map((number) => `f[data-pagefind-f${number}]`).join(', '),
  ...Object.fromEntries(numbers.map((number) => [`data-pagefind-f${number}`, String(number)])),
});

/** For the article of an event, which can also be filtered. */
export function eventIndexing(site: Site, eventId: string): SearchAttributes {
  const { words, index } = site;
  const event = index.event.get(eventId);
  if (!event) return {};
  return {
    ...searchedPage(index.position.get(eventId) ?? NO_TIME, {
      kind: kindName(site, event.kind),
      date: eventDateView(event, words).inFull,
      contested: contestMark(site, eventId),
    }),
    ...filteredBy(facetNumbers(site, eventId)),
  };
}

/**
 * For an element for which the search reads another text, such as the head of a row with a sign
 * behind it. The index is flat text: no border in it sets cells apart.
 */
export const searchedAs = (text: string): SearchAttributes => ({
  'data-pagefind-ignore': '',
  'data-pagefind-index-attrs': 'data-pagefind-text',
  'data-pagefind-text': text,
});

/** For an element before which the search reads a sign. */
export const searchedAfter = (sign: string): SearchAttributes => ({
  'data-pagefind-index-attrs': 'data-pagefind-sign',
  'data-pagefind-sign': sign,
});

/**
 * For a note that the search does not read. It reads a space instead, or the figure before it would
 * end in a full stop.
 */
export const UNREAD_NOTE: SearchAttributes = {
  'data-pagefind-ignore': '',
  'data-pagefind-index-attrs': '',
};
