import { citationsIn } from '../parse/citations.ts';
import { actorsOfClaim, claimsIn } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import { withDrafts } from '../parse/layers.ts';
import { nearest } from '../parse/nearest.ts';
import { FILE_START } from '../problems/problem.ts';
import type { Kind } from '../schema/kinds.ts';
import { correctedEntries } from './correctedFields.ts';
import { placesMeant } from './unclearPlace.ts';
import { presentId } from './presentId.ts';
import type { Rule } from './rule.ts';

type Ids = readonly (string | undefined)[];

/** The kinds of entry that something has to use: an event needs no use. */
type Usable = Exclude<Kind, 'events'>;

function usedIds(content: Content): Record<Usable, Ids> {
  const claims = [...claimsIn(content)].map(({ claim }) => claim);
  // Actors whom an entry named before a correction: the pages of earlier days still name them.
  const formerActors = correctedEntries(content).flatMap(({ entry, fieldOf }) =>
    entry.data.corrections
      .filter((correction) => fieldOf(correction)?.how === 'actor')
      .map(({ was }) => was),
  );
  const meant = placesMeant(content);
  return {
    sources: [
      ...content.events.flatMap(({ data, body }) => [
        ...data.sources,
        ...data.dateBoundIn,
        ...citationsIn(body).map(({ id }) => id),
      ]),
      ...claims.flatMap(({ saidBoundIn, figure }) => [
        ...saidBoundIn,
        ...(figure?.asOfBoundIn ?? []),
      ]),
      ...content.sources.flatMap(({ id, data }) =>
        data.publishedBoundIn.filter((bound) => bound !== id),
      ),
    ],
    actors: [
      ...claims.flatMap(actorsOfClaim),
      ...formerActors,
      ...content.events.flatMap(({ data }) => (data.about ?? []).map(({ actor }) => actor)),
      ...content.actors.flatMap(({ data }) => [data.partOf, ...data.members]),
    ],
    measures: claims.map(({ figure }) => figure?.measure),
    places: [
      ...content.events.flatMap(({ data }) => {
        const { called, near } = meant(data.place ?? '');
        return data.places ?? [...called, ...near];
      }),
      ...content.places.map(({ data }) => data.in),
    ],
    threads: content.events.flatMap(({ data }) => data.threads),
  };
}

const hasRemoved = ({ removed, events }: Content): boolean =>
  removed.length > 0 || events.some(({ removedClaims }) => removedClaims.length > 0);

const UNUSED = {
  sources: {
    says: (id) => `Unexpected source “${id}” that no event uses`,
    tip: 'Use it in an event, or delete the file.',
  },
  actors: {
    says: (id) => `Unexpected actor “${id}” who makes no claim and whom no event is about`,
    tip: 'Give the actor a claim, or delete the file.',
  },
  measures: {
    says: (id) => `Unexpected measure “${id}” without a figure`,
    tip: 'Give a claim a figure for it, or delete the file.',
  },
  places: {
    says: (id) => `Unexpected place “${id}” at which no event happened`,
    tip: 'Name it under “places” in an event, or delete the file.',
  },
  threads: {
    says: (id) => `Unexpected thread “${id}” to which no event belongs`,
    tip: 'Name it under “threads” in an event, or delete the file.',
  },
} as const satisfies Record<Usable, { says: (id: string) => string; tip: string }>;

export const unusedEntry: Rule = {
  id: 'unused-entry',
  check: ({ content }, report) => {
    // What is used only by a file that cannot be read, or whose words had to go, would look unused.
    if (!content.complete || hasRemoved(content)) return;
    // A draft is a use, and what it names need not be deleted while it is written.
    const named = usedIds(withDrafts(content, 'all'));
    for (const kind of ['sources', 'actors', 'measures', 'places', 'threads'] as const) {
      const known = content.ids[kind];
      // A misspelt or former id is reported by another rule. The entry that it was most likely
      // meant for counts as used.
      const meant = (id: string): string | undefined =>
        known.has(id) ? id : (presentId(content, kind, id) ?? nearest(id, [...known]));
      const used = new Set(named[kind].map((id) => id && meant(id)));
      // Any may be the one that an id was meant for which is like no other.
      if (named[kind].some((id) => id !== undefined && meant(id) === undefined)) continue;
      for (const entry of content[kind]) {
        if (used.has(entry.id)) continue;
        const { says, tip } = UNUSED[kind];
        report(entry, FILE_START, says(entry.id), tip);
      }
    }
  },
};
