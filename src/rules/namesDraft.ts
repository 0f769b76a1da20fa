import { visit } from 'unist-util-visit';
import { citationsIn } from '../parse/citations.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { absentClaims, absentDrafts } from '../parse/layers.ts';
import { FILE_START } from '../problems/problem.ts';
import type { Place } from '../problems/problem.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { entryLinkOf } from '../schema/entryLink.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { correctedEntries } from './correctedFields.ts';
import { fieldReferences } from './fieldReferences.ts';
import type { Rule } from './rule.ts';

/** Where one entry names another, or a claim of one. */
interface Naming {
  entry: Entry<unknown>;
  place: Place;
  kind: Kind;
  id: string | undefined;
  /** the address of the claim, where one is named */
  claim?: string | undefined;
}

function* namingsIn(content: Content): Generator<Naming> {
  const { references, claims } = fieldReferences(content);
  for (const { entry, place, kind, id } of references) yield { entry, place: place(), kind, id };
  for (const { entry, place, address } of claims)
    yield { entry, place: place(), kind: 'events', id: undefined, claim: address };
  for (const { entry, fieldOf } of correctedEntries(content)) {
    for (const [i, correction] of entry.data.corrections.entries()) {
      if (fieldOf(correction)?.how !== 'actor') continue;
      const place = entry.at(['corrections', i, 'was']);
      yield { entry, place, kind: 'actors', id: correction.was };
    }
  }
  const about = content.about ? [content.about] : [];
  for (const entry of [...about, ...content.events, ...content.sources]) {
    for (const { id, place } of citationsIn(entry.body))
      yield { entry, place, kind: 'sources', id };
    const links: Naming[] = [];
    visit(entry.body, 'link', ({ url, position }) => {
      const to = entryLinkOf(url);
      if (!to) return;
      const claim = to.claim === undefined ? undefined : claimAddressOf(to.id, to.claim);
      links.push({ ...to, entry, place: position?.start ?? FILE_START, claim });
    });
    yield* links;
  }
}

export const namesDraft: Rule = {
  id: 'names-draft',
  check: ({ content }, report) => {
    if (!content.drafts) return;
    const claims = absentClaims(content);
    const entries = new Map(KIND_NAMES.map((kind) => [kind, absentDrafts(content, kind)]));
    const reported = new Set<string>();
    for (const { entry, place, kind, id, claim } of namingsIn(content)) {
      const named =
        id !== undefined && entries.get(kind)?.has(id) === true
          ? `${KINDS[kind].type} “${id}”`
          : claim !== undefined && claims.has(claim) && `claim “${claim}”`;
      // An entry names its sources in many places, and one mend is enough for all.
      if (named === false || reported.has(`${entry.file} ${named}`)) continue;
      reported.add(`${entry.file} ${named}`);
      report(entry, place, `Unexpected ${named}, which is a draft`);
    }
  },
};
