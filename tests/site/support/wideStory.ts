import { z } from 'zod';
import {
  MAX_HEADLINE_LENGTH,
  MAX_SENTENCE_LENGTH,
  MAX_TAG_LENGTH,
  MAX_TITLE_LENGTH,
} from '../../../src/problems/limits.ts';
import { groupIn, unwrapped } from '../../../src/schema/field.ts';
import type { Fields } from '../../../src/schema/field.ts';
import { KIND_NAMES, KINDS } from '../../../src/schema/kinds.ts';
import type { Kind } from '../../../src/schema/kinds.ts';
import { storySchema } from '../../../src/schema/story.ts';
import type { ContentFiles } from './build.ts';

/*
 * A small story in which no text can be broken between words: whatever field the schemas have that
 * takes a text or an address is filled with a long one, so that a new field is, too.
 */

const POST = 'https://host.example/name/status/1352136542928596992';

const WELSH = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const GERMAN = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const ARABIC = 'المستشفياتوالمدارسوالجامعاتوالمطاراتوالموانئوالمحطات';

/** Texts that are hard to break, of scripts with and without spaces. */
const UNBROKEN = [
  WELSH,
  GERMAN,
  POST,
  '123456789012345',
  '朝鮮民主主義人民共和国兵士約一万二千名露西亜連邦到着国家情報院発表'.repeat(3),
  '조선민주주의인민공화국병사약일만이천명러시아연방도착국가정보원발표'.repeat(2),
  ARABIC,
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'ten\u00A0thousand\u00A0soldiers\u00A0of\u00A0the\u00A0eleventh\u00A0corps\u00A0by\u00A0ship',
  'Ministry/of/Under_scored_Words:everywhere',
  '👩‍👩‍👧‍👦🇰🇵⚓'.repeat(20),
  'กองทัพประชาชนเกาหลีเดินทางถึงสหพันธรัฐรัสเซียเมื่อต้นเดือนตุลาคม',
  'กองทัพ\u200Bประชาชน\u200Bเกาหลี'.repeat(3),
];

/** A text that every field for one takes, and no other field. */
const ANY_TEXT = 'Any text';
const LONGEST = [MAX_HEADLINE_LENGTH, MAX_SENTENCE_LENGTH, MAX_TITLE_LENGTH, MAX_TAG_LENGTH];

const element = (type: z.ZodType): z.ZodType => {
  const bare = unwrapped(type);
  return bare instanceof z.ZodArray ? element(bare.element as z.ZodType) : bare;
};

const takes = (type: z.ZodType, value: string): boolean => element(type).safeParse(value).success;

let count = 0;

/** A text as long as a field takes, or nearly. Each is another, since names must differ. */
function longText(type: z.ZodType): string {
  count += 1;
  const unit = `${count}${UNBROKEN[count % UNBROKEN.length] ?? ''}`;
  const most = LONGEST.find((length) => takes(type, 'x'.repeat(length))) ?? 0;
  const isShort = most < MAX_SENTENCE_LENGTH;
  const words = unit.startsWith(`${count}http`) ? unit.slice(String(count).length) : unit;
  return isShort || count % 2 === 0 ? words.slice(0, most) : `${words} ${words}`.slice(0, most);
}

const longAddress = (): string =>
  `https://${'long'.repeat(12)}.example/${'path'.repeat(20)}?q=${(count += 1)}`;

type Group = Record<string, unknown>;
type Records = Readonly<Record<string, Group>>;

/** What a field of texts or addresses holds, as a list where it is one; nothing for any other. */
function filling(type: z.ZodType): unknown {
  const isList = unwrapped(type) instanceof z.ZodArray;
  if (takes(type, ANY_TEXT)) return isList ? [longText(type), longText(type)] : longText(type);
  if (takes(type, POST)) return isList ? [longAddress()] : longAddress();
  return undefined;
}

const filledItem = (type: z.ZodObject<Fields>, item: Group): Group =>
  'suppressed' in item ? item : filled(type, item);

/** A group without those of some fields that may not stand in it, such as one beside another. */
function without(type: z.ZodType, group: Group, added: readonly string[]): Group {
  const { error } = type.safeParse(group);
  const refused = added.filter((name) =>
    error?.issues.some(({ path }) => path.length === 1 && path[0] === name),
  );
  if (refused.length === 0) return group;
  const left = Object.entries(group).filter(([name]) => !refused.includes(name));
  // What is refused may be told one after the other.
  return without(type, Object.fromEntries(left), added);
}

/** A group with all its texts and addresses filled, those of the groups that it has included. */
function filled(type: z.ZodObject<Fields>, group: Group): Group {
  const result = { ...group };
  const added: string[] = [];
  for (const [name, field] of Object.entries(type.shape)) {
    const inner = groupIn(field);
    const value = group[name];
    const text = inner || value !== undefined ? undefined : filling(field);
    if (text !== undefined) {
      result[name] = text;
      added.push(name);
    } else if (inner && Array.isArray(value)) {
      result[name] = value.map((item: Group) => filledItem(inner, item));
    } else if (inner && value !== undefined) {
      result[name] = filled(inner, value as Group);
    }
  }
  return without(type, result, added);
}

