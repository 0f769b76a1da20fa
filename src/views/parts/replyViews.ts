import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { Reply } from '../../schema/reply.ts';
import type { Site } from '../site.ts';
import { dayLabel } from './dateLabel.ts';
import { actorInSentence, sourceLink } from './links.ts';
import type { ActorLink, Link } from './links.ts';

/** Who was asked about a claim and what came of it: a sentence around the name of the actor. */
export interface ReplyView {
  /** that somebody was asked, by whom and when, in words */
  request: string;
  asked: ActorLink;
  /** whether there was an answer, in words */
  outcome: string;
  answer: string | undefined;
  /** the source that reports it; nothing where this site asked */
  source: Link | undefined;
}

function replyView(site: Site, { asked, on, answer, source }: Reply): ReplyView {
  const { reply } = site.words.event;
  const day = on === undefined ? undefined : dayLabel(on, site.words);
  return {
    request:
      source === undefined && day !== undefined ? reply.requestedHere(day) : reply.requested(day),
    asked: actorInSentence(site, asked),
    outcome: answer === undefined ? reply.none : reply.given,
    answer,
    source: source === undefined ? undefined : sourceLink(site, source),
  };
}

/** What those said who were asked about a claim, in the order of its file. */
export const replyViews = (site: Site, { claim }: PlacedClaim): ReplyView[] =>
  claim.replies.map((reply) => replyView(site, reply));
