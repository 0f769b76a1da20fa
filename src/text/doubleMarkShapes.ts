import { isInOpeningPlace, isOfWord, isSpaceOrEdge, type PlacedMark } from './placedMark.ts';

/*
 * The double quotation marks, guillemets and corner brackets, and what their shapes and places say.
 */

/** The marks that open a quotation, each with those that close it. */
export const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['”', '”“'],
  ['„', '“”"'],
  ['‟', '”'],
  ['"', '"'],
  ['״', '״'],
  ['＂', '＂'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['〝', '〞〟'],
]);
/** In the North of Korea these are quotation marks, elsewhere they set off titles. */
export const CLOSING_IN_NORTH_KOREA: ReadonlyMap<string, string> = new Map([
  ...CLOSING,
  ['《', '》'],
  ['〈', '〉'],
]);
/** The marks of each, opening and closing ones. */
export const MARK_SHAPES = new Map(
  [CLOSING, CLOSING_IN_NORTH_KOREA].map((closing) => [closing, [...closing].flat().join('')]),
);
/** Those that look alike on both sides. */
export const STRAIGHT = '"״＂';
/**
 * Whether a mark closes what another opened. One that may open as well does not where a space
 * stands before it.
 */
export function closes(
  { mark, before }: PlacedMark,
  openMark: string,
  closing: ReadonlyMap<string, string>,
): boolean {
  if (closing.get(openMark)?.includes(mark) !== true) return false;
  const mayOpen = mark === openMark || mark === '“' || mark === '"';
  return !mayOpen || !isSpaceOrEdge(before);
}

/** Whether a mark opens a quotation, where none is open that it closes. */
export function opens(placed: PlacedMark, closing: ReadonlyMap<string, string>): boolean {
  const { mark, before, after } = placed;
  if (!closing.has(mark)) return false;
  if (STRAIGHT.includes(mark)) return isInOpeningPlace(placed) || isOfWord(after);
  if (mark === '”') return isInOpeningPlace(placed) || (isOfWord(before) && isHebrew(after));
  return !'»›'.includes(mark) || isInOpeningPlace(placed);
}

const isHebrew = (neighbour: string): boolean => /\p{Script=Hebrew}/u.test(neighbour);

/** An arrow, as in `News » World`. */
export const isArrow = ({ mark, before, after }: PlacedMark): boolean =>
  '»›'.includes(mark) && isSpaceOrEdge(before) && isSpaceOrEdge(after);
