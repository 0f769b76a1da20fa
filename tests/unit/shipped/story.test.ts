import { KINDS } from '../../../src/schema/kinds.ts';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { toArchive } from '../../../src/domain/archive.ts';
import { openFingerprint } from '../../../src/fingerprint/fingerprintLookup.ts';
import type { Fingerprint } from '../../../src/fingerprint/articleFingerprint.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { numbersIn } from '../../../src/numbers/numbers.ts';
import { checkQuotation } from '../../../src/fingerprint/quotationCheck.ts';
import { onDisk } from '../../../src/parse/diskFiles.ts';
import { citationsIn } from '../../../src/parse/citations.ts';
import type { Content } from '../../../src/parse/content.ts';
import { parseEntry } from '../../../src/parse/entry.ts';
import type { Entry } from '../../../src/parse/entry.ts';
import type { Place, Problem } from '../../../src/problems/problem.ts';
import { checkContent } from '../../../src/rules/checkContent.ts';
import { copiedProse } from '../../../src/rules/copiedProse.ts';
import { figureNotPrinted } from '../../../src/rules/figureNotPrinted.ts';
import { CHECKS } from '../../../src/rules/index.ts';
import { numberNotPrinted } from '../../../src/rules/numberNotPrinted.ts';
import { quotationMismatch } from '../../../src/rules/quotationMismatch.ts';
import { quotationNotCited } from '../../../src/rules/quotationNotCited.ts';
import { quotationTooLong } from '../../../src/rules/quotationTooLong.ts';
import { runRules } from '../../../src/rules/rule.ts';
import type { EventFields } from '../../../src/schema/kinds.ts';
import { lineAndColumn } from '../../support/fingerprints.ts';

/*
 * The real story, changed in one place at a time: a word of a quotation, a digit of a figure, a
 * quotation without its marks. Each change is made in the text of the file and has to be found at
 * that place.
 */

const {
  content: whole,
  problems,
  notes,
} = await checkContent(onDisk(fileURLToPath(new URL('../../../content', import.meta.url))));

/** Every source that an event rests on or cites. */
const sourcesOf = ({ data, body }: Entry<EventFields>): string[] => [
  ...data.sources,
  ...data.dateBoundIn,
  ...data.claims.flatMap(({ sources }) => sources),
  ...citationsIn(body).map(({ id }) => id),
];

/**
 * The story as far as its sources have fingerprints. Who adds a source need not take one: nothing
 * that rests on it can be proved until somebody has.
 */
const content: Content = {
  ...whole,
  sources: whole.sources.filter(({ id }) => whole.fingerprints.has(id)),
  events: whole.events.filter((event) =>
    sourcesOf(event).every((id) => whole.fingerprints.has(id)),
  ),
  ids: { ...whole.ids, sources: new Set(whole.fingerprints.keys()) },
};
const archive = toArchive(content);

/**
 * The rules that hold texts against fingerprints: the only ones that a changed word can concern.
 */
const TEXT_RULES = [
  copiedProse,
  figureNotPrinted,
  numberNotPrinted,
  quotationMismatch,
  quotationNotCited,
  quotationTooLong,
];

type Changed = Pick<Entry<unknown>, 'id' | 'file' | 'text'>;

/** The problems of one file with another text, of all that can come from its words. */
function problemsWith({ file, id }: Changed, text: string): Problem[] {
  const bytes = new TextEncoder().encode(text);
  const nothing = {
    ...content,
    story: undefined,
    events: [],
    sources: [],
    measures: [],
    actors: [],
  };
  if (file.includes('/events/')) {
    const { entry, problems: own } = parseEntry(file, bytes, KINDS.events.schema);
    return entry
      ? [...own, ...runRules({ ...nothing, events: [entry] }, TEXT_RULES).problems]
      : own;
  }
  const { entry, problems: own } = parseEntry(file, bytes, KINDS.sources.schema);
  return entry
    ? [
        ...own,
        ...runRules(
          {
            ...nothing,
            sources: content.sources.map((source) => (source.id === id ? entry : source)),
          },
          TEXT_RULES,
        ).problems,
      ]
    : own;
}

/** A stretch of a file’s text. */
interface Span {
  start: number;
  end: number;
}

