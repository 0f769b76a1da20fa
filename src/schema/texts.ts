import { z } from 'zod';
import {
  MAX_HEADLINE_LENGTH,
  MAX_SENTENCE_LENGTH,
  MAX_TAG_LENGTH,
  MAX_TITLE_LENGTH,
} from '../problems/limits.ts';
import { marksInPlainText } from '../text/markdownMarks.ts';
import { addProblem, shown } from './problemOfField.ts';

/** A sign that a reader sees: a link of spaces and joiners alone could not be found. */
const VISIBLE = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** What stands in the place of words that are still to be written. */
const PLACEHOLDER = /^(?:TODO|TBD|TK|FIXME|n\/a|lorem ipsum[^]*)[.:!]?$/i;

/** Whether a text is no more than a sign that one is to come. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text.trim());

const text = (max: number, { lines = false } = {}) =>
  z
    .string()
    .trim()
    .superRefine((value, context) => {
      if (value === '') {
        addProblem(context, 'empty-text', 'Unexpected empty text, expected words');
      } else if (!VISIBLE.test(value)) {
        addProblem(context, 'empty-text', 'Unexpected text of invisible signs, expected words');
      } else if (isPlaceholder(value)) {
        addProblem(context, 'empty-text', `Unexpected “${shown(value)}”, expected words`);
      } else if (!lines && value.includes('\n')) {
        addProblem(
          context,
          'wrong-type',
          'Unexpected line break, expected one line',
          'Write it on one line; a long text may be folded after >-.',
        );
      } else if (value.length > max) {
        const message = `Unexpected text of ${value.length} characters, expected at most ${max}`;
        addProblem(context, 'text-too-long', message);
      } else {
        const [mark] = marksInPlainText(value);
        if (mark) addProblem(context, 'unsupported-markdown', `Unexpected ${mark.name}`, mark.tip);
      }
    })
    .meta({ minLength: 1, maxLength: max });

/** A title or name, on one line. */
export const title = text(MAX_TITLE_LENGTH);

/** A headline, on one line, as long as others print it. */
export const headline = text(MAX_HEADLINE_LENGTH);

/** A free word or two to sort by. */
export const tag = text(MAX_TAG_LENGTH);

/** A sentence or two. */
export const sentence = text(MAX_SENTENCE_LENGTH, { lines: true });
