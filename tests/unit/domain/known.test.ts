import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Archive, ArchiveEvent } from '../../../src/domain/archive.ts';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { keptDayFor, knownDays, MAX_KNOWN_DAYS } from '../../../src/domain/knownDays.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { undoCorrections } from '../../../src/domain/undoCorrections.ts';
import { compareText } from '../../../src/basics/lists.ts';
import { publicBy } from '../../../src/domain/order.ts';
import { relationKnownSince } from '../../../src/domain/relationSources.ts';
import { plainText } from '../../../src/parse/bodyText.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import type { IsoDay } from '../../../src/schema/date.ts';
import {
  actor,
  archive,
  body,
  claim,
  event,
  figure,
  ids,
  measure,
  quote,
  source,
} from '../../support/archive.ts';
import { anyArchive, isoDay } from '../../support/arbitraries.ts';

// Many archives take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const correction = (date: IsoDay, fields: Partial<Correction>): Correction => ({
  date,
  kind: 'fact',
  field: 'other',
  was: 'before',
  now: 'now',
  why: 'Because.',
  ...fields,
});

/** What the nodes of a body have beside its text and the ids that it cites. */
const NO_TEXT = new RegExp(
  '"(?:type|ordered|start|spread|checked|position|depth|place|offset|line|column|end)":' +
    '(?:"\\w*"|\\w+)',
  'g',
);

/** The text of a body, with the ids that it cites. */
const textOf = (of: ArchiveEvent | undefined): string =>
  JSON.stringify(of?.body ?? '').replace(NO_TEXT, '');

const addressesOf = (of: Archive): string[] =>
  of.events.flatMap((one) => one.claims.map(({ id }) => `${one.id}#${id}`));

const COUNT = event('2024-10-23-count', '2024-10-23', ['early', 'late'], {
  title: 'The harbour counts',
  place: 'Eastmere',
  dateBasis: 'The early report says so.',
  datePrintedIn: ['early', 'late'],
  restsOn: ['early'],
  claims: [
    claim('counted', ['early', 'late'], {
      by: 'ada',
      figure: figure(12, 'exactly', {
        printedIn: ['early', 'late'],
        numbersIn: [['early', 'late']],
      }),
      quotes: [quote('twelve of them', 'early'), quote('twelve and no more', 'late')],
    }),
    claim('weighed', ['late'], { by: 'bo', figure: figure(9, 'about', { measure: 'tons' }) }),
  ],
  body: body(
    '## Count\n\nIt counted. [@early]\n\nIt weighed. [@late]\n\nBoth say so. [@early; ' +
      '@late]\n\n- One more. [@early]\n- Another. [@late]\n\n1. A third. [@late]',
  ),
  quotations: [
    { field: 'body', text: 'of them', cited: ['early'], printedIn: ['early'] },
    { field: 'body', text: 'no more', cited: ['early', 'late'], printedIn: ['late'] },
  ],
});

const STORY = archive({
  sources: [
    source('early', '2024-10-24'),
    source('late', '2024-10-31/2024-11-30'),
    source('open', '2024-10-01/..'),
    source('undated'),
  ],
  actors: [
    actor('ada', {
      described: [
        { as: 'Harbour master', source: 'early' },
        { as: 'Chief', source: 'late' },
      ],
    }),
    actor('bo'),
    actor('town'),
    actor('idle'),
  ],
  measures: [measure('cranes'), measure('tons')],
  events: [
    COUNT,
    event('2024-10-24-denial', '2024-10-24', ['early'], {
      claims: [
        claim('denied', ['early'], {
          by: 'ada',
          onBehalfOf: 'town',
          relations: [{ kind: 'denies', claim: '2024-10-23-count#weighed' }],
        }),
        claim('confirmed', ['early'], {
          relations: [
            { kind: 'differs', claim: '2024-10-23-count#weighed' },
            { kind: 'confirms', claim: '2024-10-23-count#counted' },
          ],
        }),
      ],
    }),
    event('2024-10-28-storm', '2024-10-28', ['late'], {
      claims: [claim('blew', ['late'], { by: 'bo' })],
    }),
    event('2024-10-02-rumour', '2024-10-02', ['open', 'undated']),
  ],
});

