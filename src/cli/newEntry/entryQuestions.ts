import type { FileKind } from '../../editing/entryText.ts';
import { CLAIMS } from '../../schema/event.ts';
import type { Kind } from '../../schema/kinds.ts';

/*
 * What a person is asked for, besides the id: what an entry needs, and what almost every entry has.
 * What a field is, an example of it, and whether it has to be there, are read from its schema. All
 * else is left to the editor.
 */

/** What there is already, of which one is chosen. */
export type Chosen = Exclude<Kind, 'events'> | 'kinds' | typeof CLAIMS;

/** A question: its answer is the value of a field. */
export interface Question {
  field: string;
  /** the option that gives the answer */
  flag: string;
  asks: string;
  /** its values are chosen of these; a new one can be made */
  of?: Chosen;
  /** it needs an answer, though its field may be left out */
  needed?: true;
  /** a field whose values are most likely among the answers */
  with?: string;
  /** whether it is asked at all, after the answers so far; else wherever it is unanswered */
  when?: (values: Readonly<Record<string, unknown>>) => boolean;
}

/** Several ways to go on, of which a person chooses one. */
export interface Ways {
  asks: string;
  ways: readonly { label: string; items: readonly Item[] }[];
}

/** Questions for the fields of a group; one that may be left out is asked about first. */
export interface Group {
  group: string;
  asks: string;
  items: readonly Item[];
}

/** Questions for the groups of a list, as many as a person wants. */
export interface Repeated {
  list: string;
  asks: string;
  again: string;
  items: readonly Item[];
}

export type Item = Question | Ways | Group | Repeated;

/** One exact day, or a time of one, which a document may print as it is. */
const DAY = /^-?\d{4,}-\d\d-\d\d(?:T.*)?$/;

const EVENT: readonly Item[] = [
  { field: 'title', flag: 'title', asks: 'What happened?' },
  { field: 'date', flag: 'date', asks: 'When did it happen?' },
  {
    asks: 'How is that date known?',
    ways: [
      {
        label: 'A source prints it',
        items: [
          {
            field: 'datePrintedIn',
            flag: 'date-printed-in',
            asks: 'Which sources print it?',
            of: 'sources',
            needed: true,
          },
        ],
      },
      {
        label: 'It was worked out from what sources print',
        items: [
          {
            field: 'dateBasis',
            flag: 'date-basis',
            asks: 'How was it worked out?',
            needed: true,
          },
          {
            field: 'dateBoundIn',
            flag: 'date-bound-in',
            asks: 'Which sources print what it was worked out from?',
            of: 'sources',
          },
          {
            field: 'dateAssumes',
            flag: 'date-assumes',
            asks: 'Does it assume anything that no source prints?',
          },
        ],
      },
    ],
  },
  { field: 'kind', flag: 'kind', asks: 'What was it?', of: 'kinds' },
  { field: 'places', flag: 'place', asks: 'Where did it happen?', of: 'places' },
  { field: 'summary', flag: 'summary', asks: 'What should the timeline say of it?' },
  {
    field: 'sources',
    flag: 'source',
    asks: 'Which sources report it?',
    of: 'sources',
    with: 'datePrintedIn',
  },
  { field: 'threads', flag: 'thread', asks: 'Which threads does it belong to?', of: 'threads' },
];

const SOURCE: readonly Item[] = [
  { field: 'label', flag: 'label', asks: 'What should this site call the document?' },
  { field: 'title', flag: 'title', asks: 'What is its headline?' },
  { field: 'publisher', flag: 'publisher', asks: 'Who published it?' },
  { field: 'byline', flag: 'byline', asks: 'Who wrote it?' },
  { field: 'published', flag: 'published', asks: 'When was it published?' },
  {
    field: 'publishedBasis',
    flag: 'published-basis',
    asks: 'How was that day worked out?',
    when: ({ published }) => typeof published === 'string' && !DAY.test(published),
  },
  { field: 'url', flag: 'url', asks: 'Where can it be read?' },
  { field: 'kind', flag: 'kind', asks: 'What is it?' },
  { field: 'language', flag: 'language', asks: 'In which language is it written?' },
];

