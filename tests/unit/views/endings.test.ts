import { describe, expect, test } from 'vitest';
import { actorView } from '../../../src/views/pages/actorPage.ts';
import { correctionsView } from '../../../src/views/pages/correctionsPage.ts';
import { eventViews } from '../../../src/views/pages/eventPage.ts';
import { frontView } from '../../../src/views/pages/frontPage.ts';
import { measureView } from '../../../src/views/pages/measurePage.ts';
import { mergedPages } from '../../../src/views/pages/mergedPages.ts';
import { movedPages } from '../../../src/views/pages/movedPages.ts';
import { sourceView } from '../../../src/views/pages/sourcePage.ts';
import { missingView } from '../../../src/views/parts/missingViews.ts';
import { entriesOf } from '../../../src/views/parts/timelineMonths.ts';
import { siteOf } from '../../../src/views/site.ts';
import { source } from '../../support/archive.ts';
import { ENDED } from '../../support/endedStory.ts';

const WITHDRAWN_SO = { date: '2024-12-02', why: 'A slip', now: 'Nothing is known.' };
const SITE = siteOf(ENDED);
const EVENTS = eventViews(SITE);
const [COUNT, WITHDRAWN, LATER] = EVENTS;

describe('an event that was withdrawn', () => {
  test('says so at its head, and wherever it is named', () => {
    expect(WITHDRAWN?.notice?.text).toBe('Withdrawn on 2 December 2024: A slip. Nothing is known.');
    expect(WITHDRAWN?.label).toBe('Title of 2024-10-22-withdrawn (withdrawn)');
    expect(LATER?.previous?.label).toBe(WITHDRAWN?.label);
    const entries = entriesOf(frontView(SITE).whole?.months ?? []);
    expect(entries.map(({ label, figures }) => [label, figures.length])).toEqual([
      ['Title of 2024-10-20-count', 1],
      ['Title of 2024-10-22-withdrawn (withdrawn)', 0],
      ['Title of 2024-10-23-later', 0],
    ]);
  });

  test('marks its claims on the pages of actors and sources', () => {
    const bo = SITE.index.actor.get('bo');
    const claims = bo ? actorView(SITE, bo).claims.flatMap((group) => group.claims) : [];
    expect(claims.map(({ id, standing }) => [id, standing])).toEqual([
      ['weighed', 'Every report of it has been retracted.'],
      ['denied', 'From an entry that was withdrawn.'],
    ]);
    expect(COUNT?.claims.map(({ standing }) => standing)).toEqual([
      undefined,
      'Every report of it has been retracted.',
      undefined,
    ]);
  });

  test('contests nothing, though its claim is shown as one that denies another', () => {
    expect(EVENTS.map(({ contested, contests }) => [contested, contests])).toEqual(
      EVENTS.map(() => [undefined, []]),
    );
    expect(COUNT?.claims[0]?.relations).toMatchObject([
      { label: 'Denied by', standing: 'From an entry that was withdrawn.', holds: false },
    ]);
  });

  test('gives no number to a measure, whose page says so', () => {
    const cranes = SITE.index.measure.get('cranes');
    const view = cranes && measureView(SITE, cranes);
    expect(view?.figures.map(({ label }) => label)).toEqual(['12 cranes']);
    expect(view?.count).toBe('1 number by 1 speaker');
    expect(view?.leftOut).toBe('1 number from withdrawn entries is left out.');
  });

  test('leaves a chart out at whose measure no number is left', () => {
    const all = ENDED.events.map((one) => ({ ...one, withdrawn: WITHDRAWN_SO }));
    const story = { ...ENDED.story, measure: 'cranes' };
    expect(frontView(siteOf({ ...ENDED, story, events: all })).overview).toBeUndefined();
    expect(frontView(siteOf({ ...ENDED, story })).overview).toBeDefined();
  });
});

describe('an event that was merged into another', () => {
  test('keeps a page with where it went, and with the place of each of its claims', () => {
    const [page] = mergedPages(SITE);
    const count = { label: 'Title of 2024-10-20-count', href: '/events/2024-10-20-count/' };
    expect(page).toMatchObject({
      path: 'events/2024-10-21-again',
      label: 'Title of 2024-10-21-again (merged)',
      notice: {
        text: 'Merged into another entry on 2 December 2024: Both tell of one count.',
        instead: { before: 'It is now told in:', ...count },
      },
    });
    expect(page?.claims.map(({ claim }) => claim && Object.values(claim))).toEqual([
      [
        'counted',
        [],
        'Name of ada',
        'Words of counted.',
        { label: 'Words of counted.', href: '/events/2024-10-20-count/#counted' },
      ],
      [
        'other',
        ['another'],
        'Name of ada',
        'Words of other.',
        { label: 'Words of weighed.', href: '/events/2024-10-20-count/#weighed' },
      ],
      ['gone', [], 'Name of ada', 'Words of gone.', expect.objectContaining(count)],
    ]);
  });

  test('leaves the place that it had in lists to the event that tells of it now', () => {
    const entries = entriesOf(frontView(SITE).whole?.months ?? []);
    expect(entries.map(({ aliases }) => aliases)).toEqual([
      ['2024-10-21-again', '2024-10-21-before'],
      [],
      [],
    ]);
  });

  test('is not missed on a past day, but what was withdrawn is, and says so', () => {
    const early = { ...ENDED, sources: [source('first', '2024-10-22'), source('early')] };
    expect(missingView(siteOf(early), '2024-10-22').events.map(({ label }) => label)).toEqual([
      'Title of 2024-10-20-count',
      'Title of 2024-10-22-withdrawn (withdrawn)',
    ]);
  });

  test('is still found under the names it had before', () => {
    expect(movedPages(SITE)).toContainEqual({
      path: 'events/2024-10-21-before',
      to: '/events/2024-10-21-again/',
    });
  });
});

describe('a source', () => {
  const viewOf = (id: string) => {
    const source = SITE.index.source.get(id);
    return source && sourceView(SITE, source);
  };

  test('that was retracted says so on its page, on its line and in its name', () => {
    expect(viewOf('wrong')).toMatchObject({
      label: 'Label of wrong (retracted)',
      status: 'Retracted by its publisher, noted here on 2 December 2024.',
      later: undefined,
      notice: {
        text:
          'Retracted by its publisher, noted here on 2 December 2024: ' +
          'A slip. Nothing is known.',
      },
    });
    expect(COUNT?.sources.map(({ label }) => label)).toContain('Label of wrong (retracted)');
  });

  test('that was replaced leads to its later version', () => {
    const later = { before: 'Later version:', label: 'Label of second', href: '/sources/second/' };
    expect(viewOf('first')).toMatchObject({
      label: 'Label of first (replaced)',
      status: 'Replaced by a later version, noted here on 2 December 2024.',
      later,
      notice: { instead: later },
    });
    expect(viewOf('second')).toMatchObject({ status: undefined, notice: undefined });
  });
});

test('the page of corrections has what turned out wrong, the newest first', () => {
  expect(correctionsView(SITE).notices.map(({ day, entry }) => [day, entry.href])).toEqual([
    ['2024-12-02', '/events/2024-10-21-again/'],
    ['2024-12-02', '/events/2024-10-22-withdrawn/'],
    ['2024-12-02', '/sources/first/'],
    ['2024-12-02', '/sources/wrong/'],
  ]);
});
