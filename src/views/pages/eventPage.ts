import { whileMaking } from '../../basics/whileMaking.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { CONTESTING, sourcesOf } from '../../domain/archiveIndex.ts';
import { keptDayFor, knownDays } from '../../domain/knownDays.ts';
import type { KnownDay } from '../../domain/knownDays.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import { dayLabel } from '../parts/dateView.ts';
import { claimsOf, claimView } from '../parts/claimViews.ts';
import { eventLine, sourceNames } from '../parts/links.ts';
import type { ClaimView, RelationView } from '../parts/claimViews.ts';
import type { EventLine, Link } from '../parts/links.ts';
import { proseHtml, sourceAnchor } from '../parts/prose.ts';
import type { Site } from '../site.ts';
import { sourceLine } from './sourcePage.ts';
import type { SourceLine } from './sourcePage.ts';
import { timelineAddress } from './timelinePage.ts';
import { verificationOfEvent } from '../parts/verificationSentences.ts';

export type EventSourceView = SourceLine & { anchor: string };

/**
 * Two sides of what is contested at an event, said from the side of the claim that is made here.
 */
export interface ContestView {
  kind: RelationView['kind'];
  who: string;
  relation: string;
  other: string;
  /** the claim made here */
  href: string;
}

/** Everything that an event’s page prints. */
export interface EventView extends EventLine {
  file: string;
  kind: string;
  place: string | undefined;
  summary: string;
  prose: string;
  claims: readonly ClaimView[];
  /** who contradicts whom, each pair of claims once */
  contests: readonly ContestView[];
  datePrintedIn: string | undefined;
  dateBasis: string | undefined;
  dateExpression: string;
  /** the day by which the first of its sources was certainly public */
  firstReported: (Link & { day: string }) | undefined;
  lastCorrected: string | undefined;
  sources: readonly EventSourceView[];
  corrections: readonly CorrectionView[];
  /** what is proved of it, a sentence each */
  verification: readonly string[];
  /** its place on the timeline */
  onTimeline: string;
  /** its full address, for citing and for print */
  permanent: string;
  previous: EventLine | undefined;
  next: EventLine | undefined;
}

function contestsIn(claims: readonly ClaimView[]): ContestView[] {
  const seen = new Set<string>();
  return claims.flatMap((claim) =>
    claim.relations.flatMap((relation): ContestView[] => {
      const pair = [claim.href, relation.href].sort().join(' ');
      if (!CONTESTING.has(relation.kind) || seen.has(pair)) return [];
      seen.add(pair);
      return [
        {
          kind: relation.kind,
          who: claim.by.label,
          relation: relation.label,
          other: relation.who,
          href: `#${claim.id}`,
        },
      ];
    }),
  );
}

/** The pages of all events, in order, each with its neighbours. */
export function eventViews(site: Site): EventView[] {
  const { events } = site.index;
  const { days } = knownDays(site.index.archive);
  return events.map((event, i) =>
    whileMaking(`the page of ${event.file}`, () =>
      eventView(site, days, event, events[i - 1], events[i + 1]),
    ),
  );
}

function eventView(
  site: Site,
  days: readonly KnownDay[],
  event: ArchiveEvent,
  previous: ArchiveEvent | undefined,
  next: ArchiveEvent | undefined,
): EventView {
  const { index, words, addresses } = site;
  const ids = sourcesOf(event);
  const known = index.knownSince.get(event.id);
  const corrections = correctionViews(site, event);
  const claims = claimsOf(site, event).map((placed) => claimView(site, placed));
  return {
    ...eventLine(site, event),
    file: event.file,
    kind: words.eventKinds[event.kind],
    place: event.place,
    summary: event.summary,
    prose: proseHtml(site, event.body, ids),
    claims,
    contests: contestsIn(claims),
    datePrintedIn:
      event.datePrintedIn.length > 0
        ? words.event.datePrintedIn(sourceNames(site, event.datePrintedIn))
        : undefined,
    dateBasis: event.dateBasis,
    dateExpression: words.event.dateExpression(event.date.edtf),
    firstReported:
      known === undefined
        ? undefined
        : {
            day: known,
            label: words.source.publicBy(dayLabel(known, words)),
            href: addresses.knownOn(keptDayFor(days, known) ?? known),
          },
    lastCorrected: corrections.at(-1)?.date,
    sources: ids.flatMap((id) => {
      const source = index.source.get(id);
      return source ? [{ ...sourceLine(site, source), anchor: sourceAnchor(id) }] : [];
    }),
    corrections,
    verification: verificationOfEvent(site, event),
    onTimeline: timelineAddress(site, event),
    permanent: addresses.absolute(addresses.event(event.id)),
    previous: previous && eventLine(site, previous),
    next: next && eventLine(site, next),
  };
}
