import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/exports/calendar.ts';
import { atomFeed, jsonFeed } from '../../../src/exports/feeds.ts';
import { siteOf } from '../../../src/views/site.ts';
import { archive, story } from '../../support/archive.ts';

const START = '\u2068';
const END = '\u2069';
const said = (name: string): string =>
  `The words of this site’s own pages are in English; the story is in ${name}.`;

test.each([
  ['en', ''],
  ['ko', ''],
  ['ar', ''],
  ['ar-EG', ''],
  ['uk', ` ${said('Ukrainian')}`],
  ['ar-Latn', ` ${said('Arabic (Latin)')}`],
  ['he', ` ${START}${said('Hebrew')}${END}`],
])('feeds and the calendar of a story in %s say which words stand in: “%s”', (language, words) => {
  const site = siteOf(archive({ story: { ...story, language } }));
  const description = `Who counted what.${words}`;
  expect(atomFeed(site)).toContain(`<subtitle type="html">${description}</subtitle>`);
  expect((JSON.parse(jsonFeed(site)) as { description: string }).description).toBe(description);
  // Long lines of a calendar go on behind a line end and a space.
  expect(calendarFile(site).replaceAll('\r\n ', '').replaceAll('\\', '')).toContain(
    `X-WR-CALDESC:${description}\r\n`,
  );
});
