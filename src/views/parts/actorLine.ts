import type { Actor } from '../../domain/archive.ts';
import type { WithNames } from '../../schema/names.ts';
import type { Site } from '../site.ts';
import { isolatedName } from './isolatedName.ts';
import { actorLink } from './links.ts';
import type { ActorLink } from './links.ts';
import { printedNames } from './nameViews.ts';

/** An actor as one line of a list. */
export interface ActorLine extends ActorLink {
  id: string;
  kind: string;
  /** its other names, in words */
  otherNames: string | undefined;
  /** how a source describes it, where one does */
  described: string | undefined;
  /** how many claims it made, or others made for it */
  claimCount: number;
}

/** The other names that sources print of somebody or something, in words, where there are any. */
export function otherNames({ words }: Site, actor: WithNames): string | undefined {
  const names = printedNames(actor);
  const [former = [], others = []] = [true, false].map((isFormer) =>
    names
      .filter(({ kind }) => (kind === 'former') === isFormer)
      .map(({ name }) => isolatedName(words, name)),
  );
  return names.length === 0 ? undefined : words.actor.otherNames(former, others);
}

/** A name with the other names, for those who look for one of them. */
export function nameWithOthers(site: Site, record: WithNames & { name: string }): string {
  const others = otherNames(site, record);
  return others === undefined ? record.name : site.words.actor.withNames(record.name, others);
}

/** An actor’s name with its other names. */
export function actorLabel(site: Site, id: string): string {
  const actor = site.index.actor.get(id);
  return actor ? nameWithOthers(site, actor) : actorLink(site, id).label;
}

/** The line of an actor in the list of all, which its page begins with too. */
export function actorLine(site: Site, actor: Actor): ActorLine {
  return {
    ...actorLink(site, actor.id),
    id: actor.id,
    kind: site.words.actorKinds[actor.kind],
    otherNames: otherNames(site, actor),
    described: actor.described[0]?.as,
    claimCount: site.index.claimsOfActor.get(actor.id)?.length ?? 0,
  };
}
