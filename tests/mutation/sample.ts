import { createHash } from 'node:crypto';
import type { babel } from '@stryker-mutator/core';

interface Mutator {
  readonly name: string;
  mutate(path: babel.NodePath, context: unknown): Iterable<unknown>;
}

/**
 * Leaves only a share of all changes, each as likely to stay as any other. Stryker has no setting
 * for this, so the mutators themselves are asked to keep most of their changes to themselves.
 */
export async function drawSample(seed: string, share: number): Promise<void> {
  const instrumenter = import.meta.resolve('@stryker-mutator/instrumenter');
  const { allMutators } = (await import(new URL('mutators/index.js', instrumenter).href)) as {
    allMutators: readonly Mutator[];
  };
  for (const mutator of allMutators) {
    const mutate = mutator.mutate.bind(mutator);
    mutator.mutate = (path, context) =>
      [...mutate(path, context)].filter((_, i) => {
        const { start, end } = path.node;
        return chance(`${seed} ${mutator.name} ${start ?? 0} ${end ?? 0} ${i}`) < share;
      });
  }
}

/** A number from 0 to 1 that looks like chance, and is the same for the same text. */
const chance = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
