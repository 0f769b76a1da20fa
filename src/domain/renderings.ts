import { diffArrays } from 'diff';
import { tokensOf } from '../text/tokens.ts';
import type { VerifiedQuote } from './verification.ts';

/**
 * A run of words of one rendering. It `differs` where a rendering that it is compared with has
 * other words.
 */
export interface RenderingPart {
  text: string;
  differs: boolean;
  /** whether it follows the part before without a space */
  joined: boolean;
}

export interface Rendering {
  source: string;
  quote: VerifiedQuote;
  parts: readonly RenderingPart[];
}

/** The same words as several sources print them. */
export interface RenderingGroup {
  renderings: readonly Rendering[];
  /** whether the sources print them differently */
  differ: boolean;
}

/** What is compared as one: a word, or a character of a script without spaces between words. */
interface Unit {
  readonly text: string;
  /** Whether it follows the unit before without a space. */
  readonly joined: boolean;
}

const unitsOf = (text: string): Unit[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => unitsOfWord(word).map((unit, i) => ({ text: unit, joined: i > 0 })));

/** A word whole, unless it has characters that are tokens: then those, and what is between them. */
function unitsOfWord(word: string): string[] {
  const tokens = tokensOf(word);
  if (!tokens.some(({ isCharacter }) => isCharacter)) return [word];
  const borders = new Set([0, ...tokens.flatMap(({ start, end }) => [start, end]), word.length]);
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(1).map((place, i) => word.slice(places[i], place));
}

// Straight and curly quotation marks do not make words differ.
const plain = (word: string): string =>
  word.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').toLowerCase();
const sameUnit = (a: Unit, b: Unit): boolean => plain(a.text) === plain(b.text);

/** For each unit of a text, whether another text has others there. */
const differing = (text: string, other: string): boolean[] =>
  diffArrays(unitsOf(other), unitsOf(text), { comparator: sameUnit })
    .filter(({ removed }) => !removed)
    .flatMap(({ value, added }) => value.map(() => added));

/** A text in runs of units, with those marked that differ from one of the others. */
function partsAgainst(text: string, others: readonly string[]): RenderingPart[] {
  const marks = others.map((other) => differing(text, other));
  const parts: RenderingPart[] = [];
  for (const [i, unit] of unitsOf(text).entries()) {
    const differs = marks.some((mark) => mark[i] === true);
    const last = parts.at(-1);
    if (last?.differs === differs) last.text += unit.joined ? unit.text : ` ${unit.text}`;
    else parts.push({ ...unit, differs });
  }
  return parts;
}

/** Whether two texts are the same but for capitals, white space and the shape of marks. */
const alike = (a: string, b: string): boolean =>
  plain(unitsOf(a).map(textOf).join(' ')) === plain(unitsOf(b).map(textOf).join(' '));

const textOf = ({ text }: Unit): string => text;

function share(a: string, b: string): number {
  const [first, second] = [unitsOf(a), unitsOf(b)];
  const kept = diffArrays(first, second, { comparator: sameUnit }).filter(
    ({ added, removed }) => !added && !removed,
  );
  return (2 * kept.flatMap(({ value }) => value).length) / (first.length + second.length || 1);
}

/**
 * Puts the quotes of one claim side by side: quotes of different sources that share at least half
 * of their words, or of their characters in a script without spaces, are renderings of the same
 * words. A translation of an original stands alone: how two of them differ says nothing of what was
 * said.
 */
export function groupRenderings(quotes: readonly VerifiedQuote[]): RenderingGroup[] {
  const groups: VerifiedQuote[][] = [];
  for (const quote of quotes) {
    const group = groups.find(
      (members) =>
        members[0] &&
        [...members, quote].every(({ original }) => original === undefined) &&
        members.every(({ source }) => source !== quote.source) &&
        share(members[0].text, quote.text) >= 0.5,
    );
    if (group) group.push(quote);
    else groups.push([quote]);
  }
  return groups.map((members) => {
    const [first] = members;
    const renderings = members.map((quote, i) => {
      const { text, source } = quote;
      // The first is compared with every other one, so that a word of it is marked wherever one of
      // them has another word or none.
      const others = members
        .filter((_, j) => (i === 0 ? j > 0 : j === 0))
        .filter((member) => !alike(member.text, text));
      return {
        source,
        quote,
        parts:
          others.length > 0
            ? partsAgainst(
                text,
                others.map((other) => other.text),
              )
            : [{ text, differs: false, joined: false }],
      };
    });
    return { renderings, differ: members.some(({ text }) => !alike(text, first?.text ?? '')) };
  });
}
