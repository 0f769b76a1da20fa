import { describe, expect, test } from 'vitest';
import { askedSources, MOST_ASKED } from '../../../src/domain/askedSources.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { isTellingFigure, isTellingQuotation } from '../../../src/domain/tellingPrints.ts';
import { archiveSchemaJson } from '../../../src/exports/archiveJson.ts';
import { publicClaimOf } from '../../../src/exports/publicClaim.ts';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import type { Entry } from '../../../src/parse/entry.ts';
import type { EventFields } from '../../../src/schema/kinds.ts';
import { siteOf } from '../../../src/views/site.ts';
import { event, sampleArchive, source } from '../../support/sampleArchive.ts';

/** Articles on the same loan, which our entries take from one of them each. */
const TEXTS = {
  daily: 'The loan is of 50 billion crowns. “We will pay it back in spring,” the minister said.',
  weekly:
    'Of the 50 billion crowns, 20 billion come from the town. “We will pay it back in spring,” ' +
    'the minister told reporters in 2024.',
  monthly: 'A loan of 50 billion crowns, and 2024 crates.',
};
const prints = new Map(Object.entries(TEXTS).map(([id, text]) => [id, fingerprintOf(text, id)]));

const figure = (value: number | number[], measure = 'crossings') => ({
  measure,
  value,
  hedge: Array.isArray(value) ? 'between' : 'exactly',
  asOf: '2024',
});
const claimed = (fields: object = {}) => ({
  id: 'said',
  by: 'vold',
  says: 'It is said.',
  sources: ['daily'],
  ...fields,
});
const WORDS = 'We will pay it back in spring';

const told = (id: string, claims: readonly object[], sources = ['daily'], body = '') =>
  event(id, { sources, claims }, body);

/** What a claim of the first event has of other sources. */
function elsewhere(events: readonly Entry<EventFields>[], fingerprints = prints) {
  const [claim] = archiveOf(events, fingerprints).events[0]?.claims ?? [];
  return {
    number: claim?.figure?.alsoPrintedIn,
    words: claim?.quotes.map(({ alsoPrintedIn }) => alsoPrintedIn),
  };
}

const archiveOf = (events: readonly Entry<EventFields>[], fingerprints = prints): Archive =>
  sampleArchive({ events: [...events], fingerprints });

const OTHER_NUMBER = told(
  'other',
  [claimed({ by: 'union', figure: figure(7), sources: ['weekly'] })],
  ['weekly'],
);
const OTHER_SPEECH = told('speech', [claimed({ sources: ['weekly'] })], ['weekly']);

describe('another source prints the same', () => {
  test.each([
    ['that has a number for the same measure', [OTHER_NUMBER], ['weekly']],
    ['that has a claim of the same speaker', [OTHER_SPEECH], ['weekly']],
    [
      'that has a claim for the same actor',
      [told('b', [claimed({ by: 'union', onBehalfOf: 'vold', sources: ['weekly'] })], ['weekly'])],
      ['weekly'],
    ],
    ['that has nothing to do with it', [told('b', [], ['weekly'])], []],
  ])('number, one %s', (_name, others, expected) => {
    const first = told('a', [claimed({ figure: figure(50e9) })]);
    expect(elsewhere([first, ...others]).number).toEqual(expected);
  });

  test('number, one of the same event, also where only its body cites it', () => {
    const claims = [claimed({ figure: figure(50e9) })];
    expect(elsewhere([told('a', claims, ['daily', 'weekly'])]).number).toEqual(['weekly']);
    expect(elsewhere([told('a', claims, ['daily'], 'Told. [@weekly]')]).number).toEqual(['weekly']);
  });

  test('words, where its text has them', () => {
    const quotes = [{ text: WORDS, source: 'daily' }];
    const events = [told('a', [claimed({ quotes })], ['daily', 'weekly', 'monthly'])];
    expect(elsewhere(events).words).toEqual([['weekly']]);
    expect(elsewhere(events, new Map()).words).toEqual([[]]);
  });

  test('is none of the claim’s own sources', () => {
    const claim = claimed({
      figure: figure(50e9),
      quotes: [{ text: WORDS, source: 'daily' }],
      sources: ['daily', 'weekly'],
    });
    expect(elsewhere([told('a', [claim], ['daily', 'weekly', 'monthly'])])).toEqual({
      number: ['monthly'],
      words: [[]],
    });
  });

  test('range, where it prints both ends', () => {
    const all = ['daily', 'weekly', 'monthly'];
    const range = (value: number[], sources: string[]) =>
      elsewhere([told('a', [claimed({ figure: figure(value), sources })], all)]).number;
    expect(range([20e9, 50e9], ['daily'])).toEqual(['weekly']);
    expect(range([30e9, 50e9], ['daily'])).toEqual([]);
  });
});

