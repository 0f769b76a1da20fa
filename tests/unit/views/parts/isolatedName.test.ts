import { expect, test } from 'vitest';
import { isolatedName } from '../../../../src/views/parts/isolatedName.ts';
import { ar } from '../../../../src/words/ar.ts';
import { en } from '../../../../src/words/en.ts';

test('a name is marked off where it runs in the other direction than the page', () => {
  expect(isolatedName(en, 'القاهرة')).toBe('\u2068القاهرة\u2069');
  expect(isolatedName(ar, 'القاهرة')).toBe('القاهرة');
  expect(isolatedName(ar, 'Cairo')).toBe('\u2068Cairo\u2069');
  for (const name of ['Cairo', '서울', 'Київ', 'Area 51, north'])
    expect(isolatedName(en, name)).toBe(name);
});
