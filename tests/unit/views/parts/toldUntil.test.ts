import { describe, expect, test } from 'vitest';
import { toldUntil } from '../../../../src/views/parts/toldUntil.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, source } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

describe('a story is told until', () => {
  test('the last day by which one of its sources was public', () => {
    expect(toldUntil(SITE)).toBe(
      'Told from reports public by 30 November 2024 (assumed), and from 1 report whose day is ' +
        'not certain.',
    );
  });

  test('no day where no source has one', () => {
    const site = siteOf(archive({ sources: [source('letter', undefined)], events: [] }));
    expect(toldUntil(site)).toBeUndefined();
  });
});
