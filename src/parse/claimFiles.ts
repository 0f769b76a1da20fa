import { compareText } from '../basics/lists.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { claimFileSchema } from '../schema/claim.ts';
import type { ClaimFileFields } from '../schema/claim.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { CLAIMS } from '../schema/event.ts';
import type { EventFields } from '../schema/kinds.ts';
import { listFolder, shownPath } from './contentFiles.ts';
import type { ContentFiles, Folder } from './contentFiles.ts';
import { idOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { readEntries } from './entryFile.ts';
import { eachLayer } from './layers.ts';
import type { Layers } from './layers.ts';
import type { SuppressedPart } from './suppressedParts.ts';
import { isNamedForOtherDate, nameForDate } from './misnamedEvent.ts';
import { didYouMean, nearest } from './nearest.ts';

/** The events whose names have another date, by those that they would have. */
const misnamed = (events: readonly Entry<EventFields>[]): ReadonlyMap<string, string> =>
  new Map(events.filter(isNamedForOtherDate).map((event) => [nameForDate(event), event.id]));

/** The ending of a claim’s own file, `content/claims/<event-id>/<claim-id>.yaml`. */
export const CLAIM_ENDING = '.yaml';

/** The claims that have files of their own. */
export interface ClaimFiles {
  /** those that could be read, by the id of the event, in the order of their ids */
  ofEvent: ReadonlyMap<string, Layers<Entry<ClaimFileFields>[]>>;
  /** what is left of those whose words had to go, by the id of the event */
  removedOfEvent: ReadonlyMap<string, readonly SuppressedPart[]>;
  /** the addresses of all, those included that could not be read */
  addresses: ReadonlySet<string>;
  problems: readonly Problem[];
  /** what is missing in drafts */
  notes: readonly Problem[];
}

/** What to do about a folder that is named for no event. */
function tipForFolder(
  folder: string,
  ids: ReadonlySet<string>,
  events: readonly Entry<EventFields>[],
): string {
  const renamed = events.find(({ data }) => data.aliases.includes(folder));
  return renamed
    ? `The event is now called “${renamed.id}”: rename the folder too.`
    : didYouMean(nearest(folder, [...ids]), 'Name it for an event, or take it out.');
}

/**
 * Reads the claims that have files of their own.
 * @param top what the content folder contains
 * @param ids those of all events that are there
 * @param events those that could be read
 */
export async function readClaimFiles(
  root: ContentFiles,
  top: Folder,
  ids: ReadonlySet<string>,
  events: readonly Entry<EventFields>[],
): Promise<ClaimFiles> {
  const ofEvent = new Map<string, Layers<Entry<ClaimFileFields>[]>>();
  const removedOfEvent = new Map<string, SuppressedPart[]>();
  const addresses = new Set<string>();
  const notes: Problem[] = [];
  // A link in its place has been reported, and is not followed.
  if (!top.folders.includes(CLAIMS))
    return { ofEvent, removedOfEvent, addresses, problems: [], notes };
  const { folders, problems } = await listFolder(root, CLAIMS, {
    folders: 'any',
    accepts: () => false,
    expected: 'a folder named for an event',
  });
  const renamed = misnamed(events);
  for (const folder of folders) {
    const path = `${CLAIMS}/${folder}`;
    // Where the file of the event has a wrong date in its name, that alone is wrong.
    const event = renamed.get(folder) ?? folder;
    if (!ids.has(event)) {
      const message = `Unexpected folder “${event}”, expected the id of an event`;
      const tip = tipForFolder(event, ids, events);
      problems.push(problemAt(shownPath(root, path), FILE_START, 'unexpected-file', message, tip));
    }
    const found = await listFolder(root, path, {
      folders: [],
      ending: CLAIM_ENDING,
      accepts: (name) => name.endsWith(CLAIM_ENDING),
      expected: `a file whose name ends in ${CLAIM_ENDING}`,
    });
    const read = await readEntries(root, found.files, claimFileSchema);
    problems.push(...found.problems, ...read.problems);
    notes.push(...read.notes);
    for (const file of found.files) addresses.add(claimAddressOf(event, idOf(file)));
    removedOfEvent.set(event, read.removed);
    ofEvent.set(
      event,
      eachLayer((layer) => read.entries[layer].sort((a, b) => compareText(a.id, b.id))),
    );
  }
  return { ofEvent, removedOfEvent, addresses, problems, notes };
}
