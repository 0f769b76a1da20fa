import type { TextModel } from './textModel.ts';

/** A set of sequences of a number of tokens, which can be asked. */
export interface SequenceSet {
  readonly length: number;
  readonly has: (tokens: readonly string[]) => boolean;
}

/** How hard the search tries. */
export interface Effort {
  /** How many readings it goes on with at every step. */
  readonly beam: number;
  /** How many tokens it adds at most. */
  readonly steps: number;
}

type Guess = readonly [token: string, likelihood: number];

interface Path {
  readonly tokens: readonly string[];
  readonly likelihood: number;
}

/**
 * Reads on from tokens that are known: at every step it tries what the model expects, keeps what
 * the set has, and goes on with the likeliest readings.
 *
 * @returns A search that takes the known tokens, and returns them with those that it reads behind
 *   them: of the readings that got furthest, the likeliest.
 */
export function reader(
  model: TextModel,
  { length, has }: SequenceSet,
  { beam, steps }: Effort,
): (known: readonly string[]) => readonly string[] {
  const answers = new Map<string, readonly Guess[]>();
  // What may follow depends on the last tokens alone, which many readings share.
  const following = (last: readonly string[]): readonly Guess[] => {
    const key = last.join(' ');
    const known = answers.get(key);
    if (known) return known;
    const context = model.order > 1 ? last.slice(1 - model.order) : [];
    const found = [...model.after(context)].filter(([token]) => has([...last, token]));
    answers.set(key, found);
    return found;
  };
  const continued = ({ tokens, likelihood }: Path): Path[] =>
    following(tokens.slice(1 - length)).map(([token, more]) => ({
      tokens: [...tokens, token],
      likelihood: likelihood + more,
    }));

  return (known) => {
    let paths: readonly Path[] = [{ tokens: known, likelihood: 0 }];
    for (let step = 0; step < steps; step++) {
      const next = paths.flatMap(continued).sort((a, b) => b.likelihood - a.likelihood);
      if (next.length === 0) break;
      paths = next.slice(0, beam);
    }
    return paths[0]?.tokens ?? known;
  };
}
