import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { citationsIn } from '../parse/citations.ts';
import { indexOfWords } from '../parse/wholeWords.ts';
import { CORRECTED_IN_CLAIMS } from '../schema/common.ts';
import type { Correction } from '../schema/common.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { parseDate } from '../schema/date.ts';
import { parseFigureValue } from '../schema/event.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import type { Actor, Archive, ArchiveEvent, Measure, Source } from './archive.ts';
import { append, compareText } from '../basics/lists.ts';
import { publicBy } from './order.ts';
import { provedBefore, quotationsOfEvent } from './verification.ts';
import type { VerifiedClaim, VerifiedFigure } from './verification.ts';

/** The most day pages that a story gets; see `knownDays`. */
export const MAX_KNOWN_DAYS = 60;

export interface KnownDay {
  day: IsoDay;
  /**
   * ids of the sources that were certainly public by this day and by no day before it that is kept
   */
  sources: readonly string[];
}

/** A text with the words of a correction put back. */
function putBack(text: string, { was, now }: Correction): string {
  const at = indexOfWords(text, now);
  return at === -1 ? text : text.slice(0, at) + was + text.slice(at + now.length);
}

/** A body, or a part of one, with the words of a correction put back. */
function undoInBody<T extends Nodes>(node: T, correction: Correction): T {
  if (node.type === 'text') return { ...node, value: putBack(node.value, correction) };
  return 'children' in node
    ? { ...node, children: node.children.map((child) => undoInBody(child, correction)) }
    : node;
}

function undoInFigure(figure: VerifiedFigure, was: string): VerifiedFigure {
  const before = parseFigureValue(was);
  if (!before) return figure;
  // One number has never been between others.
  const kept = figure.hedge === 'between' ? 'exactly' : figure.hedge;
  return {
    ...figure,
    value: before.value,
    hedge: before.hedge ?? kept,
    printedIn: [],
    numbersIn: [],
  };
}

function undoInClaim(claim: VerifiedClaim, correction: Correction): VerifiedClaim {
  if (claim.id !== correction.claim) return claim;
  switch (correction.field) {
    case 'says':
      return { ...claim, says: putBack(claim.says, correction) };
    case 'by':
      return { ...claim, by: correction.was };
    case 'quote':
      return {
        ...claim,
        quotes: claim.quotes.map((quote) => {
          const text = putBack(quote.text, correction);
          return { ...quote, text, verified: quote.verified && text === quote.text };
        }),
      };
    case 'figure':
      return { ...claim, figure: claim.figure && undoInFigure(claim.figure, correction.was) };
    default:
      return claim;
  }
}

type Corrected = ArchiveEvent | Source | Actor | Measure;

/** A record as it read before the corrections that this site made after a day. */
export function undoCorrections<T extends Corrected>(record: T, day: IsoDay): T {
  // The last one first; of one day, the last in the list.
  const later = record.corrections
    .filter(({ date }) => date > day)
    .reverse()
    .sort((a, b) => compareText(b.date, a.date));
  const undone = later.reduce<Corrected>((entry, correction) => {
    const { field, was } = correction;
    if (field === 'date' || field === 'published') return { ...entry, [field]: parseDate(was) };
    if ('claims' in entry && field === 'body')
      return { ...entry, body: undoInBody(entry.body, correction) };
    if ('claims' in entry && CORRECTED_IN_CLAIMS.includes(field))
      return { ...entry, claims: entry.claims.map((claim) => undoInClaim(claim, correction)) };
    const text = (entry as unknown as Record<string, unknown>)[field];
    return typeof text === 'string' ? { ...entry, [field]: putBack(text, correction) } : entry;
  }, record);
  // Read anew from the words that are put back: of those nothing is proved that was not proved of
  // the very same words.
  const quotations =
    'claims' in undone && later.length > 0
      ? { quotations: quotationsOfEvent(undone, provedBefore(undone.quotations)) }
      : {};
  return {
    ...undone,
    ...quotations,
    corrections: record.corrections.filter(({ date }) => date <= day),
  } as T;
}

const restsOnlyOn = (node: Paragraph, known: ReadonlySet<string>): boolean =>
  citationsIn(node).every(({ id }) => known.has(id));

/**
 * A body without the paragraphs that rest on a source not yet known, and without what is left empty
 * by that.
 */