const ACTOR: readonly Item[] = [
  { field: 'name', flag: 'name', asks: 'What is the name?' },
  { field: 'kind', flag: 'kind', asks: 'What is it?' },
  { field: 'partOf', flag: 'part-of', asks: 'Does it belong to another actor?', of: 'actors' },
  {
    list: 'described',
    asks: 'Does a source say who or what that is?',
    again: 'Does a source say it in other words?',
    items: [
      { field: 'as', flag: 'described-as', asks: 'In which words?' },
      { field: 'source', flag: 'described-in', asks: 'Which source?', of: 'sources' },
    ],
  },
];

const MEASURE: readonly Item[] = [
  { field: 'title', flag: 'title', asks: 'What is counted?' },
  { field: 'summary', flag: 'summary', asks: 'What do the numbers count, and what not?' },
  {
    group: 'unit',
    asks: 'In which unit?',
    items: [
      { field: 'one', flag: 'unit-one', asks: 'What is the unit called, of one?' },
      { field: 'other', flag: 'unit-other', asks: 'And of several?' },
    ],
  },
];

const PLACE: readonly Item[] = [
  { field: 'name', flag: 'name', asks: 'What is the place called?' },
  { field: 'in', flag: 'in', asks: 'Does it lie in another place?', of: 'places' },
  {
    group: 'coordinates',
    asks: 'Do you know where it lies on the map?',
    items: [
      { field: 'latitude', flag: 'latitude', asks: 'At which latitude?' },
      { field: 'longitude', flag: 'longitude', asks: 'At which longitude?' },
      { field: 'basis', flag: 'coordinates-basis', asks: 'How do you know?' },
    ],
  },
];

const THREAD: readonly Item[] = [
  { field: 'title', flag: 'title', asks: 'What is it about?' },
  { field: 'summary', flag: 'summary', asks: 'What belongs to it?' },
];

const CLAIM: readonly Item[] = [
  { field: 'by', flag: 'by', asks: 'Who said it?', of: 'actors' },
  { field: 'says', flag: 'says', asks: 'What was said?' },
  { field: 'sources', flag: 'source', asks: 'Which sources report it?', of: 'sources' },
  {
    group: 'figure',
    asks: 'Does it give a number that this site follows?',
    items: [
      { field: 'measure', flag: 'measure', asks: 'A number of what?', of: 'measures' },
      { field: 'hedge', flag: 'hedge', asks: 'How firmly is it given?' },
      { field: 'value', flag: 'value', asks: 'Which number?' },
      { field: 'asOf', flag: 'as-of', asks: 'For what time?' },
      { field: 'scope', flag: 'scope', asks: 'Does it count only a part?' },
    ],
  },
  {
    list: 'quotes',
    asks: 'Does a source print the speaker’s own words?',
    again: 'Another quotation?',
    items: [
      { field: 'text', flag: 'quote', asks: 'Which words?' },
      { field: 'source', flag: 'quote-source', asks: 'Which source prints them?', of: 'sources' },
    ],
  },
  {
    list: 'relations',
    asks: 'Does it deny, confirm, revise or repeat another claim, or differ from one?',
    again: 'Does it answer to yet another claim?',
    items: [
      { field: 'kind', flag: 'relation', asks: 'What does it do to the other claim?' },
      { field: 'claim', flag: 'relation-to', asks: 'Which claim is that?', of: CLAIMS },
    ],
  },
];

/** The questions for each kind of file. */
export const QUESTIONS: Readonly<Record<FileKind, readonly Item[]>> = {
  events: EVENT,
  sources: SOURCE,
  actors: ACTOR,
  measures: MEASURE,
  places: PLACE,
  threads: THREAD,
  claims: CLAIM,
};
