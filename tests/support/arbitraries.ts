import fc from 'fast-check';
import type { Archive, ArchiveEvent, Source } from '../../src/domain/archive.ts';
import type { VerifiedClaim } from '../../src/domain/verification.ts';
import { daysInMonth, hasPlainYear } from '../../src/schema/calendarDays.ts';
import { HEDGES } from '../../src/schema/figure.ts';
import { RELATION_KINDS } from '../../src/schema/relation.ts';
import {
  actor,
  archive,
  body,
  claim,
  dateOf,
  event,
  figure,
  ids,
  measure,
  quote,
  source,
} from './archive.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const year = fc.integer({ min: 2022, max: 2025 });
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${pad(y, 4)}-${pad(m)}`);
const mark = fc.constantFrom('', '', '', '~', '?', '%');
const marked = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, mark).map((parts) => parts.join(''));

/** One calendar day, `YYYY-MM-DD`, of a few years, so that days often meet. */
export const isoDay = fc.tuple(month, fc.integer({ min: 1, max: 31 })).map(([text, day]) => {
  const [y = 1, m = 1] = text.split('-').map(Number);
  return `${text}-${pad(Math.min(day, daysInMonth(y, m)))}`;
});

const isDate = (text: string): boolean => {
  try {
    dateOf(text);
    return true;
  } catch {
    return false;
  }
};

const point = fc.oneof(marked(isoDay), marked(month), marked(year.map(String)));
const vague = fc.oneof(
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`),
  fc.constantFrom('202X', '201X', '20XX', '19XX', '2024-XX', '2024-10-XX', '2024-XX-XX?'),
  fc.constantFrom('-0043-03-15', '-0043-24~', '0000', '-012X', '-01XX', 'Y12024', 'Y-170000002'),
);
const range = fc.oneof(
  point.map((text) => `${text}/..`),
  point.map((text) => `../${text}`),
  point.map((text) => `${text}/`),
  point.map((text) => `/${text}`),
  fc.constantFrom('-0333/-0043-03', '-0043/2024-10-05', '-0001-10-05/..', '../-0043'),
  fc
    .tuple(point, point)
    .filter(([a, b]) => isDate(`${a}/${b}`))
    .map(([a, b]) => `${a}/${b}`),
);

/**
 * An EDTF date of level 0 or 1 that Dateline takes: days, months, years, seasons, decades,
 * centuries, marks, ranges, open ends.
 */
export const edtfText = fc.oneof(
  { arbitrary: point, weight: 4 },
  { arbitrary: vague, weight: 1 },
  { arbitrary: range, weight: 3 },
);

/**
 * Every word that rests on a source names it so, and no such name is part of another or of anything
 * else.
 */
const sourceName = (i: number): string => `print-${pad(i)}-x`;

/** The words of a passage that rests on sources: they name all of them. */
const words = (what: string, ids: readonly string[]): string => `${what} by ${ids.join(' and ')}`;

const some = (ids: readonly string[], minLength = 1): fc.Arbitrary<string[]> =>
  fc.subarray([...ids], { minLength: Math.min(minLength, ids.length) });

const published = fc.option(edtfText, { nil: undefined, freq: 8 });

const sureness = fc.constantFrom('printed', 'bounded', 'assumed');

/** Stands in what is told of a version that was seen on a day. */
export const versionMark = (day: string): string => `seen-on-${day}`;

/** A version of the last day on which a source can have been published, and one of years later. */
const versionsOf = (date: string | undefined): Source['versions'] =>
  [date === undefined ? undefined : dateOf(date).latest, '2031-01-01'].flatMap((day) =>
    day && hasPlainYear(day)
      ? [{ seen: dateOf(day), changed: versionMark(day), fingerprint: undefined }]
      : [],
  );

const sources = fc
  .array(fc.tuple(published, sureness), { minLength: 1, maxLength: 7 })
  .map((drawn) =>
    drawn.map(([date, sure], i) =>
      source(sourceName(i), date, {
        ...(sure === 'printed' ? {} : { publishedBasis: 'It says Monday.' }),
        versions: versionsOf(date),
        publishedBoundIn: sure === 'bounded' ? [sourceName(i), sourceName(drawn.length - 1)] : [],
      }),
    ),
  );

