import { describe, expect, test } from 'vitest';
import { MOST_OPTIONS } from '../../../../src/views/parts/facetViews.ts';
import {
  searchFilters,
  searchLink,
  timelineFilters,
} from '../../../../src/views/parts/filterForm.ts';
import { event, ids } from '../../../support/archive.ts';
import { EVENTS, facetSite } from '../facetStory.ts';

const SITE = facetSite();

describe('the form that filters', () => {
  test('the events of a page says how many are shown', () => {
    const form = timelineFilters(SITE, ids(EVENTS));
    expect(form.sentences).toEqual({
      shown: '%n of 3 events: %f',
      unknown: 'Nothing here can be filtered by “%f”.',
    });
    expect(form.clear).toBe('Show all');
  });

  test('all events, on the search page, says what was found or that the search failed', () => {
    const form = searchFilters(SITE);
    expect(form.facets).toEqual(timelineFilters(SITE, ids(EVENTS)).facets);
    expect(form.sentences).toMatchObject({ found: '%n found: %f', query: '“%q”' });
    expect(form.sentences.failed).toContain('could not be loaded');
    expect(form.clear).toBe('Clear');
  });

  test('has nothing to choose from for one event', () => {
    const [one = ''] = ids(EVENTS);
    expect(timelineFilters(SITE, [one]).facets).toEqual([]);
    const alone = facetSite({ events: EVENTS.filter(({ id }) => id === one) });
    expect(searchFilters(alone).facets).toEqual([]);
  });

  test.each([
    [MOST_OPTIONS, undefined],
    [MOST_OPTIONS + 1, 'The 60 most frequent of 61'],
  ])('by %d places says: %s', (places, most) => {
    const events = Array.from({ length: places }, (_, i) =>
      event(`event-${i}`, '2024', ['herald'], { place: `Place ${i}` }),
    );
    const { facets } = timelineFilters(facetSite({ events }), ids(events));
    expect(facets.find(({ name }) => name === 'place')?.most).toBe(most);
  });

  test('is elsewhere for a page that lists only some events', () => {
    expect(searchLink(SITE)).toEqual({ label: 'Search all 3 events', href: '/search/' });
  });
});
