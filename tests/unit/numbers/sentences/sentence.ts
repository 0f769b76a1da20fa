/**
 * A sentence and the numbers that it prints, in the form in which they are stored; with a question
 * mark before one that may be found with certainty and need not be.
 */
export type Sentence = readonly [text: string, ...prints: string[]];

/** How well a language is read. */
export interface SentencesOf {
  readonly language: string;
  /** How many printed numbers are not found with certainty. This may shrink and not grow. */
  readonly missed: number;
  readonly sentences: readonly Sentence[];
}
