import { describe, expect, test } from 'vitest';
import { knownView } from '../../../../src/views/pages/knownPage.ts';
import { SITE } from '../cranes.ts';

describe('the page of what was known when', () => {
  const { days, undated, groups } = knownView(SITE);

  test('leads to the days that have a page, with how many sources each has', () => {
    expect(days).toEqual([
      { day: '2024-10-24', label: '24 October 2024', href: '/known/2024-10-24/', sources: 1 },
      { day: '2024-11-30', label: '30 November 2024', href: '/known/2024-11-30/', sources: 1 },
    ]);
  });

  test('names the sources that are on no page of a day', () => {
    expect(undated).toEqual([{ label: 'A letter', href: '/sources/letter/' }]);
  });

  test('has every event', () => {
    expect(groups.flatMap(({ entries }) => entries)).toHaveLength(SITE.index.events.length);
  });
});