describe('the archive as it was on a day', () => {
  const then = knownOn(STORY, '2024-10-24');
  const [count, denial] = then.events;

  test('has nothing before the first source was public', () => {
    expect(knownOn(STORY, '2024-10-23')).toMatchObject({
      events: [],
      sources: [],
      actors: [],
      measures: [],
    });
  });

  test('has the sources that were certainly public, each by its last possible day', () => {
    expect(ids(then.sources)).toEqual(['early']);
    expect(ids(knownOn(STORY, '2024-11-29').sources)).toEqual(['early']);
    expect(ids(knownOn(STORY, '2024-11-30').sources)).toEqual(['early', 'late']);
  });

  test('has no source of unknown day, nor one whose day has no known end, on any day', () => {
    expect(ids(knownOn(STORY, '9999-12-31').sources)).toEqual(['early', 'late']);
    expect(ids(knownOn(STORY, '9999-12-31').events)).not.toContain('2024-10-02-rumour');
  });

  test('has what rests on those, from events to measures, and names no other source', () => {
    expect(ids(then.events)).toEqual(['2024-10-23-count', '2024-10-24-denial']);
    expect(count).toMatchObject({
      title: 'The harbour counts',
      place: 'Eastmere',
      sources: ['early'],
      datePrintedIn: ['early'],
      restsOn: ['early'],
    });
    expect(count?.claims).toEqual([
      claim('counted', ['early'], {
        by: 'ada',
        figure: figure(12, 'exactly', { printedIn: ['early'], numbersIn: [['early']] }),
        quotes: [quote('twelve of them', 'early')],
      }),
    ]);
    expect(count?.quotations.map(({ text }) => text)).toEqual(['of them']);
    expect(ids(then.actors)).toEqual(['ada', 'town']);
    expect(then.actors[0]?.described).toEqual([{ as: 'Harbour master', source: 'early' }]);
    expect(ids(then.measures)).toEqual(['cranes']);
    expect(JSON.stringify(then)).not.toMatch(/"late"/);
  });

  test('has the paragraphs and items that rest on known sources alone, and no heading', () => {
    expect(textOf(count)).toMatch(/It counted\..*One more\./);
    expect(textOf(count)).not.toMatch(/weighed|Both|Another|third|Count/);
    // Of a list that rests on sources not known yet, nothing is left, not even the list.
    expect(count?.body.children.map(({ type }) => type)).toEqual(['paragraph', 'list']);
  });

  test('has a relation only where the other claim was known too', () => {
    const related = (told: typeof denial) =>
      told?.claims.map(({ relations }) => relations.map((relation) => relation.claim));
    expect(related(denial)).toEqual([[], ['2024-10-23-count#counted']]);
    expect(related(knownOn(STORY, '2024-11-30').events[1])).toEqual([
      ['2024-10-23-count#weighed'],
      ['2024-10-23-count#weighed', '2024-10-23-count#counted'],
    ]);
  });

  test('has a relation, and contests by it, once a source that prints it was public', () => {
    const denied = claim('denied', ['early', 'late', 'undated'], {
      relations: [
        { kind: 'denies', claim: '2024-10-23-count#counted', sources: ['late', 'undated'] },
        { kind: 'repeats', claim: '2024-10-23-count#counted', sources: ['undated'] },
      ],
    });
    const later = event('2024-10-24-denial', '2024-10-24', denied.sources, { claims: [denied] });
    const of = { ...STORY, events: [COUNT, later] };
    const toldOn = (day: IsoDay) => {
      const { claim: claims, contested } = indexArchive(knownOn(of, day));
      return [claims.get('2024-10-24-denial#denied')?.claim.relations, [...contested.values()]];
    };
    expect(toldOn('2024-11-29')).toEqual([[], []]);
    expect(toldOn('2024-11-30')).toEqual([
      [{ kind: 'denies', claim: '2024-10-23-count#counted', sources: ['late'] }],
      [['denies'], ['denied']],
    ]);
  });

  test('has those through whom a claim came, once it was known', () => {
    const of = {
      ...STORY,
      actors: [...STORY.actors, actor('port'), actor('wire')],
      events: [
        event('a', '2024-10-23', ['early', 'late'], {
          claims: [
            claim('said', ['early'], { via: ['port'] }),
            claim('told', ['late'], { via: ['wire'] }),
          ],
        }),
      ],
    };
    const actorsOn = (day: IsoDay): string[] => ids(knownOn(of, day).actors);
    expect(actorsOn('2024-10-24')).toEqual(['ada', 'port']);
    expect(actorsOn('2024-11-30')).toEqual(['ada', 'port', 'wire']);
  });

  test('has a reply once its source was public, or this site had asked, and who was asked', () => {
    const replies = [
      { asked: 'port', source: 'early' },
      { asked: 'bo', answer: 'No.', source: 'late' },
      { asked: 'town', on: '2024-10-25', answer: 'Yes.' },
    ];
    const asking = {
      ...STORY,
      actors: [...STORY.actors, actor('port')],
      events: [
        event('a', '2024-10-23', ['early', 'late'], {
          claims: [claim('said', ['early'], { replies })],
        }),
      ],
    };
    const askedOn = (day: IsoDay) => {
      const { events, actors } = knownOn(asking, day);
      return [events[0]?.claims[0]?.replies, ids(actors)];
    };
    const [early, late, own] = replies;
    expect(askedOn('2024-10-24')).toEqual([[early], ['ada', 'port']]);
    expect(askedOn('2024-10-25')).toEqual([
      [early, own],
      ['ada', 'town', 'port'],
    ]);
    expect(askedOn('2024-11-30')).toEqual([
      [early, late, own],
      ['ada', 'bo', 'town', 'port'],
    ]);
  });

  test('has no quotation in an answer about a claim that was not known yet', () => {
    const quotation = { field: 'answer' as const, text: 'no', cited: ['early'], printedIn: [] };
    const asking = {
      ...STORY,
      events: [
        event('a', '2024-10-23', ['early', 'late'], {
          claims: [claim('said', ['early']), claim('later', ['late'])],
          quotations: ['said', 'later'].map((id) => ({ ...quotation, claim: id })),
        }),
      ],
    };
    const [then] = knownOn(asking, '2024-10-24').events;
    expect(then?.quotations.map((own) => own.claim)).toEqual(['said']);
  });

  test('is whole once all sources with a day were public', () => {
    const all = knownOn(STORY, '2024-11-30');
    expect(ids(all.events)).toEqual(['2024-10-23-count', '2024-10-24-denial', '2024-10-28-storm']);
    expect(all.events[0]).toMatchObject({
      claims: COUNT.claims,
      sources: COUNT.sources,
      quotations: COUNT.quotations,
      title: COUNT.title,
    });
  });
});

