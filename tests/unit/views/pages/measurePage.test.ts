import { describe, expect, test } from 'vitest';
import { measureView } from '../../../../src/views/pages/measurePage.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, claim, event, figure, measure, source } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

describe('the page of a measure', () => {
  test('has its figures by the time they are for, each with who gave it and where', () => {
    expect(
      measureView(SITE, measure('cranes')).figures.map(
        ({ label, actor: by, through, who, href }) => [label, by.label, through, who, href],
      ),
    ).toEqual([
      [
        'at least 12 cranes',
        'The town',
        'through Ada',
        'The town through Ada',
        '/events/2024-10-23-count/#counted',
      ],
    ]);
  });

  test.each<[Parameters<typeof figure>[0], Parameters<typeof figure>[1], string]>([
    [3000, 'exactly', '3,000 cranes'],
    [3000, 'at-least', 'at least 3,000 cranes'],
    [3000, 'more-than', 'more than 3,000 cranes'],
    [3000, 'up-to', 'up to 3,000 cranes'],
    [3000, 'about', 'about 3,000 cranes'],
    [[10, 12], 'between', 'between 10 and 12 cranes'],
    [1, 'exactly', '1 crane'],
    [0, 'exactly', '0 cranes'],
    [2.5, 'about', 'about 2.5 cranes'],
    [50_000_000_000, 'exactly', '50 billion cranes'],
    [1_234_567, 'exactly', '1,234,567 cranes'],
  ])('prints %s, %s, as “%s”', (value, hedge, label) => {
    const site = siteOf(
      archive({
        sources: [source('s')],
        measures: [measure('cranes')],
        events: [
          event('a', '2024', ['s'], {
            claims: [claim('one', ['s'], { figure: figure(value, hedge) })],
          }),
        ],
      }),
    );
    expect(measureView(site, measure('cranes')).figures[0]?.label).toBe(label);
  });
});
