import { expect, test } from 'vitest';
import { eventViews } from '../../../../src/views/pages/eventPage.ts';
import { takenFrom } from '../../../../src/views/parts/takenViews.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, claim, event, quote, source } from '../../../support/archive.ts';

const EACH_PART = 'each part matched word for word';
const proved = (text: string) => ({ ...quote(text, 'gazette'), proof: 'proved' as const });
const GAZETTE = source('gazette');
const SITE = siteOf(
  archive({
    sources: [GAZETTE],
    events: [
      event('count', '2024-10-23', ['gazette'], {
        claims: [
          claim('counted', ['gazette'], {
            quotes: [
              proved('[T]welve of them …'),
              proved('twelve … of them'),
              proved('no [birds] more'),
              quote('none … at all', 'gazette'),
            ],
          }),
        ],
        quotations: [
          { field: 'body', text: 'so … many', cited: ['gazette'], printedIn: ['gazette'] },
        ],
      }),
    ],
  }),
);
const [COUNT] = eventViews(SITE);

test('of a proved quotation with several parts, only these are said to match', () => {
  const remarks = COUNT?.claims[0]?.quotations.flatMap(({ quotations }) =>
    quotations.map(({ remark }) => remark),
  );
  expect(remarks).toEqual([undefined, EACH_PART, EACH_PART, 'not checked']);
  expect(takenFrom(SITE, GAZETTE).items.map(({ remark }) => remark)).toEqual([
    ...(remarks ?? []),
    EACH_PART,
  ]);
});

test('and so it is counted', () => {
  expect(COUNT?.verification[0]).toBe(
    '4 of 5 quotations matched word for word, apart from [brackets] and “…”. ' +
      '3 in parts: each part matched word for word. 1 not checked.',
  );
});
