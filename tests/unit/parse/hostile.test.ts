import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseEntry } from '../../../src/parse/entry.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { MAX_BYTES } from '../../../src/problems/limits.ts';
import { KINDS } from '../../../src/schema/kinds.ts';
import type { Kind } from '../../../src/schema/kinds.ts';
import { anyCharacter } from '../../support/anyCharacter.ts';

// A file that is read in linear time takes a second or two on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const HEAD =
  '---\ntitle: A\ndate: 2024-03-04\ndateBasis: It says so.\nkind: statement\nsummary: ' +
  'B.\nsources: [gazette]\n---\n\n';

const FILES: Readonly<Record<Kind, string>> = {
  events: 'content/events/2024-03-04-count.md',
  sources: 'content/sources/gazette.md',
  actors: 'content/actors/town.yaml',
  measures: 'content/measures/cranes.yaml',
  places: 'content/places/harbour.yaml',
  threads: 'content/threads/harbour.yaml',
};

/** Reads bytes as a file of a kind, and holds the answer against what is true of every answer. */
function read(kind: Kind, content: string | Uint8Array): readonly Problem[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { entry, problems } = parseEntry(FILES[kind], bytes, KINDS[kind].schema);
  if (!entry) expect(problems.length).toBeGreaterThan(0);
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/).length;
  for (const { file, line, column, message, tip } of problems.slice(0, 100)) {
    if (
      file !== FILES[kind] ||
      line < 1 ||
      line > lines ||
      column < 1 ||
      message === '' ||
      tip === ''
    ) {
      throw new Error(
        `A problem that cannot be: ${line}:${column} of ${lines} lines, ${message} | ${tip}`,
      );
    }
  }
  return problems;
}

const kinds = fc.constantFrom(...(Object.keys(KINDS) as Kind[]));
const joined = (parts: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...parts), weight: 9 },
        { arbitrary: fc.string({ unit: anyCharacter, maxLength: 3 }), weight: 1 },
      ),
      { maxLength },
    )
    .map((list) => list.join(''));

const MARKDOWN = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '    ',
  '  ',
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~~',
  '[',
  ']',
  '(',
  ')',
  '![',
  '<',
  '>',
  '> ',
  '- ',
  '1. ',
  '#',
  '## ',
  '---',
  '===',
  '\\',
  '&amp;',
  '&#x41;',
  '<b>',
  '<!--',
  '-->',
  'https://a.b',
  '<https://a.b>',
  '[x](https://a.b)',
  '[a]: b',
  '[@gazette]',
  '[@',
  '; @',
  '@',
  '|',
  '\u00a0',
  '\r\n',
  '\u2003',
  '“',
  '😀',
];
const YAML = [
  'a',
  'title',
  'claims',
  'date',
  ':',
  ': ',
  '\n',
  '\n  ',
  '\n    ',
  '- ',
  '? ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '#',
  ' #',
  '&a ',
  '*a',
  '!',
  '!!str ',
  '|\n',
  '>-\n',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '<<: ',
  '2024-02-30',
  '1e9',
  '.nan',
  '.inf',
  '0x1',
  'null',
  '~',
  'true',
  '\t',
  '\\',
  '\\u0041',
  '\r\n',
  '@',
  '`',
  '__proto__',
  '😀',
  '\uFEFF',
];

