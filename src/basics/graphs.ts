import { append } from './lists.ts';

/** A way from one node of a graph to another. */
export interface Way {
  from: string;
  to: string;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighbours(ways: readonly Way[], of: keyof Way, are: keyof Way): Neighbours {
  const found = new Map<string, string[]>();
  for (const way of ways) append(found, way[of], way[are]);
  return found;
}

/**
 * The nodes of a graph, each after those that it leads to, and else in the order of the keys. In a
 * circle that order decides. Linear, and without recursion, because chains may be long.
 */
export function inOrderOfWays(next: Neighbours): string[] {
  const seen = new Set<string>();
  const done = new Set<string>();
  for (const start of next.keys()) {
    const open = [start];
    for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
      if (seen.has(node)) {
        done.add(node);
        open.pop();
      } else {
        seen.add(node);
        const ahead = (next.get(node) ?? []).filter((to) => !seen.has(to));
        open.push(...ahead.toReversed());
      }
    }
  }
  return [...done];
}

/** For each node one that stands for all with which it shares a circle: Kosaraju’s algorithm. */
function sharedCircles(ways: readonly Way[]): ReadonlyMap<string, string> {
  const before = neighbours(ways, 'to', 'from');
  const shared = new Map<string, string>();
  for (const start of inOrderOfWays(neighbours(ways, 'from', 'to')).reverse()) {
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (shared.has(node)) continue;
      shared.set(node, start);
      open.push(...(before.get(node) ?? []));
    }
  }
  return shared;
}

/** The ways that are part of a circle; linear in the number of ways. */
export function waysInCircles<W extends Way>(ways: readonly W[]): W[] {
  const shared = sharedCircles(ways);
  return ways.filter(({ from, to }) => shared.get(from) === shared.get(to));
}
