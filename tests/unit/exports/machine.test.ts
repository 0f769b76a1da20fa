import { afterEach, describe, expect, test, vi } from 'vitest';
import { archiveJson } from '../../../src/exports/archiveJson.ts';
import { calendarFile } from '../../../src/exports/calendar.ts';
import { claimsCsv } from '../../../src/exports/claimsCsv.ts';
import { eventsCsv, sourcesCsv } from '../../../src/exports/entryTables.ts';
import { atomFeed, jsonFeed } from '../../../src/exports/feeds.ts';
import { siteOf } from '../../../src/views/site.ts';
import { sampleArchive } from '../../support/sampleArchive.ts';
import { inZones } from '../../support/timeZones.ts';

/** The two ends of the day: where it begins first, and where it ends last. */
const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];

const EXPORTS = [
  { module: 'archiveJson', write: archiveJson },
  { module: 'calendar', write: calendarFile },
  { module: 'claimsCsv', write: claimsCsv },
  { module: 'entryTables', write: eventsCsv },
  { module: 'entryTables', write: sourcesCsv },
  { module: 'feeds', write: atomFeed },
  { module: 'feeds', write: jsonFeed },
];

afterEach(() => void vi.useRealTimers());

describe('no file for programs knows of the machine that writes it', () => {
  test.each(EXPORTS)('$write.name has the same bytes at any time', ({ write }) => {
    const here = write(siteOf(sampleArchive()));
    vi.useFakeTimers({ now: new Date('2050-01-01T12:00:00Z') });
    expect(write(siteOf(sampleArchive()))).toBe(here);
  });

  test('all have the same bytes in every time zone', () => {
    const said = EXPORTS.map(({ write }) => write(siteOf(sampleArchive())));
    const names = EXPORTS.map(({ module, write }) => [module, write.name]);
    expect(
      inZones(
        ZONES,
        `
        const { siteOf } = await load('views/site.ts');
        const site = siteOf(${JSON.stringify(sampleArchive())});
        const texts = [];
        for (const [module, name] of ${JSON.stringify(names)})
          texts.push((await load('exports/' + module + '.ts'))[name](site));
        return texts;`,
      ),
    ).toEqual(ZONES.map((zone) => ({ zone, said })));
  }, 30_000);
});
