import { enGB } from 'date-fns/locale/en-GB';
import type { ContestSide } from '../domain/contestSides.ts';
import type { WhyMissing } from '../domain/missingOn.ts';
import type { Ending } from '../domain/notices.ts';
import type { Sureness } from '../domain/sureness.ts';
import type { QuotationTally, Tally } from '../domain/tally.ts';
import type { CommonKindId, UNKNOWN_KIND } from '../schema/eventKinds.ts';
import type { HEDGES } from '../schema/figure.ts';
import type { RELATION_KINDS } from '../schema/relation.ts';
import type { ACTOR_KINDS } from '../schema/actor.ts';
import type { NAME_KINDS } from '../schema/names.ts';
import type { CORRECTION_KINDS } from '../schema/correction.ts';
import type { MeasureFields, RecordType } from '../schema/kinds.ts';
import type { SOURCE_KINDS } from '../schema/source.ts';
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
  const size = Math.abs(value);
  const scale = 10 ** (3 * Math.floor(Math.log10(size) / 3));
  const text =
    size >= 1e6 && Number.isInteger((size / scale) * 1000)
      ? compact.format(size)
      : plain.format(size);
  return value < 0 ? `−${text}` : text;
}

/** A number, or the lower and the higher of two, with the unit where there is one. */
function quantity(values: readonly number[], unit: Unit | undefined): string {
  const numbers = values.map(number).join(' and ');
  if (!unit) return numbers;
  return `${numbers} ${values.every((value) => value === 1) ? unit.one : unit.other}`;
}

const MULTIPLES: Readonly<Record<number, string>> = {
  10: 'tens',
  12: 'dozens',
  20: 'scores',
  100: 'hundreds',
  1e3: 'thousands',
  1e4: 'tens of thousands',
  1e5: 'hundreds of thousands',
  1e6: 'millions',
  1e7: 'tens of millions',
  1e8: 'hundreds of millions',
  1e9: 'billions',
  1e12: 'trillions',
};
const multiples = (value: number): string => MULTIPLES[value] ?? number(value);

const share = (value: number, outOf: number): string =>
  outOf === 100 ? `${plain.format(value)}%` : `${plain.format(value)} in ${plain.format(outOf)}`;