const replaced = (text: string, { start, end }: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Where a field of an entry stands, read from its YAML afresh. */
function spanOf(entry: Changed, path: readonly (string | number)[]): Span {
  const begin = entry.text.indexOf('\n') + 1;
  const document = parseDocument(entry.text.slice(begin, entry.text.indexOf('\n---', begin) + 1));
  const { range } = document.getIn(path, true) as { range: [number, number, number] };
  return { start: begin + range[0], end: begin + range[1] };
}

const printOf = (id: string): Fingerprint => {
  const print = content.fingerprints.get(id)?.at(-1);
  if (!print || 'proved' in print) throw new Error(`“${id}” has no fingerprint.`);
  return print;
};

interface StoryQuotation {
  entry: Changed;
  rule: string;
  span: Span;
  /** the sources that it can be held against: all print it */
  sources: readonly string[];
}

const textOf = ({ entry, span }: StoryQuotation): string => entry.text.slice(span.start, span.end);
const named = (quotation: StoryQuotation): string => `${quotation.entry.id} ${textOf(quotation)}`;

const underQuotes = content.events.flatMap((entry) =>
  entry.data.claims.flatMap(({ quotes }, claim) =>
    quotes.map(({ text, source }, i) => ({
      entry,
      rule: 'quotation-mismatch',
      span: spanOf(entry, ['claims', claim, 'quotes', i, 'text']),
      sources: [source],
      claim,
      value: text,
    })),
  ),
);

/** Whether an offset stands in the corrections of an entry, whose texts say what was wrong. */
function isInCorrections(entry: Changed, offset: number): boolean {
  if (!/^corrections:/m.test(entry.text)) return false;
  const { start, end } = spanOf(entry, ['corrections']);
  return start <= offset && offset < end;
}

/** Quotations between marks, in bodies and fields. */
const betweenMarks: StoryQuotation[] = [...content.events, ...content.sources].flatMap(
  (entry: Changed) => {
    const fields = underQuotes.filter((quotation) => quotation.entry === entry);
    return [...entry.text.matchAll(/“([^“”]*)”|"([^"]*)"/g)].flatMap((match) => {
      const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
      // Straight marks among the fields are those of YAML.
      if (match[0].startsWith('"') && span.start < entry.text.indexOf('\n---\n')) return [];
      if (fields.some((field) => field.span.start <= span.start && span.end <= field.span.end))
        return [];
      if (isInCorrections(entry, span.start)) return [];
      const sources = [...content.fingerprints]
        .filter(
          ([, [print]]) =>
            print &&
            checkQuotation(entry.text.slice(span.start, span.end), print).kind === 'proved',
        )
        .map(([id]) => id);
      return sources.length === 0 ? [] : [{ entry, rule: 'quotation-not-cited', span, sources }];
    });
  },
);

const figures = content.events.flatMap((entry) =>
  entry.data.claims.flatMap(({ figure, sources }, claim) => {
    if (!figure) return [];
    const path = ['claims', claim, 'figure', 'value'];
    const paths = Array.isArray(figure.value) ? [0, 1].map((end) => [...path, end]) : [path];
    return paths.map((own) => ({
      entry,
      span: spanOf(entry, own),
      sources,
      name: `${entry.id} ${entry.data.claims[claim]?.id ?? ''}`,
    }));
  }),
);

/**
 * Words that stand in no report. The first will do but for a hash that agrees by chance, which
 * those of prose do often.
 */
const FOREIGN =
  'zebra giraffe ostrich walrus gnu okapi tapir lemur heron otter badger weasel marten lynx'.split(
    ' ',
  );

/** Whether no four words in a row around a word seem to stand in the sources. */
function isForeign(all: readonly string[], at: number, sources: readonly string[]): boolean {
  const around = tokensOf(all.slice(Math.max(0, at - 3), at + 4).join(' '));
  return [...content.fingerprints.keys()].every((id) => {
    const lookup = openFingerprint(printOf(id));
    const found = sources.includes(id) ? lookup.anywhere(around) : lookup.quotable(around);
    return !found.includes(true);
  });
}

/** A quotation with the word at a place exchanged for one that the source does not have. */
function withForeignWord(
  { entry, span, sources }: StoryQuotation,
  at: number,
): { text: string; word: string; place: Place } {
  const own = tokensOf(entry.text.slice(span.start, span.end));
  const all = own.map(({ text }) => text);
  const word = FOREIGN.find((foreign) => isForeign(all.with(at, foreign), at, sources));
  const target = own[at];
  if (word === undefined || target === undefined) throw new Error('There is no such word.');
  const start = span.start + target.start;
  return {
    text: replaced(entry.text, { start, end: span.start + target.end }, word),
    word,
    place: lineAndColumn(entry.text, start),
  };
}

