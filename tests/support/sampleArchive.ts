import { KINDS } from '../../src/schema/kinds.ts';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { toArchive } from '../../src/domain/archive.ts';
import type { Archive } from '../../src/domain/archive.ts';
import type { Fingerprint } from '../../src/fingerprint/articleFingerprint.ts';
import type { RemovedEntry } from '../../src/parse/content.ts';
import { parseEntry } from '../../src/parse/entry.ts';
import type { Entry } from '../../src/parse/entry.ts';
import type { EventFields } from '../../src/schema/kinds.ts';
import { storySchema } from '../../src/schema/story.ts';

/**
 * What breaks out of one format or another: CDATA, HTML, CSV, iCalendar, a spreadsheet’s formulas.
 */
export const HOSTILE =
  `=cmd()|'/C calc'!A0 ]]> <script>alert("1")</script> &apos; a,b;c \\n \u0007 end\n` +
  'BEGIN:VEVENT';

type Fields = Record<string, unknown>;

function entry<S extends z.ZodType>(
  file: string,
  schema: S,
  fields: Fields,
  body = '',
): Entry<z.output<S>> {
  const yaml = stringify(fields);
  const text = file.endsWith('.md') ? `---\n${yaml}---\n\n${body}` : yaml;
  const { entry: read, problems } = parseEntry(file, new TextEncoder().encode(text), schema);
  if (!read) throw new Error(JSON.stringify(problems));
  return read;
}

/** An event from what its file would say; what is left out is filled in. */
export const event = (id: string, fields: Fields = {}, body = ''): Entry<EventFields> =>
  entry(
    `content/events/${id}.md`,
    KINDS.events.schema,
    {
      title: `Title of ${id}`,
      date: '2024-02-05',
      datePrintedIn: ['daily'],
      after: [],
      kind: 'statement',
      summary: `Summary of ${id}.`,
      sources: ['daily'],
      ...fields,
    },
    body,
  );

export const source = (id: string, fields: Fields = {}) =>
  entry(
    `content/sources/${id}.md`,
    KINDS.sources.schema,
    { label: `Label of ${id}`, language: 'en', ...fields },
    'A report. It says little.',
  );

export const EVENTS = [
  event(
    '2024-02-05-end-of-the-line',
    {
      title: 'The ferry line will end',
      kind: 'press-conference',
      place: 'Larvik',
      about: [
        { role: 'the owner of the line', actor: 'vold' },
        { role: 'who missed the boat', name: 'Edda Moss' },
        { role: 'a child on the pier', minor: true },
      ],
      datePrintedIn: [],
      after: [],
      dateBasis: 'The report of Tuesday says Monday.',
      dateBoundIn: ['weekly'],
      summary: 'The owner of the line said why.',
      sources: ['weekly', 'daily'],
      claims: [
        {
          id: 'cancelled',
          aliases: ['called-off'],
          by: 'vold',
          onBehalfOf: 'ferry-line',
          says: 'At least 1,240 crossings were called off.',
          figure: {
            measure: 'crossings',
            value: 1240,
            hedge: 'at-least',
            asOf: '2024-01~',
            scope: 'in winter',
          },
          quotes: [
            { text: 'as long as anybody could ask', source: 'daily' },
            { text: 'as long as anyone could ask', source: 'weekly' },
          ],
          sources: ['daily', 'weekly'],
        },
        {
          id: 'plans',
          by: 'vold',
          says: 'Up to 900 more are planned.',
          replies: [
            { asked: 'union', source: 'daily' },
            { asked: 'ferry-line', on: '2024-02-12', answer: 'None is planned.' },
          ],
          figure: {
            measure: 'crossings',
            value: 900,
            hedge: 'up-to',
            asOf: '2024-03',
            expected: true,
          },
          sources: ['daily'],
        },
      ],
      corrections: [
        {
          date: '2024-02-20',
          kind: 'wording',
          field: 'title',
          was: 'The ferry line might end',
          now: 'The ferry line will end',
          why: 'The report is firm.',
        },
        {
          date: '2024-02-20',
          kind: 'figure',
          claim: 'cancelled',
          field: 'figure',
          was: '1204',
          now: '1240',
          why: 'Two digits were swapped.',
        },
      ],
    },
    '## What was said\n\nThe *owner* spoke of ice [@daily]. Others\nspoke of wind. [@weekly; ' +
      '@daily]\n\n- A point. [@weekly]\n',
  ),
  event('2024-02-06-union', {
    title: 'The union denies it',
    date: '2024-02-06',
    sources: ['weekly'],
    claims: [
      {
        id: 'denial',
        by: 'union',
        says: 'Between 100 and 200 crossings were called off.',
        figure: { measure: 'crossings', value: [100, 200], hedge: 'between', asOf: '2024-01' },
        relations: [
          { kind: 'denies', claim: '2024-02-05-end-of-the-line#cancelled' },
          { kind: 'revises', claim: '2024-02-05-end-of-the-line#plans' },
        ],
        sources: ['weekly'],
      },
    ],
  }),
  event('2024-03-last-ferry', {
    title: 'The last ferry',
    date: '2024-03-01~/2024-03-10~',
    sources: ['undated'],
  }),
  event('1990s-bridge', {
    title: 'A bridge is built',
    date: '199X',
    dateBasis: 'The reports call it old.',
    dateAssumes: 'Old is what is older than most of those who cross it',
    sources: ['undated', 'monthly'],
  }),
];

