import type { Document, YAMLError } from 'yaml';
import type { YamlLine } from './yamlLines.ts';

/** A slip of the pen in YAML: where it is, what is wrong, and its mend. */
export interface Slip {
  /** offset in the text */
  offset: number;
  message: string;
  tip: string;
}

/** Where the parser of YAML stopped understanding a text. */
export interface Stop {
  text: string;
  document: Document;
  /** its first error */
  error: YAMLError;
  /** offset of that error */
  offset: number;
  /** the lines that say something */
  lines: readonly YamlLine[];
  /** place of the line with the error in `lines`, or of the last one before it */
  at: number;
}

/** What is said of a comma or a semicolon that ends the line of a field. */
export const markBehind = (mark: string, offset: number): Slip => ({
  offset,
  message: `Unexpected “${mark}” at the end of a value`,
  tip: 'Take it out: a line of fields ends without a mark.',
});

/** Recognises one kind of slip. */
export type SlipFinder = (stop: Stop) => Slip | undefined;
