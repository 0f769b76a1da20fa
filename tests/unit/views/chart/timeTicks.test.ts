import { describe, expect, test } from 'vitest';
import { chart } from './chartStory.ts';

describe('the times of the scale', () => {
  test.each([
    { dates: ['2024-10', '2024-12'], times: ['October 2024', 'November 2024', 'December 2024'] },
    { dates: ['1990', '2024'], times: ['1990', '1995', '2000', '2005', '2010', '2015', '2020'] },
    { dates: ['2024-10-23'], times: ['20 October 2024', '27 October 2024'] },
  ])('are those of $dates', ({ dates, times }) => {
    expect(
      chart(dates.map((asOf) => ({ asOf }))).times.map(({ lines }) => lines.join(' ')),
    ).toEqual(times);
  });

  test('are both ends where nothing between them has room for a name', () => {
    expect(
      chart([{ asOf: '2024-10' }], 'narrow').times.map(({ lines }) => lines.join(' ')),
    ).toEqual(['1 October 2024', '31 October 2024']);
  });
});
