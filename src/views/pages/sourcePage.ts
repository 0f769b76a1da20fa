import { whileMaking } from '../../basics/whileMaking.ts';
import type { Source } from '../../domain/archive.ts';
import { claimsOf, sourcesOf } from '../../domain/archiveIndex.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { provenanceOf } from '../../domain/provenance.ts';
import type { Provenance } from '../../domain/provenance.ts';
import { claimGroups } from '../parts/claimGroups.ts';
import type { ClaimGroup } from '../parts/claimGroups.ts';
import { claimView } from '../parts/claimViews.ts';
import type { ClaimView } from '../parts/claimViews.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import { figureView } from '../parts/figureView.ts';
import { eventLine, sourceLink, sourceNames } from '../parts/links.ts';
import type { EventLine, Link } from '../parts/links.ts';
import { namingView } from '../parts/nameViews.ts';
import type { NamingView } from '../parts/nameViews.ts';
import { noticeView } from '../parts/noticeViews.ts';
import type { NoticeView } from '../parts/noticeViews.ts';
import { printedElsewhere } from '../parts/elsewhereSentences.ts';
import { printedFields } from '../parts/sourceFields.ts';
import type { PrintedField } from '../parts/sourceFields.ts';
import { proseHtml } from '../parts/prose.ts';
import { sourceLine } from '../parts/sourceLine.ts';
import type { SourceLine } from '../parts/sourceLine.ts';
import { takenFrom } from '../parts/takenViews.ts';
import type { TakenFrom } from '../parts/takenViews.ts';
import { fingerprintText, verificationOfSource } from '../parts/verificationSentences.ts';
import { versionViews } from '../parts/versionViews.ts';
import type { VersionView } from '../parts/versionViews.ts';
import type { Site } from '../site.ts';

/** A claim with a note below it. */
interface NotedClaim extends ClaimView {
  note: string | undefined;
}

/** Another source whose reports go back to the same occasion or agency. */
interface OriginView {
  source: Link;
  events: readonly EventLine[];
  why: string;
}

/** Everything that a source’s page prints. */
export interface SourceView extends SourceLine {
  file: string;
  draft: boolean | undefined;
  /** the page in a sentence or two, for search engines */
  description: string;
  fields: readonly PrintedField[];
  naming: NamingView;
  damage: readonly string[];
  /** how it read at different times */
  versions: readonly VersionView[];
  /** what became of it, where it turned out wrong */
  notice: NoticeView | undefined;
  /** what is proved of it, a sentence each */
  verification: readonly string[];
  /** what was made of its text to check against, in words */
  fingerprint: string | undefined;
  /** all quotations and numbers that our entries have from it */
  taken: TakenFrom;
  note: string;
  /** whether anything in our entries rests on it alone */
  isAlone: boolean;
  /** events for which no other source is named, and what others print of them all the same */
  eventsAlone: readonly (EventLine & { note: string | undefined })[];
  /** claims of which the same is true, at events for which others are named */
  claimsAlone: readonly ClaimGroup<NotedClaim>[];
  /** each with the other sources that report it */
  shared: readonly (EventLine & { note: string })[];
  /**
   * claims that another source prints differently, without their relations. The note says what a
   * figure is elsewhere; where words differ, both renderings show how
   */
  differing: readonly ClaimGroup<NotedClaim>[];
  origins: readonly OriginView[];
  events: readonly EventLine[];
  /** each with the other sources that report it */
  claims: readonly ClaimGroup<NotedClaim>[];
  corrections: readonly CorrectionView[];
}

const inFull = (site: Site, placed: PlacedClaim): string => figureView(site, placed)?.inFull ?? '';

const differingClaims = (
  site: Site,
  { quotationsDiffer, figuresDiffer }: Provenance,
): NotedClaim[] =>
  [
    ...quotationsDiffer.map((claim) => ({ claim, note: undefined })),
    ...figuresDiffer.map(({ claim, other }) => ({
      claim,
      note: site.words.source.figureDiffers(
        inFull(site, claim),
        inFull(site, other),
        sourceNames(site, other.claim.sources),
      ),
    })),
  ].map(({ claim, note }) => ({ ...claimView(site, claim), note, relations: [] }));

const originViews = (site: Site, { origins }: Provenance): OriginView[] =>
  origins.map(({ source, events, credits }) => {
    const { list, source: say } = site.words;
    return {
      source: sourceLink(site, source),
      events: events.map((event) => eventLine(site, event)),
      why: list([
        ...(events.length > 0 ? [say.sameOccasion(events.length)] : []),
        ...(credits.length > 0 ? [say.sameAgency(list(credits))] : []),
      ]),
    };
  });

function claimWithOthers(site: Site, sourceId: string, placed: PlacedClaim): NotedClaim {
  const others = placed.claim.sources.filter((id) => id !== sourceId);
  const note = others.length > 0 ? site.words.source.alsoIn(sourceNames(site, others)) : undefined;
  return { ...claimView(site, placed), note };
}

function viewOf(site: Site, source: Source): SourceView {
  const { index, words } = site;
  const { id } = source;
  const provenance = provenanceOf(id, index);
  const line = sourceLine(site, source);
  const eventsAlone = provenance.onlyHere.map((event) => ({
    ...eventLine(site, event),
    note: printedElsewhere(site, claimsOf(index, event)),
  }));
  const claimsAlone = provenance.claimsOnlyHere
    .filter(({ event }) => sourcesOf(event).length > 1)
    .map((claim) => ({ ...claimView(site, claim), note: printedElsewhere(site, [claim]) }));
  const published = line.published?.inFull ?? words.source.notPrinted;
  return {
    ...line,
    file: source.file,
    draft: source.draft,
    description: `${words.source.fields.published}: ${published}. ${line.uses}.`,
    fields: printedFields(site, source),
    naming: namingView(site, source, source.label, 'source'),
    damage: source.damage,
    versions: versionViews(site, source),
    notice: noticeView(site, source),
    verification: verificationOfSource(site, source),
    fingerprint: fingerprintText(site, source),
    taken: takenFrom(site, source),
    note: proseHtml(site, source.body, []),
    isAlone: eventsAlone.length + claimsAlone.length > 0,
    eventsAlone,
    claimsAlone: claimGroups(claimsAlone),
    shared: provenance.shared.map(({ event, sources }) => ({
      ...eventLine(site, event),
      note: words.source.alsoIn(sourceNames(site, sources)),
    })),
    differing: claimGroups(differingClaims(site, provenance)),
    origins: originViews(site, provenance),
    events: (index.eventsOfSource.get(id) ?? []).map((event) => eventLine(site, event)),
    claims: claimGroups(
      (index.claimsOfSource.get(id) ?? []).map((claim) => claimWithOthers(site, id, claim)),
    ),
    corrections: correctionViews(site, source),
  };
}

/** The page of a source. */
export const sourceView = (site: Site, source: Source): SourceView =>
  whileMaking(`the page of ${source.file}`, () => viewOf(site, source));