test('a figure is there unless only later sources are known to print its number', () => {
  const figureOf = (...numbersIn: string[][]): unknown =>
    knownOn(
      archive({
        sources: [source('early', '2024-10-24'), source('late', '2024-10-31')],
        events: [
          event('2024-10-20-count', '2024-10-20', ['early', 'late'], {
            claims: [
              claim('counted', ['early', 'late'], { figure: figure(12, 'exactly', { numbersIn }) }),
            ],
          }),
        ],
      }),
      '2024-10-24',
    ).events[0]?.claims[0]?.figure?.value;
  expect([
    figureOf(['late']),
    figureOf(['early', 'late']),
    figureOf([]),
    figureOf(['early'], ['late']),
    figureOf(['early'], []),
  ]).toEqual([undefined, 12, 12, undefined, 12]);
});

describe('an event of which only a part is known', () => {
  const partly = (fields: Partial<ArchiveEvent>): ArchiveEvent | undefined =>
    knownOn(
      archive({
        sources: [source('early', '2024-10-24'), source('late', '2024-10-30')],
        events: [
          event('a', '2024-10-23', ['early', 'late'], {
            place: 'Eastmere',
            dateBasis: 'Both say so.',
            claims: [claim('later', ['late']), claim('first', ['early'])],
            ...fields,
          }),
        ],
      }),
      '2024-10-24',
    ).events[0];

  test('goes by its first known claim, without what rests on another source', () => {
    for (const restsOn of [['late'], ['early', 'late'], []]) {
      expect(partly({ restsOn })).toMatchObject({
        title: 'Words of first.',
        summary: '',
        place: undefined,
        dateBasis: undefined,
      });
    }
  });

  test('keeps them when they rest on known sources', () => {
    expect(partly({ restsOn: ['early'] })).toMatchObject({
      title: 'Title of a',
      summary: 'Summary of a.',
      place: 'Eastmere',
      dateBasis: 'Both say so.',
    });
  });

  test('has no title when it has no known claim either', () => {
    expect(partly({ claims: [claim('later', ['late'])] })).toMatchObject({ title: '', claims: [] });
  });
});