/** An id as long as one may be, or nearly, which no hyphen breaks. */
const longId = (name: string, length = 100): string =>
  name.padEnd(length, name.replaceAll('-', ''));

const GAZETTE = longId('gazette');
const HERALD = longId('herald');
const ALMANAC = longId('almanac');
const COURIER = longId('courier');
const ADA = longId('ada');
const TOWN = longId('town');
const PAPER = longId('paper');
const CRANES = longId('cranes');
const CLOSURE = longId('closure');
const PIER = longId('pier');
const QUAY = longId('quay');
const THREAD = longId('thread');
const COUNT = longId('2024-03-04-count', 80);
const DENIAL = longId('2024-03-05-denial', 80);
const CROSSING = longId('2024-02-01-crossing', 80);
const GUESS = longId('2024-02-28-guess', 80);
const WRONG = longId('2024-03-02-wrong', 80);
const SAME = longId('2024-03-04-same', 80);
const CLAIM = longId('counted');

const DAY = '2024-03-09';
const suppressed = { date: DAY, reason: 'court' };
const corrections = [
  { date: DAY, kind: 'fact', field: 'other' },
  { date: DAY, kind: 'wording', field: 'other' },
];
const figure = (value: number | readonly number[], hedge: string, more: Group = {}): Group => ({
  measure: CRANES,
  value,
  hedge,
  asOf: '2024-03-04',
  asOfBoundIn: [GAZETTE],
  ...more,
});

const EVENTS: Records = {
  [COUNT]: {
    date: '2024-03-04',
    datePrintedIn: [GAZETTE],
    dateBoundIn: [GAZETTE],
    kind: 'briefing',
    place: PIER,
    threads: [THREAD],
    about: [{}],
    follows: [CROSSING],
    sources: [GAZETTE, HERALD, ALMANAC],
    aliases: [longId('2024-03-03-count', 80)],
    corrections: [...corrections, { date: DAY, kind: 'fact', field: 'other', claim: CLAIM }],
    claims: [
      {
        id: CLAIM,
        by: ADA,
        onBehalfOf: TOWN,
        said: '2024-03-03~',
        saidBoundIn: [GAZETTE],
        figure: figure(999_999_999_999_999, 'more-than'),
        quotes: [
          // Of texts without spaces only a few characters may be quoted.
          { text: WELSH, source: GAZETTE },
          { text: `${WELSH}wyn`, source: ALMANAC },
          {
            ...{ text: GERMAN, source: HERALD, translated: true },
            ...{ original: ARABIC, originalLanguage: 'ar' },
          },
        ],
        replies: [
          { asked: TOWN, on: '2024-03-04', source: GAZETTE },
          { asked: ADA, source: HERALD },
        ],
        sources: [GAZETTE, HERALD, ALMANAC],
        aliases: [longId('before')],
      },
      {
        id: longId('between'),
        by: TOWN,
        figure: figure([123_456_789_012_345, 1e15], 'between', { expected: true }),
        relations: [{ kind: 'revises', claim: `${COUNT}#${CLAIM}`, sources: [ALMANAC] }],
        sources: [ALMANAC],
      },
      { id: longId('gone'), suppressed },
    ],
  },
  [DENIAL]: {
    date: '2024-03-05/2024-03-07~',
    dateBoundIn: [HERALD],
    kind: 'statement',
    sources: [HERALD],
    claims: [
      {
        id: longId('denied'),
        by: PAPER,
        occasion: COUNT,
        figure: figure(1, 'up-to', { outOf: 3 }),
        relations: [{ kind: 'denies', claim: `${COUNT}#${CLAIM}` }],
        sources: [HERALD],
      },
    ],
  },
  [CROSSING]: {
    date: '2024-02-01',
    threads: [THREAD],
    datePrintedIn: [GAZETTE],
    kind: CLOSURE,
    places: [PIER, QUAY],
    sources: [GAZETTE],
    claims: [{ id: longId('came'), by: TOWN, onBehalfOf: ADA, sources: [GAZETTE] }],
  },
  [GUESS]: { date: '2024-02-28~', kind: 'interview', sources: [ALMANAC] },
  [WRONG]: {
    date: '2024-03-02',
    datePrintedIn: [COURIER],
    kind: 'talks',
    sources: [COURIER],
    withdrawn: { date: DAY },
  },
  [SAME]: {
    date: '2024-03-04',
    datePrintedIn: [GAZETTE],
    kind: 'talks',
    sources: [GAZETTE],
    claims: [{ id: longId('again'), by: ADA, sources: [GAZETTE] }],
    merged: {
      into: COUNT,
      date: DAY,
      claims: [{ claim: longId('again'), to: `${COUNT}#${CLAIM}` }],
    },
  },
  [longId('2024-03-06-gone', 80)]: { suppressed },
};

