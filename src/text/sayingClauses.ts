import { eachMatch } from './eachMatch.ts';
import type { SayingWords } from './sayingWords.ts';
import type { TextRange } from './textRange.ts';
import { UNKNOWN_LANGUAGE } from './unknownLanguage.ts';
import { OUTSIDE_MARKS, VERB_AMONG_FIRST } from './verbAmongFirst.ts';
import { VERB_FIRST } from './verbFirstLanguages.ts';

/** What a quotation may be divided at, with what kind of sign it is. */
interface Divide {
  readonly at: number;
  readonly end: number;
  readonly kind: 'comma' | 'dash' | 'sentence' | 'opening' | 'closing' | 'other';
}

const DASH = '[—―]|(?<!\\S)[–\\-](?!\\S)|(?<!\\S)–|–(?![^\\s,.;:?!…])';
const DIVIDE = new RegExp(`(${DASH})|([,،、])|([.!?…]+)(?=[\\s"'”’»]|$)|([(])|([)])|[;:]`, 'gu');
const KINDS = ['dash', 'comma', 'sentence', 'opening', 'closing'] as const;

/** The end of what is an abbreviation before a point: of a title, of a first name. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:\p{Lu}\p{L}{0,2}|Mlle|dott|prof|sig|gen|on|sr|sra|srta|г|гг|тов|им|proc|dr)$/u;
const LONGEST_ABBREVIATION = 6;

/** How much is read of what may be the words of a reporter, to tell whether they are. */
const LONGEST_BEGINNING = 80;

/** An age, or the name of whom the words before describe: they go on behind a comma. */
const NAME = '\\p{Lu}[^\\s,]*';
const GOES_ON = new RegExp(
  `^\\s*(?:\\d+[\\s\\p{L}]*|${NAME}(?:\\s+(?:${NAME}|d[eiau]|del|von|van))*\\s*)$`,
  'u',
);
const LONGEST_NAME = 60;

interface Patterns {
  readonly comma: RegExp;
  readonly dash: RegExp;
}

const compile = (pattern: string): RegExp => new RegExp(`^\\s*(?:${pattern})`, 'u');
const compileBoth = ({ behindComma, behindDash }: SayingWords): Patterns => ({
  comma: compile(behindComma),
  dash: compile(behindDash),
});

const compiled = new Map<SayingWords, Patterns>();

const ofAny = new Map<boolean, Patterns>();

/** What a reporter may say in any language: where nobody knows which it is, all is left out. */
function patternsOfAny(isUnclosed: boolean): Patterns {
  const known = ofAny.get(isUnclosed);
  if (known) return known;
  const lists = [VERB_FIRST, VERB_AMONG_FIRST, ...(isUnclosed ? [OUTSIDE_MARKS] : [])];
  const all = lists.flatMap((words) => Object.values(words));
  const made = compileBoth({
    behindComma: all.map(({ behindComma }) => behindComma).join('|'),
    behindDash: all.map(({ behindDash }) => behindDash).join('|'),
  });
  ofAny.set(isUnclosed, made);
  return made;
}

/** The patterns of a language, compiled when they are needed first. */
function patternsOf(language: string, isUnclosed: boolean): Patterns | undefined {
  const subtag = language.split('-')[0]?.toLowerCase() ?? '';
  if (subtag === UNKNOWN_LANGUAGE) return patternsOfAny(isUnclosed);
  const within = VERB_FIRST[subtag] ?? VERB_AMONG_FIRST[subtag];
  const words = within ?? (isUnclosed ? OUTSIDE_MARKS[subtag] : undefined);
  if (words === undefined) return undefined;
  const patterns = compiled.get(words) ?? compileBoth(words);
  compiled.set(words, patterns);
  return patterns;
}

/**
 * Takes out of a quotation in an article what the reporter says within its marks: “, a-t-elle
 * dit,”, “— сказал он, —”. Words of saying tell it, behind a comma or a dash. It ends at the next
 * comma or sentence, or at the next dash where it began with one; where that is missing, with the
 * quotation. In doubt, more is taken out.
 *
 * @param range Of the quotation, without its marks. Where the mark that closes it was lost
 *   (`isUnclosed`), all from the first such words on is the reporter’s.
 * @param language Of the article (BCP 47).
 * @returns What the speaker says, in order. Linear time.
 */