describe('no file makes the parser throw', () => {
  test('bytes of any kind', () => {
    fc.assert(
      fc.property(
        kinds,
        fc.uint8Array({ maxLength: 300 }),
        (kind, bytes) => void read(kind, bytes),
      ),
      { seed: 4, numRuns: 150 },
    );
  });

  test('text of any kind', () => {
    fc.assert(
      fc.property(
        kinds,
        fc.string({ unit: anyCharacter, maxLength: 200 }),
        fc.boolean(),
        (kind, text, begun) => void read(kind, begun ? `---\n${text}\n---\n${text}` : text),
      ),
      { seed: 5, numRuns: 150 },
    );
  });

  test('Markdown of any kind', () => {
    fc.assert(
      fc.property(joined(MARKDOWN, 60), (text) => void read('events', HEAD + text)),
      { seed: 6, numRuns: 150 },
    );
  });

  test('YAML of any kind', () => {
    fc.assert(
      fc.property(
        joined(YAML, 60),
        kinds,
        (text, kind) =>
          void read(kind, kind === 'events' || kind === 'sources' ? `---\n${text}\n---\n` : text),
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  test('fields with values of any kind', () => {
    const fields = fc.constantFrom(
      'title',
      'date',
      'kind',
      'summary',
      'sources',
      'claims',
      'place',
      'aliases',
      'corrections',
      'restsOn',
      'dateBasis',
    );
    const value = fc.json({ maxDepth: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fields, value), { maxLength: 12 }),
        (list) =>
          void read(
            'events',
            `---\n${list.map(([name, json]) => `${name}: ${json}\n`).join('')}---\n`,
          ),
      ),
      { seed: 8, numRuns: 150 },
    );
  });

  test('a good file with one piece taken out, doubled or replaced', () => {
    const good =
      `${HEAD}Counted by *all*, in [a list](https://a.b). [@gazette]\n\n- One. [@gazette; ` +
      '@herald]\n';
    const place = fc.integer({ min: 0, max: good.length });
    fc.assert(
      fc.property(
        place,
        place,
        fc.string({ unit: anyCharacter, maxLength: 3 }),
        (from, to, piece) => void read('events', good.slice(0, from) + piece + good.slice(to)),
      ),
      { seed: 9, numRuns: 150 },
    );
  });
});

/** Repeats a part until a file has as many bytes as are allowed. */
const filled = (part: string, { head = '', tail = '', size = MAX_BYTES } = {}): string => {
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  return head + part.repeat(Math.floor((size - bytes(head) - bytes(tail)) / bytes(part))) + tail;
};

/** The same with parts that are numbered. */
function counted(part: (i: number) => string, { head = '', size = MAX_BYTES } = {}): string {
  const parts = [head];
  for (let i = 0, left = size - head.length; ; i++) {
    const next = part(i);
    left -= next.length;
    if (left < 0) return parts.join('');
    parts.push(next);
  }
}

/** A list of nine aliases of the list before it. */
const ninefold = (i: number): string =>
  `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(', ')}]\n`;

const body = (part: string, size = MAX_BYTES): string => filled(part, { head: HEAD, size });

describe('an attack with Markdown is survived', () => {
  test.each<[string, string]>([
    ['one character', body('a')],
    ['one very long line of words', body('a ')],
    ['white space', filled(' ', { head: HEAD, tail: 'x' })],
    ['tabs', filled('\t', { head: HEAD, tail: 'x' })],
    ['line ends', filled('\n', { head: HEAD, tail: 'x' })],
    ['open links', body('[a](')],
    ['open emphasis', body('*a_ ')],
    ['block quotations within each other', body('> ')],
    ['open brackets', body('[')],
    [
      'brackets within each other',
      `${filled('[', { head: HEAD, size: MAX_BYTES / 2 })}${']'.repeat(MAX_BYTES / 2)}`,
    ],
    ['open images', body('![')],
    ['open parentheses', `${HEAD}[a](${'('.repeat(200_000)})`],
    ['character references', body('&amp;')],
    ['character references that are none', body('&a')],
    ['links', body('[x](https://a.b) ')],
    ['links in a list', body('- [x](https://a.b)\n')],
    [
      'as many links as are allowed, and a long text',
      `${HEAD}${'[x](https://a.b) '.repeat(450)}${'a '.repeat(100_000)}`,
    ],
    [
      'as many open marks as are allowed, and a long text',
      `${HEAD}${'*a_ '.repeat(999)}${'a '.repeat(100_000)}`,
    ],
    [
      'as many open brackets as are allowed, and a long text',
      `${HEAD}${'['.repeat(1999)}${'a '.repeat(100_000)}`,
    ],
    ['backticks of every length', counted((i) => `${'`'.repeat(i + 1)} `, { head: HEAD })],
    ['tildes', body('~~~a\n')],
    ['HTML that does not end', filled('x="y" ', { head: `${HEAD}a <a ` })],
    ['a comment of HTML that does not end', filled('x\n', { head: `${HEAD}<!-- ` })],
    ['an address that does not end', filled('x', { head: `${HEAD}<https:` })],
    ['citations', body('[@gazette] ')],
    ['one citation of thousands', filled('@a;', { head: `${HEAD}[`, tail: ']' })],
    ['backslashes', body('\\')],
    ['hard line breaks', body('a\\\n')],
    ['number signs', body('## ')],
    ['underlines', body('a\n=')],
    ['characters beyond the first plane', body('😀 ')],
    ['marks above one letter', body('\u0301')],
    ['fields that do not end', filled('a: b\n', { head: '---\n' })],
    ['fields that nearly end', filled('---x\n', { head: '---\n' })],
    ['fields that end after much white space', `---\n---${' '.repeat(250_000)}x`],
    ['items of a list', body('- a\n')],
    ['items of a list, blank lines between them', body('- a\n\n')],
    ['items of many lists', body('- a\n+ b\n')],
    [
      'lists within each other, by spaces',
      counted((i) => `${' '.repeat(2 * Math.min(i, 29))}- a\n`, { head: HEAD }),
    ],
    ['lists within each other, by tabs', counted((i) => `${'\t'.repeat(i)}- a\n`, { head: HEAD })],
    ['lists within each other, 20 a line', body(`${'- '.repeat(20)}a\n`)],
    ['lists in quotations, 20 a line', body(`${'> - '.repeat(10)}a\n`)],
    ['a paragraph that goes on lazily', filled('b\n', { head: `${HEAD}${'- '.repeat(20)}a\n` })],
    ['block quotations', body('> a\n\n')],
    ['block quotations that go on lazily', body('> a\na\n')],
    ['paragraphs', body('a\n\n')],
    ['headings', body('a\n---\n')],
    ['horizontal rules', body('- - - x\n')],
    [
      'citations after many lines',
      `${filled('a\n', { head: HEAD, size: 3900 })}${'[@a] '.repeat(999)}`,
    ],
  ])('%s', (_, text) => {
    read('events', text);
  });
});

describe('an attack with YAML is survived', () => {
  test.each<[string, string]>([
    ['a long quoted text', filled('x', { head: 'name: "', tail: '"\n' })],
    ['a long quoted text of escapes', filled('\\x41', { head: 'name: "', tail: '"\n' })],
    ['a long quoted text over many lines', filled('x\n  ', { head: 'name: "', tail: '"\n' })],
    ['a long text in single quotation marks', filled("''", { head: "name: '", tail: "'\n" })],
    ['a quoted text that does not end', filled('x ', { head: 'name: "' })],
    ['a folded text of blank lines', filled('\n', { head: 'name: >\n', tail: ' x' })],
    [
      'aliases that would grow to more than memory holds',
      `a0: &a0 [x, x]\n${Array.from({ length: 60 }, (_, i) => ninefold(i)).join('')}`,
    ],
    ['question marks', filled('? ')],
    ['dashes', filled('- ')],
    ['colons', filled(': ')],
    ['commas in brackets', filled(',', { head: 'name: [' })],
    ['a huge list in brackets', filled('a,', { head: 'name: [', tail: ']\n' })],
    ['brackets within each other', filled('[')],
    [
      'brackets within each other, hidden from a count by quotation marks',
      filled('["]",', { head: 'name: ' }),
    ],
    [
      'braces within each other, hidden from a count by quotation marks',
      filled('{"}":', { head: 'name: ' }),
    ],
    [
      'lists within each other, by indentation',
      counted((i) => `${' '.repeat(2 * Math.min(i, 90))}-\n`),
    ],
    [
      'fields within each other, by indentation',
      counted((i) => `${' '.repeat(Math.min(i, 190))}a:\n`),
    ],
    ['comments', filled('#\n')],
    ['documents', filled('---\n')],
    ['tags', filled('- !x a\n')],
    ['exclamation marks', filled('!')],
    ['ampersands', filled('&')],
    ['one field again and again', filled('a: b\n')],
    ['tabs', filled('\ta: b\n')],
    ['a very long line', filled('a')],
    ['a very long name of a field', `${filled('a', { size: MAX_BYTES - 10 })}: b\n`],
    ['a number of many digits', filled('9', { head: 'name: ' })],
    ['fields', counted((i) => `a${i}: b\n`)],
    ['fields in braces', `{${counted((i) => `a${i},`)}}\n`],
    ['fields that are asked for', counted((i) => `? a${i}\n: b\n`)],
    ['unknown fields', counted((i) => `zzzz${i}: b\n`)],
    ['anchors', counted((i) => `a${i}: &a${i} x\n`)],
    ['aliases', counted((i) => `a${i}: *a\n`, { head: 'a: &a x\n' })],
    ['wrong ids', filled('A,', { head: 'aliases: [', tail: ']\n' })],
    ['closing brackets', filled(']\n')],
  ])('%s', (_, text) => {
    read('actors', text);
  });
});

describe('an attack with the fields of a source or an event is survived', () => {
  test.each<[string, Kind, string]>([
    [
      'a language of many parts',
      'sources',
      filled('a-', { head: '---\nlanguage: "', tail: 'a"\n---\n' }),
    ],
    [
      'an address of many steps',
      'sources',
      filled('../', { head: '---\nurl: "https://a/', tail: '"\n---\n' }),
    ],
    [
      'a date of many ends',
      'sources',
      filled('2024/', { head: '---\npublished: "', tail: '"\n---\n' }),
    ],
    [
      'claims without anything in them',
      'events',
      filled(' - {}\n', { head: '---\nclaims:\n', tail: '---\n' }),
    ],
    ['sources', 'events', filled('a,', { head: '---\nsources: [', tail: ']\n---\n' })],
  ])('%s', (_, kind, text) => {
    read(kind, text);
  });
});
