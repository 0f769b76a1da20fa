import { expect, test } from 'vitest';
import { onceSettled } from '../../../../src/cli/checking/settled.ts';

/** Lets everything run that waits for nothing but its turn. */
const turns = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** A quiet that ends when it is told to, and acts that are written down. */
function watched(act: (came: readonly string[]) => Promise<void> = () => Promise.resolve()) {
  const acts: (readonly string[])[] = [];
  const errors: unknown[] = [];
  const waiting: (() => void)[] = [];
  const take = onceSettled(
    (came) => {
      acts.push(came);
      return act(came);
    },
    () => new Promise<void>((resolve) => void waiting.push(resolve)),
    (error) => void errors.push(error),
  );
  const rest = async (): Promise<void> => {
    waiting.shift()?.();
    await turns();
  };
  return { acts, errors, waiting, take, rest };
}

test('what comes in a row is acted on once, each once, sorted', async () => {
  const { acts, take, rest } = watched();
  for (const one of ['b', 'a', 'b']) take(one);
  await rest();
  expect(acts).toEqual([]);
  await rest();
  expect(acts).toEqual([['a', 'b']]);
});

test('what comes while it waits makes it wait on', async () => {
  const { acts, take, rest } = watched();
  take('a');
  take('b');
  await turns();
  take('c');
  await rest();
  expect(acts).toEqual([]);
  await rest();
  expect(acts).toEqual([['a', 'b', 'c']]);
});

test('what comes while it acts is acted on afterwards, and never two at once', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const { acts, take, rest, waiting } = watched(() => promise);
  take('a');
  await rest();
  take('b');
  await turns();
  expect([acts, waiting]).toEqual([[['a']], []]);
  resolve(undefined);
  await turns();
  await rest();
  expect(acts).toEqual([['a'], ['b']]);
});

test('is ready again when it is done', async () => {
  const { acts, take, rest } = watched();
  take('a');
  await rest();
  take('b');
  await turns();
  await rest();
  expect(acts).toEqual([['a'], ['b']]);
});

test('a failure is handed on, and ends it', async () => {
  const { errors, acts, take, rest } = watched(() => Promise.reject(new Error('no')));
  take('a');
  await rest();
  take('b');
  await rest();
  expect(errors).toEqual([new Error('no')]);
  expect(acts).toEqual([['a']]);
});
