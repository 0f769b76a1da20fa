import { expect, test } from 'vitest';
import { neighbourKeys } from '../../../../src/views/parts/neighbourKeys.ts';
import { en } from '../../../../src/words/en.ts';

test('the arrow keys are named as they are pressed, in either direction of writing', () => {
  expect(neighbourKeys(en)).toEqual({ previous: 'Key ←', next: 'Key →' });
  expect(neighbourKeys({ ...en, direction: 'rtl' })).toEqual({
    previous: 'Key →',
    next: 'Key ←',
  });
});
