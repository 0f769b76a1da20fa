import { waysInCircles } from '../basics/graphs.ts';
import type { Way } from '../basics/graphs.ts';
import { relationsIn } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import type { Rule } from './rule.ts';

/** A way that a field leads. */
interface Link extends Way {
  entry: Entry<unknown>;
  path: FieldPath;
}

const relatedClaims = (content: Content): Link[] =>
  [...relationsIn(content)].map(({ event, claim, relation, path }) => ({
    from: claimAddressOf(event.id, claim.id),
    to: relation.claim,
    entry: event,
    path: [...path, 'claim'],
  }));

const partsOfActors = ({ actors }: Content): Link[] =>
  actors.flatMap((entry) => {
    const to = entry.data.partOf;
    return to === undefined ? [] : [{ from: entry.id, to, entry, path: ['partOf'] }];
  });

const placesInPlaces = ({ places }: Content): Link[] =>
  places.flatMap((entry) => {
    const to = entry.data.in;
    return to === undefined ? [] : [{ from: entry.id, to, entry, path: ['in'] }];
  });

const membersOfGroups = ({ actors }: Content): Link[] =>
  actors.flatMap((entry) =>
    entry.data.members.map((to, i) => ({ from: entry.id, to, entry, path: ['members', i] })),
  );

const mergedEvents = ({ events }: Content): Link[] =>
  events.flatMap((entry) => {
    const to = entry.data.merged?.into;
    return to === undefined ? [] : [{ from: entry.id, to, entry, path: ['merged', 'into'] }];
  });

const eventsAfterOthers = ({ events }: Content): Link[] =>
  events.flatMap((entry) =>
    entry.data.after.map((to, i) => ({ from: entry.id, to, entry, path: ['after', i] })),
  );

const followedEvents = ({ events }: Content): Link[] =>
  events.flatMap((entry) =>
    entry.data.follows.map((to, i) => ({ from: entry.id, to, entry, path: ['follows', i] })),
  );

const replacedSources = ({ sources }: Content): Link[] =>
  sources.flatMap((entry) => {
    const to = entry.data.replaced?.by;
    return to === undefined ? [] : [{ from: entry.id, to, entry, path: ['replaced', 'by'] }];
  });

export const circularRelation: Rule = {
  id: 'circular-relation',
  check: ({ content }, report) => {
    const graphs = [
      ...[relatedClaims, partsOfActors, mergedEvents, replacedSources],
      ...[eventsAfterOthers, followedEvents],
    ];
    for (const links of graphs.map((linksIn) => linksIn(content))) {
      for (const { from, to, entry, path } of waysInCircles(links)) {
        report(
          entry,
          entry.at(path),
          `Unexpected circle: “${from}” leads through “${to}” back to itself`,
        );
      }
    }
    for (const { from, to, entry, path } of waysInCircles(placesInPlaces(content))) {
      report(
        entry,
        entry.at(path),
        `Unexpected circle: “${from}” lies in “${to}”, and that lies in “${from}”`,
        'Keep the field of the smaller place, and take it out of the larger one.',
      );
    }
    for (const { from, to, entry, path } of waysInCircles(membersOfGroups(content))) {
      report(
        entry,
        entry.at(path),
        `Unexpected circle: “${from}” leads through its member “${to}” back to itself`,
        'Take this member out.',
      );
    }
  },
};
