import { expect, test } from 'vitest';
import { check, CONTENT, edited, having, SOURCE, STORY } from '../../support/content.ts';

const notesOf = async (files: Parameters<typeof check>[0]): Promise<string[]> => {
  const { notes, problems } = await check(files);
  expect(problems).toEqual([]);
  return notes.filter((note) => note.includes('language'));
};

test('a story in a language without a catalogue is told that pages speak English', async () => {
  expect(await notesOf(edited(STORY, 'language: en', 'language: FR-ca'))).toEqual([
    'content/story.yaml:3:11 language-without-words: Unexpected language “fr-CA” of the story, ' +
      'expected one that the site has words of its own in: en, ko, ar | ' +
      'Pages speak English around it and say so; docs/recipes.md tells how to add a language.',
  ]);
});

test('a code that is also a country’s is asked about, one of many sources is not', async () => {
  expect(
    await notesOf(
      having({
        [SOURCE]: CONTENT[SOURCE].replace('language: en', 'language: kr'),
        'sources/herald.md': CONTENT['sources/herald.md'].replace('language: en', 'language: sv'),
      }),
    ),
  ).toEqual([
    'content/sources/gazette.md:4:11 country-for-language: Unexpected language “kr”, which is ' +
      'Kanuri | If it is Korean, write “ko”.',
  ]);
});
