import { describe, expect, test } from 'vitest';
import { askText } from '../../../src/fingerprint/pastedText.ts';
import type { AskedOfText } from '../../../src/fingerprint/pastedText.ts';
import { UNKNOWN_LANGUAGE } from '../../../src/text/unknownLanguage.ts';

const TEXT =
  'The town counted 14 cranes or 15 of them. “There are twelve of them and no more,” said Ada ' +
  'Lund, who called the list “plainly wrong”. Nobody had asked her for it at all.';

const quotation = (text: string, isLost = false): AskedOfText => ({
  kind: 'quotation',
  text,
  isLost,
});
const number = (...forms: string[]): AskedOfText => ({ kind: 'number', forms });

test.each<[AskedOfText, string, string, string?]>([
  [quotation('There are twelve of them and no more'), 'proved', 'proved'],
  [quotation('plainly wrong'), 'proved', 'proved'],
  [quotation('twelve of them and no fewer'), 'not-proved', 'differs', 'fewer'],
  [quotation('twelve of them and no more said Ada'), 'not-proved', 'runs-on', 'said'],
  [quotation('an honest account of the count'), 'not-proved', 'not-found'],
  [quotation('wrong'), 'not-proved', 'not-quoted'],
  [quotation('Nobody had asked her for it'), 'not-checked', 'not-marked'],
  [quotation('eine ehrliche Zählung der Kräne', true), 'not-checked', 'not-checked'],
  [quotation('…'), 'not-proved', 'not-checked'],
  [number('14'), 'proved', 'proved'],
  [number('14', '15'), 'proved', 'proved'],
  [number('14', '16'), 'not-proved', 'not-found'],
])('%j', (asked, proof, kind, word) => {
  expect(askText(TEXT, { language: 'en' }, [asked])).toEqual([
    word === undefined ? { proof, kind } : { proof, kind, word },
  ]);
});

test('of a text that may be quoted freely, all words are found', () => {
  const asked = [quotation('Nobody had asked her'), quotation('cranes')];
  expect(askText(TEXT, { language: 'en', quotedFreely: true }, asked)).toEqual([
    { proof: 'proved', kind: 'proved' },
    { proof: 'proved', kind: 'proved' },
  ]);
});

test('a number in a language whose number words are not read is not disproved', () => {
  expect(askText('Vierzehn Kräne', { language: 'tlh' }, [number('14')])).toEqual([
    { proof: 'not-checked', kind: 'not-checked' },
  ]);
});

describe('of a text whose language nobody knows', () => {
  const answers = (text: string, ...asked: AskedOfText[]): string[] =>
    askText(text, { language: UNKNOWN_LANGUAGE }, asked).map(({ proof }) => proof);

  test('no number is proved or disproved', () => {
    expect(answers('There are 14,000 cranes and 30 soldiers.', number('14000'))).toEqual([
      'not-checked',
    ]);
    expect(answers('Fourteen cranes', number('14'), number('15'))).toEqual([
      'not-checked',
      'not-checked',
    ]);
  });

  test('a quotation is proved, but none with what a reporter says in any language', () => {
    const said = '« Nous restons ici dans la ville, a-t-elle dit, avant demain matin à midi »';
    const whole = quotation('ici dans la ville, a-t-elle dit, avant demain');
    expect(answers(said, quotation('Nous restons ici dans la ville'), whole)).toEqual([
      'proved',
      'not-checked',
    ]);
    const russian = 'Он: «Мы останемся здесь в городе, — сказал он, — до самого утра»';
    expect(answers(russian, quotation('здесь в городе, — сказал он, — до'))).toEqual([
      'not-checked',
    ]);
  });

  test('none is proved or disproved that is cut before a negation of any language', () => {
    const korean = '그는 “우리는 내일까지 항구를 떠나지 않을 것이다”라고 말했다.';
    expect(answers(korean, quotation('우리는 내일까지 항구를 떠나지'))).toEqual(['not-checked']);
    const german = '„Wir werden den Hafen morgen nicht.“';
    expect(answers(german, quotation('Wir werden den Hafen morgen'))).toEqual(['not-checked']);
    expect(answers(german, quotation('Wir werden den Dom morgen'))).toEqual(['not-proved']);
  });
});

test('where the text goes on with a negation, it says where', () => {
  const text = '그는 “우리는 내일까지 항구를 떠나지 않을 것이다”라고 말했다.';
  const asked = [quotation('우리는 내일까지 항구를 떠나지')];
  expect(askText(text, { language: 'ko' }, asked)).toEqual([
    { proof: 'not-proved', kind: 'cut', word: '떠나지' },
  ]);
});
