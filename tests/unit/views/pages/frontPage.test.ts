import { describe, expect, test } from 'vitest';
import { ON_FRONT_PAGE } from '../../../../src/views/chart/chartLimits.ts';
import { frontView, HIGHLIGHTS, MOST_MONTHS } from '../../../../src/views/pages/frontPage.ts';
import { MAX_ON_ONE_PAGE } from '../../../../src/views/parts/storyPeriods.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, claim, event, figure, ids, measure, story } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';
import { siteWith, spokenOf, spread } from '../longStory.ts';

describe('the front page leads to', () => {
  test('its own months while the story fits on it, however many they are', () => {
    const { label, links } = frontView(siteWith(spread(MAX_ON_ONE_PAGE, 30))).periods;
    expect(label).toBe('Jump to a month');
    expect(links).toHaveLength(30);
    expect(links[0]).toMatchObject({ label: 'January 2020', href: '#_2020-01', count: 10 });
  });

  test('the pages of months of a longer story', () => {
    const { label, links } = frontView(siteWith(spread(MAX_ON_ONE_PAGE + 1, MOST_MONTHS))).periods;
    expect(label).toBe('Jump to a month');
    expect(links).toHaveLength(MOST_MONTHS);
    expect(links[0]).toMatchObject({ label: 'January 2020', href: '/2020/01/' });
  });

  test('the pages of years of a story that lasts one month longer', () => {
    const { label, links } = frontView(
      siteWith(spread(MAX_ON_ONE_PAGE + 1, MOST_MONTHS + 1)),
    ).periods;
    expect(label).toBe('Jump to a year');
    expect(links.map(({ href }) => href)).toEqual(['/2020/', '/2021/', '/2022/']);
  });

  test('years with their shares of the events of the busiest one', () => {
    const { links } = frontView(
      siteWith([...spread(400, 30), event('some-time', '2024', ['herald'])]),
    ).periods;
    expect(links.map(({ label, href, count }) => [label, href, count])).toEqual([
      ['2020', '/2020/', 160],
      ['2021', '/2021/', 160],
      ['2022', '/2022/', 80],
      ['2024', '/2024/', 1],
    ]);
    expect(links.map(({ share }) => share)).toEqual([1, 1, 0.5, 1 / 160]);
  });

  test('nothing where there is no event', () => {
    expect(frontView(siteWith([])).periods.links).toEqual([]);
  });
});

describe('the front page shows', () => {
  test('the whole story while it fits: every event and source', () => {
    const { whole, highlights } = frontView(siteWith(spread(MAX_ON_ONE_PAGE, 2)));
    expect(whole?.months.map(({ count }) => count)).toEqual([150, 150]);
    expect(whole?.filters.sentences.shown).toBe('%n of 300 events: %f');
    expect(ids(whole?.sources ?? [])).toEqual(['herald']);
    expect(highlights).toBeUndefined();
  });

  test('of a story with one event more its highlights', () => {
    const events = spread(MAX_ON_ONE_PAGE + 1, 2);
    const [first] = events;
    if (!first) throw new Error('no events');
    const { whole, highlights } = frontView(siteWith([spokenOf(first), ...events.slice(1)]));
    expect(whole).toBeUndefined();
    expect(HIGHLIGHTS).toBe(10);
    expect(highlights?.leading).toHaveLength(HIGHLIGHTS);
    expect(highlights?.leading[0]?.id).toBe(first.id);
    const inOrder = siteWith(events).index.events;
    expect(ids(highlights?.latest ?? [])).toEqual(ids(inOrder.slice(-HIGHLIGHTS)).reverse());
  });

  test('the chart of the measure that the story names, as much of it as there is room for', () => {
    const figures = Array.from({ length: ON_FRONT_PAGE.figures + 1 }, (_, i) =>
      claim(`claim-${i}`, ['herald'], { figure: figure(i) }),
    );
    const { overview } = frontView(
      siteOf(
        archive({
          story: { ...story, measure: 'cranes' },
          measures: [measure('cranes', { title: 'Cranes' })],
          events: [event('a', '2024-03-04', ['herald'], { claims: figures })],
        }),
      ),
    );
    expect(overview).toMatchObject({ label: 'Cranes: the numbers', href: '/measures/cranes/' });
    for (const drawing of [overview?.chart.narrow, overview?.chart.wide]) {
      expect(drawing?.lanes.flatMap(({ marks }) => marks)).toHaveLength(ON_FRONT_PAGE.figures);
      expect(drawing?.omission?.more?.href).toBe('/measures/cranes/');
    }
    expect(overview?.chart.narrow.width).toBeLessThan(overview?.chart.wide.width ?? 0);
  });

  test('no chart where the story names no measure', () => {
    expect(frontView(SITE).overview).toBeUndefined();
  });
});
