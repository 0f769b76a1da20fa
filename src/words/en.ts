import { enGB } from 'date-fns/locale/en-GB';
import type { ArchiveEvent } from '../domain/archive.ts';
import type { ContestSide } from '../domain/contestSides.ts';
import type { WhyMissing } from '../domain/missingOn.ts';
import type { Ending } from '../domain/notices.ts';
import type { Sureness } from '../domain/sureness.ts';
import type { HEDGES } from '../schema/figure.ts';
import type { RELATION_KINDS } from '../schema/claim.ts';
import type { ACTOR_KINDS, NAME_KINDS } from '../schema/actor.ts';
import type { CORRECTION_KINDS } from '../schema/correction.ts';
import type { MeasureFields, RecordType } from '../schema/kinds.ts';
import type { Suppression } from '../schema/suppression.ts';

export type Unit = MeasureFields['unit'];

const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : other}`;
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });
const compact = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 3,
});

/** A number; from a million on in words where that loses no digit: “50 billion”. */
function number(value: number): string {
  const scale = 10 ** (3 * Math.floor(Math.log10(value) / 3));
  return value >= 1e6 && Number.isInteger((value / scale) * 1000)
    ? compact.format(value)
    : plain.format(value);
}

/** A number, or the lower and the higher of two, with the unit where there is one. */
function quantity(values: readonly number[], unit: Unit | undefined): string {
  const numbers = values.map(number).join(' and ');
  if (!unit) return numbers;
  return `${numbers} ${values.every((value) => value === 1) ? unit.one : unit.other}`;
}

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number): string => `${n}${SUFFIXES[ordinals.select(n)] ?? 'th'}`;

/**
 * Every word of the interface in English. Another language is another file with the same keys; a
 * key that no code uses fails a test.
 */
export const en = {
  language: 'en',
  locale: 'en-GB',
  dateLocale: enGB,
  direction: 'ltr' as 'ltr' | 'rtl',
  list: (items: readonly string[]) => list.format(items),

  date: {
    /** patterns of date-fns/format */
    patterns: { day: 'd MMMM yyyy', month: 'MMMM yyyy', year: 'yyyy' },
    /** the patterns of both ends of a range, where they share what need not be said twice */
    ranges: {
      daysOfMonth: { start: 'd', end: 'd MMMM yyyy' },
      daysOfYear: { start: 'd MMMM', end: 'd MMMM yyyy' },
      monthsOfYear: { start: 'MMMM yyyy', end: 'MMMM yyyy' },
    },
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    season: (season: string, year: string) => `${season} ${year}`,
    decade: (year: number) => `${year}s`,
    century: (year: number) => `the ${ordinal(Math.floor(year / 100) + 1)} century`,
    approximate: (text: string) => `around ${text}`,
    uncertain: (text: string) => `perhaps ${text}`,
    range: (from: string, to: string) => `${from} to ${to}`,
    from: (text: string) => `from ${text}`,
    by: (text: string) => `by ${text}`,
    unknown: 'day not known',
    undated: 'Day not known',
    partsOfMonth: ['early', 'mid', 'late'],
    partOfMonth: (parts: readonly string[], month: string) =>
      `${[...new Set(parts)].join(' to ')} ${month}`,
    certainty: {
      exact: 'exact day',
      approximate: 'approximate or uncertain',
      month: 'no day given',
      range: 'on some or all of these days',
      from: 'this date or later',
      by: 'this date or earlier',
      unknown: 'no time is printed',
    },
    /** a day and its time */
    atTime: (day: string, time: string) => `${day}, ${time}`,
    times: {
      utc: (clock: string) => `${clock} UTC`,
      /** `offset` is the distance from UTC, such as +09:00 */
      fromUtc: (clock: string, offset: string) => `${clock} UTC${offset}`,
      local: (clock: string) => `${clock} local time`,
    },
    sureness: {
      printed: 'printed',
      bounded: 'worked out',
      assumed: 'assumed',
    } satisfies Record<Sureness, string>,
    withSureness: (date: string, sureness: string) => `${date}, ${sureness}`,
    surenessMeaning: {
      printed: 'no word beside it: a report prints the date',
      bounded: '“worked out”: from what reports print',
      assumed: '“assumed”: rests on something that no report prints',
    } satisfies Record<Sureness, string>,
    evidence: {
      printedIn: (sources: string) => `Printed in ${sources}.`,
      boundIn: (sources: string, n: number, basis: string) =>
        `Worked out from what ${sources} ${n === 1 ? 'prints' : 'print'}: ${basis}`,
      assumed: (assumption: string, basis: string) =>
        `Assumed: ${assumption}${assumption.endsWith('.') ? '' : '.'} ${basis}`,
      unbounded: (basis: string) => `Assumed. ${basis}`,
    },
  },

  figure: {
    number,
    quantity,
    hedges: {
      exactly: (quantity: string) => quantity,
      about: (quantity: string) => `about ${quantity}`,
      'at-least': (quantity: string) => `at least ${quantity}`,
      'more-than': (quantity: string) => `more than ${quantity}`,
      'up-to': (quantity: string) => `up to ${quantity}`,
      between: (quantity: string) => `between ${quantity}`,
    } satisfies Record<(typeof HEDGES)[number], (quantity: string) => string>,
    hedgeNames: {
      exactly: 'no hedge',
      about: 'about',
      'at-least': 'at least',
      'more-than': 'more than',
      'up-to': 'up to',
      between: 'between',
    } satisfies Record<(typeof HEDGES)[number], string>,
    asOf: (date: string) => `as of ${date}`,
    expected: 'expected',
    expectedFor: (date: string) => `expected for ${date}`,
  },

  eventKinds: {
    briefing: 'Briefing',
    'press-conference': 'Press conference',
    statement: 'Statement',
    interview: 'Interview',
    assessment: 'Assessment',
    movement: 'Movement',
    combat: 'Combat',
    'weapons-test': 'Weapons test',
    aid: 'Aid',
    sanctions: 'Sanctions',
    talks: 'Talks',
    unknown: 'Kind of event not shown yet',
  } satisfies Record<ArchiveEvent['kind'], string>,
  actorKinds: {
    person: 'Person',
    office: 'Office',
    government: 'Government',
    agency: 'Agency',
    organisation: 'Organisation',
    group: 'Group',
    publication: 'Publication, in its own voice',
  } satisfies Record<(typeof ACTOR_KINDS)[number], string>,
  relations: {
    denies: { from: 'Denies', to: 'Denied by' },
    confirms: { from: 'Confirms', to: 'Confirmed by' },
    revises: { from: 'Revises', to: 'Revised by' },
    repeats: { from: 'Repeats', to: 'Repeated by' },
    differs: { from: 'Differs from', to: 'Differs from' },
  } satisfies Record<(typeof RELATION_KINDS)[number], { from: string; to: string }>,
  recordKinds: { source: 'Source', actor: 'Actor', measure: 'Measure' },
  correctionKinds: {
    fact: 'Fact',
    figure: 'Figure',
    quotation: 'Quotation',
    date: 'Date',
    attribution: 'Attribution',
    wording: 'Wording',
  } satisfies Record<(typeof CORRECTION_KINDS)[number], string>,

  site: {
    skip: 'Skip to the content',
    mainNavigation: 'Main',
    timeline: 'Timeline',
    known: 'What was known when',
    sources: 'Sources',
    actors: 'Actors',
    measures: 'Measures',
    corrections: 'Corrections',
    about: 'About',
    feed: 'Atom feed',
    jsonFeed: 'JSON feed',
    calendar: 'Calendar',
    data: 'Data (JSON)',
    dataSchema: 'What the data mean (JSON Schema)',
    eventsCsv: 'Events (CSV)',
    claimsCsv: 'Claims (CSV)',
    sourcesCsv: 'Sources (CSV)',
    licence: (name: string) => `Content: ${name}`,
    codeLicence: 'Code: MIT',
    edit: 'Edit this entry',
    /** on paper: how far the story is told */
    toldUntil: (day: string, undated: number) =>
      undated === 0
        ? `Told from sources public by ${day}.`
        : `Told from sources public by ${day}, and from ${count(undated, 'source', 'sources')} ` +
          'of which that day is not certain.',
    contentFile: 'Content file',
    /** the key that follows a link, by the arrow printed on it */
    key: (arrow: string) => `Key ${arrow}`,
  },

  timeline: {
    orders: 'Order',
    byHappening: 'As it happened',
    byPublication: 'As it became known',
    count: (events: number, sources: number) =>
      `${count(events, 'event', 'events')} from ${count(sources, 'source', 'sources')}`,
    contested: 'Contested',
    /** what the mark means wherever it stands */
    contestedHint:
      'A claim here denies another, is denied by another, or is set against another by a report.',
    contestedMark: (sides: readonly string[]) => `Contested: ${list.format(sides)}`,
    sides: {
      denies: 'denies another',
      denied: 'is denied',
      differs: 'set against another',
    } satisfies Record<ContestSide, string>,
    sideHints: {
      denies: 'A claim here denies another.',
      denied: 'A claim here is denied by another.',
      differs: 'A report sets a claim here against another.',
    } satisfies Record<ContestSide, string>,
    sources: (n: number) => count(n, 'source', 'sources'),
    overview: 'Whose numbers these are, and for when. Each mark leads to its claim.',
    jump: 'Jump to a month',
    jumpYears: 'Jump to a year',
    legend: 'How dates are marked',
    latest: 'The last events on the timeline',
    leading: 'The events with the most claims and sources',
    year: (year: string) => `The year ${year}`,
    yearLead: 'Of a month with many events, those with the most claims and sources.',
    allOf: (month: string, events: number) =>
      `All ${count(events, 'event', 'events')} listed under ${month}`,
    neighbours: 'Neighbouring times',
    earlier: 'Earlier',
    later: 'Later',
  },

  event: {
    claims: 'Who said what',
    claimsCaption:
      'Who said what at this event or about it, as far as our entry has it, and its sources.',
    who: 'Who',
    what: 'What was said',
    figure: 'Figure',
    sources: 'Sources',
    /** around the name of the one spoken for */
    onBehalfOf: { before: 'for ', after: '' },
    /** the beginning and the end of a sentence; the name of the one who was asked is between */
    reply: {
      requested: (on: string | undefined) =>
        on === undefined ? 'Asked for comment,' : `Asked for comment on ${on},`,
      requestedHere: (on: string) => `Asked for comment by this site on ${on},`,
      given: 'answered:',
      none: 'did not answer.',
    },
    noFigure: 'No number listed',
    renderings: 'Words that different sources print differently',
    printedAlike: 'Printed alike by',
    differsHere: 'differs',
    dateHeading: 'How the date is known',
    sourcesHeading: 'Sources of this entry',
    sourceNumber: (n: number, label: string) => `Source ${n}: ${label}`,
    previous: 'Previous',
    next: 'Next',
    neighbours: 'Neighbouring events',
    onTimeline: 'This event on the timeline',
    happened: 'Happened',
    published: 'First of our reports',
    corrected: 'Last corrected here',
    neverCorrected: 'no correction noted',
    publishedUnknown: 'not certain by which day it was public',
    address: 'Address of this entry',
    /** `n` tells claims of one speaker apart where a link is read alone */
    permalink: (n: number, who: string) => `Link to claim ${n}, by ${who}`,
  },

  said: {
    /** before the time and place of a claim that was made elsewhere */
    when: 'Said:',
    inReport: 'in the report itself',
    inUndatedReport: 'in the report itself, whose day is not known',
    unknown: 'day not printed',
    unknownSince: (day: string) => `day not printed; first report public by ${day}`,
    /** before the event that a claim is about */
    about: 'About:',
    elsewhere: 'Said here about other events',
  },

  source: {
    heading: 'Sources',
    lead:
      'Every report that this site rests on, in the order of the days by which they were public, ' +
      'certain or assumed. Those without such a day come last.',
    printed: 'About the report itself',
    notPrinted: 'not printed',
    noCopy: 'none noted',
    fact: (field: string, value: string) => `${field}: ${value}${value.endsWith('.') ? '' : '.'}`,
    date: 'date',
    silence: (fields: readonly string[]) => `Not printed: ${list.format(fields).toLowerCase()}.`,
    fields: {
      title: 'Headline',
      publisher: 'Publisher',
      byline: 'Author',
      published: 'Published',
      url: 'Address',
      archive: 'Kept copy',
      language: 'Language',
      credits: 'Credits',
    },
    basis: 'How we know',
    publicBy: (day: string) => `certainly public by ${day}`,
    publicByAssumed: (day: string) => `public by ${day} if the assumption holds`,
    damage: 'Where its text is damaged',
    versions: 'Versions',
    versionsLead: 'The same report as it read at different times.',
    version: {
      /** before the time at which it was seen */
      seen: 'Seen on',
      checked: 'Our entries were checked against its text.',
      unchecked: 'Not checked: there is no fingerprint of its text.',
    },
    alone: 'What only this report has in our entries',
    aloneLead:
      'For these, our entries name no other source. That does not mean that no other one has them.',
    claimsAlone: 'Claims at events for which our entries name other sources too',
    nothingAlone: 'Nothing: for every event and claim of its, our entries name another source too.',
    numberElsewhere: (numbers: string, n: number, sources: string) =>
      n === 1
        ? `The number ${numbers} is also printed by ${sources}.`
        : `The numbers ${numbers} are also printed by ${sources}.`,
    wordsElsewhere: (text: string, sources: string) =>
      `The words “${text}” are also printed by ${sources}.`,
    shared: 'What it shares with other sources in our entries',
    nothingShared: 'Nothing: our entries name no other source for any event of its.',
    alsoIn: (sources: string) => `also in ${sources}`,
    differs: 'Numbers and quotations that differ in other sources',
    nothingDiffers:
      'None found. Compared were quotations within one claim, and numbers that one speaker gave ' +
      'at one event for the same time.',
    figureDiffers: (own: string, other: string, sources: string) =>
      `Here ${own}; ${other} in ${sources}`,
    origin: 'Sources that may go back to the same words',
    originLead:
      'Several reports of one statement, or from one agency’s material, do not by themselves ' +
      'make what it says more certain.',
    noOrigin:
      'None in our entries: they name no other source for a statement, briefing, press ' +
      'conference or interview that it reports, and no agency by the same name.',
    sameOccasion: (n: number) => `reports the same ${n === 1 ? 'event' : 'events'}`,
    sameAgency: (names: string) => `both credit ${names}`,
    events: 'All events in our entries that name it',
    claims: 'All claims in our entries that name it',
    uses: (events: number, claims: number) =>
      `${count(events, 'event', 'events')}, ${count(claims, 'claim', 'claims')}`,
  },

  actor: {
    heading: 'Actors',
    lead: 'The page of each actor has all claims in our entries made by them or for them.',
    described: 'Described as',
    names: 'Other names',
    nameKinds: {
      former: 'former name',
      spelling: 'another spelling',
      other: 'another name',
    } satisfies Record<(typeof NAME_KINDS)[number], string>,
    /** when a name was in use; each end only where it is known */
    nameUsed: (from: string | undefined, until: string | undefined) =>
      [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
    /** the name that somebody had when speaking, and the one of today */
    nowCalled: (then: string, today: string) => `${then} (now ${today})`,
    otherNames: (former: readonly string[], others: readonly string[]) =>
      [
        ...(former.length > 0 ? [`formerly ${list.format(former)}`] : []),
        ...(others.length > 0 ? [`also ${list.format(others)}`] : []),
      ].join(', '),
    withNames: (name: string, others: string) => `${name}, ${others}`,
    partOf: 'Part of',
    members: 'Members',
    speaksIn: 'Speaks together with others in',
    /** around the name of the group as which an actor said something together with others */
    together: { before: 'said together as ', after: '' },
    claims: 'All claims in our entries',
    noClaims: 'None: our entries have no claim made by them or for them.',
    claimCount: (n: number) => count(n, 'claim', 'claims'),
    through: (name: string) => `through ${name}`,
  },

  measure: {
    heading: 'Measures',
    lead:
      'Quantities that actors put numbers on. Every number stands under the one who gave it or ' +
      'for whom it was given.',
    chart: 'The numbers over time',
    numbers: (title: string) => `${title}: the numbers`,
    chartCaption: (title: string) =>
      `${title}, by whose number it is and the time it was given for. The table below ` +
      'holds every number in our entries.',
    table: 'All numbers as a table',
    csv: 'Download as CSV',
    asOf: 'As of',
    who: 'Who',
    figure: 'Number',
    event: 'Event',
    sources: 'Sources',
    scope: 'Counts only',
    count: (figures: number, actors: number) =>
      `${count(figures, 'number', 'numbers')} by ${count(actors, 'actor', 'actors')}`,
    marks: 'How to read the marks',
    all: 'All numbers for this measure',
  },

  chart: {
    label: (title: string) => `${title}: numbers over time, each in the lane of its actor`,
    all: (figures: number) => `All ${count(figures, 'number', 'numbers')}`,
    ranges:
      'Over the whole time: each stroke runs from the lowest to the highest number given ' +
      'for it, hedges aside.',
    /** in place of all numbers; both are phrases such as “20 numbers by 8 actors” */
    latest: (shown: string, all: string) =>
      `Below, only those for the latest times: ${shown}, of ${all} in all.`,
    scale: (top: string) => `Each lane rises from 0 to ${top} at its dotted line.`,
    parts: (texts: readonly string[]) => texts.join(', '),
    pair: (low: string, high: string) => `${low}–${high}`,
    /** a number that counts only a part of the measure, where there is no room to say which */
    part: 'part',
    tagged: (text: string, tag: string) => `${text} (${tag})`,
    ends: { known: 'range of days', loose: 'approximate', open: 'open end' },
  },

  known: {
    heading: 'What was known when',
    lead:
      'What our sources had reported by each day: not what the world knew, and not what this ' +
      'site said then.',
    daysHeading: 'The story as it could be told on a day',
    daysLead:
      'Each of these pages shows the timeline as our sources of that day tell it. Later sources, ' +
      'and what rests on them alone, are not there.',
    day: (day: string) => `As known by ${day}`,
    banner: (day: string) =>
      `This is not today’s page. It shows what our sources had reported by ${day}: not what the ` +
      'world knew, and not what this site said that day.',
    /** in addition where a source is on the page by an assumption */
    someAssumed: 'Some of it is here by an assumption, which is named.',
    leadToToday: 'The titles lead to the entries as they are today.',
    toToday: 'Read today’s timeline',
    becameKnown: 'What became known',
    newSources: 'Sources that are new here',
    newEvents: 'Events that are new here',
    assumedSources: 'Sources whose day is assumed',
    assumedEvent: 'known by then only if an assumption holds',
    addedTo: 'Events with new reports',
    newClaims: (n: number) => (n === 0 ? 'reported again' : count(n, 'new claim', 'new claims')),
    background: (n: number) => `Background: ${count(n, 'event', 'events')} before the story`,
    nothingNew: 'None',
    notHere: (sources: number, events: number) =>
      `Not on this page: ${list.format([
        ...(sources > 0 ? [count(sources, 'source', 'sources')] : []),
        ...(events > 0 ? [count(events, 'event', 'events')] : []),
      ])} that one might look for`,
    laterBound: (day: string) => `not certain to have been public before ${day}`,
    noBound: {
      'no-end': 'nothing in it says by which day it was public',
      uncertain: 'the day by which it was public is uncertain',
      'later-bound': 'not certain to have been public by then',
    } satisfies Record<WhyMissing, string>,
    reportedLater: (day: string) => `first of its reports public by ${day}`,
    reportedNoDay: 'not certain by which day one of its reports was public',
    lostBanner: 'This is not today’s page. It tells why this day has no page of its own any more.',
    lostDays: 'Days that had a page before a date was mended:',
    lostHeading: 'Why nothing stands under this day',
    lostLead: 'The day had a page because of a date that was mended since:',
    onceShown: 'Events that the page once showed',
    previousDay: 'Earlier day',
    nextDay: 'Later day',
    walk: 'Days on which the story grew',
    first: 'No source is certain to have been public before this day.',
    noDays: 'There is none: of no source is it certain by which day it was public.',
    unknownDay: 'Not certain by which day',
    unknownSources:
      'Of these sources it is not certain by which day they were public. They are on no ' +
      'day’s page.',
    titleMissing: 'Not all that this event’s title rests on was public yet.',
    timelineThen: 'The timeline as it stood',
  },

  verification: {
    heading: 'Checked against the text',
    quotations: (verified: number, total: number) =>
      total === 0
        ? 'Our entries have no quotation to check here.'
        : `${verified} of ${count(total, 'quotation', 'quotations')} verified word for word, but ` +
          'for what stands in square brackets or is left out (…).',
    figures: (verified: number, total: number) =>
      total === 0
        ? 'Our entries have no listed number to check here.'
        : `${verified} of ${count(total, 'listed number', 'listed numbers')} found in the text.`,
    by: (sequence: number, bits: number, words: number) =>
      `By a fingerprint of its text: ${bits}-bit hashes (SHA-256) of every ${sequence} of ` +
      `its ${words.toLocaleString('en-GB')} words in a row, of its short quotations and of its ` +
      'numbers.',
    byFingerprints: 'By fingerprints of the texts of its sources, which their pages describe.',
    byFingerprintsOf: (names: string) =>
      `By fingerprints of texts, which the pages of these sources describe: ${names}.`,
    none: 'There is no fingerprint of its text, so nothing could be checked against it.',
    unverifiedSources: (names: string) =>
      `Nothing could be checked against these, for want of a fingerprint: ${names}.`,
    unverified: 'not verified',
    byVersions: (texts: number) =>
      `By fingerprints of its text as it read at ${texts} different times. What stands in one of ` +
      'these texts counts as found.',
    onlyInVersion: (when: string) => `only in the version seen on ${when}`,
    onlyInEarlier: 'only in an earlier version',
    ofSource: (remark: string, source: string) => `${remark} (${source})`,
  },

  feeds: {
    correction: (title: string) => `Correction: ${title}`,
    quotation: (text: string) => `“${text}”`,
    dated: (date: string, certainty: string) => `${date} (${certainty})`,
    certainty: (certainty: string, sureness: string) => `${certainty}, ${sureness}`,
    /** the title of an entry in a calendar, where it cannot show that the day is not certain */
    titleWithDate: (title: string, date: string) => `${title} (${date})`,
    firstDayOnly: 'The time is too wide for a calendar: this is its first day.',
    openEnd: 'One end of this time is open: only the other one is shown.',
  },

  filters: {
    heading: 'Filter the events',
    facets: {
      actor: 'Actor',
      place: 'Place',
      source: 'Source',
      kind: 'Kind',
      measure: 'Measure',
      contested: 'Contested',
    },
    contestedOnly: 'Contested events',
    contestedSides: {
      denies: 'Where a claim denies another',
      denied: 'Where a claim is denied',
      differs: 'Where a report sets claims against each other',
    } satisfies Record<ContestSide, string>,
    /**
     * how many are shown, how many there are, and which values they were filtered by; `shown` is a
     * number in words of its own
     */
    shown: (shown: string, total: number, filters: string) =>
      `${shown} of ${count(total, 'event', 'events')}: ${filters}`,
    clear: 'Show all',
    most: (shown: number, all: number) => `The ${shown} most frequent of ${all}`,
  },

  search: {
    heading: 'Find',
    lead: 'Find events by their words, speakers, places, kinds and sources.',
    label: 'Search the text of all events, sources, actors and measures',
    results: 'What was found',
    found: (found: string, what: string) => `${found} found: ${what}`,
    query: (text: string) => `“${text}”`,
    byHappening: 'Earliest first',
    more: (n: string) => `Show ${n} more`,
    clear: 'Clear',
    failed: 'The search could not be loaded. The timeline has all events.',
    all: (list: string) => `All ${list.toLowerCase()}`,
    latestMonths: (shown: number, all: number) => `The latest ${shown} of ${all} months`,
    fromTimeline: (events: number) => `Find among all ${count(events, 'event', 'events')}`,
  },

  notices: {
    /** behind the name of an entry, wherever it is named */
    tags: {
      withdrawn: (name: string) => `${name} (withdrawn)`,
      merged: (name: string) => `${name} (merged)`,
      retracted: (name: string) => `${name} (retracted)`,
      replaced: (name: string) => `${name} (replaced)`,
    } satisfies Record<Ending, (name: string) => string>,
    /** a colon or a full stop follows */
    done: {
      withdrawn: (date: string) => `Withdrawn on ${date}`,
      merged: (date: string) => `Merged into another entry on ${date}`,
      retracted: (date: string) => `Retracted by its publisher, noted here on ${date}`,
      replaced: (date: string) => `Replaced by a later version, noted here on ${date}`,
    } satisfies Record<Ending, (date: string) => string>,
    /** before the link to what stands in its place */
    toldIn: 'It is now told in:',
    laterVersion: 'Later version:',
    ofWithdrawn: 'From an entry that was withdrawn.',
    ofRetracted: 'Every report of it has been retracted.',
    leftOut: (n: number) =>
      `${count(n, 'number', 'numbers')} from withdrawn entries ${n === 1 ? 'is' : 'are'} left out.`,
    heading: 'Entries and sources that turned out wrong',
    claims: 'Its claims, and where they are now',
    /** before the link to what a claim became */
    nowAt: 'Now:',
  },

  /** in place of what had to go */
  removed: {
    names: {
      event: 'An entry that was removed',
      source: 'A source that was removed',
      actor: 'Name withheld',
      measure: 'A measure that was removed',
    } satisfies Record<RecordType, string>,
    lines: {
      event: (date: string, reason: string) => `This entry was removed on ${date} ${reason}.`,
      claim: (date: string, reason: string) => `This claim was removed on ${date} ${reason}.`,
      source: (date: string, reason: string) => `This source was removed on ${date} ${reason}.`,
      actor: (date: string, reason: string) => `This name was removed on ${date} ${reason}.`,
      measure: (date: string, reason: string) => `This measure was removed on ${date} ${reason}.`,
    },
    reasons: {
      court: 'for legal reasons',
      erasure: 'at the request of a person concerned',
      danger: 'to protect somebody',
    } satisfies Record<Suppression['reason'], string>,
    heading: 'What was removed',
  },

  corrections: {
    heading: 'Corrections',
    lead: 'Every correction that is noted in an entry, the newest first.',
    none: 'No correction has been noted so far.',
    was: 'Before',
    now: 'Now',
    why: 'Why',
    on: (date: string) => `Corrected on ${date}`,
  },

  about: {
    heading: 'About',
    method: 'Method',
    methodText: [
      'This site tells one developing story as a timeline. It shows who said what, when, ' +
        'and in which report. Where reports contradict each other, both stand, each under ' +
        'its own name: the site does not decide who is right.',
      'Every paragraph about an event names the sources it rests on. A quotation is a ' +
        'speaker’s own words, as the source prints them. Where an entry has the same words ' +
        'from two sources that print them differently, both stand there and the differing ' +
        'words are marked.',
      'What was worked out and no source prints, such as a day, a year or who is meant, should ' +
        'be marked as worked out. Silence is not denial. What a document does not print, such ' +
        'as its author, is called not printed.',
    ],
    times: 'Three times',
    timesText:
      'Three times are kept apart: when a thing happened, when a source published it, and ' +
      'when this site recorded or corrected it.',
    dates: 'Dates',
    datesText:
      'A date of an event or a report that no document prints was worked out, and its page ' +
      'says how. Dates are written in the Extended Date/Time Format (ISO 8601-2), so that an ' +
      'approximate day, a range and an open end can be told apart. A range means that ' +
      'something lasted that long, or that it happened at some time within it. Where the ' +
      'sources do not say which, it stays open.',
    correctionsHeading: 'Corrections policy',
    correctionsText:
      'A mistake is corrected openly: the entry keeps a dated note of what it said before, ' +
      'what it says now, and why. The address of an entry goes on working, also when the entry ' +
      'was renamed.',
    correctionsLink: 'All corrections',
    licence: 'Licence',
    licenceText: (name: string) =>
      `The texts and data of this site may be used under ${name}. The program that builds ` +
      'it is under the MIT licence. Neither covers quoted words.',
    privacy: 'Privacy',
    privacyText: 'These pages set no cookies, count nobody and load nothing from any other host.',
    use: 'Feeds and data',
    useText: 'The whole archive can be had as data.',
  },

  notFound: {
    heading: 'There is no page at this address',
    text: 'The link may be incomplete, or the page may be gone. All events stand on the timeline.',
  },

  moved: {
    heading: 'This page has moved',
    text: 'It now stands at a new address:',
  },
};

export type Words = typeof en;
