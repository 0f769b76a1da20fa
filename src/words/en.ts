import { enGB } from 'date-fns/locale/en-GB';
import type { ArchiveEvent } from '../domain/archive.ts';
import type { Sureness } from '../domain/sureness.ts';
import type { HEDGES } from '../schema/figure.ts';
import type { RELATION_KINDS } from '../schema/claim.ts';
import type { ACTOR_KINDS } from '../schema/actor.ts';
import type { CORRECTION_KINDS } from '../schema/correction.ts';
import type { MeasureFields } from '../schema/kinds.ts';

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
    partsOfMonth: ['early', 'mid', 'late'],
    partOfMonth: (parts: readonly string[], month: string) =>
      `${[...new Set(parts)].join(' to ')} ${month}`,
    certainty: {
      exact: 'exact day',
      approximate: 'approximate',
      month: 'day not known',
      range: 'within a range of days',
      from: 'on or after this day',
      by: 'on or before this day',
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
    expectedBy: (date: string) => `expected by ${date}`,
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
    unknown: 'Not yet known what it was',
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
    toldUntil: (day: string) => `Told from sources public by ${day}.`,
    toldUntilAssumed: (day: string) => `Told from sources public by ${day}, an assumed day.`,
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
    contestedHint: 'A claim here is denied by another, or a report sets it against another.',
    sources: (n: number) => count(n, 'source', 'sources'),
    overview: 'Who gave which number, and for when. Each mark leads to its claim.',
    jump: 'Jump to a month',
    jumpYears: 'Jump to a year',
    legend: 'How dates are marked',
    latest: 'The latest events',
    leading: 'The events most spoken of',
    year: (year: string) => `The year ${year}`,
    yearLead: 'Of each month, the events most spoken of.',
    allOf: (month: string, events: number) => `All ${count(events, 'event', 'events')} of ${month}`,
    neighbours: 'Neighbouring times',
    earlier: 'Earlier',
    later: 'Later',
  },

  event: {
    claims: 'Who said what',
    claimsCaption: 'Every claim reported at or about this event, with its speaker and its sources.',
    who: 'Who',
    what: 'What was said',
    figure: 'Figure',
    sources: 'Sources',
    /** around the name of the one spoken for */
    onBehalfOf: { before: 'for ', after: '' },
    noFigure: 'No figure',
    renderings: 'The same words, as different sources print them',
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
    published: 'First reported',
    corrected: 'Last corrected here',
    neverCorrected: 'Never corrected',
    publishedUnknown: 'day of publication not known',
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
    lead: 'Every published document that this site rests on, in the order of publication.',
    printed: 'What it prints about itself',
    notPrinted: 'not printed',
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
    alone: 'What it alone reports',
    claimsAlone: 'Its own claims at events that others report too',
    nothingAlone: 'Nothing: other sources report all of it too.',
    shared: 'What it shares with other sources',
    nothingShared: 'Nothing: no other source reports any of it.',
    alsoIn: (sources: string) => `also in ${sources}`,
    differs: 'Where it differs from other sources',
    nothingDiffers:
      'No figure or quotation of a claim that it shares is printed differently elsewhere.',
    figureDiffers: (own: string, other: string, sources: string) =>
      `Here ${own}; ${other} in ${sources}`,
    origin: 'Sources that share an origin with it',
    originLead: 'Reports of one occasion are not independent confirmations of it.',
    noOrigin: 'None: it shares no occasion and no agency with another source.',
    sameOccasion: (n: number) => `reports the same ${n === 1 ? 'event' : 'events'}`,
    sameAgency: (names: string) => `both credit ${names}`,
    events: 'Every event that rests on it',
    claims: 'Every claim that rests on it',
    uses: (events: number, claims: number) =>
      `${count(events, 'event', 'events')}, ${count(claims, 'claim', 'claims')}`,
  },

  actor: {
    heading: 'Actors',
    lead: 'Everyone who is reported to have said something, and all of their claims in order.',
    described: 'Described as',
    partOf: 'Part of',
    claims: 'All claims in order',
    claimCount: (n: number) => count(n, 'claim', 'claims'),
    through: (name: string) => `through ${name}`,
  },

  measure: {
    heading: 'Measures',
    lead:
      'Quantities that several actors put numbers on over time. Every number stands under ' +
      'the one who gave it.',
    chart: 'The numbers over time',
    numbers: (title: string) => `${title}: the numbers`,
    chartCaption: (title: string) =>
      `${title}, by who gave the number and the time it was given for. The table below ` +
      'holds every number.',
    table: 'The same as a table',
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
    label: (title: string) => `${title}: the numbers over time, a lane for each actor`,
    all: (figures: number) => `All ${count(figures, 'number', 'numbers')}`,
    ranges:
      'Over the whole time: each stroke runs from the lowest to the highest number given ' +
      'for it, hedges aside.',
    /** in place of all numbers; both are phrases such as “20 numbers by 8 actors” */
    latest: (shown: string, all: string) => `Below, only the latest: ${shown}, of ${all} in all.`,
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
    newSources: 'Sources that became public',
    assumedSources: 'Sources whose day is assumed',
    assumedEvent: 'known by then only if an assumption holds',
    newEvents: 'Events first reported',
    addedTo: 'Events with new reports',
    newClaims: (n: number) => (n === 0 ? 'reported again' : count(n, 'new claim', 'new claims')),
    background: (n: number) => `Background: ${count(n, 'event', 'events')} before the story`,
    nothingNew: 'None',
    previousDay: 'Earlier day',
    nextDay: 'Later day',
    walk: 'Days on which the story grew',
    first: 'Nothing was public before this day.',
    unknownDay: 'Publication day not known',
    unknownSources:
      'No day can be named by which these sources were public. They are on no day’s page.',
    titleMissing: 'The report that names this event was not yet public.',
    timelineThen: 'The timeline as it stood',
  },

  verification: {
    heading: 'Checked against the text',
    quotations: (verified: number, total: number) =>
      total === 0
        ? 'It quotes nothing.'
        : `${verified} of ${count(total, 'quotation', 'quotations')} verified word for word.`,
    figures: (verified: number, total: number) =>
      total === 0
        ? 'It gives no figure.'
        : `${verified} of ${count(total, 'figure', 'figures')} verified.`,
    by: (sequence: number, bits: number, words: number) =>
      `By a fingerprint of its text: ${bits}-bit hashes (SHA-256) of every ${sequence} of ` +
      `its ${words.toLocaleString('en-GB')} words in a row, and of its numbers.`,
    byFingerprints: 'By fingerprints of the texts of its sources, which their pages describe.',
    none: 'There is no fingerprint of its text, so nothing that rests on it could be verified.',
    unverifiedSources: (names: string) => `Not verified, for want of a fingerprint: ${names}.`,
    unverified: 'not verified',
  },

  feeds: {
    correction: (title: string) => `Correction: ${title}`,
    quotation: (text: string) => `“${text}”`,
    dated: (date: string, certainty: string) => `${date} (${certainty})`,
    certainty: (certainty: string, sureness: string) => `${certainty}, ${sureness}`,
    /** the title of an entry in a calendar, where it cannot show that the day is not certain */
    titleWithDate: (title: string, date: string) => `${title} (${date})`,
    firstDayOnly: 'The time is too wide for a calendar: this is its first day.',
    openEnd: 'One end of this time is not known: only the other one is shown.',
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
    lead: 'Every event by who speaks in it, where it happened, what it was and who reports it.',
    label: 'Search the text of all events, sources, actors and measures',
    results: 'What was found',
    found: (found: string, what: string) => `${found} found: ${what}`,
    query: (text: string) => `“${text}”`,
    byHappening: 'Earliest first',
    more: (n: string) => `Show ${n} more`,
    clear: 'Clear',
    failed: 'The search could not be loaded. The lists on this page lead to everything.',
    all: (list: string) => `All ${list.toLowerCase()}`,
    latestMonths: (shown: number, all: number) => `The latest ${shown} of ${all} months`,
    fromTimeline: (events: number) => `Find among all ${count(events, 'event', 'events')}`,
  },

  corrections: {
    heading: 'Corrections',
    lead: 'Every change of substance that was made to an entry after it was published.',
    none: 'No entry has been corrected so far.',
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
      'Every paragraph names the sources it rests on. A quotation is a speaker’s own ' +
        'words, as the source prints them. Where two sources print the same words ' +
        'differently, both renderings are shown and the differing words are marked.',
      'Nothing is inferred that no source prints. Silence is not denial. What a document ' +
        'does not print, such as its date or its author, is called not printed.',
    ],
    times: 'Three times',
    timesText:
      'Three times are kept apart: when a thing happened, when a source published it, and ' +
      'when this site recorded or corrected it.',
    dates: 'Dates',
    datesText:
      'A date that no document prints was worked out, and its page says how. Dates are ' +
      'written in the Extended Date/Time Format (ISO 8601-2), so that an approximate day, ' +
      'a range and an open end can be told apart. A range means either that something ' +
      'lasted that long or that its day lies within; the entry says which.',
    correctionsHeading: 'Corrections policy',
    correctionsText:
      'A mistake is corrected openly: the entry keeps a dated note of what it said before, ' +
      'what it says now, and why. Addresses never change; a page that was renamed is still ' +
      'found under its old address.',
    correctionsLink: 'All corrections',
    licence: 'Licence',
    licenceText: (name: string) =>
      `The texts and data of this site may be used under ${name}. The program that builds ` +
      'it is under the MIT licence. Quoted words belong to those who said them.',
    privacy: 'Privacy',
    privacyText: 'The site sets no cookies, counts nobody and asks nothing of any other host.',
    use: 'Feeds and data',
    useText: 'The whole archive can be had as data.',
  },

  notFound: {
    heading: 'There is no page at this address',
    text:
      'Addresses of this site do not change, so the link may be incomplete. All events ' +
      'stand on the timeline.',
  },

  moved: {
    heading: 'This page has moved',
    text: 'It now stands at a new address:',
  },
};

export type Words = typeof en;