export const SOURCES = [
  source('daily', {
    title: 'Ferry to stop',
    publisher: 'The Daily',
    byline: 'A. Writer',
    published: '2024-02-06',
    url: 'https://daily.example/ferry?a=1&b=2',
  }),
  source('weekly', {
    published: '2024-02-05/2024-02-11',
    publishedBasis: 'It is a weekly.',
    credits: ['Agency One', 'Agency, Two'],
  }),
  source('undated'),
  source('monthly', { published: '2024-02-15/..', publishedBasis: 'It names a day in February.' }),
];

const ACTORS = [
  entry('content/actors/vold.yaml', KINDS.actors.schema, {
    name: 'Ingrid Vold',
    kind: 'person',
    partOf: 'ferry-line',
    described: [{ as: 'owner', source: 'daily' }],
    names: [
      { name: 'Ingrid Dahl', kind: 'former', from: '1970', until: '1998-06~', source: 'daily' },
    ],
  }),
  entry('content/actors/ferry-line.yaml', KINDS.actors.schema, {
    name: 'The ferry line',
    kind: 'organisation',
  }),
  entry('content/actors/union.yaml', KINDS.actors.schema, {
    name: 'The union',
    kind: 'organisation',
  }),
];

const MEASURES = [
  entry('content/measures/crossings.yaml', KINDS.measures.schema, {
    title: 'Crossings called off',
    summary: 'How many.',
    unit: { one: 'crossing', other: 'crossings' },
  }),
];

const PLACES = [
  entry('content/places/landing.yaml', KINDS.places.schema, {
    name: 'The landing',
    names: [{ name: 'Die Mole', kind: 'other', language: 'de' }],
    wikidata: 'Q1000001',
    coordinates: { latitude: 59.05, longitude: 10.03, basis: 'The end of the pier.' },
  }),
];

const THREADS = [
  entry('content/threads/the-end.yaml', KINDS.threads.schema, {
    title: 'The end of the line',
    summary: 'From the notice to the last ferry.',
  }),
];

const STORY = entry('content/story.yaml', storySchema, {
  title: 'The ferry',
  summary: 'A line that ends.',
  language: 'en',
  period: '1990/2024-12',
  kinds: [{ id: 'crossing', names: { en: 'Crossing' } }],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contact: 'desk@dateline.example',
  site: 'https://dateline.example/',
});

/** A small invented story. */
export function sampleArchive({
  site = STORY.data.site,
  events = EVENTS,
  title = STORY.data.title,
  sources = SOURCES,
  fingerprints = new Map<string, Fingerprint | readonly Fingerprint[]>(),
  removed = [] as readonly RemovedEntry[],
} = {}): Archive {
  return toArchive({
    story: { ...STORY, data: { ...STORY.data, site, title } },
    about: undefined,
    events,
    sources,
    actors: ACTORS,
    measures: MEASURES,
    places: PLACES,
    threads: THREADS,
    fingerprints: new Map([...fingerprints].map(([id, print]) => [id, [print].flat()])),
    privateFingerprints: new Map(),
    ids: {
      events: new Set(),
      sources: new Set(),
      actors: new Set(),
      measures: new Set(),
      places: new Set(),
      threads: new Set(),
    },
    removed,
    claimFiles: new Set(),
    complete: true,
  });
}

/**
 * The same story with an event, sources and names that try to be more than text, as if no check had
 * seen them.
 */
export function hostileArchive(): Archive {
  const archive = sampleArchive({
    title: HOSTILE,
    events: [
      event('hostile', {
        claims: [
          {
            id: 'claim',
            by: 'vold',
            says: 'x',
            quotes: [{ text: 'x', source: 'daily' }],
            figure: { measure: 'crossings', value: 7, hedge: 'about', asOf: '2024' },
            sources: ['daily'],
          },
        ],
      }),
    ],
  });
  return {
    ...archive,
    events: archive.events.map((record) => ({
      ...record,
      title: HOSTILE,
      summary: HOSTILE,
      place: HOSTILE,
      datePrintedIn: [],
      after: [],
      dateBasis: HOSTILE,
      dateBoundIn: ['daily'],
      claims: record.claims.map((claim) => ({
        ...claim,
        says: HOSTILE,
        quotes: claim.quotes.map((quote) => ({ ...quote, text: HOSTILE })),
        figure: claim.figure && { ...claim.figure, scope: HOSTILE },
      })),
    })),
    sources: archive.sources.map((record) => ({
      ...record,
      label: HOSTILE,
      title: HOSTILE,
      credits: [HOSTILE],
    })),
    actors: archive.actors.map((record) => ({ ...record, name: HOSTILE })),
    measures: archive.measures.map((record) => ({
      ...record,
      title: HOSTILE,
      unit: { one: HOSTILE, other: HOSTILE },
    })),
  };
}
