import { describe, expect, test } from 'vitest';
import { facetViews, MOST_OPTIONS } from '../../../../src/views/parts/facetViews.ts';
import type { Site } from '../../../../src/views/site.ts';
import { event } from '../../../support/archive.ts';
import { facetSite } from '../facetStory.ts';

const ids = (site: Site): string[] => site.index.events.map(({ id }) => id);
const brief = (site: Site, events = ids(site)) =>
  facetViews(site, events).map(({ name, options }) => [
    name,
    options.map(({ value, count }) => `${value} ${count}`),
  ]);

describe('the facets of events', () => {
  test('are those they have, with how many have each, by name', () => {
    expect(brief(facetSite())).toEqual([
      ['actor', ['ada 1', 'town 2']],
      ['place', ['Eastmere, by the sea 1']],
      ['source', ['herald 3', 'gazette 1']],
      ['kind', ['briefing 1', 'statement 1', 'talks 1']],
      ['measure', ['cranes 1']],
      ['contested', ['yes 2', 'denies 1', 'denied 1']],
    ]);
  });

  test('leave out a facet that no event has', () => {
    expect(brief(facetSite(), ['2024-04-01-talks']).map(([name]) => name)).toEqual([
      'source',
      'kind',
    ]);
  });

  test('have labels in words', () => {
    const labels = facetViews(facetSite(), ids(facetSite())).map(({ label, options }) => [
      label,
      options.map((option) => option.label),
    ]);
    expect(labels).toEqual([
      ['Speaker', ['Ada', 'The town']],
      ['Place', ['Eastmere, by the sea']],
      ['Source', ['Herald', 'Zealous Gazette']],
      ['Kind', ['Briefing', 'Statement', 'Talks']],
      ['Numbers', ['Cranes']],
      [
        'Contested',
        ['Contested events', 'Where a claim denies another', 'Where a claim is denied'],
      ],
    ]);
  });

  test('are numbered in the order in which they are printed, so that no number needs to be', () => {
    const options = facetViews(facetSite(), ids(facetSite())).flatMap((facet) => facet.options);
    expect(options.map(({ number }) => number)).toEqual(options.map((_, i) => i));
    expect(options.every(({ printedNumber }) => printedNumber === undefined)).toBe(true);
  });

  test('keep their numbers on a page of some events, and print those that do not follow', () => {
    const site = facetSite();
    const options = facetViews(site, ['2024-03-05-denial']).flatMap((facet) => facet.options);
    expect(
      options.map(({ value, number, printedNumber }) => [value, number, printedNumber]),
    ).toEqual([
      ['town', 1, 1],
      ['herald', 3, 3],
      ['statement', 6, 6],
      ['yes', 9, 9],
      ['denies', 10, undefined],
    ]);
  });

  test('are cut down to the most frequent, which stay in order', () => {
    const site = facetSite();
    const [actors, ...rest] = facetViews(site, ids(site), 1);
    expect(actors).toMatchObject({
      all: 2,
      options: [{ value: 'town', number: 1, printedNumber: 1 }],
    });
    expect(rest.every(({ options }) => options.length === 1)).toBe(true);
  });

  test.each([
    ['two more than', MOST_OPTIONS + 2, MOST_OPTIONS],
    ['one more than', MOST_OPTIONS + 1, MOST_OPTIONS],
    ['as many as', MOST_OPTIONS, MOST_OPTIONS],
    ['one fewer than', MOST_OPTIONS - 1, MOST_OPTIONS - 1],
  ])('of %s the most are %d, of which %d are options', (_, all, options) => {
    const site = facetSite({
      events: Array.from({ length: all }, (_place, i) =>
        event(`event-${i}`, '2024', ['herald'], { place: `Place ${i}` }),
      ),
    });
    const places = facetViews(site, ids(site)).find(({ name }) => name === 'place');
    expect([places?.all, places?.options.length]).toEqual([all, options]);
  });

  test('of equal frequency are cut down by their order', () => {
    const site = facetSite({
      events: ['c', 'a', 'b'].map((place) => event(place, '2024', ['herald'], { place })),
    });
    const places = facetViews(site, ids(site), 2).find(({ name }) => name === 'place');
    expect(places?.options.map(({ value }) => value)).toEqual(['a', 'b']);
  });
});