const degrees = (value: number, above: string, below: string): string =>
  `${plain.format(Math.abs(value))}° ${value < 0 ? below : above}`;

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
  /** between the items and the groups of a list, and around quoted words */
  signs: { comma: ', ', semicolon: '; ', quote: ['“', '”'] as readonly [string, string] },
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
    decade: (year: number) => `the ${year}s`,
    century: (year: number) => `the ${ordinal(Math.floor(year / 100) + 1)} century`,
    /** a year of more than four digits */
    longYear: (year: number) => `the year ${plain.format(year)}`,
    /** the first and the last of some years that are no decade of the era */
    years: (range: string) => `the years ${range}`,
    /** a text with one of the first years of the era, of fewer than four digits */
    ofEra: (text: string) => `${text} AD`,
    /** a text with a year that is counted back from the beginning of the era */
    beforeEra: (text: string) => `${text} BC`,
    /** of what is written as not specified: which part of a longer time it is */
    unspecified: {
      year: (time: string) => `a year in ${time}`,
      month: (time: string) => `a month in ${time}`,
      day: (time: string) => `a day in ${time}`,
    },
    approximate: (text: string) => `around ${text}`,
    uncertain: (text: string) => `perhaps ${text}`,
    range: (from: string, to: string) => `${from} to ${to}`,
    /** such that “as of” and “expected for” can stand before them */
    from: (text: string) => `${text} or later`,
    by: (text: string) => `${text} or earlier`,
    /** of a time that began or ended with this, while nobody knows its other end */
    fromEndUnknown: (text: string) => `${text} onwards, end not known`,
    toStartUnknown: (text: string) => `up to ${text}, beginning not known`,
    /** how often an event happens again */
    every: { day: 'every day', week: 'every week', month: 'every month', year: 'every year' },
    recurring: (every: string, from: string, until: string) =>
      `${every} from ${from} until ${until}`,
    recurringEndUnknown: (every: string, from: string) => `${every} from ${from}, end not known`,
    /** of what recurs on a day that shorter months do not have */
    inShortMonths: (recurring: string) => `${recurring}, on the last day of shorter months`,
    /** what recurs and also happened at other times */
    recurringAlso: (recurring: string, dates: string) => `${recurring}, and also ${dates}`,
    unknown: 'day not known',
    undated: 'Day not known',
    partsOfMonth: ['early', 'mid', 'late'],
    partOfMonth: (parts: readonly string[], month: string) =>
      `${[...new Set(parts)].join(' to ')} ${month}`,
    certainty: {
      exact: 'exact day',
      approximate: 'rough or doubtful date',
      month: 'no day known',
      range: 'some time in these days, or throughout',
      from: 'this date or later',
      by: 'this date or earlier',
      unknown: 'no report says when',
    },
    /** a day and its time */
    atTime: (day: string, time: string) => `${day}, ${time}`,
    times: {
      utc: (clock: string) => `${clock} UTC`,
      /** `offset` is the distance from UTC, such as +9 or −3:30 */
      fromUtc: (clock: string, offset: string) => `${clock} local time (UTC${offset})`,
      local: (clock: string) => `${clock} local time`,
    },
    sureness: {
      printed: 'printed',
      bounded: 'worked out',
      assumed: 'assumed',
    } satisfies Record<Sureness, string>,
    withSureness: (date: string, sureness: string) => `${date} (${sureness})`,
    /** behind a date, apart from it */
    surenessMark: (sureness: string) => `(${sureness})`,
    surenessMeaning: {
      printed: 'no word: a report prints the date',
      bounded: '“worked out”: from what reports print',
      assumed: '“assumed”: from something that no report prints',
    } satisfies Record<Sureness, string>,
    evidence: {
      printedIn: (sources: string) => `The date is printed in: ${sources}.`,
      boundIn: (sources: string, basis: string) => `Worked out from: ${sources}. ${basis}`,
      assumed: (assumption: string, basis: string) =>
        `Assumption: ${assumption}${assumption.endsWith('.') ? '' : '.'} ${basis}`,
      unbounded: (basis: string) => `Assumed. ${basis}`,
    },
  },

  figure: {
    number,
    quantity,
    /** a number of which only the order is given: “thousands of soldiers” */
    multiples: (value: number, unit: Unit | undefined) =>
      unit ? `${multiples(value)} of ${unit.other}` : multiples(value),
    /** a share, or the lower and the higher of two: “20%”, “1 in 3” */
    share: (values: readonly number[], outOf: number) =>
      values.map((value) => share(value, outOf)).join(' and '),
    ofWhole: (share: string, whole: string) => `${share} of ${whole}`,
    hedges: {
      exactly: (quantity: string) => quantity,
      about: (quantity: string) => `about ${quantity}`,
      'at-least': (quantity: string) => `at least ${quantity}`,
      'more-than': (quantity: string) => `more than ${quantity}`,
      'up-to': (quantity: string) => `up to ${quantity}`,
      'fewer-than': (quantity: string) => `fewer than ${quantity}`,
      between: (quantity: string) => `between ${quantity}`,
      'multiples-of': (quantity: string) => quantity,
    } satisfies Record<(typeof HEDGES)[number], (quantity: string) => string>,
    hedgeNames: {
      exactly: 'plain number',
      about: 'about',
      'at-least': 'at least',
      'more-than': 'more than',
      'up-to': 'up to',
      'fewer-than': 'fewer than',
      between: 'between',
      'multiples-of': 'dozens, thousands and the like',
    } satisfies Record<(typeof HEDGES)[number], string>,
    asOf: (date: string) => `as of ${date}`,
    expected: 'expected',
    expectedFor: (date: string) => `expected for ${date}`,
    /** for a time of which only the one end is known */
    expectedBy: (end: string) => `expected by ${end}`,
    expectedFrom: (beginning: string) => `expected from ${beginning} on`,
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
    hearing: 'Hearing',
    ruling: 'Ruling',
    publication: 'Publication',
    agreement: 'Agreement',
    vote: 'Vote',
    election: 'Election',
    law: 'Law',
    order: 'Order',
    appointment: 'Appointment',
    resignation: 'Resignation',
    arrest: 'Arrest',
    charge: 'Charge',
    inspection: 'Inspection',
    recall: 'Recall',
    opening: 'Opening',
    closure: 'Closure',
    protest: 'Protest',
    strike: 'Strike',
    death: 'Death',
    accident: 'Accident',
    disaster: 'Disaster',
    attack: 'Attack',
    unknown: 'Kind of event not shown yet',
  } satisfies Record<CommonKindId | typeof UNKNOWN_KIND, string>,
  sourceKinds: {
    article: 'Article',
    document: 'Document',
    post: 'Post',
    broadcast: 'Broadcast',
    dataset: 'Data set',
  } satisfies Record<(typeof SOURCE_KINDS)[number], string>,
  actorKinds: {
    person: 'Person',
    office: 'Office',
    government: 'Government',
    agency: 'Agency',
    organisation: 'Organisation',
    group: 'Group',
    publication: 'Report, in its own words',
  } satisfies Record<(typeof ACTOR_KINDS)[number], string>,
  relations: {
    denies: { from: 'Denies', to: 'Denied by' },
    confirms: { from: 'Confirms', to: 'Confirmed by' },
    revises: { from: 'Revises', to: 'Revised by' },
    repeats: { from: 'Repeats', to: 'Repeated by' },
    differs: { from: 'Differs from', to: 'Differs from' },
  } satisfies Record<(typeof RELATION_KINDS)[number], { from: string; to: string }>,
  recordKinds: {
    source: 'Source',
    actor: 'Speaker',
    measure: 'Numbers',
    place: 'Place',
    thread: 'Thread',
  },
  correctionKinds: {
    fact: 'Fact',
    figure: 'Number',
    quotation: 'Quotation',
    date: 'Date',
    attribution: 'Who said it',
    wording: 'Wording',
  } satisfies Record<(typeof CORRECTION_KINDS)[number], string>,

  site: {
    skip: 'Skip to the content',
    mainNavigation: 'Main',
    timeline: 'Timeline',
    known: 'Known when',
    sources: 'Sources',
    actors: 'Speakers',
    measures: 'Numbers',
    threads: 'Threads',
    places: 'Places',
    corrections: 'Corrections',
    about: 'About',
    feed: 'Atom feed',
    jsonFeed: 'JSON feed',
    calendar: 'Calendar',
    data: 'Data (JSON)',
    dataSchema: 'What the fields mean (JSON Schema)',
    eventsCsv: 'Events (CSV)',
    claimsCsv: 'Claims (CSV)',
    sourcesCsv: 'Sources (CSV)',
    licence: (name: string) => `Content: ${name}`,
    codeLicence: 'Code: MIT',
    publishedBy: (name: string) => `Published by ${name}`,
    contact: 'Contact',
    otherWords: (own: string, story: string) =>
      `The words of this site’s own pages are in ${own}; the story is in ${story}.`,
    edit: 'Edit this entry',
    addEvent: 'Add an event',
    report: 'Report an error',
    /** on paper: how far the story is told */
    toldUntil: (day: string, undated: number) =>
      undated === 0
        ? `Told from reports public by ${day}.`
        : `Told from reports public by ${day}, and from ` +
          `${count(undated, 'report', 'reports')} whose day is not certain.`,
    contentFile: 'Content file',
    /** in place of a list with nothing in it */
    none: 'None on this site.',
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
      'Somebody denies this, it denies what others say, or a report sets it against something ' +
      'else.',
    contestedMark: (sides: readonly string[]) => `Contested: ${sides.join(', ')}`,
    sides: {
      denies: 'denial',
      denied: 'denied',
      differs: 'accounts differ',
    } satisfies Record<ContestSide, string>,
    sideHints: {
      denies: 'What is said here denies what somebody else said.',
      denied: 'Somebody denies what is said here.',
      differs: 'A report sets what is said here against something else.',
    } satisfies Record<ContestSide, string>,
    overview: 'Who gave which number, for when. Each mark leads to its claim.',
    jump: 'Jump to a month',
    jumpYears: 'Jump to a year',
    legend: 'How dates are marked',
    latest: 'The last events on the timeline',
    leading: 'The events with the most claims and sources',
    year: (year: string) => `The year ${year}`,
    yearLead: 'Of a busy month, only the events with the most claims and sources.',
    allOf: (month: string, events: number) =>
      `All ${count(events, 'event', 'events')} listed under ${month}`,
    neighbours: 'Neighbouring times',
    earlier: 'Earlier',
    later: 'Later',
  },

  event: {
    claims: 'Who said what',
    claimsCaption: 'Claims made at this event or about it, and the reports that have them.',
    who: 'Who',
    what: 'What was said',
    figure: 'Number',
    /** before how that time is known */
    figureTime: 'Time of the number:',
    sources: 'Sources',
    /** around the name of the one spoken for */
    onBehalfOf: { before: 'for ', after: '' },
    /** before the names of those through whom a claim reached the reports that have it */
    via: 'Came through:',
    /** the beginning and the end of a sentence; the name of the one who was asked is between */
    reply: {
      requested: (on: string | undefined) =>
        on === undefined ? 'Asked for comment,' : `Asked for comment on ${on},`,
      requestedHere: (on: string) => `Asked for comment by this site on ${on},`,
      given: 'answered:',
      none: 'did not answer.',
    },
    /** in brackets after a relation: the sources that print it, where others do not */
    accordingTo: (sources: string) => `according to: ${sources}`,
    noFigure: 'none listed',
    renderings: 'Printed differently',
    printedAlike: 'The same in',
    differsHere: 'differs',
    /** of quoted words that are no words of the speaker */
    translation: {
      original: 'Original:',
      here: 'Translated by this site. The translation is not checked.',
      by: (who: string) => `Translated by ${who}. The translation is not checked.`,
      printed: 'Printed there in translation.',
      printedBy: (who: string) => `Printed there in translation, by ${who}.`,
    },
    about: 'Whom it is about',
    minor: '(a minor: no name is given)',
    dateHeading: 'The date',
    sourcesHeading: 'Sources',
    sourceNumber: (n: number, label: string) => `Source ${n}: ${label}`,
    previous: 'Previous',
    next: 'Next',
    neighbours: 'Neighbouring events',
    onTimeline: 'This event on the timeline',
    happened: 'Happened',
    published: 'Earliest source',
    corrected: 'Last corrected here',
    neverCorrected: 'no correction noted',
    publishedUnknown: 'day not certain',
    address: 'Address of this page',
    /** `n` tells claims of one speaker apart where a link is read alone */
    permalink: (n: number, who: string) => `Link to claim ${n}, by ${who}`,
  },

  /** lines of events within the story, and what events have to do with each other */
  thread: {
    /** of a page: an actor may have the same name */
    pageTitle: (title: string) => `${title} (thread)`,
    heading: 'Threads',
    lead: 'The story by its lines of events: each page follows one of them.',
    count: (events: number) => count(events, 'event', 'events'),
    picture: 'The threads over time. A number stands for several events close together.',
    pictureLabel: 'Threads over time, a row for each',
    most: (shown: number, all: number) =>
      `The ${shown} threads with the most events, of ${all}. All of them are in the list.`,
    leftOut: (events: number) => `Not drawn: ${count(events, 'event', 'events')} before the story.`,
    all: (threads: number) => `All ${count(threads, 'thread', 'threads')}`,
    none: 'No event on this site belongs to it any more.',
    leading: 'The events with the most claims and sources',
    byTime: 'All its events, by time',
    /** which event of the thread it is */
    place: (thread: string, n: number, all: number) => `${thread}: event ${n} of ${all}`,
    previous: 'Before it in this thread',
    next: 'After it in this thread',
    neighbours: (thread: string) => `Neighbouring events of the thread: ${thread}`,
    follows: 'Follows from',
    followed: 'What followed',
  },

  said: {
    /** before the time and place of a claim that was made elsewhere */
    when: 'Said:',
    inReport: 'the report’s own words',
    inUndatedReport: 'the report’s own words; its day is not known',
    unknown: 'day not printed',
    unknownSince: (day: string) => `day not printed, reported by ${day}`,
    /** before the event that a claim is about */
    about: 'About:',
    elsewhere: 'Also said there, about other events',
  },

  source: {
    heading: 'Sources',
    lead: 'The reports that this site rests on, the earliest first; those of unknown day last.',
    printed: 'About the report',
    notPrinted: 'not printed',
    noCopy: 'none noted',
    notKnown: 'not known',
    languageNotKnown: 'Language not known.',
    fact: (field: string, value: string) => `${field}: ${value}${value.endsWith('.') ? '' : '.'}`,
    date: 'date',
    silence: (fields: readonly string[]) => `Not printed: ${list.format(fields).toLowerCase()}.`,
    fields: {
      title: 'Headline',
      publisher: 'Publisher',
      byline: 'Author',
      published: 'Published',
      url: 'Web address',
      archive: 'Archived copy',
      language: 'Language',
      credits: 'Agencies credited',
      quotedFreely: 'May be quoted freely',
      kind: 'Kind',
      accessed: 'Read on',
    },
    basis: 'How we know',
    publicBy: (day: string) => `public by ${day}`,
    damage: 'Faults in its text',
    versions: 'Versions',
    versionsLead: 'The same report as it read at different times.',
    version: {
      /** before the time at which it was seen */
      seen: 'Seen on',
      checked: 'We checked our entries against its text.',
      unchecked: 'Not checked: we have no fingerprint of its text.',
    },
    alone: 'Only from this report',
    aloneLead: 'We name no other source for these. Other reports may have them too.',
    claimsAlone: 'Single claims, at events that have other sources too',
    nothingAlone: 'Nothing: for all that we took from it, we name another source too.',
    numberElsewhere: (numbers: string, n: number, sources: string) =>
      n === 1
        ? `The number ${numbers}, perhaps of something else, is also in: ${sources}.`
        : `The numbers ${numbers}, perhaps of something else, are also in: ${sources}.`,
    wordsElsewhere: (text: string, sources: string) =>
      `The words “${text}” are also in: ${sources}.`,
    shared: 'Also reported by others',
    nothingShared: 'None: we name no other source for any of its events.',
    alsoIn: (sources: string) => `also in: ${sources}`,
    differs: 'Where reports differ',
    nothingDiffers:
      'Nothing found. We compare quotations of the same words, and numbers that one speaker gave ' +
      'at one event for the same time.',
    figureDiffers: (own: string, other: string, sources: string) =>
      `This report: ${own}. ${sources}: ${other}.`,
    origin: 'Reports that may not be independent of it',
    originLead:
      'Two reports of the same speech are not two confirmations. Nor are two reports that draw ' +
      'on the same agency.',
    noOrigin:
      'None found: no other source here reports the same statement, hearing or other occasion ' +
      'of speech, or credits the same agency.',
    sameOccasion: (n: number) => `reports the same ${n === 1 ? 'event' : 'events'}`,
    sameAgency: (names: string) => `both credit ${names}`,
    events: 'All events from this report',
    claims: 'All claims from this report',
    uses: (events: number, claims: number) =>
      `${count(events, 'event', 'events')}, ${count(claims, 'claim', 'claims')}`,
  },

  actor: {
    heading: 'Speakers',
    lead: 'Each page lists what somebody said, and what others said on their behalf.',
    described: 'Described as',
    /** the name that somebody had when speaking, and the one of today */
    nowCalled: (then: string, today: string) => `${then} (now ${today})`,
    otherNames: (former: readonly string[], others: readonly string[]) =>
      [
        ...(former.length > 0 ? [`formerly ${list.format(former)}`] : []),
        ...(others.length > 0 ? [`also ${list.format(others)}`] : []),
      ].join(', '),
    withNames: (name: string, others: string) => `${name}, ${others}`,
    partOf: 'Belongs to',
    members: 'Members',
    speaksIn: 'Speaks together with others in',
    /** around the name of the group as which an actor said something together with others */
    together: { before: 'said together as ', after: '' },
    claims: 'All claims',
    eventsAbout: 'Events about this speaker',
    passedOn: 'Claims of others that came through it',
    claimCount: (n: number) => count(n, 'claim', 'claims'),
    through: (name: string) => `through ${name}`,
  },

  names: {
    heading: 'Other names',
    kinds: {
      former: 'former name',
      spelling: 'another spelling',
      other: 'another name',
      unprinted: 'not printed by our sources',
    } satisfies Record<(typeof NAME_KINDS)[number], string>,
    /** when a name was in use; each end only where it is known */
    used: (from: string | undefined, until: string | undefined) =>
      [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
    /** a place as a source prints it, and its present name */
    nowCalled: (printed: string, today: string) => `${printed} (${today})`,
    /** before names that no source here prints */
    unprinted: 'Also written',
    unprintedNote: 'names that none of our sources prints, for the search; from Wikidata',
    identifier: 'Identifier',
    wikidata: 'Wikidata',
  },

  place: {
    /** of a page: an actor may have the same name */
    pageTitle: (name: string) => `${name} (place)`,
    heading: 'Places',
    lead: 'Where the events happened, each place below the one that it lies in.',
    eventCount: (n: number) => count(n, 'event', 'events'),
    liesIn: 'Lies in',
    onEarth: 'Coordinates',
    /** in degrees; south and west are below zero */
    position: (latitude: number, longitude: number) =>
      `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`,
    within: 'Places in it',
    events: 'What happened here',
  },

  measure: {
    heading: 'Numbers',
    lead: 'How many, how much: each number stands under the name of whoever gave it.',
    chart: 'The numbers over time',
    numbers: (title: string) => `${title}: the numbers`,
    chartCaption: (title: string) => `${title}, by speaker and the time that a number is for.`,
    table: 'All numbers as a table',
    csv: 'Download as CSV',
    asOf: 'As of',
    who: 'Who',
    figure: 'Number',
    event: 'Event',
    sources: 'Sources',
    count: (figures: number, actors: number) =>
      `${count(figures, 'number', 'numbers')} by ${count(actors, 'speaker', 'speakers')}`,
    marks: 'How to read the marks',
    all: 'All these numbers, with their sources',
    none: 'Our entries have no number for it any more.',
  },

  chart: {
    label: (title: string) => `${title}: numbers over time, a row for each speaker`,
    all: (figures: number) => `All ${count(figures, 'number', 'numbers')}`,
    ranges:
      'Over the whole time: each stroke runs from the lowest to the highest number given for it. ' +
      'Words such as “about” are left out.',
    /** in place of all numbers; both are phrases such as “20 numbers by 8 actors” */
    latest: (shown: string, all: string) => `Below, only the latest: ${shown}, of ${all} in all.`,
    scale: (top: string, isWithoutShares: boolean) =>
      `The bottom of each row is 0, its dotted line ${top}.` +
      (isWithoutShares ? ' Shares are in the list alone.' : ''),
    outOfReach: 'Numbers of times too far away to be drawn are in the list alone.',
    parts: (texts: readonly string[]) => texts.join(', '),
    pair: (low: string, high: string) => `${low}–${high}`,
    /** a number that counts only a part of the measure, where there is no room to say which */
    part: 'part',
    tagged: (text: string, tag: string) => `${text} (${tag})`,
    ends: { known: 'some days', loose: 'rough dates', open: 'no end known' },
  },

  map: {
    heading: 'Map',
    /** of names, or of how many places there are */
    label: (places: string) => `Map: ${places}`,
    places: (places: number) => count(places, 'place', 'places'),
    sizes: 'The larger a dot, the more events.',
    events: (events: number) => count(events, 'event', 'events'),
    borders: 'Borders: Natural Earth; they state no position.',
  },

  known: {
    heading: 'What was known when',
    lead:
      'What our sources had reported by each day: not all that the world knew, and not what this ' +
      'site said then.',
    daysHeading: 'The story day by day',
    daysLead:
      'Each page tells the story from the reports that were out by that day, and no others.',
    day: (day: string) => `As known by ${day}`,
    banner: (day: string) =>
      `This is not today’s page. It shows what our sources had reported by ${day}: not all that ` +
      'the world knew, and not what this site said that day.',
    /** in addition where a source is on the page by an assumption */
    someAssumed: 'What is marked “perhaps not known yet” is from a report whose day we assume.',
    leadToToday: 'Its links lead to today’s pages.',
    toToday: 'Read today’s timeline',
    becameKnown: 'What became known',
    newSources: 'New sources',
    newSourceCount: (n: number) => count(n, 'new source', 'new sources'),
    newEvents: 'New events',
    assumedSources: 'Sources whose day is assumed',
    assumedEvent: 'perhaps not known yet',
    beforeCorrection: 'shown as it read here before a later correction',
    addedTo: 'More on earlier events',
    newClaims: (n: number) => (n === 0 ? 'reported again' : count(n, 'new claim', 'new claims')),
    background: (n: number) => `Background: ${count(n, 'event', 'events')} before the story`,
    nothingNew: 'None',
    notHere: (sources: number, events: number) =>
      `Not on this page: ${list.format([
        ...(sources > 0 ? [count(sources, 'source', 'sources')] : []),
        ...(events > 0 ? [count(events, 'event', 'events')] : []),
      ])} that you might look for`,
    laterBound: (day: string) => `not certain to have been public before ${day}`,
    noBound: {
      'no-end': 'nothing says by which day it was public',
      uncertain: 'its day is not certain',
      'later-bound': 'not certain to have been public by then',
    } satisfies Record<WhyMissing, string>,
    reportedLater: (day: string) => `reported by ${day}`,
    reportedNoDay: 'the day of its reports is not certain',
    lostBanner: 'This day no longer has a page of its own.',
    lostDays: 'Days dropped after a correction:',
    lostHeading: 'Why this day was dropped',
    lostLead: 'It was here because of a date that was corrected since:',
    onceShown: 'Events that were listed here, with today’s titles and dates',
    previousDay: 'Earlier day',
    nextDay: 'Later day',
    walk: 'Days on which the story grew',
    first: 'None of our sources is certain to have been public before this day.',
    noDays: 'None: of no source is it certain by which day it was public.',
    unknownDay: 'Day not certain',
    unknownSources:
      'Nothing says by which day these came out, so they are on none of the day pages.',
    titleMissing: 'Its title says more than was public by then.',
    timelineThen: 'The timeline as it stood',
  },

  verification: {
    heading: 'Checked against the text',
    quotations: ({ verified, unchecked, total, inParts }: QuotationTally) => {
      const all = count(total, 'quotation', 'quotations');
      if (verified === 0) return `${all}, not checked.`;
      const rest =
        (inParts > 0 ? ` ${inParts} in parts: each part matched word for word.` : '') +
        (unchecked > 0 ? ` ${unchecked} not checked.` : '');
      return `${verified} of ${all} matched word for word, apart from [brackets] and “…”.${rest}`;
    },
    /** what a quotation with several parts is where a text of a source proves it */
    eachPart: 'each part matched word for word',
    figures: ({ verified, unchecked, total }: Tally) => {
      const all = count(total, 'listed number', 'listed numbers');
      if (unchecked === total) return `${all}, not checked.`;
      const rest = unchecked > 0 ? ` ${unchecked} not checked.` : '';
      return `${verified} of ${all} found in the text.${rest}`;
    },
    nothing: 'The entry has no quotation and no listed number.',
    /** how much of the words of a source is quoted in all */
    quoted: (percent: number) =>
      `This site quotes ${percent < 1 ? 'less than 1' : Math.round(percent)} % of its words.`,
    /** the names of the sources follow */
    against: (names: string) => `Checked against: ${names}.`,
    /** what was made of a text to check against, for those who want to know it exactly */
    by: (sequence: number, bits: number, words: number) =>
      `${bits}-bit codes (SHA-256) of every ${sequence} words in a row that may be quoted, ` +
      `shorter ones of all its ${words.toLocaleString('en-GB')} words, and codes of its short ` +
      'quotations and its numbers.',
    /** the same of an older form */
    byFirst: (sequence: number, bits: number, words: number) =>
      `${bits}-bit codes (SHA-256) of every ${sequence} of its ` +
      `${words.toLocaleString('en-GB')} words in a row and of its short quotations. It is of an ` +
      'older form, which does not prove numbers.',
    keptPrivate: 'It is not published: only what it proved is.',
    /** which of the three is noted differs; at least one is */
    taken: ({ when, by, copy }: Readonly<Record<'when' | 'by' | 'copy', string | undefined>>) =>
      `Taken${when === undefined ? '' : ` on ${when}`}${by === undefined ? '' : ` by ${by}`}` +
      `${copy === undefined ? '' : ` from this copy: ${copy}`}.`,
    how: 'How we check',
    fingerprint: 'The fingerprint of its text',
    none: 'Not yet checked against the text: we have no fingerprint of it.',
    unverifiedSources: (names: string) =>
      `Not yet checked against the text of these, of which we have no fingerprint: ${names}.`,
    /** what a quotation or a number is where no text of a source proves it */
    unproved: { 'not-proved': 'not found in the text', 'not-checked': 'not checked' },
    againstVersions: (texts: number) =>
      `Checked against ${texts} versions. What one of them has counts as found.`,
    onlyInVersion: (when: string) => `only in the version seen on ${when}`,
    onlyInEarlier: 'only in an earlier version',
    /** of a number that only other sources print: their names follow */
    foundIn: (names: string) => `found in ${names}`,
    ofSource: (remark: string, source: string) => `${remark} (${source})`,
  },

  taken: {
    heading: (total: number) =>
      `Check for yourself: ${count(total, 'quotation or number', 'quotations and numbers')}`,
    paste: 'Paste the text of the report',
    stays: 'The text stays in your browser: this page sends nothing.',
    matching: (found: string, total: string) => `${found} of ${total} are in your text.`,
    answers: {
      proved: 'in your text',
      differs: (word: string) => `differs in your text at “${word}”`,
      'runs-on': (word: string) => `in your text, “${word}” stands outside the quotation marks`,
      cut: (word: string) =>
        `cut at “${word}”: your text has a longer word or number there, or a negation`,
      'not-found': 'not in your text',
      'not-quoted': 'not in quotation marks in your text',
      'not-marked': 'in your text, but not in quotation marks: not checked',
      'not-checked': 'cannot be checked',
    },
    long: 'The text is too long.',
    failed: 'The check could not be loaded.',
  },

  feeds: {
    correction: (title: string) => `Correction: ${title}`,
    quotation: (text: string) => `“${text}”`,
    dated: (date: string, certainty: string) => `${date} (${certainty})`,
    certainty: (certainty: string, sureness: string) => `${certainty}, ${sureness}`,
    /** the title of an entry in a calendar, where it cannot show that the day is not certain */
    titleWithDate: (title: string, date: string) => `${title}, ${date}`,
    firstDayOnly: 'The time is too long for a calendar: this is its first day.',
    openEnd: 'Only one end of this time is known: the calendar shows that day.',
    /** events that no calendar can show: of no known time, or of years that it cannot write */
    notInCalendar: (events: number) =>
      `Not in this calendar: ${count(events, 'event', 'events')} whose time is not known or ` +
      'too far away.',
  },

  filters: {
    heading: 'Filter the events',
    facets: {
      actor: 'Speaker',
      via: 'Came through',
      about: 'Who it is about',
      place: 'Place',
      source: 'Source',
      kind: 'Kind',
      thread: 'Thread',
      tag: 'Tag',
      measure: 'Numbers',
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
    /** of a value in an address that the page does not have */
    unknown: (value: string) => `Nothing here can be filtered by “${value}”.`,
    clear: 'Show all',
    most: (shown: number, all: number) => `The ${shown} most frequent of ${all}`,
  },

  search: {
    heading: 'Search',
    lead: 'Search events by their words, speakers, places, kinds and sources.',
    label: 'Search events, sources, speakers, places and numbers',
    results: 'What was found',
    found: (found: string, what: string) => `${found} found: ${what}`,
    query: (text: string) => `“${text}”`,
    byHappening: 'Earliest first',
    more: (n: string) => `Show ${n} more`,
    clear: 'Clear',
    failed: 'The search could not be loaded. The timeline has all events.',
    all: (list: string) => `All ${list.toLowerCase()}`,
    latestMonths: (shown: number, all: number) => `The latest ${shown} of ${all} months`,
    /** by which other name a page was found that names somebody or something otherwise */
    foundByName: (of: string, name: string) => `${of} is also written ${name}`,
    fromTimeline: (events: number) => `Search all ${count(events, 'event', 'events')}`,
  },

  contribute: {
    heading: 'Add to this story',
    lead:
      'Fill in a form and it makes the files, checked as you type. Nothing leaves this page ' +
      'until you send it yourself.',
    choose: 'What do you want to add?',
    add: {
      events: 'An event',
      claims: 'A claim to an event that is here',
      sources: 'A source',
      actors: 'A person or an organisation',
    },
    also: 'Add to it:',
    newSource: 'A source that is not here yet',
    newActor: 'Somebody who is not here yet',
    templates: 'Or begin from a template',
    templatesText: 'Each opens a new file where the story is kept.',
    withoutRepository:
      'This site names no place where its files are edited. With scripts allowed, the form above ' +
      'makes the files; send them to whoever publishes the site.',
    claimTemplate: 'Claim',
    guide: 'The guide for contributors',
    loading: 'The form is loading …',
    failed: 'The form could not be loaded. Use a template below.',
    remove: (name: string) => `Remove: ${name}`,
    another: (name: string) => `Add: ${name}`,
    more: 'More fields',
    event: 'The event',
    text: 'Text',
    textHint: (citation: string, link: string) =>
      'In your own words. Each paragraph ends with what it rests on: ' +
      `${citation}. A link to another entry: ${link}.`,
    id: 'File name',
    idHint: 'Made from the name. It becomes the address and never changes.',
    datesHint: 'A day 2024-10-23, a month 2024-10, about 2024-10-23~, a span 2024-10-01/2024-10-15',
    stillNeeded: 'Still needed:',
    needed: 'needed',
    again: 'Start again',
    againText: 'Everything in the form is deleted.',
    result: 'What you are about to send',
    problems: (n: number) => (n === 0 ? 'No problem found.' : `${n} left to mend`),
    whole:
      'A few rules look at the whole story, such as whether two entries have one name. They are ' +
      'checked when you send it.',
    notes: 'Worth knowing',
    files: 'Files',
    preview: 'As its page will show it',
    noPreview: 'It shows once the fields that are needed are filled in.',
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download',
    open: (service: string) => `Open on ${service}`,
    edit: (service: string) => `Edit on ${service}`,
    upload: (folder: string) => `Upload files to ${folder}`,
    byHand: 'The text is too long for a link: copy it and paste it there, or upload the file.',
    editHint: 'Copy the whole text, and paste it there in place of the old one.',
    order:
      'Begin with the first file; its page offers a new branch. Put the name of that branch ' +
      'here, and open the others.',
    branch: 'Branch',
    article: 'Paste the article’s text here',
    articleHint:
      'It stays on this page and is never stored. From it comes a fingerprint, a file that ' +
      'proves quotations and cannot be read back.',
    fingerprint: (words: string) => `Fingerprint made of ${words} words.`,
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
    heading: 'Events and sources that turned out wrong',
    claims: 'Its claims, and where they are now',
    /** before the link to what a claim became */
    nowAt: 'Now:',
  },

  /** of entries that are not published yet */
  drafts: {
    /** its name, wherever it is named */
    called: (name: string) => `Draft: ${name}`,
    onPage: 'A draft. Only those who edit see it: the published site has nothing of it.',
  },

  /** in place of what had to go */
  removed: {
    names: {
      event: 'An entry that was removed',
      source: 'A source that was removed',
      actor: 'Name withheld',
      measure: 'A table of numbers that was removed',
      place: 'A place that was removed',
      thread: 'A thread that was removed',
    } satisfies Record<RecordType, string>,
    numbered: (name: string, n: number) => `${name} (${n})`,
    lines: {
      event: (date: string, reason: string) => `This entry was removed on ${date} ${reason}.`,
      claim: (date: string, reason: string) => `This claim was removed on ${date} ${reason}.`,
      source: (date: string, reason: string) => `This source was removed on ${date} ${reason}.`,
      actor: (date: string, reason: string) => `This name was removed on ${date} ${reason}.`,
      measure: (date: string, reason: string) =>
        `This table of numbers was removed on ${date} ${reason}.`,
      place: (date: string, reason: string) => `This place was removed on ${date} ${reason}.`,
      thread: (date: string, reason: string) => `This thread was removed on ${date} ${reason}.`,
    },
    reasons: {
      court: 'for legal reasons',
      erasure: 'because a person it names asked for it',
      danger: 'to protect somebody',
    } satisfies Record<Suppression['reason'], string>,
    heading: 'What was removed',
  },

  corrections: {
    heading: 'Corrections',
    lead: 'All corrections, the newest first.',
    none: 'None so far.',
    was: 'Before',
    now: 'Now',
    why: 'Why',
    on: (date: string) => `Corrected on ${date}`,
    claim: 'The claim:',
  },

  about: {
    heading: 'About',
    method: 'Method',
    methodText: [
      'This site tells one story as a timeline: who said what, when, and in which report. Where ' +
        'reports contradict each other, it shows both. It does not decide who is right.',
      'Every paragraph of an event’s text names its sources. We quote exactly as a report ' +
        'prints. Where two reports print the same words differently, we show both and mark the ' +
        'difference.',
      'What no report says and we worked out, such as a day, a year or who is meant, should be ' +
        'marked as worked out: tell us where it is not. If a report does not mention something, ' +
        'that is not a denial. “Not printed” means that the text we read does not have it.',
    ],
    checks: 'How we check',
    checksText:
      'We keep no copies of reports. We keep a list of codes, each made from a few words in a ' +
      'row of the text. A program checks quotations and listed numbers against that list. What ' +
      'matches stands in the text of the report; whether it is true, that cannot say. Where a ' +
      'quotation has several parts, with “…” or [brackets] between them, each was looked for by ' +
      'itself: their order and how far apart they stand were not checked. What the program could ' +
      'not check is marked “not checked”. The page of a report says who made its list, when and ' +
      'from which copy, as far as that was noted.',
    quotedHeading: 'Whose the quoted words are',
    quotedText: (words: number, percent: number) =>
      'Quoted words are not ours. They belong to those who said or wrote them, and the claim ' +
      `names them and the report. We quote at most ${words} words in a row and, of a report ` +
      `whose length we know, at most ${percent} % in all, unless its page says that it may be ` +
      'quoted freely.',
    times: 'Three dates',
    timesText:
      'We keep three dates apart: when a thing happened, when a report of it was published, and ' +
      'when we corrected it here.',
    dates: 'How sure a date is',
    datesText:
      'Two dates with “to” between them mean that something lasted that long, or happened at ' +
      'some time between them. Where no report prints a date, the page says how we know it.',
    correctionsHeading: 'Corrections',
    correctionsText:
      'We correct mistakes openly: a dated note says what was there before, what is there now, ' +
      'and why. Old links keep working, even when a page is renamed.',
    correctionsLink: 'All corrections',
    publisher: 'Who publishes this site',
    licence: 'Licence',
    licenceText: (name: string) =>
      `The texts and data of this site may be used under ${name}. The program that builds ` +
      'it is under the MIT licence. Neither covers quoted words.',
    privacy: 'Privacy',
    privacyText: 'These pages set no cookies, count no visitors and load nothing from other sites.',
    use: 'Feeds and data',
    useText:
      'You can download all that this site has. Dates in the data follow the Extended Date/Time ' +
      'Format (ISO 8601-2).',
  },

  notFound: {
    heading: 'There is no page at this address',
    text: 'The link may be incomplete, or the page may be gone. All events are on the timeline.',
  },

  moved: {
    heading: 'This page has moved',
    text: 'Its new address:',
  },
};

export type Words = typeof en;
