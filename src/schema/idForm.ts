import { MAX_ID_LENGTH } from '../problems/limits.ts';

/** What an id may look like: it is a file name, an address and a word in other files at once. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text is an id. */
export const isId = (value: string): boolean =>
  value.length <= MAX_ID_LENGTH && ID_PATTERN.test(value);
