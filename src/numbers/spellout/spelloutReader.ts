import {
  CARDINALS,
  spelloutRulesOf,
  type SpelloutTexts,
  type SpelloutRule,
} from './spelloutRules.ts';
import { DIVIDERS, endOfLiteral } from './looseLiteral.ts';

/** A number that words in a text may spell, and where they end. */
export interface SpelledNumber {
  readonly value: number;
  readonly end: number;
}

/** Reads number words of one language. */
export interface SpelloutReader {
  /**
   * Every number that may be spelled from an index on, by the rules of a set, whether or not a word
   * ends there. No number is spelled in more than some hundred letters, so this takes limited time.
   */
  readAt(text: string, index: number, set: string): readonly SpelledNumber[];
}

/** How spell-out rules are to be read. */
export interface SpelloutManner {
  /** Whether spaces may be missing: `totusenfemhundre`. */
  readonly isJoined?: boolean;
  /** Words for one that only count before a scale: `a hundred`. */
  readonly articles?: readonly string[];
}

/** The rules of a set, sorted by how they start, so that few have to be tried. */
interface SortedRules {
  readonly byLetter: ReadonlyMap<string, readonly SpelloutRule[]>;
  readonly withNumberFirst: readonly SpelloutRule[];
}

/** What has been read of a rule: where that ends, and the numbers in it. */
interface Progress {
  readonly end: number;
  readonly quotient?: number;
  readonly remainder?: number;
  readonly number?: number;
}

const NONE: readonly SpelledNumber[] = [];
const LARGEST = 1e16;
const BEGINNING = 4;

/**
 * Reads spell-out rules backwards. CLDR’s rules spell a number by cutting it in two: 4,005 is the
 * number 4, the letters ` thousand `, and the number 5. So words are read by finding the letters
 * and reading what stands on both sides by the same rules, each within the limits of its rule.
 */
export function spelloutReaderOf(
  texts: SpelloutTexts,
  manner: SpelloutManner = {},
): SpelloutReader {
  const rules = spelloutRulesOf(texts);
  const sets = new Map([...rules].map(([name, all]) => [name, sortRules(all)] as const));
  const beginnings = beginningsOf(rules, manner);
  return {
    readAt: (text, index, set) =>
      mayStart(text, index, beginnings.get(set) ?? new Set())
        ? new Reading(text, sets, manner).read(set, index, LARGEST)
        : NONE,
  };
}

/** The first letters with which the numbers of each set begin: they rule out most words. */
function beginningsOf(
  sets: ReadonlyMap<string, readonly SpelloutRule[]>,
  { articles = [], isJoined = false }: SpelloutManner,
): ReadonlyMap<string, ReadonlySet<string>> {
  // Many words begin with `a` that are no article.
  const before = isJoined ? articles : articles.flatMap(beforeNextWord);
  const found = new Map([...sets.keys()].map((name) => [name, new Set<string>()]));
  // Sets lead to each other: as long as one grows, those that begin with it may grow too.
  for (let last = -1, size = 0; size > last;) {
    last = size;
    for (const [name, rules] of sets) {
      const own = found.get(name) ?? new Set();
      for (const letters of rules.flatMap(({ parts }) => firstOf(parts, found, before)))
        own.add(letters.slice(0, BEGINNING));
    }
    size = [...found.values()].reduce((sum, letters) => sum + letters.size, 0);
  }
  return found;
}

const beforeNextWord = (word: string): string[] => DIVIDERS.map((divider) => word + divider);

/** The letters with which a rule may begin, as far as is known of the sets that it names. */
function firstOf(
  parts: SpelloutRule['parts'],
  known: ReadonlyMap<string, ReadonlySet<string>>,
  articles: readonly string[],
): string[] {
  const firsts: string[] = [];
  for (const part of parts) {
    if ('literal' in part) {
      const [letters] = /\p{L}+/u.exec(part.literal) ?? [];
      if (letters !== undefined) return [...firsts, letters];
    } else {
      firsts.push(...(known.get(part.set) ?? []), ...(part.of === 'quotient' ? articles : []));
      if (known.has(part.set)) return firsts;
    }
  }
  return firsts;
}

function mayStart(text: string, index: number, beginnings: ReadonlySet<string>): boolean {
  for (let length = BEGINNING; length > 0; length--) {
    if (beginnings.has(text.slice(index, index + length))) return true;
  }
  return false;
}

