import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yaml.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import type { Rule } from './rule.ts';

interface Link {
  to: string;
  entry: Entry<unknown>;
  path: FieldPath;
}

/**
 * The members of every circle in a graph where each node points to at most one other; linear in the
 * number of nodes.
 */
function inCircles(links: ReadonlyMap<string, Link>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  for (const start of links.keys()) {
    const walk = new Map<string, number>();
    let node: string | undefined = start;
    while (node !== undefined && links.has(node) && !done.has(node) && !walk.has(node)) {
      walk.set(node, walk.size);
      node = links.get(node)?.to;
    }
    const from = node === undefined ? undefined : walk.get(node);
    if (from !== undefined) circles.push(...[...walk.keys()].slice(from));
    for (const seen of walk.keys()) done.add(seen);
  }
  return circles;
}

export const circularRelation: Rule = {
  id: 'circular-relation',
  trigger: 'Claims relate to each other in a circle, or actors are part of each other in a circle.',
  mend: 'Take one of the relations out: a claim relates to an earlier one.',
  check: ({ content }, report) => {
    const claims = new Map<string, Link>();
    for (const event of content.events) {
      event.data.claims.forEach(({ id, relation }, i) => {
        if (relation)
          claims.set(claimAddressOf(event.id, id), {
            to: relation.claim,
            entry: event,
            path: ['claims', i, 'relation', 'claim'],
          });
      });
    }
    const actors = new Map<string, Link>();
    for (const actor of content.actors) {
      if (actor.data.partOf !== undefined)
        actors.set(actor.id, { to: actor.data.partOf, entry: actor, path: ['partOf'] });
    }
    for (const links of [claims, actors]) {
      for (const node of inCircles(links)) {
        const link = links.get(node);
        if (link)
          report(
            link.entry,
            link.entry.at(link.path),
            `Unexpected circle: “${node}” leads through “${link.to}” back to itself`,
            'Take one of the relations out.',
          );
      }
    }
  },
};
