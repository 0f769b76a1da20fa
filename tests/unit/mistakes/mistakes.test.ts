import { expect, test } from 'vitest';
import { check } from '../../support/content.ts';
import { OF_ADDRESSES } from './addresses.ts';
import { OF_CITATIONS } from './citations.ts';
import { DATES } from './dates.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { GRAMMAR } from './grammar.ts';
import { LEFT_OVER } from './leftOver.ts';
import { REFERENCES } from './references.ts';
import { TEXT } from './text.ts';

const MISTAKES = [
  ...GRAMMAR,
  ...FIELDS,
  ...DATES,
  ...OF_ADDRESSES,
  ...REFERENCES,
  ...TEXT,
  ...LEFT_OVER,
  ...OF_CITATIONS,
  ...FILES,
];

/** Of the small story itself: its sources have no fingerprints. */
const isOfTheStory = (note: string): boolean => note.includes(' source-unverified: ');

test.each(MISTAKES)('$name', async ({ files, arrange, says }) => {
  const { problems, notes, changes } = await check(files, arrange);
  expect([...problems, ...notes.filter((note) => !isOfTheStory(note))]).toEqual([says]);
  expect(changes, 'a mend that changes nothing').not.toContain(0);
});
