import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { checkQuotation } from '../../../src/fingerprint/quotationCheck.ts';

const check = (language: string, article: string, quotation: string) => {
  const result = checkQuotation(quotation, fingerprintOf(article, 'x', { language }));
  return 'token' in result ? [result.kind, result.token.text] : [result.kind];
};

const BOMB = '“We will never bomb the city, and they will never bomb the harbour again,” he said.';
const RESIGN =
  '“I will not resign from the board,” said Ada. “They will not resign from the party before May.”';

test.each([
  ['en', BOMB, 'We will never bomb the harbour again', 'harbour'],
  ['en', RESIGN, 'I will not resign from the party before May', 'party'],
  [
    'de',
    '„Ich werde die Partei nicht verlassen“, sagte er. „Wir werden die Partei nicht führen.“',
    'Ich werde die Partei nicht führen',
    'führen',
  ],
  [
    'ja',
    '「首相は辞任すべきだと私は考えております」と「大臣は辞任すべきだと私は思いません」',
    '首相は辞任すべきだと私は思いません',
    '思',
  ],
])('words of two places are no quotation (%s)', (language, article, quotation, word) => {
  expect(check(language, article, quotation)).toEqual(['differs', word]);
});

test.each([
  ['en', BOMB, 'and they will never bomb the harbour again'],
  ['en', RESIGN, 'They will not resign from the party before May'],
  ['en', '“We met in mid-October in the bay.”', 'We met in mid October in the bay'],
  ['de', '„Wir werden den Hafen nicht verlassen.“', 'Wir werden den Hafen'],
  [
    'de',
    '„Es sind 1,5 Millionen Menschen auf der Flucht.“',
    '1,5 Millionen Menschen auf der Flucht',
  ],
  ['ja', '「昨夜の雨で住民500人が避難した」', '昨夜の雨で住民500人が避難した'],
  ['ja', '「我々は湾を守りました。ずっとここにいる」', '我々は湾を守りました'],
  ['ja', '「我々は全力で対応してまいります」', '我々は全力で対応して'],
  ['ko', '“우리는 내일까지 항구를 떠나지 않을 것이다”', '내일까지 항구를 떠나지 않을 것이다'],
])('words of one place are (%s): %s', (language, article, quotation) => {
  expect(check(language, article, quotation)).toEqual(['proved']);
});

test.each([
  ['de', '„Es sind 1,5 Millionen Menschen auf der Flucht.“', 'Millionen Menschen auf der Flucht'],
])('a quotation may begin behind a number (%s)', (language, article, quotation) => {
  expect(check(language, article, quotation)).toEqual(['proved']);
});

test.each([
  ['fr', '« Il y a 12 500 soldats dans la ville »', '500 soldats dans la ville', '500'],
  ['en', '“About 2½ million people leave today.”', '½ million people leave today', '1/2'],
  ['en', '“Twenty-five men left the bay today.”', 'five men left the bay today', 'five'],
  ['en', '“Non-violent protest is our only way.”', 'violent protest is our only way', 'violent'],
  ['en', '“The bay is now ice-free again.”', 'The bay is now ice', 'ice'],
  ['ja', '「昨日1万5000人が湾から避難しました」', '5000人が湾から避難しました', '5000'],
  ['zh', '「三百五十人离开了这个海湾」', '五十人离开了这个海湾', '五'],
])('one within a word or a number is cut (%s): %s', (language, article, quotation, word) => {
  expect(check(language, article, quotation)).toEqual(['cut', word]);
});

test.each([
  ['ja', '「我々は明日まで湾を離れない」', '我々は明日まで湾を離れ', 'れ'],
  ['ja', '「我々は明日まで湾を離れませんでした」', '我々は明日まで湾を離れ', 'れ'],
  ['ja', '「我々は二度と戦争をしたくない」', '我々は二度と戦争をした', 'た'],
  ['ja', '「大臣は辞任すべきだとは思わない」', '大臣は辞任すべきだ', 'だ'],
  ['ja', '「我々は戦争を始めるはずがない」', '我々は戦争を始める', 'る'],
  ['ja', '「我々は湾を離れますか」', '我々は湾を離れます', 'す'],
  [
    'ja',
    '「我々は明日も湾を離れない。だが来週は別の話をする」',
    '我々は明日も湾を離れ…来週は別の話',
    'れ',
  ],
  ['ko', '“우리는 항구를 내일 떠나지 않기로 했다”', '우리는 항구를 내일 떠나지', '떠나지'],
  ['ko', '“우리는 이 항구를 떠날 필요가 전혀 없다”', '우리는 이 항구를 떠날 필요가', '필요가'],
  ['zh', '「在这里这场战争我们输不起」', '在这里这场战争我们输', '输'],
  ['de', '„Wir verlassen den alten Hafen nicht.“', 'Wir verlassen den alten Hafen', 'hafen'],
  ['tr', '“Bu bizim kendi evimiz değil” dedi.', 'Bu bizim kendi evimiz', 'evimiz'],
])('one before its negation is cut (%s): %s', (language, article, quotation, word) => {
  expect(check(language, article, quotation)).toEqual(['cut', word]);
});
