import { FILE_START } from '../problems/problem.ts';
import type { Place } from '../problems/problem.ts';
import { CLAIMS } from '../schema/event.ts';
import type { EventFields } from '../schema/kinds.ts';
import type { ClaimFiles } from './claimFiles.ts';
import type { RemovedEntry } from './content.ts';
import type { Entry } from './entry.ts';
import type { Layer } from './layers.ts';
import { correctionsWithout, wordsIn } from './suppressedParts.ts';
import type { FieldPath } from './yamlPlaces.ts';

/**
 * An event with its claims that have files of their own, after those of the event’s file. To all
 * that works on entries it is as if they stood there; but a place in such a claim is one of the
 * claim’s file, and names it.
 */
export function withClaimFiles(
  event: Entry<EventFields>,
  { ofEvent, removedOfEvent }: ClaimFiles,
  layer: Layer,
): Entry<EventFields> {
  const { claims, corrections } = event.data;
  const files = ofEvent.get(event.id)?.[layer] ?? [];
  const ids = [...claims, ...files].map(({ id }) => id);
  const removed = (removedOfEvent.get(event.id) ?? []).map((part) => ({
    ...part,
    after: ids.findLast((id, i) => i < claims.length || id < part.id),
  }));
  const told = correctionsWithout(corrections, removed);
  /** Asks the file in which a field stands for a place in it. */
  const ask = (
    path: FieldPath,
    placeIn: (entry: Entry<unknown>, path: FieldPath) => Place,
  ): Place => {
    const [field, i, ...rest] = path;
    const file = field === CLAIMS ? files[Number(i) - claims.length] : undefined;
    if (file) return { ...placeIn(file, rest), file: file.file };
    const inFile = field === 'corrections' ? told[Number(i)] : undefined;
    return placeIn(event, inFile === undefined ? path : ['corrections', inFile, ...rest]);
  };
  return {
    ...event,
    data: {
      ...event.data,
      claims: [...claims, ...files.map(({ id, data }) => ({ id, ...data }))],
      corrections: told.flatMap((i) => corrections[i] ?? []),
    },
    removedClaims: [...event.removedClaims, ...removed],
    at: (path) => ask(path, (entry, within) => entry.at(within)),
    atText: (path, locate) => ask(path, (entry, within) => entry.atText(within, locate)),
  };
}

/** An event whose words had to go, with those of its claims that have files of their own. */
export function withClaimsRemoved(entry: RemovedEntry, { ofEvent }: ClaimFiles): RemovedEntry {
  const files = entry.kind === 'events' ? (ofEvent.get(entry.id)?.all ?? []) : [];
  if (files.length === 0) return entry;
  const words = files.flatMap(({ data }) => wordsIn(data));
  return { ...entry, words: [...entry.words, ...words], keptAt: entry.keptAt ?? FILE_START };
}
