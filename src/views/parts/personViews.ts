import type { ArchiveEvent } from '../../domain/archive.ts';
import type { Person } from '../../schema/person.ts';
import type { Site } from '../site.ts';
import { actorLink } from './links.ts';
import type { ActorLink } from './links.ts';

/** Somebody whom an event is about, as its page prints it. */
export interface PersonView {
  /** where there is an entry of them */
  actor: ActorLink | undefined;
  /** where there is none, and the name is known and may stand */
  name: string | undefined;
  role: string;
  /** said in place of the name of a minor */
  withheld: string | undefined;
  /** whether the search and search engines leave the name out */
  isPrivate: boolean;
}

const personView =
  (site: Site, isPrivate: boolean) =>
  ({ actor, name, role, minor }: Person): PersonView => ({
    actor: actor === undefined ? undefined : actorLink(site, actor),
    name,
    role,
    withheld: minor === true ? site.words.event.minor : undefined,
    isPrivate,
  });

/** The people whom an event is about, those first whose names are public. */
export const personViews = (
  site: Site,
  { about = [], privatePersons = [] }: ArchiveEvent,
): PersonView[] => [
  ...about.map(personView(site, false)),
  ...privatePersons.map(personView(site, true)),
];
