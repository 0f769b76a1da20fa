import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { checkQuotation } from '../../../src/fingerprint/quotationCheck.ts';

const check = (article: string, text: string, language: string, quotedFreely = false) =>
  checkQuotation(text, fingerprintOf(article, 'x', { language, quotedFreely }));
const missingIn = (article: string, text: string, language: string): string | undefined => {
  const result = check(article, text, language);
  return result.kind === 'cut-short' ? result.missing : undefined;
};

describe('a quotation that is cut right before its negation', () => {
  test.each([
    ['我々は明日まで湾を離れない', '我々は明日まで湾を離れ', 'ない'],
    ['我々は明日まで湾を離れなかった', '明日まで湾を離れ', 'なかっ'],
    ['我々は明日まで湾を離れなかった', '我々は明日まで湾を離れな', 'かっ'],
    ['我々は明日まで湾を離れません', '我々は明日まで湾を離れ', 'ません'],
    ['我々は明日まで湾を離れません', '我々は明日まで湾を離れませ', 'ん'],
    ['我々は明日まで湾を離れず残る', '我々は明日まで湾を離れ', 'ず'],
    ['我々は明日まで湾を離れまい', '我々は明日まで湾を離れ', 'まい'],
    ['我々は今もこの湾の敵ではない', '我々は今もこの湾の敵', 'ではない'],
    ['我々はまだ湾を離れていない', '我々はまだ湾を離れて', 'いない'],
    ['我々は湾を離れることはできない', '我々は湾を離れること', 'はできない'],
    ['我々は明日も湾を離れない。そう決めた', '我々は明日も湾を離れ…', 'ない'],
    [
      '我々は明日も湾を離れない。だが来週は別の話をする',
      '我々は明日も湾を離れ…来週は別の話をする',
      'ない',
    ],
  ])('in Japanese: %s | %s', (article, text, missing) => {
    const result = check(`彼は「${article}」と言った。`, text, 'ja');
    expect(result.kind).toBe('cut-short');
    expect(missingIn(`彼は「${article}」と言った。`, text, 'ja')).toBe(missing);
  });

  test.each([
    ['우리는 내일까지 항구를 떠나지 않을 것이다', '우리는 내일까지 항구를 떠나지', '않을'],
    ['우리는 내일까지 항구를 떠나지는 못한다', '우리는 내일까지 항구를 떠나지는', '못한다'],
    ['여러분은 내일까지 항구를 떠나지 말라', '여러분은 내일까지 항구를 떠나지', '말라'],
    ['우리는 지금 항구를 떠날 수 없다', '우리는 지금 항구를 떠날 수', '없다'],
    ['우리는 결코 그들의 적이 아니다', '우리는 결코 그들의 적이', '아니다'],
  ])('in Korean: %s', (article, text, missing) => {
    expect(missingIn(`그는 “${article}”라고 말했다.`, text, 'ko')).toBe(missing);
    expect(check(`그는 “${article}”라고 말했다.`, article, 'ko')).toEqual({ kind: 'proved' });
  });

  test('is named at its last word', () => {
    const result = check(
      '그는 “우리는 내일 항구를 떠나지 않는다”',
      '우리는 내일 항구를 떠나지',
      'ko',
    );
    expect(result).toMatchObject({ token: { text: '떠나지' } });
  });
});

test.each([
  ['ja', '我々は明日まで湾を離れないと決めた', '我々は明日まで湾を離れない'],
  ['ja', '我々は明日まで湾を離れるだろう', '我々は明日まで湾を離れ'],
  ['ja', '我々は全力で対応してまいります', '我々は全力で対応して'],
  ['ja', '我々は明日まで湾を離れない', '我々は明日まで湾を'],
  ['ko', '우리는 모두 여기서 내일까지 않을 것이다', '우리는 모두 여기서 내일까지'],
  ['ko', '우리는 내일 항구를 떠나지 모두 함께', '우리는 내일 항구를 떠나지'],
  ['de', 'Wir werden den Hafen nicht verlassen', 'Wir werden den Hafen'],
  ['en', 'We will leave the bay not today', 'We will leave the bay'],
])('another cut is none: %s, %s', (language, article, text) => {
  expect(check(`… “${article}” …`, text, language)).toEqual({ kind: 'proved' });
});
