import type { Language } from './language.ts';
import type { PrintedText } from './printedText.ts';
import type { Quantity } from './quantity.ts';

/** What stands around a number, for each reason to doubt it. */
export interface Surroundings {
  readonly printed: PrintedText;
  readonly text: string;
  readonly quantity: Quantity;
  readonly language: Language;
}

/** A reason to doubt a number: whether it holds there. */
export type Doubt = (around: Surroundings) => boolean;
