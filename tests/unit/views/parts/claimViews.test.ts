import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../../src/domain/archiveIndex.ts';
import { claimView } from '../../../../src/views/parts/claimViews.ts';
import type { ClaimView } from '../../../../src/views/parts/claimViews.ts';
import type { Relation } from '../../../../src/schema/relation.ts';
import { contestViews } from '../../../../src/views/parts/contestViews.ts';
import { actorView } from '../../../../src/views/pages/actorPage.ts';
import { eventViews } from '../../../../src/views/pages/eventPage.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { actor, archive, claim, event, ids, quote, source } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

const viewsOf = (id: string): ClaimView[] => {
  const found = SITE.index.event.get(id);
  return found ? claimsOf(SITE.index, found).map((placed) => claimView(SITE, placed)) : [];
};
const COUNT = viewsOf('2024-10-23-count');
const DENIAL = viewsOf('2024-11-denial');

describe('a claim', () => {
  test('says who said what, for whom, with the figure and its hedge, and where', () => {
    expect(COUNT[0]).toMatchObject({
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

  test('says of words that they are a translation, by whom, and what proves them', () => {
    const translation = { ...quote('twelve cranes', 'kbs'), translated: true };
    const quotes = [
      { ...translation, original: '두루미 열두 마리' },
      {
        ...translation,
        original: '두루미 열두 마리',
        proof: 'proved' as const,
        translatedBy: 'Bo',
      },
      {
        ...translation,
        original: 'twelf kranen',
        originalLanguage: 'nl',
        proof: 'proved' as const,
      },
      translation,
      { ...translation, source: 's', proof: 'proved' as const },
      { ...translation, source: 's', proof: 'proved' as const, translatedBy: 'Bo' },
      quote('twelve cranes', 's'),
    ];
    const site = siteOf(
      archive({
        sources: [source('s'), source('kbs', '2024-11-01', { language: 'ko' })],
        actors: [actor('ada')],
        events: [
          event('a', '2024-11-01', ['s', 'kbs'], {
            claims: [claim('c', ['s', 'kbs'], { quotes })],
          }),
        ],
      }),
    );
    const unproved = 'The translation is not checked.';
    const korean = { text: '두루미 열두 마리', language: 'ko' };
    expect(
      eventViews(site)[0]?.claims[0]?.quotations.flatMap(({ quotations }) =>
        quotations.map((one) => [one.translation, one.language, one.remark]),
      ),
    ).toEqual([
      [
        { note: `Translated by this site. ${unproved}`, original: korean },
        undefined,
        'not checked',
      ],
      [{ note: `Translated by Bo. ${unproved}`, original: korean }, undefined, undefined],
      [
        {
          note: `Translated by this site. ${unproved}`,
          original: { text: 'twelf kranen', language: 'nl' },
        },
        undefined,
        undefined,
      ],
      [
        { note: `Translated by this site. ${unproved}`, original: undefined },
        undefined,
        'not checked',
      ],
      [{ note: 'Printed there in translation.', original: undefined }, undefined, undefined],
      [{ note: 'Printed there in translation, by Bo.', original: undefined }, undefined, undefined],
      [undefined, undefined, 'not checked'],
    ]);
  });

  test('says who was asked about it, when, by whom, and what the answer was', () => {
    const said = claim('said', ['s'], {
      replies: [
        { asked: 'bo', on: '2024-11-04', answer: 'It is so.', source: 's' },
        { asked: 'bo', source: 's' },
        { asked: 'ada', on: '2024-11-05' },
      ],
    });
    const site = siteOf(
      archive({
        sources: [source('s')],
        actors: [actor('ada'), actor('bo', { name: 'The board', nameInSentence: 'the board' })],
        events: [event('a', '2024-11-01', ['s'], { claims: [said] })],
      }),
    );
    const [view] = eventViews(site)[0]?.claims ?? [];
    expect(
      view?.replies.map(({ request, asked, outcome, answer, source: from }) => [
        [request, asked.label, outcome, answer].join(' ').trim(),
        from?.href,
      ]),
    ).toEqual([
      ['Asked for comment on 4 November 2024, the board answered: It is so.', '/sources/s/'],
      ['Asked for comment, the board did not answer.', '/sources/s/'],
      ['Asked for comment by this site on 5 November 2024, Name of ada did not answer.', undefined],
    ]);
    expect(actorView(site, actor('bo')).claims).toEqual([]);
  });

  test('shows a relation from both ends', () => {
    expect(DENIAL[0]?.relations).toEqual([
      {
        label: 'Denies',
        kind: 'denies',
        who: 'Ada for the town',
        says: 'There are twelve.',
        href: '/events/2024-10-23-count/#counted',
        date: '23 October 2024',
        holds: true,
      },
    ]);
    expect(COUNT[0]?.relations).toEqual([
      {
        label: 'Denied by',
        kind: 'denies',
        who: 'The town',
        says: 'There are not.',
        href: '/events/2024-11-denial/#denied',
        date: 'around November 2024 (worked out)',
        holds: true,
      },
    ]);
    expect(COUNT[1]?.relations).toEqual([]);
  });

  test('with several relations shows each, and each is seen from the other claim', () => {
    const of = (id: string, ...relations: [Relation['kind'], string][]) =>
      claim(id, ['s'], { relations: relations.map(([kind, to]) => ({ kind, claim: `a#${to}` })) });
    const site = siteOf(
      archive({
        sources: [source('s')],
        events: [
          event('a', '2024', ['s'], {
            claims: [
              of('one'),
              of('two', ['repeats', 'one']),
              of('three', ['denies', 'one'], ['differs', 'one'], ['confirms', 'two']),
            ],
          }),
        ],
      }),
    );
    const { claims = [], contests } = eventViews(site)[0] ?? {};
    expect(
      claims.map(({ relations }) => relations.map(({ label, href }) => `${label} ${href}`)),
    ).toEqual([
      ['Repeated by /events/a/#two', 'Denied by /events/a/#three', 'Differs from /events/a/#three'],
      ['Repeats /events/a/#one', 'Confirmed by /events/a/#three'],
      ['Denies /events/a/#one', 'Differs from /events/a/#one', 'Confirms /events/a/#two'],
    ]);
    expect(contests).toMatchObject([{ kind: 'denies', relation: 'Denied by', href: '#one' }]);
  });

  test('names the sources of a relation, from both ends, where its claim has others', () => {
    const site = siteOf(
      archive({
        sources: ['one', 'two', 'three'].map((id) =>
          source(id, undefined, { label: `Paper ${id}` }),
        ),
        events: [
          event('a', '2024', ['one', 'two', 'three'], {
            claims: [
              claim('said', ['two']),
              claim('denied', ['one', 'two', 'three'], {
                relations: [
                  { kind: 'denies', claim: 'a#said', sources: ['two', 'three'] },
                  { kind: 'revises', claim: 'a#said', sources: ['three', 'two', 'one'] },
                  { kind: 'differs', claim: 'a#said' },
                ],
              }),
            ],
          }),
        ],
      }),
    );
    const named = eventViews(site)[0]?.claims.map(({ relations }) =>
      relations.map(({ label, accordingTo }) => [label, accordingTo]),
    );
    const denied = 'according to: Paper two and Paper three';
    expect(named).toEqual([
      [
        ['Denied by', denied],
        ['Revised by', undefined],
        ['Differs from', undefined],
      ],
      [
        ['Denies', denied],
        ['Revises', undefined],
        ['Differs from', undefined],
      ],
    ]);
  });

  test('is told as a contest from the side of either', () => {
    expect(contestViews(DENIAL)).toEqual([
      {
        kind: 'denies',
        who: 'The town',
        relation: 'Denies',
        other: 'Ada for the town',
        href: '#denied',
      },
    ]);
    expect(contestViews(COUNT)).toEqual([
      { kind: 'denies', who: 'Ada', relation: 'Denied by', other: 'The town', href: '#counted' },
    ]);
  });

  /** The contests of an event with a claim to which another has some relations. */
  const contestsBy = (...kinds: Relation['kind'][]) =>
    eventViews(
      siteOf(
        archive({
          sources: [source('s')],
          events: [
            event('a', '2024', ['s'], {
              claims: [
                claim('answer', ['s'], {
                  relations: kinds.map((kind) => ({ kind, claim: 'a#said' })),
                }),
                claim('said', ['s']),
                claim('agreed', ['s'], { relations: [{ kind: 'confirms', claim: 'a#said' }] }),
              ],
            }),
          ],
        }),
      ),
    )[0]?.contests;

  test('that denies one of the same event is one contest, said from its own side', () => {
    const denial = { kind: 'denies', relation: 'Denies', href: '#answer' };
    expect(contestsBy('denies')).toMatchObject([denial]);
    expect(contestsBy('differs', 'denies')).toMatchObject([denial]);
    expect(contestsBy('differs')).toMatchObject([{ kind: 'differs' }]);
  });
});

test('a quotation says its language where that is not the story’s', () => {
  const sources = [source('near'), source('far', undefined, { language: 'ko' })];
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
    'ko',
  ]);
});
