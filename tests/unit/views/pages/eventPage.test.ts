import { describe, expect, test } from 'vitest';
import { eventViews } from '../../../../src/views/pages/eventPage.ts';
import { timelineEntry } from '../../../../src/views/parts/timelineEntry.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, event, place, source } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

const EVENTS = eventViews(SITE);
const [, , COUNT, DENIAL] = EVENTS;

describe('the page of an event', () => {
  test('has its place as it is printed, with the present name where that is another', () => {
    const places = [place('kyiv', { name: 'Kyiv', names: [{ name: 'Kiev', kind: 'spelling' }] })];
    const printed = ['Kiev', 'Kyiv', 'Lviv', undefined];
    const events = printed.map((where, i) =>
      event(`e${i}`, `2024-10-0${i + 1}`, ['s'], where === undefined ? {} : { place: where }),
    );
    const site = siteOf(archive({ sources: [source('s', '2024-10-09')], events, places }));
    expect(eventViews(site).map((view) => view.places)).toEqual([
      [{ label: 'Kiev (Kyiv)', href: '/places/kyiv/' }],
      [{ label: 'Kyiv', href: '/places/kyiv/' }],
      [{ label: 'Lviv' }],
      [],
    ]);
  });

  test('has all places of an event, as the timeline has them in words', () => {
    const site = siteOf(
      archive({
        sources: [source('s')],
        events: [event('e', '2024', ['s'], { places: ['rome', 'kyiv'] })],
        places: [place('kyiv', { name: 'Kyiv' }), place('rome', { name: 'Rome' })],
      }),
    );
    const [view] = eventViews(site);
    expect(view?.places).toEqual([
      { label: 'Rome', href: '/places/rome/' },
      { label: 'Kyiv', href: '/places/kyiv/' },
    ]);
    expect(site.index.events.map((one) => timelineEntry(site, one).place)).toEqual([
      'Rome and Kyiv',
    ]);
  });

  test('has its neighbours', () => {
    expect(EVENTS.map(({ previous, id, next }) => [previous?.id, id, next?.id])).toEqual([
      [undefined, '2024-10-21-plans', '2024-10-21-ships'],
      ['2024-10-21-plans', '2024-10-21-ships', '2024-10-23-count'],
      ['2024-10-21-ships', '2024-10-23-count', '2024-11-denial'],
      ['2024-10-23-count', '2024-11-denial', undefined],
    ]);
    expect([COUNT?.previous?.caption, COUNT?.next?.caption]).toEqual([
      'Previous, 21 to 25 October 2024',
      'Next, around November 2024 (worked out)',
    ]);
  });

  test('says how its date is known, when it was first reported and last corrected', () => {
    expect(COUNT).toMatchObject({
      dateEvidence: 'The date is printed in: The Gazette.',
      lastCorrected: '25 November 2024',
    });
    expect(DENIAL).toMatchObject({
      dateEvidence: 'Worked out from: The Herald. It says “this month”.',
      firstReported: {
        day: '2024-11-30',
        label: 'public by 30 November 2024 (assumed)',
      },
      lastCorrected: undefined,
    });
    expect(EVENTS[1]?.firstReported).toBeUndefined();
  });
});
