import { cut } from '../../basics/messages.ts';
import type { RuleId } from '../../problems/catalogue/index.ts';
import { visible } from '../visible.ts';

/** Characters of a message that are printed: one can quote a whole hostile file. */
const MAX_MESSAGE = 500;

/** A text as a report prints it: cut, and without anything that could deceive a terminal. */
export const printed = (text: string): string => visible(cut(text, MAX_MESSAGE));

/** Where the contributor guide explains a rule. */
export const guidePlace = (rule: RuleId): string => `CONTRIBUTING.md#${rule}`;
