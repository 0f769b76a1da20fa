/** A line that git writes where it could not put two versions of a file together. */
export interface MergeMark {
  /** offset of the line in the text */
  offset: number;
  message: string;
  tip: string;
}

// The marks of git’s merge: `<<<<<<<`, `|||||||` (of the third version), `=======` and `>>>>>>>`.
const MARK = /^[ \t]*(?:(?<side><{7}|\|{7}|>{7})(?:[ \t].*)?|={7}[ \t]*)$/m;

/**
 * The first line in a text that git has left there when two versions could not be merged. All marks
 * of one file come from one merge.
 */
export function mergeMark(text: string): MergeMark | undefined {
  const match = MARK.exec(text);
  if (!match) return undefined;
  const side = match.groups?.side;
  const offset = match.index;
  return side === undefined
    ? {
        offset,
        message: 'Unexpected line of =======, left over where two versions were merged',
        tip: 'Delete the line. If it should underline a heading, write ## before the heading.',
      }
    : {
        offset,
        message: `Unexpected line of ${side}: a merge conflict between two versions of this file`,
        tip: 'Keep the lines that are right, and delete the lines of <<<<<<<, ======= and >>>>>>>.',
      };
}
