import { describe, expect, test } from 'vitest';
import { knownOn } from '../../../src/domain/known.ts';
import { feedItems } from '../../../src/exports/feedItems.ts';
import { mergedPages } from '../../../src/views/pages/mergedPages.ts';
import { removedPages } from '../../../src/views/pages/removedPages.ts';
import { siteOf } from '../../../src/views/site.ts';
import { actor, archive, claim, event, source } from '../../support/archive.ts';

const gone = (date: string) => ({ suppressed: { date, reason: 'court' } }) as const;

const removed = (id: string, date: string) => ({
  type: 'event' as const,
  id,
  file: `content/events/${id}.md`,
  aliases: [],
  ...gone(date),
});

const ARCHIVE = archive({
  sources: [
    source('early', '2024-10-01', { label: '', ...gone('2024-12-03') }),
    source('late', '2024-10-09', { label: '', ...gone('2024-12-02') }),
  ],
  actors: [actor('ada', { name: '', ...gone('2024-12-02') }), actor('bo')],
  events: [
    event('count', '2024-10-01', ['early', 'late'], { claims: [claim('a', ['early', 'late'])] }),
    event('again', '2024-10-01', ['early'], {
      merged: { into: 'b', date: '2024-12-01', why: 'The same.', claims: [] },
    }),
  ],
  removed: [removed('a', '2024-12-02'), removed('b', '2024-12-01')],
});
const SITE = siteOf(ARCHIVE);

describe('the neutral name of an entry whose words had to go', () => {
  test('has a number where there are several of its kind, the first removed first', () => {
    expect(removedPages(SITE).map(({ path, label }) => [path, label])).toEqual([
      ['events/a', 'An entry that was removed (2)'],
      ['events/b', 'An entry that was removed (1)'],
      ['sources/early', 'A source that was removed (2)'],
      ['sources/late', 'A source that was removed (1)'],
      ['actors/ada', 'Name withheld'],
    ]);
  });

  test('is the same wherever it is named', () => {
    expect(mergedPages(SITE)[0]?.notice?.instead?.label).toBe('An entry that was removed (1)');
    const titles = feedItems(SITE).map(({ title }) => title);
    expect(titles.filter((title) => title.includes('removed'))).toEqual([
      'An entry that was removed (2)',
      'An entry that was removed (1)',
    ]);
  });

  test('is the same on a past day that does not know the others', () => {
    const then = siteOf(knownOn(SITE.index.archive, '2024-10-01'));
    expect(then.index.sources.map(({ label }) => label)).toEqual(['A source that was removed (2)']);
  });
});