function knownBody(body: Root, known: ReadonlySet<string>): Root {
  const keep = (node: RootContent): RootContent[] => {
    if (node.type === 'paragraph') return restsOnlyOn(node, known) ? [node] : [];
    if (node.type === 'list') {
      const items = node.children.map((item) => ({
        ...item,
        children: item.children.flatMap((child) => keep(child)) as typeof item.children,
      }));
      const children = items.filter((item) => item.children.length > 0);
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    // A heading has no citation, so nothing says which sources it rests on.
    return [];
  };
  return { ...body, children: body.children.flatMap(keep) };
}

/**
 * A date on a page of a past day: whatever was known by then had happened by then, so a range that
 * ends later ends on that day. One that also begins on it is that day only where its beginning is
 * an exact day.
 */
function dateBy(date: HistoricDate, day: IsoDay): HistoricDate {
  if (
    !date.interval ||
    (date.latest !== null && date.latest <= day) ||
    (date.earliest !== null && date.earliest > day)
  )
    return date;
  const [start = ''] = date.edtf.split('/');
  if (date.earliest !== day) return parseDate(`${start}/${day}`);
  return parseDate(start === day ? day : `../${day}`);
}

/**
 * A figure as the known sources print it, or nothing where a number of it is known to be printed
 * only by others.
 */
function knownFigure(
  figure: VerifiedFigure,
  known: ReadonlySet<string>,
): VerifiedFigure | undefined {
  const ofKnown = (ids: readonly string[]): string[] => ids.filter((id) => known.has(id));
  const numbersIn = figure.numbersIn.map(ofKnown);
  const leaks = numbersIn.some((ids, i) => ids.length === 0 && figure.numbersIn[i]?.length !== 0);
  return leaks ? undefined : { ...figure, printedIn: ofKnown(figure.printedIn), numbersIn };
}

/**
 * An event as it could be told from the known sources, or nothing when none of them reports it.
 * Where title, summary, kind and place rest on a source that is not known, the first claim that is
 * known stands for the title, and the others are left out; so is the date unless a known source
 * prints it: all that is certain then is that the event came before the day.
 */
function knownEvent(
  event: ArchiveEvent,
  known: ReadonlySet<string>,
  day: IsoDay,
): ArchiveEvent | undefined {
  const sources = event.sources.filter((id) => known.has(id));
  if (sources.length === 0) return undefined;
  const claims = event.claims.flatMap((claim): VerifiedClaim[] => {
    const claimSources = claim.sources.filter((id) => known.has(id));
    if (claimSources.length === 0) return [];
    return [
      {
        ...claim,
        sources: claimSources,
        quotes: claim.quotes.filter(({ source }) => known.has(source)),
        figure: claim.figure && knownFigure(claim.figure, known),
      },
    ];
  });
  const needed = event.restsOn.length > 0 ? event.restsOn : event.sources;
  const whole = needed.every((id) => known.has(id));
  const isDated = whole || event.datePrintedIn.some((id) => known.has(id));
  const head = whole
    ? {}
    : {
        title: claims[0]?.says ?? '',
        summary: '',
        kind: 'unknown' as const,
        place: undefined,
        dateBasis: undefined,
      };
  return {
    ...event,
    ...head,
    sources,
    claims,
    date: isDated ? dateBy(event.date, day) : parseDate(`../${day}`),
    corrections: event.corrections.filter(
      ({ claim }) => claim === undefined || claims.some(({ id }) => id === claim),
    ),
    datePrintedIn: event.datePrintedIn.filter((id) => known.has(id)),
    restsOn: event.restsOn.filter((id) => known.has(id)),
    body: knownBody(event.body, known),
    quotations: event.quotations.filter(({ cited }) => cited.every((id) => known.has(id))),
  };
}

/**
 * The archive as it was on a day: only what rests on sources certainly public by then, with later
 * corrections undone. A source whose publication has no known end is on no day, because no day can
 * be named by which it was public.
 */
export function knownOn(archive: Archive, day: IsoDay): Archive {
  const sources = archive.sources.filter((source) => {
    const by = publicBy(source);
    return by !== null && by <= day;
  });
  const known = new Set(sources.map(({ id }) => id));
  const events = archive.events.flatMap(
    (event) => knownEvent(undoCorrections(event, day), known, day) ?? [],
  );
  const addresses = new Set(
    events.flatMap((event) => event.claims.map(({ id }) => claimAddressOf(event.id, id))),
  );
  const related = events.map((event) => ({
    ...event,
    claims: event.claims.map((claim) =>
      claim.relation && !addresses.has(claim.relation.claim)
        ? { ...claim, relation: undefined }
        : claim,
    ),
  }));
  const measures = new Set(
    related.flatMap(({ claims }) => claims.map(({ figure }) => figure?.measure)),
  );
  const actors = new Set(
    related.flatMap(({ claims }) => claims.flatMap(({ by, onBehalfOf }) => [by, onBehalfOf])),
  );
  return {
    story: archive.story,
    events: related,
    sources: sources.map((source) => undoCorrections(source, day)),
    actors: archive.actors
      .filter(({ id }) => actors.has(id))
      .map((actor) => ({
        ...undoCorrections(actor, day),
        described: actor.described.filter(({ source }) => known.has(source)),
      })),
    measures: archive.measures
      .filter(({ id }) => measures.has(id))
      .map((measure) => undoCorrections(measure, day)),
  };
}

/**
 * The days that get a page: those on which a source became certainly public. Beyond
 * `MAX_KNOWN_DAYS` of them, only the last such day of each month, or, if those are still too many,
 * of each year, keeps a page of its own, so the number of pages is bounded.
 * @returns kept days in order, and for every other day the kept day before it (`null`: there is
 *   none)
 */
export function knownDays(archive: Archive): {
  days: readonly KnownDay[];
  moved: ReadonlyMap<IsoDay, IsoDay | null>;
} {
  const sourcesOn = new Map<IsoDay, string[]>();
  for (const source of archive.sources) {
    const day = publicBy(source);
    if (day !== null) append(sourcesOn, day, source.id);
  }
  const all = [...sourcesOn.keys()].sort(compareText);
  const lastOfEach = (length: number): IsoDay[] =>
    all.filter((day, i) => all[i + 1]?.slice(0, length) !== day.slice(0, length));
  const kept =
    [all, lastOfEach(7), lastOfEach(4).slice(-MAX_KNOWN_DAYS)].find(
      (days) => days.length <= MAX_KNOWN_DAYS,
    ) ?? [];
  const moved = new Map<IsoDay, IsoDay | null>();
  const days: KnownDay[] = [];
  let waiting: string[] = [];
  for (const day of all) {
    waiting.push(...(sourcesOn.get(day) ?? []));
    if (kept[days.length] === day) {
      days.push({ day, sources: waiting.sort(compareText) });
      waiting = [];
    } else {
      moved.set(day, kept[days.length - 1] ?? null);
    }
  }
  return { days, moved };
}

/** The first kept day by which what became known on a day is told, if there is one. */
export const keptDayFor = (days: readonly KnownDay[], day: IsoDay): IsoDay | undefined =>
  days.find((kept) => kept.day >= day)?.day;
