import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { mismatchWith } from '../../../src/rules/mismatch.ts';

test('a quotation that is cut before its negation is a problem at its last word', () => {
  const text = '우리는 내일까지 항구를 떠나지';
  const article = `그는 “${text} 않을 것이다”라고 말했다.`;
  const kept = fingerprintOf(article, 'harbour-report', { language: 'ko' });
  expect(mismatchWith(`${text} 않을 것이다`, 'harbour-report', [kept])).toBeUndefined();
  expect(mismatchWith(text, 'harbour-report', [kept])).toEqual({
    proof: 'not-proved',
    offset: 13,
    message:
      'Unexpected end of a quotation at “떠나지”: source “harbour-report” has a longer word or ' +
      'number there, or goes on with what negates it',
    tip: 'Quote all of it, or end the quotation earlier.',
  });
});
