import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import type { ActorFields } from '../schema/kinds.ts';

/** A member through which an actor becomes its own member. */
interface ClosingMember {
  entry: Entry<ActorFields>;
  path: FieldPath;
  /** the actor that it leads back to, which may be the one that has it */
  member: string;
}

/**
 * The members that close a circle, one for each circle. Without recursion: a chain of groups may be
 * long.
 */
export function membersInCircles({ actors }: Pick<Content, 'actors'>): ClosingMember[] {
  const entries = new Map(actors.map((entry) => [entry.id, entry]));
  const closing: ClosingMember[] = [];
  const done = new Set<string>();
  for (const start of actors) {
    // The way from the start, each actor with how many of its members were followed.
    const way = [{ entry: start, followed: 0 }];
    const onWay = new Set([start.id]);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const { entry } = last;
      const i = last.followed++;
      const member = done.has(entry.id) ? undefined : entry.data.members[i];
      if (member === undefined) {
        done.add(entry.id);
        onWay.delete(entry.id);
        way.pop();
      } else if (onWay.has(member)) {
        closing.push({ entry, path: ['members', i], member });
      } else {
        const next = entries.get(member);
        if (!next) continue;
        onWay.add(member);
        way.push({ entry: next, followed: 0 });
      }
    }
  }
  return closing;
}
