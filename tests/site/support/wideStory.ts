import { z } from 'zod';
import { groupIn, unwrapped } from '../../../src/schema/field.ts';
import type { Fields } from '../../../src/schema/field.ts';
import { KINDS } from '../../../src/schema/kinds.ts';
import { storyFields } from '../../../src/schema/story.ts';
import type { ContentFiles } from './build.ts';

/*
 * A small story in which no text can be broken between words: whatever field the schemas have that
 * takes a text or an address is filled with a long one, so that a new field is, too.
 */

const POST = 'https://host.example/name/status/1352136542928596992';

/** Texts that are hard to break, of scripts with and without spaces. */
const UNBROKEN = [
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  POST,
  '123456789012345',
  '朝鮮民主主義人民共和国兵士約一万二千名露西亜連邦到着国家情報院発表'.repeat(3),
  '조선민주주의인민공화국병사약일만이천명러시아연방도착국가정보원발표'.repeat(2),
  'المستشفياتوالمدارسوالجامعاتوالمطاراتوالموانئوالمحطات',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'ten\u00A0thousand\u00A0soldiers\u00A0of\u00A0the\u00A0eleventh\u00A0corps\u00A0by\u00A0ship',
  'Ministry/of/Under_scored_Words:everywhere',
  '👩‍👩‍👧‍👦🇰🇵⚓'.repeat(20),
  'กองทัพประชาชนเกาหลีเดินทางถึงสหพันธรัฐรัสเซียเมื่อต้นเดือนตุลาคม',
  'soft\u00ADhyphen\u00ADated\u200Bzero\u200Bwidth'.repeat(3),
];

/** A text that every field for one takes, and no other field. */
const ANY_TEXT = 'Any text';
const LONGEST_TITLE = 200;
const LONGEST_SENTENCE = 600;

const element = (type: z.ZodType): z.ZodType => {
  const bare = unwrapped(type);
  return bare instanceof z.ZodArray ? element(bare.element as z.ZodType) : bare;
};

const takes = (type: z.ZodType, value: string): boolean => element(type).safeParse(value).success;

/** Fields that stand only beside another. */
const BESIDE: Readonly<Record<string, string>> = { saidBasis: 'said', saidAssumes: 'said' };

let count = 0;

/** A text as long as a field takes, or nearly. Each is another, since names must differ. */
function longText(type: z.ZodType): string {
  count += 1;
  const unit = `${count}${UNBROKEN[count % UNBROKEN.length] ?? ''}`;
  const isShort = !takes(type, 'x'.repeat(LONGEST_TITLE + 1));
  const most = isShort ? LONGEST_TITLE : LONGEST_SENTENCE;
  const words = unit.startsWith(`${count}http`) ? unit.slice(String(count).length) : unit;
  return isShort || count % 2 === 0 ? words.slice(0, most) : `${words} ${words}`.slice(0, most);
}

const longAddress = (): string =>
  `https://${'long'.repeat(12)}.example/${'path'.repeat(20)}?q=${(count += 1)}`;

type Group = Record<string, unknown>;

/** What a field of texts or addresses holds, as a list where it is one; nothing for any other. */
function filling(type: z.ZodType): unknown {
  const isList = unwrapped(type) instanceof z.ZodArray;
  if (takes(type, ANY_TEXT)) return isList ? [longText(type), longText(type)] : longText(type);
  if (takes(type, POST)) return isList ? [longAddress()] : longAddress();
  return undefined;
}

