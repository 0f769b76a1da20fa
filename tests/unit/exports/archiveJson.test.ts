import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { archiveJson, archiveSchemaJson } from '../../../src/exports/archiveJson.ts';
import { claimsCsv } from '../../../src/exports/claimsCsv.ts';
import { publicArchive, publicArchiveOf } from '../../../src/exports/publicArchive.ts';
import { boundsOf } from '../../../src/exports/publicFigure.ts';
import { publicPassagesOf } from '../../../src/exports/publicPassage.ts';
import { siteOf } from '../../../src/views/site.ts';
import { claimTimesStory } from '../../support/claimTimesStory.ts';
import {
  event,
  HOSTILE,
  hostileArchive,
  sampleArchive,
  source,
  SOURCES,
} from '../../support/sampleArchive.ts';

const site = siteOf(sampleArchive());
const read = (text: string): unknown => JSON.parse(text);
const page = (path: string): string => `https://dateline.example/${path}`;

describe('the archive as JSON', () => {
  test('is what its schema says, and nothing else', () => {
    for (const archive of [sampleArchive(), hostileArchive(), sampleArchive({ events: [] })]) {
      const json = read(archiveJson(siteOf(archive)));
      // Parsing drops fields that the schema does not know, so this also finds one too many.
      expect(publicArchive.parse(json)).toEqual(json);
    }
  });

  test('has the places of an event by their ids, and what they are called in words', () => {
    const placesOf = (fields: Record<string, unknown>) => {
      const { events } = publicArchiveOf(siteOf(sampleArchive({ events: [event('one', fields)] })));
      return events.map(({ place, placeId, places }) => [place, placeId, places]);
    };
    expect(placesOf({ places: ['landing'] })).toEqual([['The landing', 'landing', ['landing']]]);
    expect(placesOf({ place: 'Die Mole' })).toEqual([['Die Mole', 'landing', ['landing']]]);
    expect(placesOf({ place: 'Larvik' })).toEqual([['Larvik', null, []]]);
    expect(publicArchiveOf(site).places).toMatchObject([
      {
        address: page('places/landing/'),
        in: null,
        coordinates: { latitude: 59.05, longitude: 10.03, basis: 'The end of the pier.' },
      },
    ]);
  });

  test('begins with its version, its schema and its licence', () => {
    expect(publicArchiveOf(site)).toMatchObject({
      $schema: page('data/v1/schema.json'),
      version: 1,
      story: {
        address: page(''),
        title: 'The ferry',
        period: { edtf: '1990/2024-12', earliest: '1990-01-01', latest: '2024-12-31' },
        licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      },
    });
  });

  test('tells an event', () => {
    expect(publicArchiveOf(site).events[1]).toMatchObject({
      id: '2024-02-05-end-of-the-line',
      aliases: [],
      address: page('events/2024-02-05-end-of-the-line/'),
      title: 'The ferry line will end',
      date: { edtf: '2024-02-05', earliest: '2024-02-05', latest: '2024-02-05' },
      dateBasis: 'The report of Tuesday says Monday.',
      datePrintedIn: [],
      kind: 'press-conference',
      place: 'Larvik',
      summary: 'The owner of the line said why.',
      knownSince: '2024-02-06',
      contested: true,
      sources: ['weekly', 'daily'],
      claims: [
        {
          id: 'cancelled',
          aliases: ['called-off'],
          ref: '2024-02-05-end-of-the-line#cancelled',
          address: page('events/2024-02-05-end-of-the-line/#cancelled'),
          by: 'vold',
          onBehalfOf: 'ferry-line',
          says: 'At least 1,240 crossings were called off.',
          figure: {
            measure: 'crossings',
            hedge: 'at-least',
            low: 1240,
            high: null,
            asOf: {
              edtf: '2024-01~',
              earliest: '2024-01-01',
              latest: '2024-01-31',
              sureness: 'printed',
            },
            scope: 'in winter',
            expected: false,
            verifiedIn: [],
          },
          quotes: [
            { text: 'as long as anybody could ask', source: 'daily', verified: false },
            { text: 'as long as anyone could ask', source: 'weekly', verified: false },
          ],
          relation: null,
          relations: [],
          sources: ['daily', 'weekly'],
        },
        expect.objectContaining({ id: 'plans', onBehalfOf: null }),
      ],
      body: [
        { kind: 'heading', text: 'What was said', sources: [] },
        {
          kind: 'paragraph',
          text: 'The owner spoke of ice. Others spoke of wind.',
          sources: ['daily', 'weekly'],
        },
        { kind: 'paragraph', text: 'A point.', sources: ['weekly'] },
      ],
      bodyQuotations: [],
      fieldQuotations: [],
      corrections: [
        {
          date: '2024-02-20',
          kind: 'wording',
          claim: null,
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
    });
    const { relation, relations } = publicArchiveOf(site).events[2]?.claims[0] ?? {};
    const known = { knownSince: '2024-02-11', knownSinceSureness: 'assumed' };
    const since = { sources: ['weekly'], ...known };
    expect(relation).toEqual({
      kind: 'denies',
      claim: '2024-02-05-end-of-the-line#cancelled',
      ...since,
    });
    expect(relations).toEqual([
      relation,
      { kind: 'revises', claim: '2024-02-05-end-of-the-line#plans', ...since },
    ]);
  });

  test('says which sources print a relation, and since when it was known with the other', () => {
    const to = (claim: string, sources?: string[]) => ({ kind: 'repeats', claim, sources });
    const said = { by: 'vold', says: 'x' };
    const related = siteOf(
      sampleArchive({
        events: [
          event('told', {
            sources: ['daily', 'weekly', 'dated', 'undated'],
            claims: [
              { id: 'first', ...said, sources: ['daily'] },
              { id: 'worked-out', ...said, sources: ['dated'] },
              { id: 'never', ...said, sources: ['undated'] },
              {
                id: 'related',
                ...said,
                sources: ['daily', 'weekly', 'undated'],
                relations: [
                  to('told#first'),
                  to('told#first', ['weekly', 'undated']),
                  to('told#first', ['undated']),
                  to('told#worked-out'),
                  to('told#never'),
                ],
              },
            ],
          }),
        ],
        sources: [
          ...SOURCES,
          source('dated', {
            published: '2024-02-09',
            publishedBasis: 'So.',
            publishedBoundIn: ['daily'],
          }),
        ],
      }),
    );
    const { relations = [] } = publicArchiveOf(related).events[0]?.claims[3] ?? {};
    expect(
      relations.map(({ sources, knownSince, knownSinceSureness }) => [
        sources.join(' '),
        knownSince,
        knownSinceSureness,
      ]),
    ).toEqual([
      ['daily weekly undated', '2024-02-06', 'printed'],
      ['weekly undated', '2024-02-11', 'assumed'],
      ['undated', null, null],
      ['daily weekly undated', '2024-02-09', 'bounded'],
      ['daily weekly undated', null, null],
    ]);
    expect(claimsCsv(related)).toContain(
      '"2024-02-06\n2024-02-11\n\n2024-02-09\n","printed\nassumed\n\nbounded\n"',
    );
  });

  test('says of each quotation where it stands and by what it is verified', () => {
    const prints = new Map([
      ['daily', fingerprintOf('The owner spoke of “thin ice” and “dark water”.', 'daily')],
    ]);
    const told = event(
      'told',
      {
        title: 'It is “thin ice”',
        summary: 'No “deep water”.',
        claims: [{ id: 'one', by: 'vold', says: 'There is “dark water”.', sources: ['daily'] }],
      },
      '## On “thin ice”\n\nHe walked. [@daily]',
    );
    const [shown] = publicArchiveOf(
      siteOf(sampleArchive({ events: [told], fingerprints: prints })),
    ).events;
    expect(shown?.fieldQuotations).toEqual([
      { field: 'title', claim: null, text: 'thin ice', proof: 'proved', verifiedIn: ['daily'] },
      {
        field: 'summary',
        claim: null,
        text: 'deep water',
        proof: 'not-checked',
        verifiedIn: [],
      },
      { field: 'says', claim: 'one', text: 'dark water', proof: 'proved', verifiedIn: ['daily'] },
    ]);
    expect(shown?.bodyQuotations).toEqual([
      { text: 'thin ice', proof: 'proved', verifiedIn: ['daily'] },
    ]);
  });

  test('says of a source what it prints, and null for the rest', () => {
    expect(
      publicArchiveOf(site).sources.map(({ id, published, publicBy, publisher, url }) => [
        id,
        published?.edtf,
        publicBy,
        publisher,
        url,
      ]),
    ).toEqual([
      ['daily', '2024-02-06', '2024-02-06', 'The Daily', 'https://daily.example/ferry?a=1&b=2'],
      ['weekly', '2024-02-05/2024-02-11', '2024-02-11', null, null],
      ['monthly', '2024-02-15/..', null, null, null],
      ['undated', undefined, null, null, null],
    ]);
  });

  test('says how sure each date is, and what it rests on', () => {
    const { events, sources } = publicArchiveOf(site);
    expect(
      events.map(({ id, date, knownSinceSureness }) => [id, date.sureness, knownSinceSureness]),
    ).toEqual([
      ['1990s-bridge', 'assumed', null],
      ['2024-02-05-end-of-the-line', 'bounded', 'printed'],
      ['2024-02-06-union', 'printed', 'assumed'],
      ['2024-03-last-ferry', 'printed', null],
    ]);
    expect(events.slice(0, 2)).toMatchObject([
      { dateAssumes: 'Old is what is older than most of those who cross it', dateBoundIn: [] },
      { dateAssumes: null, dateBoundIn: ['weekly'] },
    ]);
    expect(sources.map(({ published }) => published?.sureness)).toEqual([
      'printed',
      'assumed',
      'assumed',
      undefined,
    ]);
    const timed = siteOf(
      sampleArchive({
        events: [],
        sources: [
          source('now', {
            published: '2024-02-05T14:05Z',
            publishedBasis: 'So.',
            publishedAssumes: 'It is the day of the copy.',
          }),
        ],
      }),
    );
    expect(publicArchiveOf(timed).sources).toMatchObject([
      {
        published: { edtf: '2024-02-05T14:05Z', latest: '2024-02-05', sureness: 'assumed' },
        publishedAssumes: 'It is the day of the copy.',
        publishedBoundIn: [],
      },
    ]);
  });

  test('says how sure the times of a claim are, and what they rest on', () => {
    const [told] = publicArchiveOf(siteOf(claimTimesStory())).events;
    expect(told?.claims).toMatchObject([
      {
        said: { edtf: '2024-03-03', sureness: 'bounded' },
        saidBasis: 'It says Monday.',
        saidBoundIn: ['early'],
        saidAssumes: null,
        figure: {
          asOf: { edtf: '2024-03-02', sureness: 'assumed' },
          asOfBasis: 'It says so.',
          asOfBoundIn: [],
          asOfAssumes: 'It is of that day.',
        },
      },
      { said: { sureness: 'bounded' }, saidBasis: null, figure: { asOf: { sureness: 'bounded' } } },
    ]);
  });

  test('names the addresses that an entry had before', () => {
    const archive = sampleArchive();
    const renamed = <T extends { aliases: readonly string[] }>(records: readonly T[]) =>
      records.map((record) => ({ ...record, aliases: ['name-before'] }));
    const told = publicArchiveOf(
      siteOf({
        ...archive,
        events: renamed(archive.events),
        sources: renamed(archive.sources),
        actors: renamed(archive.actors),
        measures: renamed(archive.measures),
      }),
    );
    for (const kind of ['events', 'sources', 'actors', 'measures'] as const)
      expect(told[kind][0]?.aliases, kind).toEqual(['name-before']);
  });

  test('has nothing of the content files but what is public', () => {
    expect(archiveJson(site)).not.toContain('content/');
  });

  test('keeps hostile text as it is', () => {
    const [hostile] = publicArchiveOf(siteOf(hostileArchive())).events;
    expect([hostile?.title, hostile?.claims[0]?.says, hostile?.claims[0]?.quotes[0]?.text]).toEqual(
      [HOSTILE, HOSTILE, HOSTILE],
    );
    expect(read(archiveJson(siteOf(hostileArchive())))).toEqual(
      publicArchiveOf(siteOf(hostileArchive())),
    );
  });

  test('has all addresses under the sub-path', () => {
    const text = archiveJson(siteOf(sampleArchive({ site: 'https://user.example/repo/' })));
    const own = text.match(/https:\/\/user\.example\/[^"]*/g) ?? [];
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((address) => !address.startsWith('https://user.example/repo/'))).toEqual([]);
  });
});

describe('the JSON Schema', () => {
  const schema = read(archiveSchemaJson(site)) as {
    $id: string;
    $defs: Record<string, { description?: string; properties: object }>;
  };
  const check = z.fromJSONSchema(
    read(archiveSchemaJson(site)) as Parameters<typeof z.fromJSONSchema>[0],
  );

  test('accepts the archive', () => {
    expect(schema.$id).toBe(page('data/v1/schema.json'));
    expect(check.safeParse(read(archiveJson(site))).error).toBeUndefined();
  });

  test('refuses what the archive never is', () => {
    const good = publicArchiveOf(site);
    expect(check.safeParse({ ...good, version: 2 }).success).toBe(false);
    expect(
      check.safeParse({
        ...good,
        events: good.events.map(({ title, ...rest }) => (title ? rest : rest)),
      }).success,
    ).toBe(false);
    expect(
      check.safeParse({
        ...good,
        sources: good.sources.map((source) => ({ ...source, publicBy: 'Tuesday' })),
      }).success,
    ).toBe(false);
  });

  test('leaves room for fields to come', () => {
    const good = publicArchiveOf(site);
    const more = {
      ...good,
      events: good.events.map((record) => ({
        ...record,
        claims: record.claims.map((claim) => ({
          ...claim,
          quotes: claim.quotes.map((quote) => ({ ...quote, more: true })),
        })),
      })),
    };
    expect(check.safeParse(more).success).toBe(true);
  });

  test('says what each kind of record is', () => {
    expect(Object.keys(schema.$defs).sort()).toEqual([
      'Actor',
      'Claim',
      'Correction',
      'Date',
      'Event',
      'Figure',
      'HistoricDay',
      'Measure',
      'MergedEvent',
      'Passage',
      'Place',
      'Quote',
      'Removed',
      'RemovedClaim',
      'Source',
      'Story',
      'SureDate',
      'Thread',
      'Version',
    ]);
    for (const definition of Object.values(schema.$defs))
      expect(definition.description).toBeTruthy();
  });
});

test.each([
  [3000, 'exactly', 3000, 3000],
  [3000, 'about', 3000, 3000],
  [3000, 'at-least', 3000, null],
  [3000, 'more-than', 3000, null],
  [3000, 'up-to', null, 3000],
  [0, 'up-to', null, 0],
  [[1, 2], 'between', 1, 2],
] as const)('%j with “%s” lies between %j and %j', (value, hedge, low, high) => {
  expect(boundsOf({ value: typeof value === 'number' ? value : [...value], hedge })).toEqual({
    low,
    high,
  });
});

test('the space before a citation goes with it, other text stays', () => {
  const { body } = event(
    'one',
    {},
    'First [@daily]. Second … *third* [@daily]; **“fourth”**  \nfifth. [@weekly]',
  );
  expect(publicPassagesOf(body)).toEqual([
    {
      kind: 'paragraph',
      text: 'First. Second … third; “fourth” fifth.',
      sources: ['daily', 'weekly'],
    },
  ]);
});
