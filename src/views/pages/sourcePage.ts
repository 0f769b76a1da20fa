import { whileMaking } from '../../basics/whileMaking.ts';
import type { Source } from '../../domain/archive.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import { publicBy } from '../../domain/order.ts';
import { provenanceOf } from '../../domain/provenance.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import { dateView, dayLabel } from '../parts/dateView.ts';
import { claimView } from '../parts/claimViews.ts';
import { eventLine, sourceLink, sourceNames } from '../parts/links.ts';
import { figureView } from '../parts/figureView.ts';
import type { ClaimView } from '../parts/claimViews.ts';
import type { EventLine, Link } from '../parts/links.ts';
import { proseHtml } from '../parts/prose.ts';
import type { Site } from '../site.ts';
import { verificationOfSource } from '../parts/verificationSentences.ts';

/** One line of what a source prints, or does not print, about itself. */
export interface PrintedField {
  label: string;
  /** `undefined`: the document does not print it */
  value: string | undefined;
  href: string | undefined;
  basis: string | undefined;
}

export interface SourceLine extends Link {
  id: string;
  published: string | undefined;
  /** what it prints about itself, and what it does not */
  facts: string;
  url: string | undefined;
  uses: string;
}

/** Everything that a source’s page prints. */
export interface SourceView extends SourceLine {
  file: string;
  /** the page in a sentence or two, for search engines */
  description: string;
  fields: readonly PrintedField[];
  damage: readonly string[];
  /** what is proved of it, a sentence each */
  verification: readonly string[];
  note: string;
  eventsAlone: readonly EventLine[];
  /** at events that others report too */
  claimsAlone: readonly ClaimView[];
  shared: readonly { event: EventLine; sources: string }[];
  /** what a figure is elsewhere; where words differ, both renderings say how */
  differing: readonly { claim: ClaimView; how: string | undefined }[];
  origins: readonly { source: Link; events: readonly EventLine[]; why: string }[];
  events: readonly EventLine[];
  /** each with the other sources that report it */
  claims: readonly (ClaimView & { note: string | undefined })[];
  corrections: readonly CorrectionView[];
}

function languageName(tag: string, site: Site): string {
  // Extensions and private parts of a tag have no names.
  const { language, script, region } = new Intl.Locale(tag);
  const plain = [language, script, region].filter((part) => part !== undefined).join('-');
  return new Intl.DisplayNames([site.words.locale], { type: 'language' }).of(plain) ?? tag;
}

function fieldsOf(site: Site, source: Source): PrintedField[] {
  const { words } = site;
  const { fields } = words.source;
  const field = (
    label: string,
    value: string | undefined,
    more: { href?: string | undefined; basis?: string | undefined } = {},
  ): PrintedField => ({ label, value, href: more.href, basis: more.basis });
  const by = publicBy(source);
  const date = source.published && dateView(source.published, words);
  const published =
    date &&
    (date.certainty === 'exact' || by === null
      ? date.label
      : `${date.label} (${words.source.publicBy(dayLabel(by, words))})`);
  return [
    field(fields.title, source.title),
    field(fields.publisher, source.publisher, { basis: source.publisherBasis }),
    field(fields.byline, source.byline),
    field(fields.published, published, { basis: source.publishedBasis }),
    field(fields.credits, source.credits.length > 0 ? words.list(source.credits) : undefined),
    field(fields.url, source.url, { href: source.url }),
    field(fields.archive, source.archive, { href: source.archive }),
    field(fields.language, languageName(source.language, site)),
  ];
}

function factsOf({ words }: Site, source: Source): string {
  const { fields, fact, silence, workedOut, date } = words.source;
  const published = source.published && dateView(source.published, words).label;
  const facts: [label: string, value: string | undefined, missing?: string][] = [
    [fields.title, source.title],
    [fields.publisher, source.publisher],
    [fields.byline, source.byline],
    [
      fields.published,
      published !== undefined && source.publishedBasis !== undefined
        ? workedOut(published)
        : published,
      date,
    ],
    [fields.credits, source.credits.length > 0 ? words.list(source.credits) : undefined],
  ];
  const missing = [...facts, [fields.url, source.url] as const].flatMap(
    ([label, value, name = label]) => (value === undefined ? [name] : []),
  );
  return [
    ...facts.flatMap(([label, value]) => (value === undefined ? [] : [fact(label, value)])),
    ...(missing.length > 0 ? [silence(missing)] : []),
  ].join(' ');
}

export function sourceLine(site: Site, source: Source): SourceLine {
  const { index, words } = site;
  return {
    ...sourceLink(site, source.id),
    id: source.id,
    published: source.published && dateView(source.published, words).label,
    facts: factsOf(site, source),
    url: source.url,
    uses: words.source.uses(
      index.eventsOfSource.get(source.id)?.length ?? 0,
      index.claimsOfSource.get(source.id)?.length ?? 0,
    ),
  };
}

function pageOf(site: Site, source: Source): SourceView {
  const { index, words } = site;
  const provenance = provenanceOf(source.id, index);
  const line = sourceLine(site, source);
  const published = line.published ?? words.source.notPrinted;
  return {
    ...line,
    file: source.file,
    description: `${words.source.fields.published}: ${published}. ${line.uses}.`,
    fields: fieldsOf(site, source),
    damage: source.damage,
    verification: verificationOfSource(site, source),
    note: proseHtml(site, source.body, []),
    eventsAlone: provenance.onlyHere.map((event) => eventLine(site, event)),
    claimsAlone: provenance.claimsOnlyHere
      .filter(({ event }) => sourcesOf(event).length > 1)
      .map((claim) => claimView(site, claim)),
    shared: provenance.shared.map(({ event, sources }) => ({
      event: eventLine(site, event),
      sources: words.source.alsoIn(sourceNames(site, sources)),
    })),
    differing: [
      ...provenance.quotationsDiffer.map((claim) => ({
        claim: claimView(site, claim),
        how: undefined,
      })),
      ...provenance.figuresDiffer.map(({ claim, other }) => ({
        claim: claimView(site, claim),
        how: words.source.figureDiffers(
          figureView(site, claim)?.inFull ?? '',
          figureView(site, other)?.inFull ?? '',
          sourceNames(site, other.claim.sources),
        ),
      })),
    ],
    origins: provenance.origins.map(({ source: id, events, credits }) => ({
      source: sourceLink(site, id),
      events: events.map((event) => eventLine(site, event)),
      why: words.list([
        ...(events.length > 0 ? [words.source.sameOccasion(events.length)] : []),
        ...(credits.length > 0 ? [words.source.sameAgency(words.list(credits))] : []),
      ]),
    })),
    events: (index.eventsOfSource.get(source.id) ?? []).map((event) => eventLine(site, event)),
    claims: (index.claimsOfSource.get(source.id) ?? []).map((placed) => {
      const others = placed.claim.sources.filter((id) => id !== source.id);
      return {
        ...claimView(site, placed),
        note: others.length > 0 ? words.source.alsoIn(sourceNames(site, others)) : undefined,
      };
    }),
    corrections: correctionViews(site, source),
  };
}

export const sourceView = (site: Site, source: Source): SourceView =>
  whileMaking(`the page of ${source.file}`, () => pageOf(site, source));
