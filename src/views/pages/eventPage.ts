import { pick, recordsAt } from '../../basics/lists.ts';
import { whileMaking } from '../../basics/whileMaking.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { claimsOf, sourcesOf } from '../../domain/archiveIndex.ts';
import { keptDayFor, knownDays } from '../../domain/knownDays.ts';
import type { KnownDay } from '../../domain/knownDays.ts';
import { knownSureness } from '../../domain/knownSureness.ts';
import { claimView } from '../parts/claimViews.ts';
import type { ClaimView } from '../parts/claimViews.ts';
import { contestHint } from '../parts/contestWords.ts';
import { contestViews } from '../parts/contestViews.ts';
import type { ContestView } from '../parts/contestViews.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import { dateEvidence } from '../parts/evidenceSentences.ts';
import { kindLanguage, kindName } from '../parts/kindName.ts';
import { eventLine } from '../parts/links.ts';
import type { EventLine, Link } from '../parts/links.ts';
import { noticeView } from '../parts/noticeViews.ts';
import type { NoticeView } from '../parts/noticeViews.ts';
import { personViews } from '../parts/personViews.ts';
import type { PersonView } from '../parts/personViews.ts';
import { placeNames } from '../parts/placeViews.ts';
import type { PlaceName } from '../parts/placeViews.ts';
import { proseHtml, sourceAnchor } from '../parts/prose.ts';
import { publicByLabel } from '../parts/publicByLabel.ts';
import { withRemovedClaims } from '../parts/removedLine.ts';
import type { ClaimOrLine } from '../parts/removedLine.ts';
import { sourceLine } from '../parts/sourceLine.ts';
import type { SourceLine } from '../parts/sourceLine.ts';
import { timelineAddress } from '../parts/storyPeriods.ts';
import { neighbour, threadSteps } from '../parts/threadSteps.ts';
import type { Neighbour, ThreadStep } from '../parts/threadSteps.ts';
import { verificationOfEvent } from '../parts/verificationSentences.ts';
import type { Site } from '../site.ts';

/** The fields that the page prints as the entry has them. */
const AS_WRITTEN = ['file', 'draft', 'summary'] as const;

type AsWritten = Pick<ArchiveEvent, (typeof AS_WRITTEN)[number]>;

/** Everything that an event’s page prints. */
export interface EventView extends EventLine, AsWritten {
  kind: string;
  /** the language of the name of the kind, where it is not that of the entries */
  kindLanguage: string | undefined;
  places: readonly PlaceName[];
  prose: string;
  /** what became of it, where it turned out wrong */
  notice: NoticeView | undefined;
  /** whom it is about */
  people: readonly PersonView[];
  claims: readonly ClaimView[];
  /** the claims, and in their places the lines that stay of those whose words had to go */
  ledger: readonly ClaimOrLine<ClaimView>[];
  /** claims about other events that were made here */
  saidHere: readonly ClaimView[];
  /** in what way the event is contested, in sentences */
  contestHint: string | undefined;
  /** who contradicts whom, each pair of claims once */
  contests: readonly ContestView[];
  /** how its date is known, in a sentence or two */
  dateEvidence: string | undefined;
  /** the day by which the first of its sources was public */
  firstReported: (Link & { day: string }) | undefined;
  lastCorrected: string | undefined;
  /** each with the id to which the citations on the page lead */
  sources: readonly (SourceLine & { anchor: string })[];
  corrections: readonly CorrectionView[];
  /** what is proved of it, a sentence each */
  verification: readonly string[];
  /** its place on the timeline */
  onTimeline: string;
  /** its full address, for citing and for print */
  fullAddress: string;
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
  /** its threads, each with its neighbours there */
  threads: readonly ThreadStep[];
  /** what it follows from, and what followed from it */
  follows: readonly EventLine[];
  followed: readonly EventLine[];
}

function firstReported(
  site: Site,
  days: readonly KnownDay[],
  event: ArchiveEvent,
): EventView['firstReported'] {
  const { index, addresses } = site;
  const day = index.knownSince.get(event.id);
  if (day === undefined) return undefined;
  return {
    day,
    label: publicByLabel(site, day, knownSureness(index, sourcesOf(event), day)),
    href: addresses.knownOn(keptDayFor(days, day) ?? day),
  };
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
  const corrections = correctionViews(site, event);
  const claims = claimsOf(index, event).map((placed) => claimView(site, placed));
  return {
    ...eventLine(site, event),
    ...pick(event, AS_WRITTEN),
    kind: kindName(site, event.kind),
    kindLanguage: kindLanguage(site, event.kind),
    places: placeNames(site, event),
    prose: proseHtml(site, event.body, ids),
    notice: noticeView(site, event),
    people: personViews(site, event),
    claims,
    ledger: withRemovedClaims(claims, event, words),
    saidHere: (index.saidAt.get(event.id) ?? []).map((placed) => claimView(site, placed)),
    contestHint: contestHint(site, event.id),
    contests: contestViews(claims),
    dateEvidence: dateEvidence(site, event),
    firstReported: firstReported(site, days, event),
    lastCorrected: corrections.at(-1)?.date,
    sources: ids.flatMap((id) => {
      const source = index.source.get(id);
      return source ? [{ ...sourceLine(site, source), anchor: sourceAnchor(id) }] : [];
    }),
    corrections,
    verification: verificationOfEvent(site, event),
    onTimeline: timelineAddress(site, event),
    fullAddress: addresses.absolute(addresses.event(event.id)),
    previous: neighbour(site, words.event.previous, previous),
    next: neighbour(site, words.event.next, next),
    threads: threadSteps(site, event),
    follows: recordsAt(index.event, event.follows).map((other) => eventLine(site, other)),
    followed: (index.followedBy.get(event.id) ?? []).map((other) => eventLine(site, other)),
  };
}

/** The pages of all events, in the order in which they happened, each with its neighbours. */
export function eventViews(site: Site): EventView[] {
  const { events, archive } = site.index;
  const { days } = knownDays(archive);
  return events.map((event, i) =>
    whileMaking(`the page of ${event.file}`, () =>
      eventView(site, days, event, events[i - 1], events[i + 1]),
    ),
  );
}
