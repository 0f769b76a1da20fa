import { describe, expect, test } from 'vitest';
import type { Archive, Source } from '../../../src/domain/archive.ts';
import { actorView } from '../../../src/views/pages/actorPage.ts';
import { allCorrections, correctionViews } from '../../../src/views/parts/correctionViews.ts';
import { eventViews } from '../../../src/views/pages/eventPage.ts';
import { knownViews, undatedSources } from '../../../src/views/pages/knownPages.ts';
import { measureView } from '../../../src/views/pages/measurePage.ts';
import { siteOf, toldUntil } from '../../../src/views/site.ts';
import type { Site } from '../../../src/views/site.ts';
import { sourceLine, sourceView } from '../../../src/views/pages/sourcePage.ts';
import { publicationOrderView, timelineView } from '../../../src/views/pages/timelinePage.ts';
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

const STORY: Archive = archive({
  sources: [
    source('gazette', '2024-10-24', {
      label: 'The Gazette',
      publisher: 'Gazette & Sons',
      credits: ['Northern Agency'],
    }),
    source('herald', '2024-10-31/2024-11-30', {
      label: 'The Herald',
      publishedBasis: 'It names a month.',
    }),
    source('letter', undefined, { label: 'A letter' }),
  ],
  actors: [
    actor('ada', { name: 'Ada', described: [{ as: 'Harbour master', source: 'gazette' }] }),
    actor('town', { name: 'The town', nameInSentence: 'the town', kind: 'government' }),
  ],
  measures: [measure('cranes', { title: 'Cranes' })],
  events: [
    event('2024-10-23-count', '2024-10-23', ['gazette', 'herald'], {
      title: 'The count',
      restsOn: ['gazette'],
      datePrintedIn: ['gazette'],
      claims: [
        claim('counted', ['gazette'], {
          by: 'ada',
          onBehalfOf: 'town',
          says: 'There are twelve.',
          figure: figure(12, 'at-least'),
          quotes: [quote('twelve of them', 'gazette')],
        }),
        claim('weighed', ['herald'], { by: 'ada', says: 'They are heavy.' }),
      ],
      corrections: [
        {
          date: '2024-10-25',
          kind: 'figure',
          claim: 'counted',
          field: 'figure',
          was: '10',
          now: '12',
          why: 'A slip.',
        },
        {
          date: '2024-11-25',
          kind: 'wording',
          field: 'title',
          was: 'A count',
          now: 'The count',
          why: 'There is one.',
        },
      ],
      body: body('Counted. [@gazette]'),
    }),
    event('2024-10-21-plans', '2024-10-21/2024-10-25', ['gazette'], { title: 'Plans' }),
    event('2024-10-21-ships', '2024-10-21/2024-10-25', ['letter'], { title: 'Ships' }),
    event('2024-11-denial', '2024-11~', ['herald'], {
      title: 'The denial',
      dateBasis: 'It says “this month”.',
      claims: [
        claim('denied', ['herald'], {
          by: 'town',
          says: 'There are not.',
          relation: { kind: 'denies', claim: '2024-10-23-count#counted' },
        }),
      ],
    }),
  ],
});

const SITE: Site = siteOf(STORY);
const [, , COUNT, DENIAL] = eventViews(SITE);