describe('the date of an event on a day', () => {
  const dateOn = (date: string, day: IsoDay): string | undefined =>
    knownOn(archive({ sources: [source('s', day)], events: [event('a', date, ['s'])] }), day)
      .events[0]?.date.edtf;

  test.each([
    ['2024-10-23', '2024-10-24', '2024-10-23'],
    ['2024-10', '2024-10-24', '2024-10'],
    ['2024-10-14/2024-10-20', '2024-10-24', '2024-10-14/2024-10-20'],
    ['2024-10-14/2024-11-20', '2024-10-24', '2024-10-14/2024-10-24'],
    ['2024-10~/2024-12', '2024-10-24', '2024-10~/2024-10-24'],
    ['2024-10-01/..', '2024-10-24', '2024-10-01/2024-10-24'],
    ['../2024-11-20', '2024-10-24', '../2024-10-24'],
    ['/2024-11-20', '2024-10-24', '/2024-10-24'],
    ['2024-10-24/..', '2024-10-24', '2024-10-24'],
    ['2024-10-24/2024-11-02', '2024-10-24', '2024-10-24'],
    ['2024/2025', '2024-10-24', '2024/2024-10-24'],
    ['2024-10-24~/..', '2024-10-24', '../2024-10-24'],
    ['2024-10-24?/2024-11-02', '2024-10-24', '../2024-10-24'],
    ['2024-10/..', '2024-10-01', '../2024-10-01'],
    ['2024~/..', '2024-01-01', '../2024-01-01'],
  ])('%s, known on %s, is %s', (date, day, expected) => {
    expect(dateOn(date, day)).toBe(expected);
  });
});

describe('an event whose title rests on a source that is not public yet', () => {
  const rumour = (fields: Partial<ArchiveEvent>): ArchiveEvent | undefined =>
    knownOn(
      archive({
        sources: [source('early', '2024-10-24'), source('late', '2024-10-31')],
        events: [
          event('2024-10-20-test', '2024-10-20', ['early', 'late'], {
            kind: 'weapons-test',
            place: 'Eastmere',
            restsOn: ['late'],
            claims: [claim('launched', ['early'], { says: 'Something flew.' })],
            ...fields,
          }),
        ],
      }),
      '2024-10-24',
    ).events[0];

  test('does not say what it was, where, or when: only that it came before the day', () => {
    expect(rumour({})).toMatchObject({
      title: 'Something flew.',
      summary: '',
      kind: 'unknown',
      place: undefined,
      date: { edtf: '../2024-10-24' },
    });
  });

  test('says when, if a source that is public prints the date', () => {
    expect(rumour({ datePrintedIn: ['early'] })).toMatchObject({
      kind: 'unknown',
      date: { edtf: '2024-10-20' },
    });
    expect(rumour({ datePrintedIn: ['late'] })).toMatchObject({ date: { edtf: '../2024-10-24' } });
  });
});