/**
 * The stretches of words of a quotation that are checked as one, by the numbers of their words.
 * What stands in brackets splits it where it is the editor’s, not where the source prints it so:
 * where four words in a row that reach over it, and that a changed word leaves alone, stand in the
 * source.
 */
function partsOf(text: string, sources: readonly string[], changed?: number): number[][] {
  const all = tokensOf(text);
  const every = all.map((_, i) => i);
  const breaks = [...text.matchAll(/\[[^\]]*\]|…|\.\.\./g)];
  const parts = [-1, ...breaks.keys()]
    .map((i) => {
      const from = i < 0 ? 0 : (breaks[i]?.index ?? 0) + (breaks[i]?.[0].length ?? 0);
      const to = breaks[i + 1]?.index ?? text.length;
      return every.filter((at) => (all[at]?.start ?? 0) >= from && (all[at]?.end ?? 0) <= to);
    })
    .filter((part) => part.length > 0);

  const isPrinted = sources.some(
    (id) => !openFingerprint(printOf(id)).quotable(all).includes(false),
  );
  const reachOver = every.slice(3).some((last) => {
    const four = [last - 3, last - 2, last - 1, last];
    return (
      !four.some((at) => at === changed) &&
      !parts.some((part) => four.every((at) => part.includes(at)))
    );
  });
  return isPrinted && reachOver ? [every] : parts;
}

/**
 * Which word a finding has to name, and how, when the word at a place was changed. It is that word,
 * unless no four words in a row without it are left of its part (in four to seven words it may
 * stand in all of them), and then the first word of the part. Words in brackets that no longer are
 * the source’s are the editor’s, and may leave a part behind that is too short.
 */
function expectedFinding(
  quotation: StoryQuotation,
  at: number,
): { at: number; kind: 'differs' | 'not-found' | 'too-short'; part: readonly number[] } {
  const parts = partsOf(textOf(quotation), quotation.sources, at);
  const part =
    parts.find((indices) => indices.includes(at)) ?? parts.find(({ length }) => length < 4);
  const first = part?.[0];
  if (part === undefined || first === undefined)
    throw new Error('The word is the editor’s: a change of it cannot be found.');
  if (part.length < 4) return { at: first, kind: 'too-short', part };
  const inPart = at - first;
  const inEverySequence = inPart <= 3 && inPart >= part.length - 4;
  return inEverySequence ? { at: first, kind: 'not-found', part } : { at, kind: 'differs', part };
}

/**
 * The words of a quotation that are changed: all of a short one, or of one in which something
 * stands in brackets or is left out; of others those at both ends, the inner ends of the first and
 * the last four words, and the one in the middle.
 */