const SOURCES: Records = {
  [GAZETTE]: {
    published: '2024-03-06',
    language: 'de',
    names: [{ kind: 'spelling', source: HERALD }],
    versions: [{ seen: '2024-03-06T14:05Z' }, { seen: '2024-03-07' }],
    corrections,
    aliases: [longId('gazettebefore')],
  },
  [HERALD]: {
    published: '2024-03-08/2024-03-09',
    publishedBoundIn: [HERALD],
    language: 'ar',
  },
  [ALMANAC]: {
    published: '2024-03-06',
    url: longAddress().replace('https', 'http'),
    kind: 'broadcast',
    accessed: DAY,
    replaced: { by: GAZETTE, date: DAY },
  },
  [COURIER]: { language: 'th', retracted: { date: DAY } },
  [longId('gone')]: { language: 'en', suppressed },
};

const ACTORS: Records = {
  [ADA]: {
    kind: 'person',
    partOf: TOWN,
    names: [
      { kind: 'former', until: '2024-03-04', source: GAZETTE },
      { kind: 'spelling', source: HERALD },
    ],
    described: [{ source: GAZETTE }, { source: HERALD }],
    corrections,
    aliases: [longId('adabefore')],
  },
  [TOWN]: { kind: 'group', members: [ADA, PAPER] },
  [PAPER]: { kind: 'publication', described: [{ source: HERALD }] },
  [longId('gone')]: { kind: 'person', suppressed },
};

const MEASURES: Records = {
  [CRANES]: { unit: {}, corrections },
  [longId('gone')]: { suppressed },
};

const PLACES: Records = {
  [PIER]: {
    names: [
      { kind: 'former', until: '2024-03-04', source: GAZETTE },
      { kind: 'unprinted', language: 'ar' },
    ],
    wikidata: 'Q1',
    in: QUAY,
    coordinates: { latitude: -54.98765, longitude: -123.45678, source: GAZETTE },
    corrections,
  },
  [QUAY]: {},
  [longId('gone')]: { suppressed },
};

const THREADS: Records = {
  [THREAD]: { corrections },
  [longId('gone')]: { suppressed },
};

const STORY: Group = {
  language: 'en',
  period: '2024-02/2024-03',
  focus: '2024-03',
  kinds: [{ id: CLOSURE, names: { en: GERMAN.repeat(2) } }],
  licence: {},
  site: 'https://wide.example/',
  repository: `https://code.example/user/${'repository'.repeat(12)}`,
  measure: CRANES,
};

const fillAll = (type: z.ZodObject<Fields>, records: Records): Records =>
  Object.fromEntries(Object.entries(records).map(([id, one]) => [id, filledItem(type, one)]));

/** The records of the story, all of their texts filled, by kind and id. */
export const WIDE_RECORDS = {
  story: { story: filled(storySchema, STORY) },
  sources: fillAll(KINDS.sources.schema, SOURCES),
  actors: fillAll(KINDS.actors.schema, ACTORS),
  measures: fillAll(KINDS.measures.schema, MEASURES),
  places: fillAll(KINDS.places.schema, PLACES),
  threads: fillAll(KINDS.threads.schema, THREADS),
  events: fillAll(KINDS.events.schema, EVENTS),
};

/** The names of the fields of a group that take a text or an address. */
export const textFieldsOf = (fields: Fields): string[] =>
  Object.entries(fields)
    .filter(([, type]) => takes(type, ANY_TEXT) || takes(type, POST))
    .map(([name]) => name);

/** A list, a paragraph and a heading of each. */
const body = (cited: readonly string[]): string =>
  UNBROKEN.filter((text) => text !== POST)
    .map((text) => text.replaceAll('_', '\\_'))
    .concat(`<${POST}>`)
    .flatMap((text) => [
      `- **${text}**: [${WELSH}](${POST}) [@${cited.join('; @')}]`,
      `${text} [@${cited.join('; @')}]`,
      `## ${text}`,
    ])
    .join('\n\n');

function textOf(kind: Kind, record: Group): string {
  const fields = JSON.stringify(record, null, 1);
  if (KINDS[kind].ending !== '.md') return `${fields}\n`;
  const { sources = [GAZETTE] } = record;
  return `---\n${fields}\n---\n\n${'suppressed' in record ? '' : body(sources as string[])}\n`;
}

/** The files of the story. */
export const WIDE_STORY: ContentFiles = {
  'story.yaml': `${JSON.stringify(WIDE_RECORDS.story.story)}\n`,
  ...Object.fromEntries(
    KIND_NAMES.flatMap((kind) =>
      Object.entries(WIDE_RECORDS[kind]).map(([id, record]) => [
        `${kind}/${id}${KINDS[kind].ending}`,
        textOf(kind, record),
      ]),
    ),
  ),
};
