import { describe, expect, test } from 'vitest';
import { ON_ITS_PAGE } from '../../../../src/views/chart/chartLimits.ts';
import { chartView } from '../../../../src/views/chart/chartView.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { inZones } from '../../../support/timeZones.ts';
import { archiveWith, chart, expectSound, laneNames, marksIn, WIDTHS } from './chartStory.ts';
import type { Given } from './chartStory.ts';

describe('the chart', () => {
  test('has a lane for each actor, in the order of their first numbers', () => {
    const view = chart([
      { who: 'Late', asOf: '2024-06-01' },
      { who: 'Early', asOf: '2024-05-01' },
      { who: 'Late', asOf: '2024-04-01' },
      { who: 'Middle', asOf: '2024-04-15' },
    ]);
    expect(laneNames(view)).toEqual(['Late', 'Middle', 'Early']);
    expect(view.lanes.map(({ marks }) => marks.length)).toEqual([2, 1, 1]);
  });

  test('puts a number under the one it was given for', () => {
    expect(laneNames(chart([{ who: 'United States', through: 'John Kirby' }]))).toEqual([
      'United States',
    ]);
  });

  test('breaks names that are too long for a line', () => {
    const [lane] = chart([{ who: '대한민국국방부정보본부대변인실'.repeat(4) }], 'narrow').lanes;
    expect(lane?.name.lines.length).toBeGreaterThan(1);
    expect(lane?.name.lines.join('')).toBe('대한민국국방부정보본부대변인실'.repeat(4));
  });

  test('is empty where nobody has given a number', () => {
    const view = chart([]);
    expect(view.lanes).toEqual([]);
    expect(view.legend.items).toEqual([]);
  });

  test('has what lies below zero under the bottom of its row, as far as it would rise', () => {
    const { lanes } = chart([
      { who: 'Up', value: 50 },
      { who: 'Down', value: -50 },
    ]);
    const [up, down] = lanes.map(({ marks: [mark] }) => mark?.y ?? 0);
    const zeros = chart([
      { who: 'Up', value: 0 },
      { who: 'Down', value: 0 },
    ]).lanes.map(({ marks: [mark] }) => mark?.y ?? 0);
    expect(up).toBeLessThan(zeros[0] ?? 0);
    expect((down ?? 0) - (up ?? 0)).toBeGreaterThan((zeros[1] ?? 0) - (zeros[0] ?? 0));
  });

  test('leaves shares out where there are amounts, and says so', () => {
    const view = chart([
      { who: 'Amount', value: 50 },
      { who: 'Share', value: 20, outOf: 100, whole: 'all' },
    ]);
    expect(laneNames(view)).toEqual(['Amount']);
    expect(view.scale).toContain('Shares are in the list alone.');
  });

  test('draws shares on a scale of their own where there is nothing else', () => {
    const view = chart([
      { who: 'A third', value: 1, outOf: 3, whole: 'all' },
      { who: 'A fifth', value: 20, outOf: 100, whole: 'all' },
    ]);
    expect(laneNames(view)).toEqual(['A third', 'A fifth']);
    expect(view.scale).toBe('The bottom of each row is 0, its dotted line 35%.');
    expect(view.lanes.map(({ marks: [mark] }) => mark?.label?.lines)).toEqual([
      ['1 in 3'],
      ['20%'],
    ]);
  });

  test('is the same whatever the time zone of the machine', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Santiago'];
    const archive = archiveWith([
      { asOf: '2024-09-01/2024-09-08' },
      { asOf: '2024-10-31' },
      { asOf: '2024-12' },
    ]);
    const said = JSON.stringify(chartView(siteOf(archive), 'crossings', 'wide'));
    expect(
      inZones(
        zones,
        `
        const { siteOf } = await load('views/site.ts');
        const { chartView } = await load('views/chart/chartView.ts');
        const archive = ${JSON.stringify(archive)};
        return JSON.stringify(chartView(siteOf(archive), 'crossings', 'wide'));`,
      ),
    ).toEqual(zones.map((zone) => ({ zone, said })));
  });
});

describe('a chart of more numbers than it can hold', () => {
  test('has the latest, and says so', () => {
    const given = Array.from({ length: 30 }, (_, i): Given => ({
      who: `Actor ${i % 3}`,
      value: i,
      asOf: `2024-05-${String(i + 1).padStart(2, '0')}`,
    }));
    const site = siteOf(archiveWith(given));
    const limits = { figures: 12, lanes: 8 };
    for (const width of WIDTHS) {
      const view = chartView(site, 'crossings', width, limits);
      expectSound(view);
      expect(
        marksIn(view)
          .map(({ href }) => href)
          .sort(),
      ).toEqual(given.slice(18).map((_, i) => `/events/event-0${18 + i}/#claim`));
      expect(view.omission).toMatchObject({
        text:
          'Below, only the latest: 12 numbers by 3 speakers, of 30 numbers by 3 ' +
          'speakers in all.',
        more: { label: 'All these numbers, with their sources', href: '/measures/crossings/' },
      });
    }
    expect(chartView(site, 'crossings', 'wide').omission).toBeUndefined();
  });

  test('has more of them on the page of its measure, and no link to where the reader is', () => {
    const given = Array.from({ length: ON_ITS_PAGE.figures + 1 }, (_, i): Given => ({ value: i }));
    const view = chart(given);
    expect(marksIn(view)).toHaveLength(ON_ITS_PAGE.figures);
    expect(view.omission?.more).toBeUndefined();
    expect(chart(given.slice(1)).omission).toBeUndefined();
  });

  test('leaves no number out of the time that it spans', () => {
    const given = ['A', 'B', 'C', 'C', 'B', 'A', 'C', 'C'].map((who, i): Given => ({
      who,
      asOf: `2024-05-0${i + 1}`,
    }));
    const view = chartView(siteOf(archiveWith(given)), 'crossings', 'wide', {
      figures: 20,
      lanes: 2,
    });
    expect(view.lanes.map(({ name, marks }) => [name.lines.join(' '), marks.length])).toEqual([
      ['A', 1],
      ['C', 2],
    ]);
    expect(view.omission?.text).toBe(
      'Below, only the latest: 3 numbers by 2 speakers, of 8 numbers by 3 speakers ' + 'in all.',
    );
  });
});
