/**
 * All matches of an expression, as `matchAll` finds them. That works with a copy of the expression,
 * which for a large class of characters has to be compiled again and again.
 *
 * @param pattern With the flag `g`; it matches no empty text.
 */
export function eachMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
  }
  return matches;
}
