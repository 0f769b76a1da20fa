import { KINDS_WITH_MEMBERS } from '../schema/actor.ts';
import type { Rule } from './rule.ts';

export const membersWithoutGroup: Rule = {
  id: 'members-without-group',
  check: ({ content }, report) => {
    for (const actor of content.actors) {
      const { kind, members } = actor.data;
      if (members.length === 0 || KINDS_WITH_MEMBERS.includes(kind)) continue;
      const message = `Unexpected members of an actor of the kind “${kind}”`;
      report(
        actor,
        actor.at(['members']),
        `${message}, expected ${KINDS_WITH_MEMBERS.join(' or ')}`,
      );
    }
  },
};