function placesIn(text: string, { length }: readonly unknown[]): number[] {
  const all = Array.from({ length }, (_, at) => at);
  if (length <= 8 || /[[…]|\.\.\./.test(text)) return all;
  return [0, 3, Math.floor(length / 2), length - 4, length - 1];
}

/** Changes words of a quotation in turn and expects just one problem, at the right word. */
function expectEachWordFound(quotation: StoryQuotation): void {
  const { entry, span, rule, sources } = quotation;
  const own = tokensOf(textOf(quotation));
  expect(own.length).toBeGreaterThan(0);
  for (const at of placesIn(textOf(quotation), own)) {
    const { text, word, place } = withForeignWord(quotation, at);
    const finding = expectedFinding(quotation, at);
    const start = own[finding.at]?.start ?? 0;
    const expected = lineAndColumn(entry.text, span.start + start);
    if (finding.at === at) expect(expected).toEqual(place);
    const shown =
      finding.at === at
        ? word
        : entry.text.slice(span.start + start, span.start + (own[finding.at]?.end ?? 0));
    const messages = sources.map(
      (source) =>
        ({
          differs:
            `Unexpected “${shown}” in a quotation: ` + `here it stops matching source “${source}”`,
          'not-found':
            `Unexpected quotation from “${shown}” on, of which source “${source}” has no 4 ` +
            'words in a row',
          'too-short':
            `Unexpected quotation of ${finding.part.length} ` +
            `${finding.part.length === 1 ? 'word' : 'words'} that source “${source}” does not ` +
            'itself set in quotation marks',
        })[finding.kind],
    );

    const found = problemsWith(entry, text);
    expect(found).toMatchObject([{ file: entry.file, ...expected, rule }]);
    expect(messages).toContain(found[0]?.message);
    expect(text.split('\n')[expected.line - 1]?.slice(expected.column - 1)).toMatch(
      new RegExp(`^${RegExp.escape(shown)}(?![\\p{L}\\p{N}])`, 'u'),
    );
  }
}

describe('the story as it is', () => {
  test('has no problem and leaves nothing unverified of a source that has a fingerprint', () => {
    expect(problems).toEqual([]);
    const files = new Set(content.sources.map(({ file }) => file));
    expect(
      notes.filter(({ rule, file }) => rule !== 'source-unverified' || files.has(file)),
    ).toEqual([]);
    expect(runRules(whole, CHECKS).problems).toEqual([]);
    expect(CHECKS).toEqual(expect.arrayContaining(TEXT_RULES));
  });

  test('rests on five sources or more that have a fingerprint', () => {
    expect(content.sources.length).toBeGreaterThanOrEqual(5);
    for (const { fingerprint } of archive.sources) expect(fingerprint?.words).toBeGreaterThan(100);
  });

  test('has only quotations and figures that are verified', () => {
    const claims = archive.events.flatMap((event) => event.claims);
    expect(
      claims.flatMap(({ quotes }) => quotes).filter(({ proof }) => proof !== 'proved'),
    ).toEqual([]);
    expect(
      claims
        .flatMap(({ figure }) => figure ?? [])
        .filter(({ printedIn }) => printedIn.length === 0),
    ).toEqual([]);
    expect(
      archive.events
        .flatMap(({ quotations }) => quotations)
        .filter(({ printedIn }) => printedIn.length === 0),
    ).toEqual([]);
  });

  test('is looked through as a whole by the tests below', () => {
    const claims = archive.events.flatMap((event) => event.claims);
    expect(underQuotes).toHaveLength(claims.flatMap(({ quotes }) => quotes).length);
    expect(underQuotes.length).toBeGreaterThan(50);
    expect(
      betweenMarks.filter(({ entry }) => entry.file.includes('/events/')).length,
    ).toBeGreaterThanOrEqual(archive.events.flatMap(({ quotations }) => quotations).length);
    expect(figures).toHaveLength(
      claims.flatMap(({ figure }) => (figure ? [figure.value].flat() : [])).length,
    );
    expect(figures.length).toBeGreaterThan(10);
    for (const entry of new Set(
      [...underQuotes, ...betweenMarks].map((quotation) => quotation.entry),
    ))
      expect(problemsWith(entry, entry.text)).toEqual([]);
    // Else its YAML has an escape, and a word in the file is not a word of the quotation.
    for (const quotation of underQuotes)
      expect(tokensOf(textOf(quotation)).map(({ text }) => text)).toEqual(
        tokensOf(quotation.value).map(({ text }) => text),
      );
  });

  test('has no quotation mark that the tests below do not know', () => {
    for (const entry of [...content.events, ...content.sources]) {
      const known = [...betweenMarks, ...underQuotes]
        .filter((quotation) => quotation.entry === entry)
        .map(({ span }) => span);
      const marks = [...entry.text.matchAll(/[“”]/g)].filter(
        ({ index }) =>
          !isInCorrections(entry, index) &&
          !known.some(({ start, end }) => start - 1 <= index && index <= end),
      );
      expect(marks.map(({ index }) => entry.text.slice(index, index + 40))).toEqual([]);
    }
  });
});

describe('one changed word is found at that word', () => {
  test.each(underQuotes.map((quotation) => [named(quotation), quotation] as const))(
    'under quotes: %s',
    (_name, quotation) => expectEachWordFound(quotation),
  );

  test.each(betweenMarks.map((quotation) => [named(quotation), quotation] as const))(
    'between quotation marks: %s',
    (_name, quotation) => expectEachWordFound(quotation),
  );
});

describe('one changed word makes the whole check fail', () => {
  const some = [underQuotes[0], underQuotes.at(-1), betweenMarks[0]].filter(
    (quotation) => quotation !== undefined,
  );

  test.each(some.map((quotation) => [named(quotation), quotation] as const))(
    '%s',
    (_name, quotation) => {
      const { entry, rule } = quotation;
      const { text } = withForeignWord(quotation, 0);
      const changed = parseEntry(
        entry.file,
        new TextEncoder().encode(text),
        KINDS.events.schema,
      ).entry;
      const events: readonly Entry<EventFields>[] = whole.events.map((event) =>
        changed && event.id === entry.id ? changed : event,
      );
      expect(runRules({ ...whole, events }, CHECKS).problems).toMatchObject([
        { file: entry.file, rule },
      ]);
    },
  );
});

/**
 * The numbers that the story itself gives under a source: what a changed digit can turn a number
 * into without being wrong.
 */
const numbersOf = (source: string): Set<string> =>
  new Set(
    content.events.flatMap(({ data }) =>
      data.claims
        .filter(({ sources }) => sources.includes(source))
        .flatMap(({ says, figure }) => [
          ...numbersIn(says, 'en').flatMap(({ readings }) => readings),
          ...(figure ? [figure.value].flat().map(String) : []),
        ]),
    ),
  );

describe('one changed digit of a figure is found at that figure', () => {
  test.each(
    figures.map(
      (figure) =>
        [
          `${figure.name}: ${figure.entry.text.slice(figure.span.start, figure.span.end)}`,
          figure,
        ] as const,
    ),
  )('%s', (_name, { entry, span, sources }) => {
    const written = entry.text.slice(span.start, span.end);
    expect(written).toMatch(/^[0-9]+$/);
    const printed = new Set(sources.flatMap((source) => [...numbersOf(source)]));
    expect(printed).toContain(written);
    const list = sources.map((source) => `“${source}”`).join(', ');
    for (const at of [...written].keys()) {
      const others = [1, 2, 3, 4, 5, 6, 7, 8, 9]
        .map((step) => (Number(written[at]) + step) % 10)
        .filter((digit) => at > 0 || digit > 0);
      const number =
        others
          .map((digit) => replaced(written, { start: at, end: at + 1 }, String(digit)))
          .find((changed) => !printed.has(changed)) ?? '';
      expect(problemsWith(entry, replaced(entry.text, span, number))).toEqual([
        {
          file: entry.file,
          ...lineAndColumn(entry.text, span.start),
          rule: 'figure-not-printed',
          message:
            `Unexpected number ${number}, ` + `which none of the claim’s sources prints (${list})`,
          tip: 'Correct the number, or name the source that prints it.',
        },
      ]);
    }
  });
});

describe('a quotation without its marks is copied prose', () => {
  const long = underQuotes.filter(({ value, sources }) =>
    partsOf(value, sources).some((part) => part.length >= 8),
  );

  test('in ten quotations or more', () => {
    expect(long.length).toBeGreaterThanOrEqual(10);
  });

  test.each(long.map((quotation) => [named(quotation), quotation] as const))(
    '%s',
    (_name, { entry, sources, claim, value }) => {
      const part = partsOf(value, sources).find(({ length }) => length >= 8) ?? [];
      const first = tokensOf(value)[part[0] ?? 0]?.start ?? 0;
      const said = {
        file: entry.file,
        rule: 'copied-prose',
        message:
          `Unexpected ${part.length} words in a row as they stand in source ` +
          `“${sources.join('')}”`,
        tip: 'Say it in your own words.',
      };
      const expectCopied = (text: string, at: number): void =>
        expect(problemsWith(entry, text)).toContainEqual({ ...said, ...lineAndColumn(text, at) });

      // Before the quotation, too, a word must not seem to stand in the source by chance.
      const own = tokensOf(value).map(({ text }) => text);
      const lead =
        FOREIGN.find((word) => isForeign(['hence', 'the', word, ...own], 2, sources)) ?? '';
      const before = `${entry.text.trimEnd()}\n\nHence the\n${lead}: `;
      expectCopied(`${before}${value}. [@${sources.join('')}]\n`, before.length + first);

      const fields: [path: (string | number)[], open: string, close: string][] = [
        [['summary'], `>-\n  Hence the\n  ${lead}: `, '\n'],
        [['claims', claim, 'says'], `"Hence the ${lead}: `, '"'],
        [['title'], `${lead}, `, ''],
      ];
      for (const [path, open, close] of fields) {
        const field = spanOf(entry, path);
        expectCopied(
          replaced(entry.text, field, open + value + close),
          field.start + open.length + first,
        );
      }
    },
  );
});
