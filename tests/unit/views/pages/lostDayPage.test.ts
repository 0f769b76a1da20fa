import { describe, expect, test } from 'vitest';
import { knownDayViews } from '../../../../src/views/pages/knownDayPage.ts';
import { lostDayViews } from '../../../../src/views/pages/lostDayPage.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, event, source } from '../../../support/archive.ts';

const corrected = (was: string, now: string) => ({
  corrections: [
    {
      date: '2024-12-01',
      kind: 'date' as const,
      field: 'published' as const,
      was,
      now,
      why: 'It was a guess.',
    },
  ],
});

const SITE = siteOf(
  archive({
    sources: [
      source('early', '2024-10-24'),
      source('open', '2024-10-25/..', corrected('2024-10-25/2024-10-27', '2024-10-25/..')),
      source('late', '2024-10-31'),
    ],
    events: [
      event('2024-09-plan', '2024-09', ['early']),
      event('2024-10-count', '2024-10-20', ['early']),
      event('2024-10-counted', '2024-10-20', ['early'], {
        aliases: ['2024-10-tally'],
        merged: { into: '2024-10-count', date: '2024-12-01', why: 'The same.', claims: [] },
      }),
      event('walk', '../..', ['open'], { aliases: ['2024-10-27-walk'] }),
      event('2024-10-30-end', '2024-10-30', ['late']),
      event('2024-10-22-talk', '2024-10-22', ['late']),
    ],
  }),
);

describe('the page of a day that lost its ground', () => {
  const [view, ...others] = lostDayViews(SITE);

  test('stays, and says why', () => {
    expect(others).toEqual([]);
    expect([view?.day, view?.title]).toEqual(['2024-10-27', 'As known by 27 October 2024']);
    expect(view?.reasons).toEqual([
      { source: { label: 'Label of open', href: '/sources/open/' }, why: 'It was a guess.' },
    ]);
  });

  test('leads to the nearest days that have a page', () => {
    expect([view?.previous?.day, view?.next?.day]).toEqual(['2024-10-24', '2024-10-31']);
  });

  test('keeps every place to which links lead', () => {
    expect(view?.events.map(({ anchors }) => anchors)).toEqual([
      ['_2024-09', '2024-09-plan'],
      ['_2024-10', '2024-10-count', '2024-10-counted', '2024-10-tally'],
      ['__undated', 'walk', '2024-10-27-walk'],
    ]);
  });
});

describe('the page of a past day', () => {
  const [first, second] = knownDayViews(SITE);

  test('names what a reader would look for and does not find, with the reason', () => {
    expect(first?.missing).toEqual({
      heading: 'Not on this page: 1 event that you might look for',
      sources: [],
      events: [
        {
          label: 'Title of 2024-10-22-talk',
          href: '/events/2024-10-22-talk/',
          why: 'reported by 31 October 2024',
        },
      ],
    });
    expect(second?.missing.sources).toEqual([
      {
        label: 'Label of open',
        href: '/sources/open/',
        why: 'nothing says by which day it was public',
      },
    ]);
  });
});
