import { diffArrays } from 'diff';
import type { VerifiedQuote } from './verification.ts';

/** A run of words of one rendering; `differs` when the rendering it is held against has other words there. */
export interface RenderingPart {
  text: string;
  differs: boolean;
}

export interface Rendering {
  source: string;
  verified: boolean;
  parts: readonly RenderingPart[];
}

/** The same words as several sources print them. */
export interface RenderingGroup {
  renderings: readonly Rendering[];
  /** whether the sources print them differently */
  differ: boolean;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

// Typewriter and printer’s quotation marks are a matter of type, not of words.
const plain = (word: string): string => word.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').toLowerCase();
const sameWord = (a: string, b: string): boolean => plain(a) === plain(b);

function partsAgainst(text: string, other: string): RenderingPart[] {
  return diffArrays(wordsOf(other), wordsOf(text), { comparator: sameWord })
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ text: value.join(' '), differs: added }));
}

function share(a: string, b: string): number {
  const kept = diffArrays(wordsOf(a), wordsOf(b), { comparator: sameWord }).filter(({ added, removed }) => !added && !removed);
  return (2 * kept.flatMap(({ value }) => value).length) / (wordsOf(a).length + wordsOf(b).length || 1);
}

/**
 * Puts the quotes of one claim side by side: quotes of different sources that share at least half of their words are renderings
 * of the same words.
 */
export function groupRenderings(quotes: readonly VerifiedQuote[]): RenderingGroup[] {
  const groups: VerifiedQuote[][] = [];
  for (const quote of quotes) {
    const group = groups.find((members) => members[0] && members.every(({ source }) => source !== quote.source) && share(members[0].text, quote.text) >= 0.5);
    if (group) group.push(quote);
    else groups.push([quote]);
  }
  return groups.map((members) => {
    const [first] = members;
    const alike = (a: string, b: string): boolean => sameWord(wordsOf(a).join(' '), wordsOf(b).join(' '));
    const renderings = members.map(({ text, source, verified }, i) => {
      // The first is held against one that differs, so that a word which the others leave out is marked in it.
      const other = i === 0 ? members.find((member) => !alike(member.text, text)) : first;
      return { source, verified, parts: other ? partsAgainst(text, other.text) : [{ text, differs: false }] };
    });
    return { renderings, differ: members.some(({ text }) => !alike(text, first?.text ?? '')) };
  });
}
