/*
 * Stryker ends a loop that goes on for ever when a change is met a hundred times as often as
 * without it. It counts only from the first test on, and files that share their modules count each
 * other's meetings too. So this begins the count before, for loops that run while modules load, and
 * stops it at a number that no file of tests comes near.
 */
interface Counter {
  hitCount?: number;
  hitLimit?: number;
}

const MOST_HITS = 1e8;

const { __stryker__: counter } = globalThis as { __stryker__?: Counter };
if (counter?.hitLimit !== undefined) {
  counter.hitCount ??= 0;
  counter.hitLimit = Math.min(counter.hitLimit, MOST_HITS);
}
