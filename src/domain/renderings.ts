import { diffArrays } from 'diff';
import type { VerifiedQuote } from './verification.ts';

/**
 * A run of words of one rendering. It `differs` where a rendering that it is compared with has
 * other words.
 */
export interface RenderingPart {
  text: string;
  differs: boolean;
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

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

// Straight and curly quotation marks do not make words differ.
const plain = (word: string): string =>
  word.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').toLowerCase();
const sameWord = (a: string, b: string): boolean => plain(a) === plain(b);

/** For each word of a text, whether another text has other words there. */
const differing = (text: string, other: string): boolean[] =>
  diffArrays(wordsOf(other), wordsOf(text), { comparator: sameWord })
    .filter(({ removed }) => !removed)
    .flatMap(({ value, added }) => value.map(() => added));

/** A text in runs of words, with those marked that differ from one of the others. */
function partsAgainst(text: string, others: readonly string[]): RenderingPart[] {
  const marks = others.map((other) => differing(text, other));
  const parts: RenderingPart[] = [];
  for (const [i, word] of wordsOf(text).entries()) {
    const differs = marks.some((mark) => mark[i] === true);
    const last = parts.at(-1);
    if (last?.differs === differs) last.text += ` ${word}`;
    else parts.push({ text: word, differs });
  }
  return parts;
}

function share(a: string, b: string): number {
  const kept = diffArrays(wordsOf(a), wordsOf(b), { comparator: sameWord }).filter(
    ({ added, removed }) => !added && !removed,
  );
  return (
    (2 * kept.flatMap(({ value }) => value).length) / (wordsOf(a).length + wordsOf(b).length || 1)
  );
}

/**
 * Puts the quotes of one claim side by side: quotes of different sources that share at least half
 * of their words are renderings of the same words. A translation of an original stands alone: how
 * two of them differ says nothing of what was said.
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
    const alike = (a: string, b: string): boolean =>
      sameWord(wordsOf(a).join(' '), wordsOf(b).join(' '));
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
            : [{ text, differs: false }],
      };
    });
    return { renderings, differ: members.some(({ text }) => !alike(text, first?.text ?? '')) };
  });
}
