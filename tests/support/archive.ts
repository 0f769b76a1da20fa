import type { Root } from 'mdast';
import type {
  Actor,
  Archive,
  ArchiveEvent,
  Measure,
  PlaceRecord,
  Source,
  Thread,
} from '../../src/domain/archive.ts';
import type { VerifiedClaim, VerifiedQuote } from '../../src/domain/verification.ts';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { parseDate } from '../../src/schema/date.ts';
import { NO_DATE } from '../../src/schema/undated.ts';
import type { HistoricDate } from '../../src/schema/date.ts';
import { parseDateOrTime } from '../../src/schema/timedDate.ts';
import type { Figure } from '../../src/schema/figure.ts';
import type { Story } from '../../src/schema/story.ts';

/** Records as the site has them, with what a test leaves out filled in. */

export const story: Story = {
  title: 'The cranes of Eastmere',
  summary: 'Who counted what.',
  language: 'en',
  period: parseDate('2022/2025'),
  kinds: [],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contact: 'desk@eastmere.example',
  site: 'https://eastmere.example/',
  branch: 'main',
};

const dates = new Map<string, HistoricDate>();

/** A date, maybe with a time, kept once it was read: many archives share few dates. */
export function dateOf(edtf: string): HistoricDate {
  const date = dates.get(edtf) ?? (edtf === NO_DATE.edtf ? NO_DATE : parseDateOrTime(edtf));
  dates.set(edtf, date);
  return date;
}

/** A body in Markdown. */
export const body = (markdown: string): Root =>
  markdown === '' ? { type: 'root', children: [] } : parseMarkdown('test.md', markdown).body;

/** @param published an EDTF date; without one the day is unknown */
export const source = (id: string, published?: string, fields: Partial<Source> = {}): Source => ({
  id,
  type: 'source',
  file: `content/sources/${id}.md`,
  label: `Label of ${id}`,
  language: 'en',
  publishedBoundIn: [],
  names: [],
  credits: [],
  damage: [],
  versions: [],
  aliases: [],
  corrections: [],
  body: body(''),
  quotations: [],
  fingerprint: undefined,
  ...(published === undefined ? {} : { published: dateOf(published) }),
  ...fields,
});

export const actor = (id: string, fields: Partial<Actor> = {}): Actor => ({
  id,
  type: 'actor',
  file: `content/actors/${id}.yaml`,
  name: `Name of ${id}`,
  names: [],
  kind: 'person',
  members: [],
  described: [],
  aliases: [],
  corrections: [],
  ...fields,
});

export const measure = (id: string, fields: Partial<Measure> = {}): Measure => ({
  id,
  type: 'measure',
  file: `content/measures/${id}.yaml`,
  title: `Title of ${id}`,
  summary: 'A measure.',
  unit: { one: 'crane', other: 'cranes' },
  aliases: [],
  corrections: [],
  ...fields,
});

export const quote = (text: string, from: string): VerifiedQuote => ({
  text,
  source: from,
  proof: 'not-checked',
  alsoPrintedIn: [],
});

export const figure = (
  value: Figure['value'],
  hedge: Figure['hedge'] = 'exactly',
  fields: Partial<NonNullable<VerifiedClaim['figure']>> = {},
): NonNullable<VerifiedClaim['figure']> => ({
  measure: 'cranes',
  value,
  hedge,
  asOf: dateOf('2024-03'),
  asOfBoundIn: [],
  expected: false,
  proof: 'not-checked',
  printedIn: [],
  numbersIn: [],
  alsoPrintedIn: [],
  ...fields,
});

export const claim = (
  id: string,
  sources: readonly string[],
  fields: Partial<VerifiedClaim> = {},
): VerifiedClaim => ({
  id,
  by: 'ada',
  saidBoundIn: [],
  says: `Words of ${id}.`,
  via: [],
  quotes: [],
  relations: [],
  replies: [],
  sources: [...sources],
  aliases: [],
  ...fields,
});

/** @param date an EDTF date */
export const event = (
  id: string,
  date: string,
  sources: readonly string[],
  fields: Partial<ArchiveEvent> = {},
): ArchiveEvent => ({
  id,
  type: 'event',
  file: `content/events/${id}.md`,
  title: `Title of ${id}`,
  date: dateOf(date),
  datePrintedIn: [],
  after: [],
  alsoOn: [],
  dateBoundIn: [],
  kind: 'statement',
  summary: `Summary of ${id}.`,
  sources: [...sources],
  restsOn: [],
  threads: [],
  tags: [],
  follows: [],
  claims: [],
  aliases: [],
  corrections: [],
  body: body(''),
  quotations: [],
  removedClaims: [],
  ...fields,
});

export const place = (id: string, fields: Partial<PlaceRecord> = {}): PlaceRecord => ({
  id,
  type: 'place',
  file: `content/places/${id}.yaml`,
  name: `Name of ${id}`,
  names: [],
  aliases: [],
  corrections: [],
  ...fields,
});

export const thread = (id: string, fields: Partial<Thread> = {}): Thread => ({
  id,
  type: 'thread',
  file: `content/threads/${id}.yaml`,
  title: `Title of ${id}`,
  summary: 'A thread.',
  aliases: [],
  corrections: [],
  ...fields,
});

export const archive = (records: Partial<Archive>): Archive => ({
  story,
  events: [],
  sources: [],
  actors: [actor('ada')],
  measures: [],
  places: [],
  threads: [],
  removed: [],
  ...records,
});

export const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