describe('what says nothing, wherever else it stands', () => {
  test.each<[number | [number, number], boolean]>([
    [3, false],
    [10, false],
    [999, false],
    [1000, true],
    [3000, true],
    [1899, true],
    [1900, false],
    [2024, false],
    [2100, false],
    [2101, true],
    [50e9, true],
    [[10, 3000], false],
    [[3000, 12_000], true],
  ])('is the number %j: it is looked for is %s', (value, isTelling) => {
    expect(isTellingFigure(value)).toBe(isTelling);
  });

  test.each([
    ['yes', false],
    ['fair targets', false],
    ['[North Korea’s] fair targets', false],
    ['we will … pay it', false],
    ['a fair target', true],
    [WORDS, true],
  ])('are the words “%s”: they are looked for is %s', (text, isTelling) => {
    expect(isTellingQuotation(text)).toBe(isTelling);
  });

  test('so a year that another article prints is no number of ours', () => {
    const claim = claimed({ figure: figure(2024) });
    const all = ['daily', 'weekly', 'monthly'];
    expect(elsewhere([told('a', [claim], all)]).number).toEqual([]);
  });
});

describe('of many sources', () => {
  const ids = Array.from({ length: MOST_ASKED + 5 }, (_, i) => `s${String(i).padStart(2, '0')}`);
  const many = [
    told('a', [claimed({ figure: figure(50e9) })], ['daily', 'zeit']),
    ...ids.map((id) =>
      told(`of-${id}`, [claimed({ by: 'union', figure: figure(7), sources: [id] })]),
    ),
  ];
  const asked = (
    events: typeof many,
    canAnswer: (id: string) => boolean = () => true,
  ): string[] => {
    const [first] = many;
    const [claim] = first?.data.claims ?? [];
    return first && claim ? askedSources(events, canAnswer)(first, claim) : [];
  };

  test('only so many are asked, those of the event first', () => {
    expect(asked(many)).toEqual(['zeit', ...ids.slice(0, MOST_ASKED - 1)]);
  });

  test('those without a fingerprint take nobody’s place', () => {
    expect(asked(many, (id) => id >= 's05')).toEqual(['zeit', ...ids.slice(5, MOST_ASKED + 4)]);
  });

  test('the same are asked in whatever order the files come', () => {
    expect(asked(many.toReversed())).toEqual(asked(many));
  });
});

describe('on a past day', () => {
  const STORY = sampleArchive({
    events: [
      told('a', [claimed({ figure: figure(50e9), quotes: [{ text: WORDS, source: 'daily' }] })]),
      OTHER_NUMBER,
      OTHER_SPEECH,
    ],
    sources: [
      source('daily', { published: '2024-02-06' }),
      source('weekly', { published: '2024-03-01' }),
    ],
    fingerprints: prints,
  });
  const on = (day: string) => {
    const [claim] = knownOn(STORY, day).events.find(({ id }) => id === 'a')?.claims ?? [];
    return [claim?.figure?.alsoPrintedIn, claim?.quotes.map((quote) => quote.alsoPrintedIn)];
  };

  test('only sources that were public are named', () => {
    expect(on('2024-02-29')).toEqual([[], [[]]]);
    expect(on('2024-03-01')).toEqual([['weekly'], [['weekly']]]);
  });

  test('what was corrected since is not proved by the words and number of today', () => {
    const corrected = (field: string, was: string, now: string) => ({
      date: '2024-04-01',
      kind: 'figure',
      claim: 'said',
      field,
      was,
      now,
      why: 'A slip.',
    });
    const story = {
      ...STORY,
      events: archiveOf([
        event('a', {
          claims: [claimed({ figure: figure(50e9), quotes: [{ text: WORDS, source: 'daily' }] })],
          corrections: [
            corrected('figure', '60000000000', '50000000000'),
            corrected('quote', 'soon', 'in spring'),
          ],
        }),
        OTHER_NUMBER,
        OTHER_SPEECH,
      ]).events,
    };
    const [claim] = knownOn(story, '2024-03-02').events.find(({ id }) => id === 'a')?.claims ?? [];
    expect(claim?.figure).toMatchObject({ value: 60e9, alsoPrintedIn: [] });
    expect(claim?.quotes).toMatchObject([{ text: 'We will pay it back soon', alsoPrintedIn: [] }]);
  });
});

test('the data name them', () => {
  const site = siteOf(
    archiveOf([
      told(
        'a',
        [claimed({ figure: figure(50e9), quotes: [{ text: WORDS, source: 'daily' }] })],
        ['daily', 'weekly'],
      ),
    ]),
  );
  const placed = site.index.claim.get('a#said');
  const claim = placed && publicClaimOf(site, placed);
  expect(claim?.figure?.alsoPrintedIn).toEqual(['weekly']);
  expect(claim?.quotes.map(({ alsoPrintedIn }) => alsoPrintedIn)).toEqual([['weekly']]);
  expect(archiveSchemaJson(site).split('"alsoPrintedIn": {').length).toBe(3);
});
