import type { Place } from '../problems/problem.ts';
import type { ClaimFileFields } from '../schema/claim.ts';
import { CLAIMS } from '../schema/event.ts';
import type { EventFields } from '../schema/kinds.ts';
import type { Entry } from './entry.ts';
import type { FieldPath } from './yamlPlaces.ts';

/**
 * An event with its claims that have files of their own, after those of the event’s file. To all
 * that works on entries it is as if they stood there; but a place in such a claim is one of the
 * claim’s file, and names it.
 */
export function withClaimFiles(
  event: Entry<EventFields>,
  files: readonly Entry<ClaimFileFields>[],
): Entry<EventFields> {
  const { claims } = event.data;
  /** Asks the file in which a field stands for a place in it. */
  const ask = (
    path: FieldPath,
    placeIn: (entry: Entry<unknown>, path: FieldPath) => Place,
  ): Place => {
    const [field, i, ...rest] = path;
    const file = field === CLAIMS ? files[Number(i) - claims.length] : undefined;
    return file ? { ...placeIn(file, rest), file: file.file } : placeIn(event, path);
  };
  return {
    ...event,
    data: { ...event.data, claims: [...claims, ...files.map(({ id, data }) => ({ id, ...data }))] },
    at: (path) => ask(path, (entry, within) => entry.at(within)),
    atText: (path, locate) => ask(path, (entry, within) => entry.atText(within, locate)),
  };
}
