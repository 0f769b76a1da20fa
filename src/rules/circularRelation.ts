import { claimsIn } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { membersInCircles } from './memberCircles.ts';
import type { Rule } from './rule.ts';

interface Link {
  to: string;
  entry: Entry<unknown>;
  path: FieldPath;
}

/** The nodes of a graph in which each points to at most one other, by their names. */
type Links = ReadonlyMap<string, Link>;

/** The members of every circle of a graph; linear in the number of nodes. */
function inCircles(links: Links): string[] {
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

function relatedClaims(content: Content): Links {
  const links = new Map<string, Link>();
  for (const { event, claim, path } of claimsIn(content)) {
    if (!claim.relation) continue;
    const to = claim.relation.claim;
    const relation = [...path, 'relation', 'claim'];
    links.set(claimAddressOf(event.id, claim.id), { to, entry: event, path: relation });
  }
  return links;
}

function partsOfActors({ actors }: Content): Links {
  const links = new Map<string, Link>();
  for (const actor of actors) {
    const to = actor.data.partOf;
    if (to !== undefined) links.set(actor.id, { to, entry: actor, path: ['partOf'] });
  }
  return links;
}

export const circularRelation: Rule = {
  id: 'circular-relation',
  check: ({ content }, report) => {
    for (const links of [relatedClaims(content), partsOfActors(content)]) {
      for (const node of inCircles(links)) {
        const link = links.get(node);
        if (!link) continue;
        report(
          link.entry,
          link.entry.at(link.path),
          `Unexpected circle: “${node}” leads through “${link.to}” back to itself`,
        );
      }
    }
    for (const { entry, path, member } of membersInCircles(content)) {
      report(
        entry,
        entry.at(path),
        `Unexpected circle: “${entry.id}” leads through its member “${member}” back to itself`,
        'Take this member out.',
      );
    }
  },
};
