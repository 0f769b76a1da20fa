import type { z } from 'zod';
import { RULES } from '../problems/catalogue/index.ts';
import type { RuleText, RuleTexts } from '../problems/catalogue/ruleText.ts';
import { correctionSchema } from '../schema/correction.ts';
import { claimSchema } from '../schema/claim.ts';
import { quoteSchema } from '../schema/quote.ts';
import { relationSchema } from '../schema/relation.ts';
import { CLAIM_ENDING } from '../parse/claimFiles.ts';
import { COMMON_KINDS } from '../schema/eventKinds.ts';
import { CLAIMS } from '../schema/event.ts';
import { figureSchema } from '../schema/figure.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { replySchema } from '../schema/reply.ts';
import { storySchema } from '../schema/story.ts';
import { Refusal } from './command.ts';
import { fieldsOf } from '../editing/fields.ts';

interface Section {
  heading: string;
  about: string;
  schema: z.ZodObject;
}

const KIND_HEADINGS: Record<Kind, string> = {
  events: 'An event',
  sources: 'A source',
  actors: 'An actor',
  measures: 'A measure',
  places: 'A place',
  threads: 'A thread',
};

const CLAIM_ABOUT =
  `Each item of \`${CLAIMS}\` in an event. Or a file of its own, ` +
  `\`content/${CLAIMS}/<event-id>/<id>${CLAIM_ENDING}\`, which has no field \`id\`.`;

/** The groups of fields with a table each, in the order of the guide. */
const SECTIONS: readonly Section[] = [
  ...KIND_NAMES.map((kind) => ({
    heading: KIND_HEADINGS[kind],
    about: `\`content/${kind}/<id>${KINDS[kind].ending}\``,
    schema: KINDS[kind].schema,
  })),
  { heading: 'A claim', about: CLAIM_ABOUT, schema: claimSchema },
  { heading: 'A figure', about: 'The `figure` of a claim.', schema: figureSchema },
  { heading: 'A quotation', about: 'Each item of `quotes` in a claim.', schema: quoteSchema },
  { heading: 'A relation', about: 'Each item of `relations` in a claim.', schema: relationSchema },
  { heading: 'A reply', about: 'Each item of `replies` in a claim.', schema: replySchema },
  {
    heading: 'A correction',
    about: 'Each item of `corrections` in any file.',
    schema: correctionSchema,
  },
  { heading: 'The story', about: '`content/story.yaml`', schema: storySchema },
];

/** Plain text as Markdown: what would be markup is escaped, except code between backticks. */
const plain = (text: string): string =>
  text.replace(/`[^`]*`|[\\<~*_|]/g, (part) =>
    part.startsWith('`') ? part.replaceAll('|', '\\|') : `\\${part}`,
  );

/** More backticks than stand in a row in any part of a text, and at least `least`. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** A value as code, between more backticks than it holds. */
function code(text: string): string {
  const fence = fenceFor(text, 1);
  return `${fence}${text.replaceAll('|', '\\|')}${fence}`;
}

const slug = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-');

/**
 * The rows of a table; groups without a table of their own are spelt out in place, as `unit.one`.
 */
function rows(schema: z.ZodObject, prefix = ''): string[] {
  return fieldsOf(schema).flatMap(({ name, required, description, example, group }) => {
    const section = SECTIONS.find((candidate) => candidate.schema === group);
    const more = section ? ` See [${section.heading}](#${slug(section.heading)}).` : '';
    const cells = [
      code(prefix + name),
      required ? 'yes' : 'no',
      `${plain(description)}${more}`,
      code(example),
    ];
    const row = `| ${cells.join(' | ')} |`;
    return [row, ...(group && !section ? rows(group, `${prefix}${name}.`) : [])];
  });
}

/** The kinds of event that every story has. */
const commonKinds = (): string =>
  [
    '### Kinds of event',
    'The common kinds. A story may declare others: see [A new kind of event]' +
      '(#a-new-kind-of-event).',
    [
      '| Kind | What it is | Occasion of speech |',
      '|---|---|---|',
      ...Object.entries(COMMON_KINDS).map(
        ([id, kind]) =>
          `| ${code(id)} | ${plain(kind.is)} | ${'occasion' in kind ? 'yes' : 'no'} |`,
      ),
    ].join('\n'),
  ].join('\n\n');

/** The tables of all fields of all content files, and of the kinds of event. */
export const fieldTables = (): string =>
  [
    ...SECTIONS.map(({ heading, about, schema }) =>
      [
        `### ${heading}`,
        about,
        ['| Field | Required | What it is | Example |', '|---|---|---|---|', ...rows(schema)].join(
          '\n',
        ),
      ].join('\n\n'),
    ),
    commonKinds(),
  ].join('\n\n');

/** A text as it stands in a file. */
function block(text: string): string {
  const fence = fenceFor(text, 3);
  return `${fence}\n${text}\n${fence}`;
}

/** What a draft has in place of the problem. */
const IN_DRAFT = {
  note: '**In a draft:** a note.',
  'no-page': '**In a draft:** a note, and `npm run dev` shows no page of the draft until then.',
} as const;

const ruleSection = (id: string, { when, mend, wrong, right, inDraft }: RuleText): string =>
  [
    `### ${id}`,
    `**When:** ${plain(when)}`,
    '**Wrong:**',
    block(wrong),
    '**Right:**',
    block(right),
    `**What to do:** ${plain(mend)}`,
    ...(inDraft ? [IN_DRAFT[inDraft]] : []),
  ].join('\n\n');

/** A section for each rule, under its id, which makes the address that reports name. */
export const ruleSections = (rules: RuleTexts = RULES): string =>
  Object.entries(rules)
    .map(([id, text]) => ruleSection(id, text))
    .join('\n\n');

const PARTS = { fields: fieldTables, rules: ruleSections } as const;

/**
 * The contributor guide with its generated parts made anew; the text around them stays.
 * @param file its path, for naming it
 * @throws Refusal where the guide does not have both marks of a part
 */
export function renewGuide(guide: string, file = 'CONTRIBUTING.md'): string {
  return Object.entries(PARTS).reduce((text, [name, make]) => {
    const begin = `<!-- ${name}: made by npm run guide -->`;
    const end = `<!-- end of ${name} -->`;
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    if (from === -1 || to === -1)
      throw new Refusal(
        `The guide ${file} does not have the lines ${begin} and ${end}. ` +
          `Put them where its ${name} belong, or name another guide.`,
      );
    return `${text.slice(0, from)}${begin}\n\n${make()}\n\n${text.slice(to)}`;
  }, guide);
}
