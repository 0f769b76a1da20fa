import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { edited, EVENT } from '../../support/content.ts';
import type { Files } from '../../support/content.ts';
import { problemsOf } from './cases/support.ts';

describe('a number in a text', () => {
  const print = (id: string): Files => ({
    [`sources/${id}.fingerprint.json`]: JSON.stringify(
      fingerprintOf('There are twelve, “twelve of them”.', id),
    ),
  });
  const says = (number: string): Files => ({
    ...edited(EVENT, 'A first count.', `A count of ${number} things.`),
    ...print('gazette'),
    ...print('herald'),
  });

  test.each(['99', '99.9', '1900', '1999', '2000', '2099'])(
    '%s is not looked for',
    async (number) => {
      expect(await problemsOf(says(number))).toEqual([]);
    },
  );

  test.each(['100', '101', '1899', '2100', '2,024', '20240'])('%s is', async (number) => {
    expect(await problemsOf(says(number))).toEqual([
      'content/events/2024-03-04-count.md:7:21 number-not-printed: Unexpected number ' +
        `${number.replace(',', '')}, which none of the sources here prints | ` +
        'Correct the number, or cite the source that prints it.',
    ]);
  });
});
