import { expect, test } from 'vitest';
import { nameMaking, whileMaking } from '../../../src/basics/whileMaking.ts';

function thrownBy(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('what is made is returned', () => {
  expect(whileMaking('a page', () => 7)).toBe(7);
});

test('an error keeps its identity and names what was being made', () => {
  const error = new TypeError('broken');
  const thrown = thrownBy(() =>
    whileMaking('the page of a.md', () => {
      throw error;
    }),
  );
  expect(thrown).toBe(error);
  expect(thrown).toMatchObject({ message: 'broken', hint: 'While making the page of a.md' });
});

test('the smaller thing stands before the larger one that it is part of', () => {
  const thrown = thrownBy(() =>
    whileMaking('the page /a/', () =>
      whileMaking('the chart', () => {
        throw new Error('broken');
      }),
    ),
  );
  expect(thrown).toMatchObject({ hint: 'While making the chart, for the page /a/' });
});

test('a hint that an error already has stays', () => {
  const error = Object.assign(new Error('broken'), { hint: 'Look there.' });
  expect(nameMaking(error, 'a')).toMatchObject({ hint: 'Look there.\nWhile making a' });
});

test('a thrown value that is not an error becomes one', () => {
  const made = nameMaking('broken', 'a');
  expect(made).toBeInstanceOf(Error);
  const message = 'broken, thrown without an Error';
  // A stack would say where it was made into one, and not where it was thrown.
  expect(made).toMatchObject({ message, stack: `Error: ${message}`, hint: 'While making a' });
});