export function spokenIn(
  text: string,
  { start, end, isUnclosed = false }: TextRange & { readonly isUnclosed?: boolean | undefined },
  language: string,
): TextRange[] {
  const patterns = patternsOf(language, isUnclosed);
  if (patterns === undefined) return [{ start, end }];
  const quotation = text.slice(start, end);
  const spoken: TextRange[] = [];
  let from = 0;
  const divides = dividesOf(quotation);
  for (let i = 0; i < divides.length;) {
    const divide = divides[i];
    if (divide === undefined || !begins(quotation, divide, patterns, isUnclosed)) {
      i++;
      continue;
    }
    spoken.push({ start: start + from, end: start + divide.at });
    i = isUnclosed ? divides.length : endOf(quotation, divides, i, divide, patterns);
    from = restFrom(quotation, divides[i], divide);
    if (divide.kind === 'dash') i++;
  }
  spoken.push({ start: start + from, end });
  return spoken.filter((each) => each.start < each.end);
}

function dividesOf(text: string): Divide[] {
  return eachMatch(text, DIVIDE).map((match) => {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const group = groups.findIndex((each) => each !== undefined);
    return {
      at: match.index,
      end: match.index + match[0].length,
      kind: KINDS[group] ?? 'other',
    };
  });
}

/** Where the speaker goes on behind the words of a reporter. */
function restFrom(text: string, last: Divide | undefined, first: Divide): number {
  if (last === undefined) return text.length;
  return first.kind === 'dash' || last.kind === 'closing' ? last.end : last.at;
}

const beginningBehind = (text: string, at: number): string =>
  text
    .slice(at, at + LONGEST_BEGINNING)
    .replaceAll('’', "'")
    .normalize('NFC');

/** Whether the words of a reporter begin behind a sign. */
function begins(text: string, divide: Divide, patterns: Patterns, isUnclosed: boolean): boolean {
  const { kind, end } = divide;
  if (kind === 'closing' || kind === 'other') return false;
  const isPoint = kind === 'sentence' && text.charAt(divide.at) === '.' && !isUnclosed;
  if (isPoint && end === divide.at + 1) return false;
  return patterns[kind === 'dash' ? 'dash' : 'comma'].test(beginningBehind(text, end));
}

/** The index of the sign at which the words of a reporter end; how many there are if at none. */
function endOf(
  text: string,
  divides: readonly Divide[],
  first: number,
  opener: Divide,
  { comma }: Patterns,
): number {
  if (opener.kind === 'dash' || opener.kind === 'opening') {
    const closer = opener.kind === 'dash' ? 'dash' : 'closing';
    return nextFrom(divides, first + 1, ({ kind }) => kind === closer);
  }
  const next = nextFrom(
    divides,
    first + 1,
    ({ kind, at }) => kind !== 'sentence' || !isAbbreviation(text, at),
  );
  const said = beginningBehind(text.slice(0, divides[next]?.at), opener.end);
  const hasSubject = /\p{L}{2}/u.test(said.replace(comma, ''));
  return hasSubject ? behindNames(text, divides, next) : next;
}

function nextFrom(
  divides: readonly Divide[],
  from: number,
  isEnd: (divide: Divide) => boolean,
): number {
  let next = from;
  for (let divide = divides[next]; divide && !isEnd(divide); divide = divides[next]) next++;
  return next;
}

/** Goes on over what names or describes further who speaks. */
function behindNames(text: string, divides: readonly Divide[], from: number): number {
  let next = from;
  for (let at = divides[next]; at?.kind === 'comma'; at = divides[next]) {
    const behind = divides[next + 1];
    const part = text.slice(at.end, Math.min(behind?.at ?? text.length, at.end + LONGEST_NAME));
    if (behind === undefined || !GOES_ON.test(part)) break;
    next++;
  }
  return next;
}

function isAbbreviation(text: string, at: number): boolean {
  return (
    text.charAt(at) === '.' &&
    ABBREVIATED.test(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at))
  );
}
