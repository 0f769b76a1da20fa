import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeOf, isSystemError } from '../../../src/basics/errorCode.ts';

const thrownBy = (fail: () => unknown): unknown => {
  try {
    return fail();
  } catch (error) {
    return error;
  }
};

test.each([
  ['a file that is not there', thrownBy(() => readFileSync('/nowhere/a.md')), 'ENOENT', true],
  ['a call that Node refuses', thrownBy(() => readFileSync('\0')), 'ERR_INVALID_ARG_VALUE', false],
  ['a number for a code', Object.assign(new Error('Failed'), { code: 5 }), '5', false],
  ['an error without a code', new TypeError('Failed'), undefined, false],
  ['what is no error', { code: 'ENOENT' }, undefined, false],
  ['nothing', undefined, undefined, false],
])('%s', (_, error, code, isOfSystem) => {
  expect([codeOf(error), isSystemError(error)]).toEqual([code, isOfSystem]);
});