const figures = fc
  .record({
    value: fc.oneof(fc.nat(5000), fc.tuple(fc.nat(100), fc.integer({ min: 101, max: 5000 }))),
    hedge: fc.constantFrom(...HEDGES),
    measure: fc.constantFrom('cranes', 'crates'),
    asOf: edtfText,
  })
  .map(({ value, hedge, measure: name, asOf }) => {
    const ofOne = hedge === 'between' ? 'about' : hedge;
    const fields = { measure: name, asOf: dateOf(asOf) };
    return figure(value, Array.isArray(value) ? 'between' : ofOne, fields);
  });

const SPEAKERS = ['ada', 'bo', 'town', 'paper'];

/** Ids of events, of which an archive may have no such one. */
const eventName = (i: number): string => `event-${pad(i)}`;

/** Where or when a claim was made: most often its entry does not say. */
const times = fc.oneof(
  { arbitrary: fc.constant({}), weight: 2 },
  { arbitrary: edtfText.map((said) => ({ said: dateOf(said) })), weight: 1 },
  { arbitrary: fc.nat(6).map((i) => ({ occasion: eventName(i) })), weight: 2 },
);

/** What an entry says of how it knows a time: most often nothing. */
const evidence = fc.constantFrom('none', 'none', 'bounded', 'assumed');

/** The fields in which a claim says how it knows its times, as far as it does. */
const timeEvidence = (ofSaid: string, own: readonly string[]) => ({
  saidBasis: ofSaid === 'none' ? undefined : 'It says Monday.',
  saidBoundIn: ofSaid === 'bounded' ? [...own] : [],
});
const figureEvidence = (ofAsOf: string, own: readonly string[]) => ({
  asOfBasis: ofAsOf === 'none' ? undefined : 'It says Monday.',
  asOfBoundIn: ofAsOf === 'bounded' ? [...own] : [],
});

function claims(all: readonly string[]): fc.Arbitrary<VerifiedClaim[]> {
  const others = (own: readonly string[]): string[] => all.filter((id) => !own.includes(id));
  return fc
    .array(
      some(all).chain((own) =>
        fc
          .record({
            by: fc.constantFrom(...SPEAKERS),
            onBehalfOf: fc.option(fc.constantFrom(...SPEAKERS), { nil: undefined }),
            time: times,
            ofSaid: evidence,
            figure: fc.option(
              fc.tuple(figures, some(own, 0), evidence).map(([one, printedIn, ofAsOf]) => ({
                ...one,
                ...figureEvidence(ofAsOf, own),
                printedIn,
                numbersIn: [one.value].flat().map(() => printedIn),
                alsoPrintedIn: others(own),
              })),
              { nil: undefined },
            ),
            quotes: some(own, 0).map((from) =>
              from.map((id) => ({
                ...quote(words('Quoted', [id]), id),
                alsoPrintedIn: others(own),
              })),
            ),
            replies: some(all, 0).map((from) =>
              from.map((id) => ({ asked: 'town', answer: words('Answered', [id]), source: id })),
            ),
          })
          .map(({ time, ofSaid, ...fields }) => ({
            own,
            fields: { ...fields, ...time, ...('said' in time ? timeEvidence(ofSaid, own) : {}) },
          })),
      ),
      { maxLength: 4 },
    )
    .map((list) =>
      list.map(({ own, fields }, i) =>
        claim(`claim-${i}`, own, {
          ...fields,
          says: own.length === 1 ? words('Said', own) : `Said at claim ${i}`,
        }),
      ),
    );
}

