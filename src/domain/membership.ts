import { append } from '../basics/lists.ts';
import type { Actor } from './archive.ts';
import type { VerifiedClaim } from './verification.ts';

/** Ids of actors by the id of another. */
type Ids = ReadonlyMap<string, readonly string[]>;

/** All who speak as a group: its members, in the order of its file, and those within them. */
export function membersOf(actors: readonly Pick<Actor, 'id' | 'members'>[]): Ids {
  const groups = actors.filter(({ members }) => members.length > 0);
  const direct = new Map(groups.map(({ id, members }) => [id, members]));
  return new Map(
    groups.map(({ id, members }) => {
      const found = new Set(members);
      // A set is gone through in the order of what is added to it, also while it grows.
      for (const member of found) for (const within of direct.get(member) ?? []) found.add(within);
      found.delete(id);
      return [id, [...found]];
    }),
  );
}

/** The groups that each actor speaks in. */
export function groupsOf(members: Ids): Ids {
  const groups = new Map<string, string[]>();
  for (const [group, ids] of members) for (const id of ids) append(groups, id, group);
  return groups;
}

/**
 * Everyone whose claim it is: who makes it, for whom it is made, and the members of both.
 * @param members all who speak as a group, by its id
 * @returns the group that speaks, by the id of each member; nothing for those who speak themselves
 */
export function voicesOf(
  { by, onBehalfOf }: Pick<VerifiedClaim, 'by' | 'onBehalfOf'>,
  members: Ids,
): Map<string, string | undefined> {
  const voices = new Map<string, string | undefined>([[by, undefined]]);
  if (onBehalfOf !== undefined) voices.set(onBehalfOf, undefined);
  for (const group of [...voices.keys()])
    for (const id of members.get(group) ?? []) if (!voices.has(id)) voices.set(id, group);
  return voices;
}
