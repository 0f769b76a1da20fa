import type { Content } from '../parse/content.ts';
import { replacing } from '../problems/mend.ts';
import { isNamedForOtherDate } from '../parse/misnamedEvent.ts';
import { nearIds } from '../parse/nearest.ts';
import { splitClaimAddress } from '../schema/claimAddress.ts';
import { isId } from '../schema/idForm.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import { meantId } from '../schema/meantId.ts';
import { withArticle } from '../basics/messages.ts';
import { firstPlace } from './firstPlace.ts';
import { presentId } from './presentId.ts';
import { citationReferences, fieldReferences } from './fieldReferences.ts';
import type { Reference } from './fieldReferences.ts';
import type { ReportIn, Rule, RuleContext } from './rule.ts';
import { reportUnknownClaims } from './unknownClaims.ts';
import { renamedTip, unknownIdTip } from './unknownIds.ts';

/** Whether the file that was meant has a problem of its own, which explains this one. */
function isReportedThere({ content, events }: RuleContext, { kind, id }: Reference): boolean {
  // Its name is no id, or it stands in the folder of another kind and cannot be read as that.
  const isIllNamed = [...content.ids[kind]].some((one) => !isId(one) && meantId(one) === id);
  const isUnread = KIND_NAMES.some(
    (other) => content.ids[other].has(id) && !content[other].some((entry) => entry.id === id),
  );
  if (isIllNamed || (isUnread && !content.removed.some((entry) => entry.id === id))) return true;
  if (kind !== 'events') return false;
  const near = events.get(nearIds(id, [...content.ids.events], 1)[0] ?? '');
  const hasClaims = [...content.claimFiles].some((one) => splitClaimAddress(one).event === id);
  return hasClaims || (near !== undefined && isNamedForOtherDate(near));
}

/** What is wrong with an id that no file has, and what to do about it. */
function wordsFor(
  content: Content,
  { kind, id }: Reference,
  present: string | undefined,
  others: string,
  isNamed: (id: string) => boolean,
): [message: string, tip: string] {
  const { type } = KINDS[kind];
  if (present !== undefined)
    return [
      `Unexpected ${type} “${id}”, which is now called “${present}”${others}`,
      `Write “${present}”.`,
    ];
  const message = `Unexpected ${type} “${id}”, which does not exist${others}`;
  const other = KIND_NAMES.find((one) => content.ids[one].has(id));
  if (other)
    return [
      message,
      `It is the id of ${withArticle(KINDS[other].type)}: name ${withArticle(type)} here.`,
    ];
  const renamed = others === '' ? undefined : renamedTip(content, kind, id, isNamed);
  return [message, renamed ?? unknownIdTip(content, kind, id)];
}

export const unknownReference: Rule = {
  id: 'unknown-reference',
  check: (context, report: ReportIn<'unknown-reference'>) => {
    const { content } = context;
    const { references, claims } = fieldReferences(content);
    const cited = citationReferences(content);
    const keyOf = ({ kind, id }: Pick<Reference, 'kind' | 'id'>): string => `${kind} ${id}`;
    const named = new Set([...references, ...cited].map(keyOf));
    // One id that is wrong is one mistake, however often it stands there.
    const unknown = references.filter(({ kind, id }) => !content.ids[kind].has(id));
    for (const places of Map.groupBy(unknown, keyOf).values()) {
      const inTexts = cited.filter((one) => keyOf(one) === keyOf(places[0] ?? one));
      const found = firstPlace(places, inTexts.length);
      if (!found || isReportedThere(context, found.first)) continue;
      const { first, place, inItsFile, others } = found;
      const isNamed = (id: string): boolean => named.has(keyOf({ kind: first.kind, id }));
      const present = presentId(content, first.kind, first.id);
      const fix =
        present === undefined
          ? undefined
          : inItsFile.map((one) => replacing(one, first.id, present));
      const words = wordsFor(content, first, present, others, isNamed);
      report(first.entry, { ...place, fix }, ...words);
    }
    reportUnknownClaims(context, claims, report);
  },
};
