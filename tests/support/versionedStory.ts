import { fingerprintOf } from '../../src/fingerprint/articleFingerprint.ts';
import { CONTENT, EVENT, having, SOURCE } from './content.ts';
import type { Files } from './content.ts';

/** When the two versions of the Gazette were seen. */
export const FIRST = '2024-03-06T14:05Z';
export const SECOND = '2024-03-08';

/** What they print: the second has neither the number nor the words about it any more. */
const TEXTS = {
  [FIRST]:
    'Ada Lund counted 1,412 cranes. “There are so many and not a single one more,” she told us. ' +
    '“We shall count them all again.”',
  [SECOND]:
    'Ada Lund counted the cranes, 1,500 of them. “We shall count them all again,” she told us. ' +
    '“The number was never meant for print.”',
} as const;

type Moment = keyof typeof TEXTS;

/** The file with the fingerprint of a version, by its path. */
export const versionPrint = (moment: Moment): Files => ({
  [`sources/gazette.${moment.replaceAll(':', '')}.fingerprint.json`]: JSON.stringify(
    fingerprintOf(TEXTS[moment], 'gazette', { language: 'en', seen: moment }),
  ),
});

const VERSIONS = `versions:
  - seen: ${FIRST}
    archive: https://archive.example/first
  - seen: ${SECOND}
    url: https://gazette.example/second
    changed: The words “and not a single one more” are gone, like the number 1,412.`;

/** A small story with nothing wrong in it, of which one source was seen in two versions. */
export const VERSIONED: Files = {
  ...having({
    [SOURCE]: CONTENT[SOURCE].replace('language: en', `${VERSIONS}\nlanguage: en`),
    [EVENT]: CONTENT[EVENT].replace('value: 12', 'value: 1412')
      .replace('A first count.', 'A first count, “and not a single one more”.')
      .replace(
        '      - { text: twelve of them, source: herald }',
        '      - { text: so many and not a single one more, source: gazette }\n' +
          '      - { text: We shall count them all again, source: gazette }\n' +
          '      - { text: never meant for print, source: gazette }',
      )
      .replace('    sources: [gazette, herald]', '    sources: [gazette]'),
  }),
  ...versionPrint(FIRST),
  ...versionPrint(SECOND),
};