function sortRules(rules: readonly SpelloutRule[]): SortedRules {
  const byLetter = new Map<string, SpelloutRule[]>();
  const withNumberFirst: SpelloutRule[] = [];
  for (const rule of rules) {
    const [first] = rule.parts;
    const letter = first !== undefined && 'literal' in first ? first.literal.charAt(0) : '';
    // A rule that starts with a joint may start with any letter.
    if (/^\p{L}$/u.test(letter)) {
      const others = byLetter.get(letter);
      if (others) others.push(rule);
      else byLetter.set(letter, [rule]);
    } else {
      withNumberFirst.push(rule);
    }
  }
  return { byLetter, withNumberFirst };
}

/** One reading from one place in a text. Remembers what it has read: rules ask for it again. */
class Reading {
  readonly #text: string;
  readonly #sets: ReadonlyMap<string, SortedRules>;
  readonly #manner: SpelloutManner;
  readonly #known = new Map<string, readonly SpelledNumber[]>();

  constructor(text: string, sets: ReadonlyMap<string, SortedRules>, manner: SpelloutManner) {
    this.#text = text;
    this.#sets = sets;
    this.#manner = manner;
  }

  /** The numbers up to a limit that a set may spell from an index on. */
  read(set: string, index: number, limit: number): readonly SpelledNumber[] {
    const key = `${set} ${index} ${limit}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // A set that leads back to itself here finds nothing new.
    this.#known.set(key, NONE);
    const found = this.#readNew(set, index, limit);
    this.#known.set(key, found);
    return found;
  }

  #readNew(set: string, index: number, limit: number): readonly SpelledNumber[] {
    const rules = this.#sets.get(set);
    if (rules === undefined) return NONE;
    const found = new Map<string, SpelledNumber>();
    const letter = this.#text.charAt(index);
    for (const group of [rules.byLetter.get(letter) ?? [], rules.withNumberFirst]) {
      for (const rule of group) {
        if (rule.base > limit) continue;
        for (const number of this.#readRule(rule, index, limit)) {
          found.set(`${number.value} ${number.end}`, number);
        }
      }
    }
    return found.size === 0 ? NONE : [...found.values()];
  }

  #readRule(rule: SpelloutRule, index: number, limit: number): readonly SpelledNumber[] {
    const [first] = rule.parts;
    if (
      first !== undefined &&
      'literal' in first &&
      this.#endOf(first.literal, index) === undefined
    )
      return NONE;
    const most = Math.min(limit, rule.next - 1);
    let all: Progress[] = [{ end: index }];
    for (const part of rule.parts) {
      all =
        'literal' in part
          ? this.#readLiteral(part.literal, all)
          : all.flatMap((progress) => this.#readPart(rule, part, progress, most));
      if (all.length === 0) return [];
    }
    return all
      .map((progress) => ({ value: valueOf(rule, progress), end: progress.end }))
      .filter(({ value }) => value >= rule.base && value <= most);
  }

  #readLiteral(literal: string, all: readonly Progress[]): Progress[] {
    return all.flatMap((progress) => {
      const end = this.#endOf(literal, progress.end);
      return end === undefined ? [] : [{ ...progress, end }];
    });
  }

  #endOf(literal: string, index: number): number | undefined {
    return endOfLiteral(this.#text, index, literal, this.#manner.isJoined === true);
  }

  #readPart(
    { divisor, base }: SpelloutRule,
    { of, set }: { of: 'number' | 'quotient' | 'remainder'; set: string },
    progress: Progress,
    most: number,
  ): Progress[] {
    if (of === 'number') {
      return this.read(set, progress.end, most)
        .filter(({ value }) => value >= base)
        .map(({ value, end }) => ({ ...progress, number: value, end }));
    }
    // Cut in two by one, a number would be asked for itself without end.
    if (divisor <= 1) return [];
    if (of === 'remainder') {
      return this.read(set, progress.end, divisor - 1)
        .filter(({ value }) => value > 0 || set !== CARDINALS)
        .map(({ value, end }) => ({ ...progress, remainder: value, end }));
    }
    const quotients = this.read(set, progress.end, Math.floor(most / divisor));
    return [...quotients.filter(({ value }) => value > 0), ...this.#articlesAt(progress.end)].map(
      ({ value, end }) => ({ ...progress, quotient: value, end }),
    );
  }

  #articlesAt(index: number): SpelledNumber[] {
    return (this.#manner.articles ?? [])
      .filter((article) => this.#text.startsWith(article, index))
      .map((article) => ({ value: 1, end: index + article.length }));
  }
}

function valueOf(
  { base, divisor }: SpelloutRule,
  { number, quotient, remainder }: Progress,
): number {
  if (number !== undefined) return number;
  if (quotient !== undefined) return quotient * divisor + (remainder ?? 0);
  return remainder === undefined ? base : Math.floor(base / divisor) * divisor + remainder;
}
