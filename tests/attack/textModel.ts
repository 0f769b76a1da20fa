/** What may follow some tokens, and how likely it is: the natural logarithm of its probability. */
export type Guesses = ReadonlyMap<string, number>;

/** Guesses a token from those before it. */
export interface TextModel {
  readonly order: number;
  /** The likeliest tokens behind some others, of which the last few count. */
  after(before: readonly string[]): Guesses;
}

/** How often each token stood behind a context. */
interface Followers {
  total: number;
  readonly counts: Map<string, number>;
}

/** A text to learn from, and how often it counts. */
export interface Lesson {
  readonly tokens: readonly string[];
  readonly weight: number;
}

const START: Guesses = new Map();

function learn(contexts: Map<string, Followers>, { tokens, weight }: Lesson, order: number): void {
  for (const [at, token] of tokens.entries()) {
    for (let length = 0; length < order && length <= at; length++) {
      const context = tokens.slice(at - length, at).join(' ');
      const known = contexts.get(context) ?? { total: 0, counts: new Map<string, number>() };
      contexts.set(context, known);
      known.total += weight;
      known.counts.set(token, (known.counts.get(token) ?? 0) + weight);
    }
  }
}

/** The tokens that stand most often in all texts, with their share. */
function commonest({ counts, total }: Followers, most: number): Guesses {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most);
  return new Map(sorted.map(([token, count]) => [token, count / total]));
}

/**
 * A model of sequences of up to `order` tokens, which backs off to shorter ones (Witten and Bell,
 * “The zero-frequency problem”, 1991).
 *
 * @param lessons What it learns from.
 * @param most How many of the commonest tokens it always tries besides those it has seen there.
 */
export function textModelOf(lessons: readonly Lesson[], order: number, most: number): TextModel {
  const contexts = new Map<string, Followers>();
  for (const lesson of lessons) learn(contexts, lesson, order);
  const all = contexts.get('') ?? { total: 0, counts: new Map<string, number>() };
  const common = commonest(all, most);
  const shareOf = (token: string): number => (all.counts.get(token) ?? 0) / all.total;

  return {
    order,
    after: (before) => {
      let shares = common;
      for (let length = 1; length < order; length++) {
        const context = contexts.get(before.slice(-length).join(' '));
        if (context === undefined || length > before.length) break;
        shares = sharpened(shares, context, shareOf);
      }
      return shares === START ? START : logarithms(shares);
    },
  };
}

/** The shares behind a longer context, from those behind a shorter one. */
function sharpened(
  shares: Guesses,
  { total, counts }: Followers,
  shareOf: (token: string) => number,
): Map<string, number> {
  const kinds = counts.size;
  const sharper = new Map<string, number>();
  for (const [token, share] of shares) sharper.set(token, (kinds * share) / (total + kinds));
  for (const [token, count] of counts) {
    const backedOff = (kinds * (shares.get(token) ?? shareOf(token))) / (total + kinds);
    sharper.set(token, backedOff + count / (total + kinds));
  }
  return sharper;
}

const logarithms = (shares: Guesses): Map<string, number> =>
  new Map([...shares].map(([token, share]) => [token, Math.log(share)]));