describe('the timeline', () => {
  test('has the events by month and date, in order, with their dates as what they are', () => {
    expect(
      timelineView(SITE).map(({ id, label, count, days }) => [
        id,
        label,
        count,
        days.map(({ date, entries }) => [date.label, ids(entries)]),
      ]),
    ).toEqual([
      [
        '2024-10',
        'October 2024',
        3,
        [
          ['21 to 25 October 2024', ['2024-10-21-plans', '2024-10-21-ships']],
          ['23 October 2024', ['2024-10-23-count']],
        ],
      ],
      ['2024-11', 'November 2024', 1, [['around November 2024', ['2024-11-denial']]]],
    ]);
  });

  test('marks both sides of a denial', () => {
    expect(
      timelineView(SITE)
        .flatMap(({ days }) => days.flatMap(({ entries }) => entries))
        .filter(({ contested }) => contested)
        .map(({ id }) => id),
    ).toEqual(['2024-10-23-count', '2024-11-denial']);
  });

  test('says of each number who gave it, what it counts, and whether it was only expected', () => {
    const site = siteOf(
      archive({
        sources: [source('gazette', '2024-10-24')],
        actors: [actor('ada', { name: 'Ada' }), actor('bo', { name: 'Bo' })],
        measures: [measure('cranes')],
        events: [
          event('2024-10-20-count', '2024-10-20', ['gazette'], {
            claims: [
              claim('a', ['gazette'], {
                by: 'ada',
                figure: figure(8, 'about', { scope: 'in the harbour' }),
              }),
              claim('b', ['gazette'], {
                by: 'ada',
                figure: figure(20, 'exactly', { expected: true }),
              }),
              claim('c', ['gazette'], { by: 'ada', figure: figure(12) }),
              claim('d', ['gazette'], { by: 'ada', figure: figure(12) }),
              claim('e', ['gazette'], { by: 'bo', figure: figure(12) }),
            ],
          }),
        ],
      }),
    );
    expect(
      timelineView(site)[0]?.days[0]?.entries[0]?.figures.map(
        ({ who, label }) => `${who}: ${label}`,
      ),
    ).toEqual([
      'Ada: about 8 cranes, in the harbour',
      'Ada: 20 cranes expected by March 2024',
      'Ada: 12 cranes',
      'Bo: 12 cranes',
    ]);
  });

  test('can be read in the order in which things became known, unknown days last', () => {
    expect(
      publicationOrderView(SITE).map(({ label, day, entries }) => [label, day, ids(entries)]),
    ).toEqual([
      ['24 October 2024', '2024-10-24', ['2024-10-21-plans', '2024-10-23-count']],
      ['30 November 2024', '2024-11-30', ['2024-11-denial']],
      ['Publication day not known', undefined, ['2024-10-21-ships']],
    ]);
  });

  test.each([
    ['2024', '2024'],
    ['2024-22', 'summer 2024'],
    ['202X', '2020s'],
  ])('puts an event of %s under no month', (date, label) => {
    const [first] = timelineView(
      siteOf(archive({ sources: [source('s')], events: [event('a', date, ['s'])] })),
    );
    expect(first?.label).toBe(label);
  });
});

describe('the page of an event', () => {
  test('has its neighbours', () => {
    expect(eventViews(SITE).map(({ previous, id, next }) => [previous?.id, id, next?.id])).toEqual([
      [undefined, '2024-10-21-plans', '2024-10-21-ships'],
      ['2024-10-21-plans', '2024-10-21-ships', '2024-10-23-count'],
      ['2024-10-21-ships', '2024-10-23-count', '2024-11-denial'],
      ['2024-10-23-count', '2024-11-denial', undefined],
    ]);
  });

  test('says who said what, for whom, with the figure and its hedge, and where', () => {
    expect(COUNT?.claims[0]).toMatchObject({
      id: 'counted',
      href: '/events/2024-10-23-count/#counted',
      by: { label: 'Ada', href: '/actors/ada/' },
      onBehalfOf: {
        before: 'for ',
        actor: { label: 'the town', href: '/actors/town/' },
        after: '',
      },
      says: 'There are twelve.',
      figure: {
        label: 'at least 12 cranes',
        asOfLabel: 'as of March 2024',
        measure: { label: 'Cranes', href: '/measures/cranes/' },
      },
      sources: [{ label: 'The Gazette', href: '/sources/gazette/' }],
    });
  });

  test('shows a relation from both ends', () => {
    expect(DENIAL?.claims[0]?.relations).toEqual([
      {
        label: 'Denies',
        kind: 'denies',
        who: 'Ada for the town',
        says: 'There are twelve.',
        href: '/events/2024-10-23-count/#counted',
        date: '23 October 2024',
      },
    ]);
    expect(COUNT?.claims[0]?.relations).toEqual([
      {
        label: 'Denied by',
        kind: 'denies',
        who: 'The town',
        says: 'There are not.',
        href: '/events/2024-11-denial/#denied',
        date: 'around November 2024',
      },
    ]);
    expect(COUNT?.claims[1]?.relations).toEqual([]);
    expect(DENIAL?.contests).toEqual([
      {
        kind: 'denies',
        who: 'The town',
        relation: 'Denies',
        other: 'Ada for the town',
        href: '#denied',
      },
    ]);
    expect(COUNT?.contests).toEqual([
      { kind: 'denies', who: 'Ada', relation: 'Denied by', other: 'The town', href: '#counted' },
    ]);
  });

  test('says how its date is known, when it was first reported and last corrected', () => {
    expect(COUNT).toMatchObject({
      datePrintedIn: 'The date is printed by The Gazette.',
      dateBasis: undefined,
      lastCorrected: '25 November 2024',
    });
    expect(DENIAL).toMatchObject({
      datePrintedIn: undefined,
      dateBasis: 'It says “this month”.',
      firstReported: { day: '2024-11-30' },
      lastCorrected: undefined,
    });
    expect(eventViews(SITE)[1]?.firstReported).toBeUndefined();
  });
});

