import { describe, expect, test } from 'vitest';
import { eventIndexing, indexing } from '../../../../src/views/parts/searchIndexing.ts';
import { facetSite } from '../facetStory.ts';

describe('what the search index reads', () => {
  test('of an event: kind, date, order, values and how it is contested', () => {
    expect(eventIndexing(facetSite(), '2024-03-05-denial')).toEqual({
      'data-pagefind-body': '',
      'data-pagefind-meta': 'kind[data-kind], date[data-date], contested[data-contested]',
      'data-pagefind-sort': 'order:1',
      'data-kind': 'Statement',
      'data-date': '5 March 2024',
      'data-contested': 'Contested: denial',
      'data-pagefind-filter':
        'f[data-pagefind-f1], f[data-pagefind-f3], f[data-pagefind-f6], f[data-pagefind-f9], ' +
        'f[data-pagefind-f10]',
      'data-pagefind-f1': '1',
      'data-pagefind-f3': '3',
      'data-pagefind-f6': '6',
      'data-pagefind-f9': '9',
      'data-pagefind-f10': '10',
    });
    expect(eventIndexing(facetSite(), '2024-04-01-talks')['data-contested']).toBeUndefined();
  });

  test('of another page: what it is, after all events', () => {
    expect(indexing('Actor')).toMatchObject({
      'data-pagefind-meta': 'kind[data-kind]',
      'data-kind': 'Actor',
    });
    expect(indexing('Source', '6 March 2024')).toMatchObject({ 'data-date': '6 March 2024' });
    expect(Number(indexing('Actor')['data-pagefind-sort']?.split(':')[1])).toBeGreaterThan(1e9);
  });
});
