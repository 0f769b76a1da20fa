import { append, recordsAt } from '../../basics/lists.ts';
import { claimsOf } from '../../domain/archiveIndex.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { voicesOf } from '../../domain/membership.ts';
import type { PlaceRecord } from '../../domain/archive.ts';
import type { WithNames } from '../../schema/names.ts';
import type { Site } from '../site.ts';
import { actorLink, sourceLink } from './links.ts';

/** A record as readers may call it: the name that pages print, and all its other names. */
interface Calling {
  label: string;
  record: WithNames;
}

/** What stands between the names of one record, and between records. */
const BETWEEN_NAMES = ' | ';
const BETWEEN_RECORDS = ' || ';

const namesOf = ({ label, record }: Calling): string[] => [
  ...new Set([label, ...record.names.map(({ name }) => name)]),
];

/** The names of records, each record once. */
const inText = (callings: readonly Calling[]): string =>
  [...new Set(callings.map((calling) => namesOf(calling).join(BETWEEN_NAMES)))].join(
    BETWEEN_RECORDS,
  );

const actorCalling = (site: Site, id: string): Calling[] =>
  recordsAt(site.index.actor, [id]).map((record) => ({ label: actorLink(site, id).label, record }));

const sourceCalling = (site: Site, id: string): Calling[] =>
  recordsAt(site.index.source, [id]).map((record) => ({
    label: sourceLink(site, id).label,
    record,
  }));

const placeCalling = (record: PlaceRecord): Calling => ({ label: record.name, record });

/** All who speak in some claims, and all who were asked. */
const speakers = (site: Site, claims: readonly PlacedClaim[]): Calling[] => {
  const ids = claims.flatMap(({ claim }) => [
    ...voicesOf(claim, site.index.membersOf).keys(),
    ...claim.replies.map(({ asked }) => asked),
  ]);
  return [...new Set(ids)].flatMap((id) => actorCalling(site, id));
};

const escapedName = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Finds the names of some records in a text, where they stand as words of their own. */
function mentionsOf(callings: readonly Calling[]): (text: string) => Calling[] {
  const byName = new Map<string, Calling[]>();
  for (const calling of callings)
    for (const name of namesOf(calling)) append(byName, name, calling);
  if (byName.size === 0) return () => [];
  // Of two names that begin alike, the longer is meant where it stands. Korean puts its particles
  // behind a name without a space.
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escapedName);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![[\\p{L}\\p{N}]--\\p{sc=Hang}])`,
    'gv',
  );
  return (text) => [...new Set(text.match(pattern))].flatMap((name) => byName.get(name) ?? []);
}

/**
 * By which names a page is to be found, whatever names it prints: by all those of the speakers and
 * the places of an event, of the speakers of a measure, and of whatever the page names. Records
 * with one name are left out.
 * @returns a function of the path of a page below the base, and of its text; nothing for a page
 *   that one name finds
 */
export function searchNames(site: Site): (path: string, text: string) => string | undefined {
  const { index, addresses } = site;
  const spokenOn = new Map([
    ...index.events.map(
      (event) =>
        [
          addresses.event(event.id),
          [
            ...speakers(site, claimsOf(index, event)),
            ...(index.placesOfEvent.get(event.id) ?? []).map(placeCalling),
          ],
        ] as const,
    ),
    ...[...index.claimsOfMeasure].map(
      ([id, claims]) => [addresses.measure(id), speakers(site, claims)] as const,
    ),
  ]);
  const byPath = new Map([...spokenOn].map(([page, found]) => [addresses.route(page), found]));
  const mentions = mentionsOf(
    [
      ...index.actors.flatMap(({ id }) => actorCalling(site, id)),
      ...index.sources.flatMap(({ id }) => sourceCalling(site, id)),
      ...index.places.map(placeCalling),
    ].filter((calling) => namesOf(calling).length > 1),
  );
  return (path, text) => {
    const callings = [...(byPath.get(path) ?? []), ...mentions(text)];
    return inText(callings.filter((calling) => namesOf(calling).length > 1)) || undefined;
  };
}
