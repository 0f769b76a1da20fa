/**
 * A change of a file that mends something, where there is one right way to do it. It says what it
 * changes and not only where, so that a file in which something else stands by then is left alone.
 */
export interface Mend {
  /** where `was` begins; as in a problem, both count from 1 and columns count UTF-16 units */
  line: number;
  column: number;
  /** what stands there, with \n line ends; empty for what is only put in */
  was: string;
  /** what is to stand there, with \n line ends */
  text: string;
  /** what it does, for the line that tells of it: “4,500” became “4500” */
  what: string;
}

const inMarks = (text: string): string => `“${text}”`;

/** The change of a word at a place, which says of itself what it does. */
export const replacing = (
  { line, column }: Pick<Mend, 'line' | 'column'>,
  was: string,
  text: string,
): Mend => ({ line, column, was, text, what: `${inMarks(was)} became ${inMarks(text)}` });
