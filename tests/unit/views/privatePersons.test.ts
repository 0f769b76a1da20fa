import { describe, expect, test } from 'vitest';
import { atomFeed, jsonFeed } from '../../../src/exports/feeds.ts';
import { archiveJson } from '../../../src/exports/archiveJson.ts';
import { calendarFile } from '../../../src/exports/calendar.ts';
import { eventsCsv } from '../../../src/exports/entryTables.ts';
import { actorView } from '../../../src/views/pages/actorPage.ts';
import { eventViews } from '../../../src/views/pages/eventPage.ts';
import { facetTable } from '../../../src/views/parts/facetTable.ts';
import { timelineEntry } from '../../../src/views/parts/timelineEntry.ts';
import { siteOf } from '../../../src/views/site.ts';
import { sampleArchive } from '../../support/sampleArchive.ts';

const site = siteOf(sampleArchive());
const EVENT = '2024-02-05-end-of-the-line';
const event = site.index.events.find(({ id }) => id === EVENT);
if (!event) throw new Error(`There is no ${EVENT}.`);

describe('whom an event is about', () => {
  test('stands on its page: first who is public, minors without a name', () => {
    const view = eventViews(site).find(({ id }) => id === EVENT);
    expect(
      view?.people.map(({ actor, name, role, withheld, isPrivate }) => [
        actor?.href ?? name,
        role,
        withheld,
        isPrivate,
      ]),
    ).toEqual([
      ['/actors/vold/', 'the owner of the line', undefined, false],
      ['Edda Moss', 'who missed the boat', undefined, true],
      [undefined, 'a child on the pier', '(a minor: no name is given)', true],
    ]);
  });

  test('is a filter, and stands on the page of an actor', () => {
    expect(
      facetTable(site)
        .values.filter(({ facet }) => facet === 'about')
        .map(({ value }) => value),
    ).toEqual(['vold']);
    const actor = site.index.actor.get('vold');
    expect(actor && actorView(site, actor).eventsAbout.map(({ id }) => id)).toEqual([EVENT]);
  });

  test.each([
    ['the data', () => archiveJson(site)],
    ['the table', () => eventsCsv(site)],
    ['the feeds', () => atomFeed(site) + jsonFeed(site)],
    ['the calendar', () => calendarFile(site)],
    ['the timeline', () => JSON.stringify(timelineEntry(site, event))],
    ['the filter', () => JSON.stringify(facetTable(site))],
  ])('is not named in %s where it is private', (_, made) => {
    expect(made()).not.toBe('');
    expect(made()).not.toMatch(/Moss|who missed|on the pier/);
  });
});
