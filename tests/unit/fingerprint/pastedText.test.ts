import { expect, test } from 'vitest';
import { askText } from '../../../src/fingerprint/pastedText.ts';
import type { AskedOfText } from '../../../src/fingerprint/pastedText.ts';

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

test('where the text goes on with a negation, it says where', () => {
  const text = '그는 “우리는 내일까지 항구를 떠나지 않을 것이다”라고 말했다.';
  const asked = [quotation('우리는 내일까지 항구를 떠나지')];
  expect(askText(text, { language: 'ko' }, asked)).toEqual([
    { proof: 'not-proved', kind: 'cut', word: '떠나지' },
  ]);
});
