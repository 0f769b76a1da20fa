import { z } from 'zod';
import { MAX_SENTENCE_LENGTH, MAX_TITLE_LENGTH } from '../problems/limits.ts';
import { addProblem } from './problemOfField.ts';

const text = (max: number, { lines = false } = {}) =>
  z
    .string()
    .trim()
    .superRefine((value, context) => {
      if (value === '') {
        addProblem(context, 'Unexpected empty text, expected words', {
          rule: 'empty-text',
          tip: 'Fill it in, or leave the field out if it is optional.',
        });
      } else if (!lines && value.includes('\n')) {
        addProblem(context, 'Unexpected line break, expected one line', {
          rule: 'wrong-type',
          tip: 'Write it on one line; a long text may be folded after >-.',
        });
      } else if (value.length > max) {
        const message = `Unexpected text of ${value.length} characters, expected at most ${max}`;
        addProblem(context, message, {
          rule: 'text-too-long',
          tip: 'Say it shorter; the body of an entry has room for more.',
        });
      }
    });

/** A title or name: one line of at most `MAX_TITLE_LENGTH` characters. */
export const title = text(MAX_TITLE_LENGTH);

/** A sentence or two: at most `MAX_SENTENCE_LENGTH` characters. */
export const sentence = text(MAX_SENTENCE_LENGTH, { lines: true });