describe('corrections made after a day are undone', () => {
  const now = (fields: Partial<ArchiveEvent>): ArchiveEvent =>
    event('a', '2024-10-23', ['s'], {
      title: 'At least twelve cranes',
      summary: 'Twelve cranes.',
      place: 'Eastmere',
      claims: [
        claim('counted', ['s'], {
          by: 'ada',
          says: 'At least twelve.',
          figure: figure(12),
          quotes: [quote('twelve of them', 's')],
        }),
        claim('other', ['s'], { says: 'At least twelve.' }),
      ],
      ...fields,
    });
  const before = (...corrections: Correction[]): ArchiveEvent =>
    undoCorrections(now({ corrections }), '2024-11-01', 'en');
  const LATER = '2024-11-02';

  test('in title, summary and place', () => {
    expect(before(correction(LATER, { field: 'title', was: 'About', now: 'At least' })).title).toBe(
      'About twelve cranes',
    );
    expect(before(correction(LATER, { field: 'summary', was: 'Ten', now: 'Twelve' })).summary).toBe(
      'Ten cranes.',
    );
    expect(
      before(correction(LATER, { field: 'place', was: 'Westmere', now: 'Eastmere' })).place,
    ).toBe('Westmere');
  });

  test('but not in the date: a day shows when a thing is held today to have happened', () => {
    expect(
      before(correction(LATER, { field: 'date', was: '2024-10~', now: '2024-10-23' })).date,
    ).toMatchObject({ edtf: '2024-10-23' });
  });

  test('in words, speaker, figure and quotation of the claim that they name, and no other', () => {
    const first = (fields: Partial<Correction>) =>
      before(correction(LATER, { claim: 'counted', ...fields })).claims;
    expect(first({ field: 'says', was: 'About', now: 'At least' }).map(({ says }) => says)).toEqual(
      ['About twelve.', 'At least twelve.'],
    );
    expect(first({ field: 'by', was: 'bo', now: 'ada' }).map(({ by }) => by)).toEqual([
      'bo',
      'ada',
    ]);
    expect(first({ field: 'figure', was: '10', now: '12' })[0]?.figure?.value).toBe(10);
    expect(first({ field: 'quote', was: 'ten', now: 'twelve' })[0]?.quotes[0]?.text).toBe(
      'ten of them',
    );
  });

  test('in the body and in what it quotes, which nothing proves any more', () => {
    const corrected = event('a', '2024-10-23', ['s'], {
      body: body('It *counted* “at least twelve”. [@s]\n\nThere were “twelve”. [@s]'),
      quotations: [
        { field: 'body', text: 'at least twelve', cited: ['s'], printedIn: ['s'] },
        { field: 'body', text: 'twelve', cited: ['s'], printedIn: ['s'] },
      ],
      corrections: [correction(LATER, { field: 'body', was: 'about', now: 'at least' })],
    });
    const undone = undoCorrections(corrected, '2024-11-01', 'en');
    expect(plainText(undone.body)).toBe('It counted “about twelve”.There were “twelve”.');
    expect(undone.quotations).toEqual([
      { field: 'body', text: 'about twelve', cited: ['s'], printedIn: [] },
      { field: 'body', text: 'twelve', cited: ['s'], printedIn: ['s'] },
    ]);
  });

  test('in what a field quotes, marks and all', () => {
    const corrected = event('a', '2024-10-23', ['s'], {
      title: 'A count of “twelve cranes”',
      claims: [claim('counted', ['s'], { says: 'There were “no more”.' })],
      quotations: [
        { field: 'title', text: 'twelve cranes', cited: ['s'], printedIn: ['s'] },
        { field: 'says', claim: 'counted', text: 'no more', cited: ['s'], printedIn: ['s'] },
      ],
      corrections: [
        correction(LATER, { field: 'title', was: 'some birds', now: '“twelve cranes”' }),
      ],
    });
    expect(undoCorrections(corrected, '2024-11-01', 'en').quotations).toEqual([
      { field: 'says', claim: 'counted', text: 'no more', cited: ['s'], printedIn: ['s'] },
    ]);
  });

  test('of one day, the last in the list first', () => {
    const chain = before(
      correction(LATER, { field: 'place', was: 'Northmere', now: 'Westmere' }),
      correction(LATER, { field: 'place', was: 'Westmere', now: 'Eastmere' }),
    );
    expect(chain.place).toBe('Northmere');
  });

  test('not when they were made by that day', () => {
    expect(
      before(correction('2024-11-01', { field: 'title', was: 'About', now: 'At least' })),
    ).toMatchObject({ title: 'At least twelve cranes', corrections: [{ date: '2024-11-01' }] });
  });

  test('the last first, and are no longer listed', () => {
    const chain = before(
      correction('2024-11-02', { field: 'title', was: 'Some', now: 'About' }),
      correction('2024-11-03', { field: 'title', was: 'About', now: 'At least' }),
    );
    expect(chain).toMatchObject({ title: 'Some twelve cranes', corrections: [] });
    expect(
      undoCorrections(
        now({
          corrections: [
            correction('2024-11-02', { field: 'title', was: 'Some', now: 'About' }),
            correction('2024-11-03', { field: 'title', was: 'About', now: 'At least' }),
          ],
        }),
        '2024-11-02',
        'en',
      ),
    ).toMatchObject({ title: 'About twelve cranes', corrections: [{ date: '2024-11-02' }] });
  });

  test('with words that stand for themselves, though they look like a pattern', () => {
    expect(
      before(correction(LATER, { field: 'title', was: '$& $1 (ten)', now: 'At least' })).title,
    ).toBe('$& $1 (ten) twelve cranes');
  });

  test('leaving alone what is not there any more and what is no number', () => {
    for (const fields of [
      { field: 'title', now: 'gone' },
      { field: 'figure', claim: 'counted', was: 'ten' },
      { field: 'says', claim: 'gone' },
      { field: 'other' },
    ] as const) {
      expect(before(correction(LATER, fields))).toEqual({ ...now({}), corrections: [] });
    }
  });

  test('with a pair of numbers where there was one', () => {
    const [counted] = before(
      correction(LATER, { field: 'figure', claim: 'counted', was: '[10, 14]', now: '12' }),
    ).claims;
    expect(counted?.figure).toMatchObject({ value: [10, 14], hedge: 'between' });
  });

  test('with the hedge that the figure had, where the correction gives one', () => {
    const undone = (was: string, fields: Parameters<typeof figure>): unknown =>
      undoCorrections(
        now({
          claims: [claim('counted', ['s'], { figure: figure(...fields) })],
          corrections: [correction(LATER, { field: 'figure', claim: 'counted', was, now: '12' })],
        }),
        '2024-11-01',
        'en',
      ).claims[0]?.figure;
    expect(undone('about 10', [12, 'at-least'])).toMatchObject({
      value: 10,
      hedge: 'about',
      printedIn: [],
    });
    expect(undone('10', [12, 'at-least'])).toMatchObject({ value: 10, hedge: 'at-least' });
    expect(undone('[10, 14]', [12, 'at-least'])).toMatchObject({
      value: [10, 14],
      hedge: 'between',
    });
    expect(undone('10', [[12, 14], 'between'])).toMatchObject({ value: 10, hedge: 'exactly' });
  });

  test('where the words stand as words, not inside a longer one', () => {
    const undone = (title: string): string =>
      undoCorrections(
        now({
          title,
          corrections: [correction(LATER, { field: 'title', was: 'near', now: 'at' })],
        }),
        '2024-11-01',
        'en',
      ).title;
    expect([undone('That fleet at sea'), undone('That fleet'), undone('at')]).toEqual([
      'That fleet near sea',
      'That fleet',
      'near',
    ]);
  });

  test('of sources, actors and measures too', () => {
    const corrections = [
      correction('2024-10-25', { was: 'first', now: 'second' }),
      correction(LATER, { was: 'marked', now: 'unmarked' }),
    ];
    const then = knownOn(
      archive({
        sources: [source('s', '2024-10-24', { corrections })],
        actors: [actor('ada', { corrections })],
        measures: [measure('cranes', { corrections })],
        events: [now({})],
      }),
      '2024-11-01',
    );
    expect(
      [then.sources, then.actors, then.measures].map(([record]) =>
        record?.corrections.map(({ date }) => date),
      ),
    ).toEqual([['2024-10-25'], ['2024-10-25'], ['2024-10-25']]);
  });

  test('in what sources, actors and measures are called, but not in a source’s day', () => {
    const then = knownOn(
      archive({
        sources: [
          source('s', '2024-10-24', {
            label: 'The Herald',
            corrections: [
              correction(LATER, { field: 'label', was: 'A', now: 'The' }),
              correction(LATER, { field: 'published', was: '2024-10-20', now: '2024-10-24' }),
            ],
          }),
        ],
        actors: [
          actor('ada', {
            name: 'Ada Lund',
            corrections: [correction(LATER, { field: 'name', was: 'Ada Lind', now: 'Ada Lund' })],
          }),
        ],
        measures: [
          measure('cranes', {
            summary: 'All cranes.',
            corrections: [correction(LATER, { field: 'summary', was: 'Some', now: 'All' })],
          }),
        ],
        events: [now({})],
      }),
      '2024-11-01',
    );
    expect([
      then.sources[0]?.label,
      then.sources[0]?.published?.edtf,
      then.actors[0]?.name,
      then.measures[0]?.summary,
    ]).toEqual(['A Herald', '2024-10-24', 'Ada Lind', 'Some cranes.']);
  });

  test('and one of a claim not known that day is not listed, though it was made by then', () => {
    const one = event('a', '2024-10-23', ['early', 'late'], {
      restsOn: ['early'],
      claims: [claim('first', ['early']), claim('second', ['late'])],
      corrections: [
        correction('2024-10-25', { claim: 'second', field: 'says', was: 'Word', now: 'Words' }),
      ],
    });
    const then = knownOn(
      archive({
        sources: [source('early', '2024-10-24'), source('late', '2024-10-24/2024-11-30')],
        events: [one],
      }),
      '2024-11-01',
    );
    expect(then.events[0]?.corrections).toEqual([]);
  });
});