describe('the other pages', () => {
  test('of an actor has its claims in order, those made for it among them', () => {
    expect(actorView(SITE, actor('town')).claims.map(({ href }) => href)).toEqual([
      '/events/2024-10-23-count/#counted',
      '/events/2024-11-denial/#denied',
    ]);
  });

  test('names its speakers with the marks of what they are', () => {
    const { claims } = actorView(SITE, actor('ada'));
    expect(claims.map(({ by, onBehalfOf }) => [by.mark, onBehalfOf?.actor.mark])).toEqual([
      ['person', 'government'],
      ['person', undefined],
    ]);
  });

  test('name a source with what it prints about itself, and what it does not', () => {
    expect(STORY.sources.map((one) => sourceLine(SITE, one).facts)).toEqual([
      'Publisher: Gazette & Sons. Published: 24 October 2024. Credits: Northern Agency. Not printed: headline, author and address.',
      'Published: 31 October to 30 November 2024 (worked out). Not printed: headline, publisher, author, credits and address.',
      'Not printed: headline, publisher, author, date, credits and address.',
    ]);
  });

  test('of a source says what it prints about itself and what it does not', () => {
    const fields = Object.fromEntries(
      sourceView(SITE, STORY.sources[1] ?? source('')).fields.map(({ label, value, basis }) => [
        label,
        [value, basis],
      ]),
    );
    expect(Object.values(fields).filter(([value]) => value !== undefined)).toEqual([
      [
        '31 October to 30 November 2024 (certainly public by 30 November 2024)',
        'It names a month.',
      ],
      ['English', undefined],
    ]);
    expect(
      sourceView(SITE, STORY.sources[0] ?? source('')).fields.map(({ value }) => value),
    ).toEqual([
      undefined,
      'Gazette & Sons',
      undefined,
      '24 October 2024',
      'Northern Agency',
      undefined,
      undefined,
      'English',
    ]);
  });

  test('of a source says how its publisher is known', () => {
    const [publisher] = sourceView(
      SITE,
      source('s', undefined, {
        publisher: 'Gazette & Sons',
        publisherBasis: 'Its last line names it.',
      }),
    ).fields.filter(({ value }) => value === 'Gazette & Sons');
    expect(publisher?.basis).toBe('Its last line names it.');
  });

  test.each(['en', 'ko', 'pt-BR', 'zh-Hant-TW', 'de-1996', 'und'])(
    'of a source names the language %s',
    (language) => {
      expect(
        sourceView(SITE, source('s', undefined, { language })).fields.at(-1)?.value,
      ).toBeTruthy();
    },
  );

  test.each(['en-u-ca-buddhist', 'en-x-private'])(
    'of a source survives the language %s, which is a BCP 47 tag too',
    (language) => {
      expect(
        sourceView(SITE, source('s', undefined, { language })).fields.at(-1)?.value,
      ).toBeTruthy();
    },
  );

  test('of a measure has its figures by the time they are for, each with who gave it and where', () => {
    expect(
      measureView(SITE, measure('cranes')).figures.map(({ label, actor: by, through, href }) => [
        label,
        by.label,
        through?.label,
        href,
      ]),
    ).toEqual([['at least 12 cranes', 'The town', 'Ada', '/events/2024-10-23-count/#counted']]);
  });

  test.each<[Parameters<typeof figure>[0], Parameters<typeof figure>[1], string]>([
    [3000, 'exactly', '3,000 cranes'],
    [3000, 'at-least', 'at least 3,000 cranes'],
    [3000, 'more-than', 'more than 3,000 cranes'],
    [3000, 'up-to', 'up to 3,000 cranes'],
    [3000, 'about', 'about 3,000 cranes'],
    [[10, 12], 'between', 'between 10 and 12 cranes'],
    [1, 'exactly', '1 crane'],
    [0, 'exactly', '0 cranes'],
    [2.5, 'about', 'about 2.5 cranes'],
    [50_000_000_000, 'exactly', '50 billion cranes'],
    [1_234_567, 'exactly', '1,234,567 cranes'],
  ])('print %s, %s, as “%s”', (value, hedge, label) => {
    const site = siteOf(
      archive({
        sources: [source('s')],
        measures: [measure('cranes')],
        events: [
          event('a', '2024', ['s'], {
            claims: [claim('one', ['s'], { figure: figure(value, hedge) })],
          }),
        ],
      }),
    );
    expect(measureView(site, measure('cranes')).figures[0]?.label).toBe(label);
  });

  test('of corrections has all of them, the newest first, each leading to what was corrected', () => {
    expect(
      allCorrections(SITE).map(({ day, kind, was, now, entry }) => [
        day,
        kind,
        was,
        now,
        entry.href,
      ]),
    ).toEqual([
      ['2024-11-25', 'Wording', 'A count', 'The count', '/events/2024-10-23-count/'],
      ['2024-10-25', 'Figure', '10', '12', '/events/2024-10-23-count/#counted'],
    ]);
  });
});

