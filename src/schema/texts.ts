import { z } from 'zod';
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

/** A title or name: one line of at most 200 characters. */
export const title = text(200);

/** A sentence or two: at most 600 characters. */
export const sentence = text(600, { lines: true });
