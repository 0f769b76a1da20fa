import { describe, expect, test } from 'vitest';
import { editLink } from '../../../src/views/parts/editLink.ts';
import { searchFilters, timelineFilters } from '../../../src/views/parts/filterForm.ts';
import { pageFrame } from '../../../src/views/parts/pageFrame.ts';
import { MOST_OPTIONS } from '../../../src/views/parts/facetViews.ts';
import { siteOf } from '../../../src/views/site.ts';
import { archive, event, measure, source, story } from '../../support/archive.ts';

const SITE = siteOf(
  archive({
    story: { ...story, site: 'https://user.example/repo/' },
    sources: [source('gazette', '2024-10-24')],
    events: [event('a', '2024', ['gazette']), event('b', '2024', ['gazette'])],
  }),
);

describe('the frame of a page', () => {
  const currentOn = (href: string) =>
    pageFrame(SITE, { href }).navigation.flatMap((link) =>
      link.current === undefined ? [] : [[link.href, link.current]],
    );

  test('marks the page itself, and the list that it belongs to', () => {
    expect(currentOn('/repo/sources/')).toEqual([['/repo/sources/', 'page']]);
    expect(currentOn('/repo/sources/gazette/')).toEqual([['/repo/sources/', 'true']]);
    expect(currentOn('/repo/')).toEqual([['/repo/', 'page']]);
    expect(currentOn('/repo/events/a/')).toEqual([]);
  });

  test('leads to the measures where there are any', () => {
    const leadsToMeasures = (site: typeof SITE): boolean =>
      pageFrame(site, { href: '/' }).navigation.some(({ href }) => href.includes('measures'));
    expect(leadsToMeasures(SITE)).toBe(false);
    expect(leadsToMeasures(siteOf(archive({ measures: [measure('cranes')] })))).toBe(true);
  });

  test('has the title of the page before that of the story, which the front page has alone', () => {
    expect(pageFrame(SITE, { title: 'Sources', href: '/repo/sources/' })).toMatchObject({
      title: 'Sources · The cranes of Eastmere',
      sharedTitle: 'Sources',
      description: 'Who counted what.',
      address: 'https://user.example/repo/sources/',
      type: 'website',
    });
    expect(pageFrame(SITE, { href: '/repo/' }).title).toBe('The cranes of Eastmere');
    expect(pageFrame(SITE, { href: '/repo/events/a/' }).type).toBe('article');
  });

  test('says in which language the entries are where the interface has no words of it', () => {
    expect(pageFrame(SITE, { href: '/repo/' }).entriesLanguage).toBeUndefined();
    const french = siteOf(archive({ story: { ...story, language: 'fr' } }));
    expect(pageFrame(french, { href: '/' }).entriesLanguage).toBe('fr');
  });
});

describe('the filter form', () => {
  test('counts the events that a page lists, or asks the index', () => {
    expect(timelineFilters(SITE, ['a']).sentences).toEqual({ shown: '%n of 1 event: %f' });
    expect(searchFilters(SITE).sentences).toMatchObject({ found: '%n found: %f', query: '“%q”' });
    expect(timelineFilters(SITE, ['a']).clear).not.toBe(searchFilters(SITE).clear);
  });

  test('says where not all values are options', () => {
    const places = Array.from({ length: MOST_OPTIONS + 1 }, (_, i) =>
      event(`e-${i}`, '2024', ['gazette'], { place: `Place ${i}` }),
    );
    const site = siteOf(archive({ sources: [source('gazette')], events: places }));
    const most = (events: readonly string[]): (string | undefined)[] =>
      timelineFilters(site, events).facets.map((facet) => facet.most);
    expect(most(['e-0'])).toEqual([undefined, undefined, undefined]);
    expect(most(places.map(({ id }) => id))).toEqual([
      `The ${MOST_OPTIONS} most frequent of ${MOST_OPTIONS + 1}`,
      undefined,
      undefined,
    ]);
  });
});

test('an entry can be edited where the story names its repository', () => {
  expect(editLink(SITE, 'content/a.md')).toBeUndefined();
  const repository = 'https://code.example/user/repo';
  const site = siteOf(archive({ story: { ...story, repository } }));
  expect(editLink(site, 'content/a.md')).toEqual({
    label: 'Edit this entry',
    href: `${repository}/edit/main/content/a.md`,
  });
});
