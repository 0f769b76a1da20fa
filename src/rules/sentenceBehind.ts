/** Signs that end a sentence, with the marks that may stand behind them. */
const ENDED = /[.!?…。！？؟۔।]["'\p{Pf}\p{Pe}»]*\s*$/u;
/**
 * Where a sentence certainly ends: a full stop behind few letters, or behind a name, may be that of
 * an abbreviation.
 */
const CERTAIN_END = new RegExp(
  '(?:(?<=(?<!\\p{L})\\p{Ll}{3,30}|\\p{L}{6}|\\p{Lo}|\\d\\d|["\\p{Pf}\\p{Pe}%])\\.|' +
    '[!?…。！？؟۔।]{1,20})["\'\\p{Pf}\\p{Pe}»]{0,20}',
  'gu',
);
/** The end of the sentence in which a citation stands, where it stands directly before it. */
const STOP = /^\s{0,20}[.!?…。！？؟۔।]["'\p{Pf}\p{Pe}»]{0,20}/u;
const WORD = /[\p{L}\p{N}]/u;
/** What a sentence begins with: no small letter. */
const BEGINNING = /^\s{0,20}[^\p{L}\p{N}]{0,20}[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/**
 * Where the first sentence begins that stands behind a citation; the rest of the sentence in which
 * it stands is none.
 *
 * @param text a paragraph in which citations are blank
 * @param start of the citation
 * @param end of the citation
 */
export function sentenceBehind(text: string, start: number, end: number): number | undefined {
  const behind = text.slice(end);
  if (!WORD.test(behind)) return undefined;
  const firstWord = (from: number): number => end + from + behind.slice(from).search(/\S/);
  const before = text.slice(Math.max(0, start - 20), start);
  if ((ENDED.test(before) || !WORD.test(text.slice(0, start))) && BEGINNING.test(behind))
    return firstWord(0);
  const [stop] = STOP.exec(behind) ?? [];
  const ends =
    stop === undefined
      ? [...behind.matchAll(CERTAIN_END)].map(({ 0: { length }, index }) => index + length)
      : [stop.length];
  const next = ends.find((from) => BEGINNING.test(behind.slice(from)));
  return next === undefined ? undefined : firstWord(next);
}
