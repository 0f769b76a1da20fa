import { expect, test } from 'vitest';
import { Refusal } from '../../../src/cli/command.ts';
import { refusedBySystem } from '../../../src/cli/refusedBySystem.ts';

const refused = (code: string) =>
  refusedBySystem(Object.assign(new Error(`${code}: raw`), { code }), 'The story', 'my site');

test.each([
  ['EACCES', 'you may not write there (EACCES). Change who may write there, or name another '],
  ['EROFS', 'nothing can be written to its disk (EROFS). Name another content folder'],
  ['EIO', 'the system refuses it (EIO). See to that, and run the command again.'],
])('what is said of %s: where, what, and what to do', (code, says) => {
  const refusal = refused(code);
  expect(refusal).toBeInstanceOf(Refusal);
  const message = refusal instanceof Refusal ? refusal.message : '';
  expect(message).toContain(`The story cannot be written into “my site”: ${says}`);
  expect(message).toMatch(/ Nothing was changed\.$/);
});

test('an error of the program is none of the system', () => {
  const error = new TypeError('slip');
  expect(refusedBySystem(error, 'The story', 'my site')).toBe(error);
});