describe('the days that have a page', () => {
  const published = (...days: (string | undefined)[]): Archive =>
    archive({ sources: days.map((day, i) => source(`s${i}`, day)) });

  test('are those on which a source became certainly public, each with its sources', () => {
    expect(
      knownDays(
        published('2024-10-24', '2024-11-30', '2024-10-24', undefined, '2024-10-01/..', '2024-10'),
      ),
    ).toEqual({
      days: [
        { day: '2024-10-24', sources: ['s0', 's2'] },
        { day: '2024-10-31', sources: ['s5'] },
        { day: '2024-11-30', sources: ['s1'] },
      ],
      moved: new Map(),
    });
  });

  test('are none where no source has one', () => {
    expect(knownDays(published(undefined, '2024-10-01/..'))).toEqual({
      days: [],
      moved: new Map(),
    });
  });

  const dayAfter = (first: string, n: number): IsoDay =>
    new Date(Date.parse(first) + n * 86_400_000).toISOString().slice(0, 10);
  const daily = (first: string, count: number): Archive =>
    published(...Array.from({ length: count }, (_, i) => dayAfter(first, i)));

  test('are all of them up to the limit', () => {
    expect(knownDays(daily('2024-01-01', MAX_KNOWN_DAYS)).days).toHaveLength(MAX_KNOWN_DAYS);
    expect(knownDays(daily('2024-01-01', MAX_KNOWN_DAYS)).moved.size).toBe(0);
  });

  test('are the last of each month beyond it, and addresses between lead to the one before', () => {
    const { days, moved } = knownDays(daily('2024-01-01', 61));
    expect(days.map(({ day, sources }) => [day, sources.length])).toEqual([
      ['2024-01-31', 31],
      ['2024-02-29', 29],
      ['2024-03-01', 1],
    ]);
    expect([
      moved.get('2024-01-30'),
      moved.get('2024-02-01'),
      moved.get('2024-02-28'),
      moved.has('2024-02-29'),
    ]).toEqual([null, '2024-01-31', '2024-01-31', false]);
    expect(moved.size).toBe(58);
    expect(
      ['2024-01-30', '2024-01-31', '2024-02-01', '2024-03-01', '2024-03-02'].map((day) =>
        keptDayFor(days, day),
      ),
    ).toEqual(['2024-01-31', '2024-01-31', '2024-02-29', '2024-03-01', undefined]);
  });

  test('are the last of each year when months are too many, the latest when years are', () => {
    const monthly = published(
      ...Array.from(
        { length: 61 },
        (_, i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-05`,
      ),
    );
    expect(knownDays(monthly).days.map(({ day }) => day)).toEqual([
      '2000-12-05',
      '2001-12-05',
      '2002-12-05',
      '2003-12-05',
      '2004-12-05',
      '2005-01-05',
    ]);
    const yearly = knownDays(
      published(...Array.from({ length: 70 }, (_, i) => `${1950 + i}-06-01`)),
    );
    expect([
      yearly.days.length,
      yearly.days[0],
      yearly.days.at(-1)?.day,
      yearly.moved.get('1959-06-01'),
    ]).toEqual([
      MAX_KNOWN_DAYS,
      { day: '1960-06-01', sources: [...Array(11).keys()].map((i) => `s${i}`).sort() },
      '2019-06-01',
      null,
    ]);
  });
});

describe('of every archive', () => {
  const later = (a: IsoDay, b: IsoDay): [IsoDay, IsoDay] => (a <= b ? [a, b] : [b, a]);
  const twoDays = fc.tuple(isoDay, isoDay).map(([a, b]) => later(a, b));

  test('knowing more never takes away a source, event, claim, or what a claim is known by', () => {
    fc.assert(
      fc.property(anyArchive, twoDays, (of, [first, second]) => {
        const [one, other] = [knownOn(of, first), knownOn(of, second)];
        expect(ids(other.sources)).toEqual(expect.arrayContaining(ids(one.sources)));
        expect(ids(other.events)).toEqual(expect.arrayContaining(ids(one.events)));
        expect(addressesOf(other)).toEqual(expect.arrayContaining(addressesOf(one)));
        const rests = (known: Archive): string[] =>
          known.events.flatMap((own) => [
            ...own.sources.map((id) => `${own.id} ${id}`),
            ...own.claims.flatMap((said) =>
              [...said.sources, ...said.quotes.map(({ text }) => text)].map(
                (id) => `${own.id}#${said.id} ${id}`,
              ),
            ),
          ]);
        expect(rests(other)).toEqual(expect.arrayContaining(rests(one)));
        expect(ids(other.actors)).toEqual(expect.arrayContaining(ids(one.actors)));
      }),
      { seed: 20, numRuns: 40 },
    );
  });

  test('nothing of a day names a source that was not certainly public by then', () => {
    fc.assert(
      fc.property(anyArchive, isoDay, (of, random) => {
        for (const day of [random, ...knownDays(of).days.map((known) => known.day)]) {
          const text = JSON.stringify(knownOn(of, day));
          const leaked = of.sources.filter((one) => {
            const by = publicBy(one);
            return (by === null || by > day) && text.includes(one.id);
          });
          expect(ids(leaked)).toEqual([]);
        }
      }),
      { seed: 21, numRuns: 40 },
    );
  });

  test('a day has exactly the events and claims that a source known by then reports', () => {
    fc.assert(
      fc.property(anyArchive, isoDay, (of, day) => {
        const known = new Set(
          of.sources.filter((one) => (publicBy(one) ?? '9999-99-99') <= day).map(({ id }) => id),
        );
        const reported = of.events.filter((one) => one.sources.some((id) => known.has(id)));
        const then = knownOn(of, day);
        expect(ids(then.events)).toEqual(ids(reported));
        expect(addressesOf(then)).toEqual(
          reported.flatMap((one) =>
            one.claims
              .filter((own) => own.sources.some((id) => known.has(id)))
              .map(({ id }) => `${one.id}#${id}`),
          ),
        );
      }),
      { seed: 22, numRuns: 40 },
    );
  });

  test('every relation, actor and measure of a day is there that day', () => {
    fc.assert(
      fc.property(anyArchive, isoDay, (of, day) => {
        const then = knownOn(of, day);
        const claims = then.events.flatMap((one) => one.claims);
        expect(addressesOf(then)).toEqual(
          expect.arrayContaining(
            claims.flatMap(({ relations }) => relations.map((relation) => relation.claim)),
          ),
        );
        expect(ids(then.actors)).toEqual(
          expect.arrayContaining(
            claims.flatMap(({ by, onBehalfOf }) => [
              by,
              ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
            ]),
          ),
        );
        expect(ids(then.measures)).toEqual(
          expect.arrayContaining(claims.flatMap((own) => own.figure?.measure ?? [])),
        );
      }),
      { seed: 23, numRuns: 40 },
    );
  });

  test('a day has exactly the relations that were known by then', () => {
    const relationsOf = (of: Archive, isMeant: (since: IsoDay | undefined) => boolean) => {
      const index = indexArchive(of);
      return [...index.claim.values()].flatMap((placed) =>
        placed.claim.relations
          .filter((relation) => isMeant(relationKnownSince(index, placed, relation)?.day))
          .map(({ kind, claim: to }) => `${placed.address} ${kind} ${to}`),
      );
    };
    fc.assert(
      fc.property(anyArchive, isoDay, (of, day) => {
        const known = relationsOf(of, (since) => since !== undefined && since <= day);
        expect(relationsOf(knownOn(of, day), () => true).sort()).toEqual(known.sort());
      }),
      { seed: 26, numRuns: 30 },
    );
  });

  test('no event of a day lies after it for certain', () => {
    fc.assert(
      fc.property(anyArchive, isoDay, (of, day) => {
        for (const { date } of knownOn(of, day).events) {
          expect(date.earliest ?? '').toSatisfy((first: string) => first <= day);
          if (date.interval)
            expect(date.latest).toSatisfy((last: string | null) => last !== null && last <= day);
        }
      }),
      { seed: 24, numRuns: 40 },
    );
  });

  test('looking twice changes nothing', () => {
    fc.assert(
      fc.property(anyArchive, isoDay, (of, day) => {
        expect(knownOn(knownOn(of, day), day)).toEqual(knownOn(of, day));
      }),
      { seed: 25, numRuns: 60 },
    );
  });

  /** Sources of up to a hundred years, some days of them close together. */
  const anyDays = fc
    .record({
      years: fc.integer({ min: 1, max: 100 }),
      gaps: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 0, maxLength: 300 }),
    })
    .map(({ years, gaps }) =>
      archive({
        sources: gaps.map((gap, i) =>
          source(
            `s${String(i).padStart(3, '0')}`,
            gap % 37 === 0
              ? undefined
              : new Date(Date.UTC(1920, 0, 1 + Math.floor((gap * years * 365) / 1000) + (i % 3)))
                  .toISOString()
                  .slice(0, 10),
          ),
        ),
      }),
    );

  test('the days are in order and within the limit, and have each source with a day once', () => {
    fc.assert(
      fc.property(fc.oneof(anyDays, anyArchive), (of) => {
        const { days } = knownDays(of);
        expect(days.length).toBeLessThanOrEqual(MAX_KNOWN_DAYS);
        expect(days.map(({ day }) => day)).toEqual(
          [...new Set(days.map(({ day }) => day))].sort(compareText),
        );
        const dated = of.sources.filter((one) => publicBy(one) !== null);
        expect(days.flatMap(({ sources }) => sources).sort(compareText)).toEqual(
          ids(dated).sort(compareText),
        );
        for (const { day, sources } of days)
          for (const id of sources)
            expect(of.sources.find((one) => one.id === id)).toSatisfy(
              (one: (typeof of.sources)[number]) => (publicBy(one) ?? '') <= day,
            );
      }),
      { seed: 26, numRuns: 80 },
    );
  });

  test('every publication day is kept, as the last is, or moved to the kept one before', () => {
    fc.assert(
      fc.property(fc.oneof(anyDays, anyArchive), (of) => {
        const { days, moved } = knownDays(of);
        const kept = days.map(({ day }) => day);
        const all = [...new Set(of.sources.flatMap((one) => publicBy(one) ?? []))].sort(
          compareText,
        );
        expect([...kept, ...moved.keys()].sort(compareText)).toEqual(all);
        for (const [day, to] of moved)
          expect([day, to]).toEqual([day, kept.filter((one) => one < day).at(-1) ?? null]);
        expect(kept.at(-1)).toBe(all.at(-1));
        if (all.length <= MAX_KNOWN_DAYS) expect(moved.size).toBe(0);
      }),
      { seed: 27, numRuns: 80 },
    );
  });
});
