import { describe, expect, test } from 'vitest';
import { archiveJson, archiveSchemaJson } from '../../../src/exports/archiveJson.ts';
import { calendarFile } from '../../../src/exports/calendar.ts';
import { claimsCsv } from '../../../src/exports/claimsCsv.ts';
import { eventsCsv, sourcesCsv } from '../../../src/exports/entryTables.ts';
import { feedItems } from '../../../src/exports/feedItems.ts';
import { measureCsv } from '../../../src/exports/measureCsv.ts';
import { listedPages } from '../../../src/exports/sitemap.ts';
import { siteOf } from '../../../src/views/site.ts';
import { measure } from '../../support/archive.ts';
import { ENDED } from '../../support/endedStory.ts';

const SITE = siteOf(ENDED);
const HOME = 'https://eastmere.example/';

interface Data {
  events: { id: string; withdrawn: object | null }[];
  mergedEvents: { id: string; merged: object; claims: { ref: string; became: string | null }[] }[];
  sources: { id: string; retracted: object | null; replaced: object | null }[];
}

const DATA = JSON.parse(archiveJson(SITE)) as Data;

/** The cells of a column, with those of the first column before them. */
function column(csv: string, name: string): [string, string][] {
  const rows = csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  const at = rows[0]?.indexOf(name) ?? -1;
  return rows.slice(1).map((row) => [row[0] ?? '', row.at(at) ?? '']);
}

describe('the data', () => {
  test('have what became of events, and merged ones in a list of their own', () => {
    expect(DATA.events.map(({ id, withdrawn }) => [id, withdrawn !== null])).toEqual([
      ['2024-10-20-count', false],
      ['2024-10-22-withdrawn', true],
      ['2024-10-23-later', false],
    ]);
    expect(DATA.mergedEvents).toMatchObject([
      {
        id: '2024-10-21-again',
        merged: { into: '2024-10-20-count', date: '2024-12-02', now: null },
        claims: [
          { ref: '2024-10-21-again#counted', became: '2024-10-20-count#counted' },
          { ref: '2024-10-21-again#other', became: '2024-10-20-count#weighed' },
          { ref: '2024-10-21-again#gone', became: null },
        ],
      },
    ]);
    expect(archiveSchemaJson(SITE)).toContain('"mergedEvents"');
  });

  test('have what became of sources', () => {
    expect(DATA.sources).toMatchObject([
      { id: 'early', retracted: null, replaced: null },
      { id: 'wrong', retracted: { date: '2024-12-02', why: 'A slip' } },
      { id: 'first', replaced: { by: 'second', date: '2024-12-02', now: null } },
      { id: 'second', retracted: null, replaced: null },
    ]);
  });

  test('have it in tables too', () => {
    expect(column(eventsCsv(SITE), 'withdrawn').map(([, day]) => day)).toEqual([
      '',
      '2024-12-02',
      '',
    ]);
    expect(column(sourcesCsv(SITE), 'retracted').map(([, day]) => day)).toEqual([
      '',
      '2024-12-02',
      '',
      '',
    ]);
    expect(column(sourcesCsv(SITE), 'replaced_by').map(([, by]) => by)).toEqual([
      '',
      '',
      'second',
      '',
    ]);
    expect(column(claimsCsv(SITE), 'event_withdrawn')).toContainEqual([
      '2024-10-22-withdrawn#denied',
      '2024-12-02',
    ]);
  });

  test('give a measure no number of an event that was withdrawn', () => {
    const csv = measureCsv(SITE, measure('cranes'));
    expect(csv).toContain('2024-10-20-count');
    expect(csv).not.toContain('2024-10-22-withdrawn');
  });
});

test('feeds have an item for each entry that turned out wrong, before all others', () => {
  const items = feedItems(SITE);
  expect(items.slice(0, 4).map(({ id, title, published }) => [id, title, published])).toEqual([
    [`${HOME}sources/first/#_replaced-2024-12-02`, 'Label of first (replaced)', '2024-12-02'],
    [`${HOME}sources/wrong/#_retracted-2024-12-02`, 'Label of wrong (retracted)', '2024-12-02'],
    [
      `${HOME}events/2024-10-21-before/#_merged-2024-12-02`,
      'Title of 2024-10-21-again (merged)',
      '2024-12-02',
    ],
    [
      `${HOME}events/2024-10-22-withdrawn/#_withdrawn-2024-12-02`,
      'Title of 2024-10-22-withdrawn (withdrawn)',
      '2024-12-02',
    ],
  ]);
  expect(items[2]?.html).toContain('href="https://eastmere.example/events/2024-10-20-count/"');
  const event = items.find(({ id }) => id === `${HOME}events/2024-10-22-withdrawn/`);
  expect(event?.title).toBe('Title of 2024-10-22-withdrawn (withdrawn)');
  expect(event?.updated).toBe('2024-12-02');
  expect(event?.html).toContain('Withdrawn on 2 December 2024: A slip. Nothing is known.');
  expect(items.some(({ id }) => id === `${HOME}events/2024-10-21-before/`)).toBe(false);
});

test('a calendar has an event that was withdrawn as one that was cancelled', () => {
  const entry = calendarFile(SITE)
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .find((text) => text.includes('2024-10-22-withdrawn'));
  expect(entry).toContain('STATUS:CANCELLED');
  expect(entry).toContain('SEQUENCE:1');
  expect(entry).toContain('SUMMARY:Title of 2024-10-22-withdrawn (withdrawn)');
  expect(calendarFile(SITE)).not.toContain('2024-10-21-again');
});

test('the site map leaves out what was merged, and has what was withdrawn', () => {
  expect(listedPages(SITE)).toContain(`${HOME}events/2024-10-22-withdrawn/`);
  expect(listedPages(SITE)).not.toContain(`${HOME}events/2024-10-21-again/`);
});