test('the corrections of an entry stand in the order of their days, whatever order its file has them in', () => {
  const of = (date: string): Source['corrections'][number] => ({
    date,
    kind: 'wording',
    field: 'other',
    was: 'a',
    now: 'b',
    why: 'c',
  });
  expect(
    correctionViews(
      SITE,
      source('s', undefined, {
        corrections: [of('2024-11-10'), of('2024-11-02'), of('2024-11-20')],
      }),
    ).map(({ day }) => day),
  ).toEqual(['2024-11-02', '2024-11-10', '2024-11-20']);
});

describe('the pages of past days', () => {
  const views = knownViews(SITE);
  const [first, second] = views;

  test('are one for each day on which a source became public', () => {
    expect(views.map(({ day, label }) => [day, label])).toEqual([
      ['2024-10-24', '24 October 2024'],
      ['2024-11-30', '30 November 2024'],
    ]);
  });

  test('count the events and sources of that day', () => {
    expect(views.map(({ eventCount, sourceCount }) => [eventCount, sourceCount])).toEqual([
      [2, 1],
      [3, 2],
    ]);
  });

  test('lead to the day before and the day after', () => {
    expect(views.map(({ previous, next }) => [previous?.href, next?.href])).toEqual([
      [undefined, '/known/2024-11-30/'],
      ['/known/2024-10-24/', undefined],
    ]);
  });

  test('name what became known: sources, events, and events with a further report', () => {
    expect(ids(first?.newSources ?? [])).toEqual(['gazette']);
    expect([ids(first?.newEvents ?? []), ids(first?.addedTo ?? [])]).toEqual([
      ['2024-10-21-plans', '2024-10-23-count'],
      [],
    ]);
    expect([ids(second?.newEvents ?? []), ids(second?.addedTo ?? [])]).toEqual([
      ['2024-11-denial'],
      ['2024-10-23-count'],
    ]);
  });

  test('show a range that was not over as ending that day, the title as it was, and no denial that came later', () => {
    const entries =
      first?.months.flatMap(({ days }) =>
        days.flatMap((group) =>
          group.entries.map((entry) => [
            group.date.label,
            entry.label,
            entry.contested,
            entry.figures,
          ]),
        ),
      ) ?? [];
    expect(entries).toEqual([
      ['21 to 24 October 2024', 'Plans', false, []],
      [
        '23 October 2024',
        'A count',
        false,
        [{ who: 'Ada for the town', label: 'at least 10 cranes' }],
      ],
    ]);
  });

  test('name the sources that are on none of them', () => {
    expect(undatedSources(SITE)).toEqual([{ label: 'A letter', href: '/sources/letter/' }]);
  });
});

test('a story is told until the last day by which one of its sources was public, and none where no source has a day', () => {
  expect(toldUntil(SITE)).toBe('Told from sources public by 30 November 2024.');
  expect(
    toldUntil(siteOf(archive({ sources: [source('letter', undefined)], events: [] }))),
  ).toBeUndefined();
});

test('a quotation says its language where that is not the story’s', () => {
  const sources = [
    source('near'),
    source('canonical', undefined, { language: 'EN' }),
    source('far', undefined, { language: 'ko' }),
  ];
  const quotes = sources.map(({ id }) => quote(`words of the ${id} one, which are its own`, id));
  const site = siteOf(
    archive({
      sources,
      events: [
        event('a', '2024-10-23', ids(sources), {
          claims: [claim('said', ids(sources), { quotes })],
        }),
      ],
    }),
  );
  const groups = eventViews(site)[0]?.claims[0]?.quotations ?? [];
  expect(groups.flatMap(({ quotations }) => quotations.map(({ language }) => language))).toEqual([
    undefined,
    undefined,
    'ko',
  ]);
});
