import { describe, expect, test } from 'vitest';
import { eventHtml } from '../../../../src/exports/eventHtml.ts';
import { publicEventOf } from '../../../../src/exports/publicEvent.ts';
import type { Relation } from '../../../../src/schema/relation.ts';
import { eventViews } from '../../../../src/views/pages/eventPage.ts';
import { facetTable } from '../../../../src/views/parts/facetTable.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, claim, event, source } from '../../../support/archive.ts';

/** A relation from a claim, `event#claim`, to another. */
type Related = readonly [from: string, kind: Relation['kind'], to: string];

/** Two events of two claims each, related as given. */
function siteWith(relations: readonly Related[]) {
  const claimOf = (of: string, id: string) => {
    const own = relations.filter(([from]) => from === `${of}#${id}`);
    return claim(id, ['s'], { relations: own.map(([, kind, to]) => ({ kind, claim: to })) });
  };
  return siteOf(
    archive({
      sources: [source('s')],
      events: ['a', 'b'].map((id) =>
        event(id, '2024', ['s'], { claims: [claimOf(id, 'one'), claimOf(id, 'two')] }),
      ),
    }),
  );
}

const DENIES = 'What is said here denies what somebody else said.';
const DENIED = 'Somebody denies what is said here.';
const DIFFERS = 'A report sets what is said here against something else.';

type Said = readonly [mark: string | undefined, hint: string | undefined, sides: string[]];
const NOTHING: Said = [undefined, undefined, []];

const CASES: readonly (readonly [string, readonly Related[], a: Said, b: Said])[] = [
  ['no claim contests another', [['b#one', 'confirms', 'a#one']], NOTHING, NOTHING],
  [
    'a claim denies one of another event',
    [['b#one', 'denies', 'a#one']],
    ['Contested: denied', DENIED, ['denied']],
    ['Contested: denial', DENIES, ['denies']],
  ],
  [
    'a claim denies one of the same event',
    [['a#two', 'denies', 'a#one']],
    ['Contested: denial, denied', `${DENIES} ${DENIED}`, ['denies', 'denied']],
    NOTHING,
  ],
  [
    'each event has a claim that denies one of the other',
    [
      ['b#one', 'denies', 'a#one'],
      ['a#two', 'denies', 'b#two'],
    ],
    ['Contested: denial, denied', `${DENIES} ${DENIED}`, ['denies', 'denied']],
    ['Contested: denial, denied', `${DENIES} ${DENIED}`, ['denies', 'denied']],
  ],
  [
    'a report sets two claims against each other',
    [['b#one', 'differs', 'a#one']],
    ['Contested: accounts differ', DIFFERS, ['differs']],
    ['Contested: accounts differ', DIFFERS, ['differs']],
  ],
  [
    'one claim denies another and is set against a third',
    [
      ['b#one', 'denies', 'a#one'],
      ['b#one', 'differs', 'a#two'],
    ],
    ['Contested: denied, accounts differ', `${DENIED} ${DIFFERS}`, ['denied', 'differs']],
    ['Contested: denial, accounts differ', `${DENIES} ${DIFFERS}`, ['denies', 'differs']],
  ],
  [
    'one claim is denied and another set against one',
    [
      ['b#one', 'denies', 'a#one'],
      ['b#two', 'differs', 'a#two'],
    ],
    ['Contested: denied, accounts differ', `${DENIED} ${DIFFERS}`, ['denied', 'differs']],
    ['Contested: denial, accounts differ', `${DENIES} ${DIFFERS}`, ['denies', 'differs']],
  ],
];

describe('what an event is told to be contested by, where', () => {
  test.each(CASES)('%s', (_name, relations, a, b) => {
    const site = siteWith(relations);
    const said = eventViews(site).map(({ contested, contestHint, id }) => {
      const record = site.index.event.get(id);
      const data = record && publicEventOf(site, record);
      expect(data?.contested).toBe(contestHint !== undefined);
      const html = record ? eventHtml(site, record) : '';
      expect([DENIES, DENIED, DIFFERS].filter((hint) => html.includes(hint)).join(' ')).toBe(
        contestHint ?? '',
      );
      return [contested, contestHint, data?.contestedSides];
    });
    expect(said).toEqual([a, b]);
  });
});

test('the filter keeps its one value for all of them, and has one for each side', () => {
  const site = siteWith([
    ['b#one', 'denies', 'a#one'],
    ['b#two', 'differs', 'a#two'],
  ]);
  expect(
    facetTable(site)
      .values.filter(({ facet }) => facet === 'contested')
      .map(({ value, label }) => [value, label]),
  ).toEqual([
    ['yes', 'Contested events'],
    ['denies', 'Where a claim denies another'],
    ['denied', 'Where a claim is denied'],
    ['differs', 'Where a report sets claims against each other'],
  ]);
});
