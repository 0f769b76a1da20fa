import { describe, expect, test } from 'vitest';
import { ko } from '../../../src/words/ko.ts';
import { leaves, say, textsOf } from './leaves.ts';

const korean = leaves(textsOf(ko), '');

describe('the Korean catalogue', () => {
  test('lets no particle that depends on a sound follow what varies', () => {
    const PARTICLE =
      /(?:Ãlpha|Ƀeta|Ɠamma|\d|%[nf])(?:은|는|이|가|을|를|과|와|로|으로|이나|나|이라고|라고|이라|라|아|야)(?![가-힣])/;
    expect(
      korean
        .map(([path, leaf]) => [path, say(path, leaf)] as const)
        .filter(([, text]) => PARTICLE.test(text)),
    ).toEqual([]);
  });

  test('ends sentences in the style of news, not of speech', () => {
    expect(
      korean
        .map(([path, leaf]) => say(path, leaf))
        .filter((text) => /습니다|입니다|세요|요[.?]/.test(text)),
    ).toEqual([]);
  });
});
