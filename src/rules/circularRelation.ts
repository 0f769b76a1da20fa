import { waysInCircles } from '../basics/graphs.ts';
import type { Way } from '../basics/graphs.ts';
import { relationsIn } from '../parse/claims.ts';
import { fieldWords } from '../parse/fieldWords.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import type { Relation } from '../schema/relation.ts';
import { earlierEvents } from './earlierEvents.ts';
import { relationsToLater } from './relationToLater.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A way that a field leads. */
interface Link extends Way {
  entry: Entry<unknown>;
  path: FieldPath;
}

/** Two claims that differ do so from both sides, but none differs from itself. */
const isDirected = ({ kind }: Relation, link: Way): boolean =>
  kind !== 'differs' || link.from === link.to;

function relatedClaims(context: RuleContext): Link[] {
  // Those to a later claim are reported by a rule of their own.
  const wrong = new Set([...relationsToLater(context)].map(({ relation }) => relation));
  return [...relationsIn(context.content)].flatMap(({ event, claim, relation, path }) => {
    const from = claimAddressOf(event.id, claim.id);
    const link = { from, to: relation.claim, entry: event, path: [...path, 'claim'] };
    return isDirected(relation, link) && !wrong.has(relation) ? [link] : [];
  });
}

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

// One that is later is reported by a rule of its own.
const earlierOnes = (context: RuleContext, field: 'after' | 'follows'): Link[] =>
  earlierEvents(context, field).filter(({ isLater }) => !isLater);

const replacedSources = ({ sources }: Content): Link[] =>
  sources.flatMap((entry) => {
    const to = entry.data.replaced?.by;
    return to === undefined ? [] : [{ from: entry.id, to, entry, path: ['replaced', 'by'] }];
  });

export const circularRelation: Rule = {
  id: 'circular-relation',
  check: (context, report) => {
    const { content } = context;
    const graphs = [
      relatedClaims(context),
      ...[partsOfActors, mergedEvents, replacedSources].map((linksIn) => linksIn(content)),
      earlierOnes(context, 'after'),
      earlierOnes(context, 'follows'),
    ];
    const reportItself = ({ from, entry, path }: Link): void =>
      report(
        entry,
        entry.at(path),
        `Unexpected “${from}” in ${fieldWords(path, entry.data)}, expected another than itself`,
        'Name another, or take it out.',
      );
    for (const links of graphs) {
      for (const link of waysInCircles(links)) {
        const { from, to, entry, path } = link;
        const message = `Unexpected circle: “${from}” leads through “${to}” back to itself`;
        if (from === to) reportItself(link);
        else report(entry, entry.at(path), message);
      }
    }
    for (const link of waysInCircles(placesInPlaces(content))) {
      const { from, to, entry, path } = link;
      if (from === to) reportItself(link);
      else
        report(
          entry,
          entry.at(path),
          `Unexpected circle: “${from}” lies in “${to}”, and that lies in “${from}”`,
          'Keep the field of the smaller place, and take it out of the larger one.',
        );
    }
    for (const link of waysInCircles(membersOfGroups(content))) {
      const { from, to, entry, path } = link;
      if (from === to) reportItself(link);
      else
        report(
          entry,
          entry.at(path),
          `Unexpected circle: “${from}” leads through its member “${to}” back to itself`,
          'Take this member out.',
        );
    }
  },
};