/** A record with all its texts and addresses filled, those of the groups that it has included. */
function filled(fields: Fields, record: Group): Group {
  const result = { ...record };
  for (const [name, type] of Object.entries(fields)) {
    const inner = groupIn(type);
    const value = record[name];
    if (inner && Array.isArray(value))
      result[name] = value.map((item: Group) =>
        'suppressed' in item ? item : filled(inner.shape, item),
      );
    else if (inner && value !== undefined) result[name] = filled(inner.shape, value as Group);
    const beside = BESIDE[name];
    if (inner || record[name] !== undefined || (beside !== undefined && !(beside in record)))
      continue;
    const text = filling(type);
    if (text !== undefined) result[name] = text;
  }
  return result;
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

const EVENTS: Readonly<Record<string, Group>> = {
  [COUNT]: {
    date: '2024-03-04',
    datePrintedIn: [GAZETTE],
    dateBoundIn: [GAZETTE],
    kind: 'briefing',
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
        quotes: [{ source: GAZETTE }, { source: HERALD }],
        replies: [
          { asked: TOWN, on: '2024-03-04', source: GAZETTE },
          { asked: ADA, source: HERALD },
        ],
        sources: [GAZETTE, HERALD],
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
        figure: figure(1, 'up-to'),
        relations: [{ kind: 'denies', claim: `${COUNT}#${CLAIM}` }],
        sources: [HERALD],
      },
    ],
  },
  [CROSSING]: {
    date: '2024-02-01',
    datePrintedIn: [GAZETTE],
    kind: 'movement',
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

const SOURCES: Readonly<Record<string, Group>> = {
  [GAZETTE]: {
    published: '2024-03-06',
    language: 'de',
    versions: [{ seen: '2024-03-06T14:05Z' }, { seen: '2024-03-07' }],
    corrections,
    aliases: [longId('gazettebefore')],
  },
  [HERALD]: {
    published: '2024-03-08/2024-03-09',
    publishedBoundIn: [HERALD],
    language: 'ar',
  },
  [ALMANAC]: { published: '2024-03-06', language: 'ja', replaced: { by: GAZETTE, date: DAY } },
  [COURIER]: { language: 'th', retracted: { date: DAY } },
  [longId('gone')]: { language: 'en', suppressed },
};

const ACTORS: Readonly<Record<string, Group>> = {
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

const MEASURES: Readonly<Record<string, Group>> = {
  [CRANES]: { unit: {}, corrections },
  [longId('gone')]: { suppressed },
};

const STORY: Group = {
  language: 'en',
  period: '2024-02/2024-03',
  focus: '2024-03',
  licence: {},
  site: 'https://wide.example/',
  measure: CRANES,
};

/** The records of all kinds, each with its groups but without its texts. */
export const WIDE_RECORDS = {
  story: [STORY],
  events: Object.values(EVENTS),
  sources: Object.values(SOURCES),
  actors: Object.values(ACTORS),
  measures: Object.values(MEASURES),
};

/** A list, a paragraph and a heading of each. */
const body = (cited: readonly string[]): string =>
  UNBROKEN.map((text) => text.replaceAll('_', '\\_'))
    .flatMap((text) => [
      `- **${text}**: [${text}](${POST}) [@${cited.join('; @')}]`,
      `${text} [@${cited.join('; @')}]`,
      `## ${text}`,
    ])
    .join('\n\n');

function filesOf(kind: keyof typeof KINDS, records: Readonly<Record<string, Group>>): ContentFiles {
  const { schema, ending } = KINDS[kind];
  return Object.fromEntries(
    Object.entries(records).map(([id, record]) => {
      const isGone = 'suppressed' in record;
      const fields = JSON.stringify(isGone ? record : filled(schema.shape, record), null, 1);
      const text = isGone ? '' : body(kind === 'events' ? (record.sources as string[]) : [GAZETTE]);
      return [
        `${kind}/${id}${ending}`,
        ending === '.md' ? `---\n${fields}\n---\n\n${text}\n` : `${fields}\n`,
      ];
    }),
  );
}

/** The files of the story. */
export function wideStory(): ContentFiles {
  count = 0;
  const story = filled(storyFields, STORY);
  return {
    'story.yaml': `${JSON.stringify(story)}\n`,
    ...filesOf('sources', SOURCES),
    ...filesOf('actors', ACTORS),
    ...filesOf('measures', MEASURES),
    ...filesOf('events', EVENTS),
  };
}
