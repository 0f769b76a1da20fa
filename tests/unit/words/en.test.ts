import { describe, expect, test } from 'vitest';
import type { QuotationTally } from '../../../src/domain/tally.ts';
import { en } from '../../../src/words/en.ts';

const verified = (counted: string): string =>
  `${counted} matched word for word, apart from [brackets] and “…”.`;

const counted = (proved: number, total: number, inParts = 0): QuotationTally => ({
  inParts,
  total,
  verified: proved,
  unchecked: total - proved,
});

const { actor, chart, filters, known, measure, search, source, timeline, verification } = en;

describe('one and many of', () => {
  test.each([
    [timeline.count(1, 1), '1 event from 1 source'],
    [timeline.count(2, 0), '2 events from 0 sources'],
    [known.newSourceCount(1), '1 new source'],
    [known.newSourceCount(1200), '1,200 new sources'],
    [timeline.allOf('May', 1), 'All 1 event listed under May'],
    [timeline.allOf('May', 2), 'All 2 events listed under May'],
    [source.uses(1, 1), '1 event, 1 claim'],
    [source.uses(2, 2), '2 events, 2 claims'],
    [source.sameOccasion(1), 'reports the same event'],
    [source.sameOccasion(2), 'reports the same events'],
    [actor.claimCount(1), '1 claim'],
    [actor.claimCount(0), '0 claims'],
    [measure.count(1, 1), '1 number by 1 speaker'],
    [measure.count(2, 2), '2 numbers by 2 speakers'],
    [chart.all(1), 'All 1 number'],
    [chart.all(2), 'All 2 numbers'],
    [verification.quotations(counted(0, 1)), '1 quotation, not checked.'],
    [verification.quotations(counted(1, 1)), verified('1 of 1 quotation')],
    [verification.quotations(counted(1, 2)), `${verified('1 of 2 quotations')} 1 not checked.`],
    [
      verification.quotations(counted(2, 3, 1)),
      `${verified('2 of 3 quotations')} 1 in parts: each part matched word for word. ` +
        '1 not checked.',
    ],
    [verification.figures(counted(1, 1)), '1 of 1 listed number found in the text.'],
    [verification.figures(counted(2, 2)), '2 of 2 listed numbers found in the text.'],
    [filters.shown('1', 1, 'Talks'), '1 of 1 event: Talks'],
    [filters.shown('1', 2, 'Talks'), '1 of 2 events: Talks'],
    [search.fromTimeline(1), 'Search all 1 event'],
    [search.fromTimeline(2), 'Search all 2 events'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('the unit of a quantity', () => {
  const crane = { one: 'crane', other: 'cranes' };

  test.each([
    [[1], '1 crane'],
    [[0], '0 cranes'],
    [[1.5], '1.5 cranes'],
    [[1, 1], '1 and 1 crane'],
    [[0, 1], '0 and 1 cranes'],
  ])('of %j', (values, expected) => {
    expect(en.figure.quantity(values, crane)).toBe(expected);
  });
});

test('a sentence of a source does not end in two full stops', () => {
  expect(source.fact('Author', 'A. Writer Jr.')).toBe('Author: A. Writer Jr.');
  expect(source.fact('Author', 'A. Writer')).toBe('Author: A. Writer.');
});
