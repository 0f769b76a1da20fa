import { describe, expect, test } from 'vitest';
import { missingView } from '../../../../src/views/parts/missingViews.ts';
import { publicByLabel } from '../../../../src/views/parts/publicByLabel.ts';
import { saidView } from '../../../../src/views/parts/saidView.ts';
import { toldUntil } from '../../../../src/views/parts/toldUntil.ts';
import { siteOf } from '../../../../src/views/site.ts';
import type { Site } from '../../../../src/views/site.ts';
import { actor, archive, claim, event, source, story } from '../../../support/archive.ts';

const BOUNDED = { publishedBasis: 'It says Monday.', publishedBoundIn: ['s'] };
const GUESS = { publishedBasis: 'It says Monday.', publishedAssumes: 'It was the last one.' };

/** A story with one source, of whose claim nothing says when it was made. */
const storyOn = (fields: Parameters<typeof source>[2], language = 'en'): Site =>
  siteOf(
    archive({
      story: { ...story, language },
      actors: [actor('ada')],
      sources: [source('s', '2024-03-01/2024-03-06', fields)],
      events: [event('a', '2024-03-02', ['s'], { kind: 'movement', claims: [claim('c', ['s'])] })],
    }),
  );

describe('a day by which something was public', () => {
  test.each([
    ['printed', {}, '6 March 2024'],
    ['worked out', BOUNDED, '6 March 2024 (worked out)'],
    ['assumed', GUESS, '6 March 2024 (assumed)'],
  ])('says so where it is %s', (_name, fields, day) => {
    const site = storyOn(fields);
    const placed = site.index.claim.get('a#c');
    expect(placed && saidView(site, placed).when).toBe(`day not printed, reported by ${day}`);
    const missing = missingView(site, '2024-03-03');
    expect(missing.events.map(({ why }) => why)).toEqual([`reported by ${day}`]);
    expect(missing.sources.map(({ why }) => why)).toEqual([
      `not certain to have been public before ${day}`,
    ]);
    expect(toldUntil(site)).toBe(`Told from reports public by ${day}.`);
  });

  test('says so in a label of its own, in both languages', () => {
    const labels = (['printed', 'bounded', 'assumed', undefined] as const).map((sureness) =>
      ['en', 'ko'].map((language) => publicByLabel(storyOn({}, language), '2024-03-06', sureness)),
    );
    expect(labels).toEqual([
      ['public by 6 March 2024', '2024년 3월 6일까지 공개'],
      ['public by 6 March 2024 (worked out)', '2024년 3월 6일(추산)까지 공개'],
      ['public by 6 March 2024 (assumed)', '2024년 3월 6일(가정)까지 공개'],
      ['public by 6 March 2024', '2024년 3월 6일까지 공개'],
    ]);
  });
});