const paragraph = (all: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(some(all), fc.boolean())
    .map(
      ([cited, item]) =>
        `${item ? '- ' : ''}${words('Told', cited)} [${cited.map((id) => `@${id}`).join('; ')}]`,
    );

/**
 * An event on some of the given sources: on those that can know of it. `undefined` where none can.
 */
function eventOn(i: number, known: readonly Source[]): fc.Arbitrary<ArchiveEvent | undefined> {
  return edtfText.chain((date) => {
    const { earliest } = dateOf(date);
    const able = ids(
      known.filter(
        (one) => !one.published?.latest || earliest === null || earliest <= one.published.latest,
      ),
    );
    if (able.length === 0) return fc.constant(undefined);
    return some(able).chain((own) =>
      fc
        .record({
          restsOn: some(own, 0),
          datePrintedIn: some(own, 0),
          dateBoundIn: some(ids(known), 0),
          sure: sureness,
          claims: claims(own),
          paragraphs: fc.array(paragraph(own), { maxLength: 4 }),
          hasPlace: fc.boolean(),
          kind: fc.constantFrom('statement' as const, 'movement' as const),
        })
        .map((drawn) => {
          const { restsOn, datePrintedIn, dateBoundIn, sure, paragraphs, hasPlace } = drawn;
          const needed = restsOn.length > 0 ? restsOn : own;
          const grounds = [...new Set([...needed, ...dateBoundIn])];
          return event(eventName(i), date, own, {
            kind: drawn.kind,
            restsOn,
            datePrintedIn,
            after: [],
            claims: drawn.claims,
            title: words('Title', needed),
            summary: words('Summary', needed),
            ...(sure === 'printed' ? {} : { dateBoundIn, dateBasis: words('Dated', grounds) }),
            ...(sure === 'assumed' ? { dateAssumes: words('Assumed', grounds) } : {}),
            ...(hasPlace ? { place: words('Placed', needed) } : {}),
            body: body(paragraphs.join('\n\n')),
            quotations: [
              { field: 'title', text: words('Quoted', own), cited: own, printedIn: own },
              ...own.map((id) => ({
                field: 'body' as const,
                text: words('Quoted', [id]),
                cited: [id],
                printedIn: [id],
              })),
            ],
          });
        }),
    );
  });
}

const KINDS_OF_RELATION = fc.constantFrom(...RELATION_KINDS);

/** Relates claims to claims that stand before them, so that no circle comes about. */
function related(events: readonly ArchiveEvent[]): fc.Arbitrary<ArchiveEvent[]> {
  const addresses = events.flatMap((one) => one.claims.map(({ id }) => `${one.id}#${id}`));
  return fc
    .array(
      fc.uniqueArray(
        fc.record({ kind: KINDS_OF_RELATION, to: fc.nat({ max: 9 }), isOfLast: fc.boolean() }),
        { maxLength: 2, selector: ({ kind }) => kind },
      ),
      { minLength: addresses.length, maxLength: addresses.length },
    )
    .map((draws) => {
      let n = 0;
      return events.map((one) => ({
        ...one,
        claims: one.claims.map((own) => {
          const at = n++;
          const drawn = at > 0 ? (draws[at] ?? []) : [];
          const relations = drawn.map(({ kind, to, isOfLast }) => ({
            kind,
            claim: addresses[to % at] ?? '',
            ...(isOfLast && { sources: own.sources.slice(-1) }),
          }));
          return { ...own, relations };
        }),
      }));
    });
}

/**
 * Whole archives such as pass the check, with sources of unknown, uncertain and open publication
 * date, and events of every kind of date. All that rests on a source names it, except its own id.
 */
export const anyArchive: fc.Arbitrary<Archive> = sources.chain((known) =>
  fc.tuple(...Array.from({ length: 6 }, (_, i) => eventOn(i, known))).chain((drawn) =>
    fc
      .tuple(
        related(drawn.filter((one) => one !== undefined)),
        fc.array(some(ids(known), 0), { minLength: 3, maxLength: 3 }),
      )
      .map(([events, described]) =>
        archive({
          sources: known,
          events,
          actors: SPEAKERS.map((id, i) =>
            actor(id, {
              kind: id === 'paper' ? 'publication' : 'person',
              described: (described[i] ?? []).map((from) => ({
                as: words('Described', [from]),
                source: from,
              })),
              names: (described[i] ?? []).map((from) => ({
                name: words('Called', [from]),
                kind: 'former',
                until: dateOf('2024'),
                source: from,
              })),
            }),
          ),
          measures: [measure('cranes'), measure('crates')],
        }),
      ),
  ),
);

/** The same archive with its records in another order, as another file system might list them. */
export const shuffled = (of: Archive): fc.Arbitrary<Archive> => {
  const order = <T>(records: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...records], { minLength: records.length });
  return fc.record({
    story: fc.constant(of.story),
    events: order(of.events),
    sources: order(of.sources),
    actors: order(of.actors),
    measures: order(of.measures),
    places: order(of.places),
    threads: order(of.threads),
    removed: fc.constant(of.removed),
  });
};
