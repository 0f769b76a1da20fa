import { describe, expect, test } from 'vitest';
import { toArchive } from '../../../src/domain/archive.ts';
import { tallyVerified } from '../../../src/domain/tally.ts';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import type { RuleId } from '../../../src/problems/catalogue/index.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { lineOf } from '../../support/content.ts';
import type { Files } from '../../support/content.ts';
import {
  ARTICLES,
  checkFiles,
  edited,
  EVENT,
  FILES,
  fingerprintFile,
  HERE,
  quoting,
  withParagraph,
} from '../../support/fingerprints.ts';
import type { Articles, MarkedPlace, Path } from '../../support/fingerprints.ts';

type Said = Pick<Problem, 'rule' | 'message' | 'tip'>;

/** Problems as lines, one at each place. */
const linesAt = (places: readonly MarkedPlace[], said: readonly Said[]): string[] =>
  said.map((problem, i) =>
    lineOf({ file: 'no mark', line: 0, column: 0, ...places[i], ...problem }),
  );

/**
 * Checks files and expects these problems and no other, one at each mark, in the order of the file.
 */
async function expectProblems(
  files: Files,
  said: readonly Said[],
  articles?: Articles,
): Promise<void> {
  const { problems, places, notes } = await checkFiles(files, articles);
  expect(problems).toEqual(linesAt(places, said));
  expect(places).toHaveLength(said.length);
  expect(notes).toEqual([]);
}

const passes = async (files: Files, articles?: Articles): Promise<void> =>
  expectProblems(files, [], articles);

/** The fields of a correction that hold texts. */
const CORRECTION_TEXTS = ['was', 'now', 'why'] as const;

/** The event with a correction, of which one text is given. */
function corrected(field: (typeof CORRECTION_TEXTS)[number], text: string): Files {
  const texts = CORRECTION_TEXTS.map(
    (name) => `${name}: ${JSON.stringify(name === field ? text : `The ${name}.`)}`,
  );
  const correction =
    'corrections:\n  - { date: 2024-03-06, kind: wording, field: other, ' +
    `${texts.join(', ')} }\n`;
  return edited(EVENT, '---\n\nThe board', `${correction}---\n\nThe board`);
}

const AS_PRINTED = 'Quote the words as the source prints them.';
const OR_OTHER_SOURCE = 'Quote the words as the source prints them, or name the source that does.';
const FOUR_WORDS =
  'Quote at least 4 words in a row: fewer can be checked only where the source quotes exactly ' +
  'these.';

const differs = (rule: RuleId, word: string, source = 'harbour-report'): Said => ({
  rule,
  message: `Unexpected “${word}” in a quotation: here it stops matching source “${source}”`,
  tip: AS_PRINTED,
});
const notFound = (rule: RuleId, word: string, source = 'harbour-report'): Said => ({
  rule,
  message:
    `Unexpected quotation from “${word}” on, ` +
    `of which source “${source}” has no 4 words in a row`,
  tip: OR_OTHER_SOURCE,
});
const tooShort = (rule: RuleId, count: string, source = 'harbour-report'): Said => ({
  rule,
  message:
    `Unexpected quotation of ${count} that source “${source}” does not itself set in quotation ` +
    'marks',
  tip: FOUR_WORDS,
});

const MISMATCH = 'quotation-mismatch';
const NOT_CITED = 'quotation-not-cited';

test('the fixture has nothing wrong in it', async () => {
  await passes(FILES);
});

describe('a changed word under quotes', () => {
  const WORDS = 'every crate on the northern quay twice before sunrise'.split(' ');
  /** Each way of YAML to write a text, over three lines where it can. */
  const STYLES: Readonly<Record<string, (words: readonly string[]) => string>> = {
    plain: (words) => words.join(' '),
    'plain, over lines': (words) =>
      [words.slice(0, 3), words.slice(3, 6), words.slice(6)]
        .map((line) => line.join(' '))
        .join('\n          '),
    'single-quoted': (words) => `'${words.join(' ')}'`,
    'single-quoted, over lines': (words) =>
      `'${words.slice(0, 5).join(' ')}\n          ${words.slice(5).join(' ')}'`,
    'double-quoted': (words) => `"${words.join(' ')}"`,
    'double-quoted, with marks inside': (words) =>
      `"\\"${words.slice(0, 4).join(' ')}\\"\\u0020${words.slice(4).join(' ')}"`,
    'double-quoted, over lines': (words) =>
      `"${words.slice(0, 2).join(' ')} \\\n          ${words.slice(2).join(' ')}"`,
    folded: (words) =>
      `>-\n          ${words.slice(0, 4).join(' ')}\n          ${words.slice(4).join(' ')}`,
    literal: (words) =>
      `|\n          ${words.slice(0, 4).join(' ')}\n          ${words.slice(4).join(' ')}`,
  };

  test.each(Object.entries(STYLES))(
    'is reported at that word, whichever it is, in the style %s',
    async (name, write) => {
      await passes(quoting(write(WORDS)));
      for (const at of WORDS.keys()) {
        // An escape touches this word, so that what stands in the file is one word with it.
        if (name === 'double-quoted, with marks inside' && at === 4) continue;
        const changed = WORDS.with(at, `${HERE}zebra`);
        await expectProblems(quoting(write(changed)), [differs(MISMATCH, 'zebra')]);
      }
    },
  );

  test('is reported in a list in brackets, after another quotation', async () => {
    const files = edited(
      EVENT,
      `quotes:
      - text: every crate on the northern quay twice before sunrise
        source: harbour-report`,
      'quotes: [{ text: plainly wrong, source: harbour-report }, { text: every crate on the ' +
        `${HERE}southern quay twice, source: harbour-report }]`,
    );
    await expectProblems(files, [differs(MISMATCH, 'southern')]);
  });

  test.each([
    ['what is written otherwise', '"EVERY crate on the northern quay twice – before sunrise."'],
    ['a run of white space', 'every  crate on the northern quay twice before sunrise'],
  ])('is not %s', async (_name, yaml) => passes(quoting(yaml)));

  test.each([
    ['first', `${HERE}zebra crate on the northern`, differs(MISMATCH, 'zebra')],
    ['second', `${HERE}every zebra on the northern`, notFound(MISMATCH, 'every')],
    ['third', `${HERE}every crate zebra the northern`, notFound(MISMATCH, 'every')],
    ['fourth', `${HERE}every crate on tapir northern`, notFound(MISMATCH, 'every')],
    ['last', `every crate on the ${HERE}zebra`, differs(MISMATCH, 'zebra')],
    [
      'third of eight',
      `every crate ${HERE}zebra the northern quay twice before`,
      differs(MISMATCH, 'zebra'),
    ],
    ['any of four', `${HERE}every crate on zebra`, notFound(MISMATCH, 'every')],
  ])('of five: the %s', async (_name, yaml, said) => expectProblems(quoting(yaml), [said]));

  test('is the word behind the gap where one is left out, the first that is put in', async () => {
    await expectProblems(quoting(`every crate on the ${HERE}quay twice before sunrise`), [
      differs(MISMATCH, 'quay'),
    ]);
    await expectProblems(
      quoting(`every crate on the ${HERE}large northern quay twice before sunrise`),
      [differs(MISMATCH, 'large')],
    );
  });

  test('is reported for each of two quotations that have one', async () => {
    const files = edited(
      EVENT,
      '    sources: [harbour-report, town-report]\n',
      `      - { text: crates were empty when ${HERE}their inspectors opened them, source: ` +
        'town-report }\n    sources: [harbour-report, town-report]\n',
    );
    const both = {
      ...files,
      [EVENT]: String(files[EVENT]).replace(
        'every crate on the northern',
        `every crate on the ${HERE}southern`,
      ),
    };
    await expectProblems(both, [
      differs(MISMATCH, 'southern'),
      differs(MISMATCH, 'their', 'town-report'),
    ]);
  });

  test('counts against the source that is named, even where another prints the words', async () => {
    const files = edited(
      EVENT,
      'before sunrise\n        source: harbour-report',
      'before sunrise\n        source: town-report',
    );
    await expectProblems(
      { ...files, [EVENT]: String(files[EVENT]).replace('text: every', `text: ${HERE}every`) },
      [notFound(MISMATCH, 'every', 'town-report')],
    );
  });

  test('is reported at the word behind an apostrophe in single quotation marks', async () => {
    await expectProblems(
      quoting(`'and would take the board''s men at least ${HERE}five winters of steady work'`),
      [differs(MISMATCH, 'five')],
    );
  });

  test('is reported at the word behind a hyphen at the end of a line', async () => {
    await expectProblems(
      quoting(
        `>-\n          every crate-\n          on the ${HERE}southern quay twice before sunrise`,
      ),
      [differs(MISMATCH, 'southern')],
    );
  });

  test('is reported at the word, not in what stands behind the mark of a block', async () => {
    await expectProblems(
      quoting(
        `>2- # as printed\n          every crate on the ${HERE}southern quay twice before sunrise`,
      ),
      [differs(MISMATCH, 'southern')],
    );
  });
});

describe('parts of a quotation under quotes', () => {
  test.each([
    ['dots', 'every crate on the ... quay twice before sunrise'],
    ['an ellipsis', 'every crate on the … quay twice before sunrise'],
    ['an ellipsis in brackets', 'every crate on the […] quay twice before sunrise'],
    ['words of the editor', 'every crate on the [other] quay twice before sunrise'],
    ['a word that the editor changed', '"[E]very crate on the northern quay twice before sunrise"'],
    ['dots at the edges', '… every crate on the northern quay …'],
    ['a short part that the source quotes', 'every crate on the … plainly wrong'],
    ['any order', 'quay twice before sunrise … every crate on the'],
  ])('are verified each by itself: %s', async (_name, yaml) => passes(quoting(yaml)));

  test.each([
    ['the first', `every crate on the northern ${HERE}zebra … quay twice before sunrise`],
    ['the second', `every crate on the … on the northern quay ${HERE}zebra before sunrise`],
    [
      'what stands behind the words of the editor',
      `every crate on the [same] northern quay twice before ${HERE}zebra`,
    ],
    [
      'a part over lines',
      '>-\n          every crate on the [...]\n          quay twice before sunrise\n          ' +
        `${HERE}zebra its chairwoman`,
    ],
  ])('are reported at the changed word: in %s', async (_name, yaml) =>
    expectProblems(quoting(yaml), [differs(MISMATCH, 'zebra')]),
  );

  test('are reported at their first word where nothing of them is found', async () => {
    await expectProblems(quoting(`every crate on the … ${HERE}quay zebra before sunrise`), [
      notFound(MISMATCH, 'quay'),
    ]);
  });

  test('of fewer than four words are too short unless the source quotes them', async () => {
    await expectProblems(quoting(`every crate on the … ${HERE}twice before sunrise`), [
      tooShort(MISMATCH, '3 words'),
    ]);
    await expectProblems(quoting(`${HERE}every crate [of all] on the northern quay`), [
      tooShort(MISMATCH, '2 words'),
    ]);
  });

  test.each([`"${HERE}…"`, `"${HERE}… [nothing] …"`])('are words at all: %s', async (yaml) => {
    await expectProblems(quoting(yaml), [
      {
        rule: MISMATCH,
        message: 'Unexpected quotation without words',
        tip: 'Quote words, or take the quotation out.',
      },
    ]);
  });

  const OWN_BRACKETS = {
    ...ARTICLES,
    'harbour-report':
      `${ARTICLES['harbour-report']} “It is clear to all how many [wooden] crates are stacked ` +
      'behind the old warehouse,” she said.',
  };

  test('are one where the source prints the brackets itself', async () => {
    await passes(
      quoting('how many [wooden] crates are stacked behind the old warehouse'),
      OWN_BRACKETS,
    );
  });

  test('are reported at the changed word where the source prints the brackets itself', async () => {
    await expectProblems(
      quoting(`how many [wooden] crates are stacked behind the ${HERE}new warehouse`),
      [differs(MISMATCH, 'new')],
      OWN_BRACKETS,
    );
  });
});

describe('a short quotation', () => {
  test.each(['plainly wrong', 'Plainly wrong.', 'a dreamer'])(
    'is verified where the source quotes exactly this: %s',
    async (yaml) => passes(quoting(yaml)),
  );

  test.each([
    ['not quoted there', `${HERE}northern quay`, '2 words'],
    ['one word of those quoted there', `${HERE}wrong`, '1 word'],
    ['a word more than quoted there', `${HERE}plainly wrong and`, '3 words'],
    ['quoted by another source', `${HERE}honest count`, '2 words'],
    ['with a changed word', `${HERE}plainly false`, '2 words'],
  ])('is reported at its first word: %s', async (_name, yaml, count) =>
    expectProblems(quoting(yaml), [tooShort(MISMATCH, count)]),
  );

  test('in a body as well', async () => {
    await passes(withParagraph('The list is “plainly wrong”, she said. [@harbour-report]'));
    await expectProblems(
      withParagraph(`It stands on the “${HERE}northern quay”. [@harbour-report]`),
      [tooShort(NOT_CITED, '2 words')],
    );
  });
});

describe('a quotation in a body', () => {
  test.each([
    ['alone', 'She said: “every crate on the northern quay”. [@harbour-report]'],
    ['in straight marks', 'She said: "every crate on the northern quay". [@harbour-report]'],
    ['over lines', 'She said: “every crate\non the northern\nquay”. [@harbour-report]'],
    ['with emphasis', 'She said: “every *crate* on the **northern** quay”. [@harbour-report]'],
    ['with a citation in it', 'She said: “every crate [@harbour-report] on the northern quay”.'],
    [
      'in a link',
      'She said [“every crate on the northern quay”](https://example.org/a-b). [@harbour-report]',
    ],
    [
      'with parts',
      'She said: “every crate on the … quay twice before sunrise, [so] nobody will ' +
        'before the ice”. [@harbour-report]',
    ],
    [
      'of one of the cited sources',
      'She said: “every crate on the northern quay”. [@town-report; @harbour-report]',
    ],
    [
      'cited earlier in the paragraph',
      'In one report [@harbour-report] she says “every crate on the northern quay”.',
    ],
    ['one inside another', 'She said: “every ‘crate’ on the northern quay”. [@harbour-report]'],
  ])('is verified: %s', async (_name, paragraph) => passes(withParagraph(paragraph)));

  test.each([
    [
      'alone',
      `She said: “every crate on the northern ${HERE}pier twice before”. [@harbour-report]`,
    ],
    [
      'behind emphasis, a link and a citation',
      '*She* [@town-report] said on [the quay](https://example.org/on_the_quay) “every crate ' +
        `on the northern ${HERE}pier twice”. [@harbour-report]`,
    ],
    [
      'on a later line, behind emphasis',
      'She spoke [@harbour-report] of *many*\nthings, of “every **crate** on the\nnorthern ' +
        `${HERE}pier twice before”, and went.`,
    ],
    [
      'inside emphasis',
      `She said “every crate on the northern *${HERE}pier* twice before”. [@harbour-report]`,
    ],
    [
      'in a list',
      '- Nothing here. [@harbour-report]\n- She said\n  “every crate on the northern\n  ' +
        `${HERE}pier twice before”. [@harbour-report]`,
    ],
    [
      'behind characters of two units',
      `🚢🚢 She said “every crate on the northern ${HERE}pier twice before”. [@harbour-report]`,
    ],
    [
      'behind another quotation',
      `It is “plainly wrong” that “every crate on the northern ${HERE}pier” was counted. ` +
        '[@harbour-report]',
    ],
  ])('with a changed word is reported at that word: %s', async (_name, paragraph) =>
    expectProblems(withParagraph(paragraph), [differs(NOT_CITED, 'pier')]),
  );

  test('is held against the source that comes furthest', async () => {
    const said = differs(NOT_CITED, 'guards', 'town-report');
    await expectProblems(
      withParagraph(
        `“The crates were empty when our ${HERE}guards opened them”. [@harbour-report; ` +
          '@town-report]',
      ),
      [said],
    );
    await expectProblems(
      withParagraph(
        `“The crates were empty when our ${HERE}guards opened them”. [@town-report; ` +
          '@harbour-report]',
      ),
      [said],
    );
  });

  test('that another source prints is reported with its name, at its first word', async () => {
    const said = (source: string): Said => ({
      rule: NOT_CITED,
      message: `Unexpected quotation, which stands in source “${source}”, not cited here`,
      tip: `Cite it: [@${source}].`,
    });
    await expectProblems(
      withParagraph(`She said: “${HERE}every crate on the northern quay”. [@town-report]`),
      [said('harbour-report')],
    );
    await expectProblems(withParagraph(`They want an “${HERE}honest count”. [@harbour-report]`), [
      said('town-report'),
    ]);
  });

  test('in a paragraph without a citation is reported as such', async () => {
    await expectProblems(withParagraph(`${HERE}She said: “${HERE}nobody was ever seen there”.`), [
      {
        rule: 'uncited-paragraph',
        message: 'Unexpected paragraph without a citation',
        tip: 'End it with a citation such as [@harbour-report].',
      },
      {
        rule: NOT_CITED,
        message: 'Unexpected quotation in a passage that rests on no source',
        tip: 'Cite the source that prints it.',
      },
    ]);
  });

  test('without words is none', async () => {
    await expectProblems(withParagraph(`She said “${HERE}…” and left. [@harbour-report]`), [
      {
        rule: NOT_CITED,
        message: 'Unexpected quotation without words',
        tip: 'Quote words, or take the quotation out.',
      },
    ]);
  });

  test('is not hidden by marks written as character references', async () => {
    const { problems } = await checkFiles(
      withParagraph('She said: &ldquo;nobody was ever seen on that quay&rdquo;. [@harbour-report]'),
    );
    expect(problems).not.toEqual([]);
  });

  test.each(['board&rsquo;s men', 'board&#39;s men', 'board&#x2019;s me&shy;n'])(
    'may have a character reference inside a word: %s',
    async (text) => {
      await passes(
        withParagraph(
          `She said it “would take the ${text} at least four winters”. [@harbour-report]`,
        ),
      );
    },
  );

  test('may stand between straight marks written as character references', async () => {
    await passes(
      withParagraph('She said: &quot;every crate on the northern quay&quot;. [@harbour-report]'),
    );
    await expectProblems(
      withParagraph(
        `She said: &quot;every crate on the northern ${HERE}pier&quot;. [@harbour-report]`,
      ),
      [differs(NOT_CITED, 'pier')],
    );
  });

  test('may have a space written as a character reference', async () => {
    await passes(
      withParagraph('She said: “every crate on the&nbsp;northern quay”. [@harbour-report]'),
    );
  });

  test('is checked in a heading', async () => {
    await expectProblems(
      withParagraph(`## “${HERE}Nobody was ever seen there”\n\nSo they say. [@harbour-report]`),
      [notFound(NOT_CITED, 'Nobody')],
    );
  });
});

describe('a quotation in the marks of another language', () => {
  const MARKS = ['„#“', '„#”', '«#»', '« # »', '»#«', '‹#›', '›#‹', '「#」', '『#』'];

  test.each(MARKS)('is verified, and reported where a word differs: %s', async (marks) => {
    await passes(
      withParagraph(
        `She said ${marks.replace('#', 'every crate on the northern quay')}. [@harbour-report]`,
      ),
    );
    await passes(
      withParagraph(`She called it ${marks.replace('#', 'plainly wrong')}. [@harbour-report]`),
    );
    await expectProblems(
      withParagraph(
        `She said ${marks.replace('#', `every crate on the ${HERE}southern quay`)}. ` +
          '[@harbour-report]',
      ),
      [differs(NOT_CITED, 'southern')],
    );
  });

  test.each(MARKS)(
    'is a short one where the source sets it in such marks itself: %s',
    async (marks) => {
      const articles = {
        ...ARTICLES,
        'town-report': `Der Bürgermeister nannte es ${marks.replace('#', 'schlicht erfunden')}.`,
      };
      await passes(withParagraph(`Das sei „schlicht erfunden“. [@town-report]`), articles);
    },
  );
});

describe('a quotation in a field', () => {
  test('is verified against the sources that the field rests on', async () => {
    await passes(edited(EVENT, 'A count is made', 'A count that was not “plainly wrong”'));
    await passes(
      edited(
        'sources/harbour-report.md',
        '[A name is gone.]',
        '\n  - A name is gone after “every crate on the”.',
      ),
    );
  });

  test('with a changed word is reported at that word', async () => {
    await expectProblems(
      edited(
        EVENT,
        'There is a count.',
        `She went through “every crate on the northern ${HERE}pier”.`,
      ),
      [differs(NOT_CITED, 'pier')],
    );
    await expectProblems(
      edited(
        'sources/harbour-report.md',
        '[A name is gone.]',
        `\n  - A name is gone after “a longer list than ${HERE}those, and nobody will before”.`,
      ),
      [differs(NOT_CITED, 'those')],
    );
  });

  test('that another source prints is reported with its name', async () => {
    await expectProblems(
      edited('sources/harbour-report.md', 'A name is gone.', `It lacks the “${HERE}honest count”.`),
      [
        {
          rule: NOT_CITED,
          message: 'Unexpected quotation, which stands in source “town-report”, not cited here',
          tip: 'Add “town-report” to the sources.',
        },
      ],
    );
  });
});

describe('a quotation mark without a partner', () => {
  const said: Said = {
    rule: NOT_CITED,
    message: 'Unexpected quotation mark without a partner',
    tip: 'Close the quotation in the same paragraph, or take the mark out.',
  };

  test.each([
    ['never closed', `She spoke of ${HERE}“every crate on the quay. [@harbour-report]`],
    ['never opened', `She spoke of every crate${HERE}” on the quay. [@harbour-report]`],
    ['straight', `She spoke of ${HERE}"every crate on the quay. [@harbour-report]`],
    ['opened twice', `She spoke\nof ${HERE}“every “plainly wrong” list. [@harbour-report]`],
    ['closed in another shape', `She spoke of ${HERE}“every crate" on the quay. [@harbour-report]`],
  ])('is reported in a body at the mark: %s', async (_name, paragraph) =>
    expectProblems(withParagraph(paragraph), [said]),
  );

  test('ends with its paragraph', async () => {
    await expectProblems(
      withParagraph(
        `She spoke of ${HERE}“every crate. [@harbour-report]\n\nAnd of others${HERE}”. ` +
          '[@harbour-report]',
      ),
      [said, said],
    );
  });

  test('is reported in a field', async () => {
    await expectProblems(edited(EVENT, 'There is a count.', `There is ${HERE}“a count.`), [said]);
  });

  test('is reported at the end of a field', async () => {
    await expectProblems(edited(EVENT, 'There is a count.', `There is a count.${HERE}”`), [said]);
  });

  test('is reported without any fingerprint', async () => {
    const { problems, places } = await checkFiles(
      withParagraph(`She spoke of ${HERE}“every crate. [@harbour-report]`),
      {},
    );
    expect(problems).toEqual(linesAt(places, [said]));
  });
});

describe('more than 15 words in a row', () => {
  const FIFTEEN = 'Nobody has shown us a longer list than this one, and nobody will before the';
  const SIXTEEN = `${FIFTEEN} ice`;
  const said = (count: number): Said => ({
    rule: 'quotation-too-long',
    message: `Unexpected quotation of ${count} words in a row, expected at most 15`,
    tip: 'Quote a shorter phrase, and say the rest in your own words.',
  });

  test('may not stand under quotes', async () => {
    await passes(quoting(FIFTEEN));
    await expectProblems(quoting(`${HERE}${SIXTEEN}`), [said(16)]);
    await expectProblems(quoting(`>-\n          ${HERE}${SIXTEEN}\n          has gone`), [
      said(18),
    ]);
  });

  test('may not stand in a body', async () => {
    await passes(withParagraph(`She said “${FIFTEEN}”. [@harbour-report]`));
    await expectProblems(
      withParagraph(
        `*She*\nsaid “${HERE}Nobody has shown us a longer list\nthan this one, and nobody ` +
          'will before the ice”. [@harbour-report]',
      ),
      [said(16)],
    );
  });

  test('may not stand in a field', async () => {
    await passes(edited(EVENT, 'Somebody went and counted.', `Somebody said “${FIFTEEN}”.`));
    await expectProblems(
      edited(EVENT, 'Somebody went and counted.', `Somebody said “${HERE}${SIXTEEN}”.`),
      [said(16)],
    );
  });

  test('are counted part by part', async () => {
    await passes(quoting(`${FIFTEEN} … every crate on the`));
    await expectProblems(quoting(`${HERE}every crate on the … ${SIXTEEN}`), [said(16)]);
  });

  test('are reported as well when they are not what the source prints', async () => {
    await expectProblems(
      quoting(
        `${HERE}Nobody has shown us a longer list than this one, and ${HERE}somebody will ` +
          'before the ice',
      ),
      [said(16), differs(MISMATCH, 'somebody')],
    );
  });

  test('are reported without any fingerprint', async () => {
    const { problems, places } = await checkFiles(quoting(`${HERE}${SIXTEEN}`), {});
    expect(problems).toEqual(linesAt(places, [said(16)]));
  });
});

describe('a figure', () => {
  const figure = (value: string, hedge = 'exactly'): Files =>
    edited(EVENT, 'value: 3000, hedge: exactly', `value: ${value}, hedge: ${hedge}`);
  const articles = (text: string): Articles => ({
    ...ARTICLES,
    'harbour-report': `${ARTICLES['harbour-report'].replace('3,000', 'its')} ${text}`,
    'town-report': ARTICLES['town-report'],
  });
  const said = (number: string): Said => ({
    rule: 'figure-not-printed',
    message:
      `Unexpected number ${number}, which none of the claim’s sources prints (“harbour-report”, ` +
      '“town-report”)',
    tip: 'Correct the number, or name the source that prints it.',
  });

  test.each([
    ['3,000', '3000', 'It has 3,000 of them.'],
    ['3000', '3000', 'It has 3000 of them.'],
    ['three thousand', '3000', 'It has three thousand of them.'],
    ['3 000 with a thin space', '3000', 'It has 3\u2009000 of them.'],
    ['3천 in Korean', '3000', '상자 3천 개가 있다.'],
    ['3,000 in Korean', '3000', '상자가 3,000개 있다.'],
    ['a number of the other source', '1200', ''],
    ['USD 4 million', '4000000', 'It costs USD 4 million.'],
    ['$4m', '4000000', 'It costs $4m.'],
    ['2.5 billion', '2500000000', 'It costs 2.5 billion in all.'],
    ['two and a half', '2.5', 'It took two and a half days.'],
    ['a value with an exponent', '4e6', 'It costs 4 million.'],
    ['a value with needless zeros', '4000000.00', 'It costs 4 million.'],
    ['a range in its own words', '[4000, 6000]', 'There are between 4,000 and 6,000 of them.'],
    ['a range with a dash', '[4000, 6000]', 'There are 4,000–6,000 of them.'],
    ['a range that shares its unit', '[4000000, 6000000]', 'It costs 4 to 6 million.'],
    ['a range whose ends stand apart', '[1200, 6000]', 'There are 6,000 of them.'],
  ])('is printed as %s', async (_name, value, text) =>
    passes(figure(value, value.startsWith('[') ? 'between' : 'exactly'), articles(text)),
  );

  test.each([
    ['another digit', '3001', '3001', ''],
    ['a zero more', '30000', '30000', ''],
    ['a zero less', '300', '300', ''],
    ['a fraction', '3000.5', '3000.5', ''],
    ['a number in the form in which texts print it', '2.5e6', '2500000', ''],
    ['a number that is only part of a name', '19', '19', 'It is called COVID-19.'],
    ['a number of no size', '1000', '1000', 'There are several thousand of them.'],
  ])(
    'is not printed, and reported at its value in its normal form: %s',
    async (_name, value, number, text) =>
      expectProblems(
        figure(`${HERE}${value}`),
        [said(number)],
        text === '' ? ARTICLES : articles(text),
      ),
  );

  test('that may be read in two ways is not checked, which is a note', async () => {
    const { problems, notes } = await checkFiles(figure('3000'), articles('It has 3.000 of them.'));
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      expect.stringContaining('The number 3000 is not checked: it was not found for certain in'),
    ]);
  });

  test('with two ends is reported at the end that is not printed', async () => {
    await expectProblems(figure(`[1200, ${HERE}3333]`, 'between'), [said('3333')]);
    await expectProblems(figure(`[${HERE}1111, 3000]`, 'between'), [said('1111')]);
    await expectProblems(figure(`[${HERE}1111, ${HERE}3333]`, 'between'), [
      said('1111'),
      said('3333'),
    ]);
  });

  test('is reported in a block of YAML as well', async () => {
    const block =
      `figure:\n      measure: crates\n      value:\n        - 1200\n        - ${HERE}3333\n    ` +
      '  hedge: between\n      asOf: 2024-03-04';
    await expectProblems(
      edited(
        EVENT,
        'figure: { measure: crates, value: 3000, hedge: exactly, asOf: 2024-03-04, scope: by ' +
          'the water }',
        block,
      ),
      [said('3333')],
    );
  });

  test('counts only what the sources of its claim print', async () => {
    const files = figure(`${HERE}1200`);
    const alone = {
      ...files,
      [EVENT]: String(files[EVENT]).replace(
        '    sources: [harbour-report, town-report]',
        '    sources: [harbour-report]',
      ),
    };
    await expectProblems(alone, [
      {
        ...said('1200'),
        message:
          'Unexpected number 1200, which none of the claim’s sources prints (“harbour-report”)',
      },
    ]);
  });

  test('is left alone where a source without a fingerprint may print it', async () => {
    const { problems } = await checkFiles(figure('4321'), {
      'harbour-report': ARTICLES['harbour-report'],
    });
    expect(problems).toEqual([]);
  });
});

describe('a number that rests on a source in another language', () => {
  const FINNISH = {
    ...ARTICLES,
    'town-report':
      'Kaupunki laski kolmesataa tynnyriä ja neljätuhatta laatikkoa laiturilla, sanoi ' +
      'pormestari.',
  };
  const inFinnish = (files: Files): Files => ({
    ...files,
    'sources/town-report.md': FILES['sources/town-report.md'].replace(
      'language: en',
      'language: fi',
    ),
  });
  const noteAt = (place: MarkedPlace | undefined, rule: RuleId, message: string): string =>
    lineOf({
      file: '',
      line: 0,
      column: 0,
      ...place,
      rule,
      message,
      tip:
        'Compare it with the source yourself: not every way to write a number can be read with ' +
        'certainty, in every language.',
    });

  test(
    'is noted where it is not found, for it may be printed in words of that language, and the ' +
      'check passes',
    async () => {
      const { problems, notes, places, content } = await checkFiles(
        inFinnish(edited(EVENT, 'value: 3000', `value: ${HERE}4000`)),
        FINNISH,
      );
      expect(problems).toEqual([]);
      expect(notes).toEqual([
        noteAt(
          places[0],
          'figure-not-printed',
          'The number 4000 is not checked: it was not found for certain in the claim’s sources ' +
            '(“harbour-report”, “town-report”)',
        ),
      ]);
      expect(tallyVerified(toArchive(content).events).figures).toEqual({
        total: 1,
        verified: 0,
        unchecked: 1,
      });
    },
  );

  test('is noted in a text as well', async () => {
    const { problems, notes, places } = await checkFiles(
      inFinnish(withParagraph(`There are ${HERE}300 of them. [@town-report]`)),
      FINNISH,
    );
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      noteAt(
        places[0],
        'number-not-printed',
        'The number 300 is not checked: it was not found for certain in the sources here',
      ),
    ]);
  });

  test('is a problem where only sources in English are named', async () => {
    const files = inFinnish(withParagraph(`There are ${HERE}300 of them. [@harbour-report]`));
    await expectProblems(
      files,
      [
        {
          rule: 'number-not-printed',
          message: 'Unexpected number 300, which none of the sources here prints',
          tip: 'Correct the number, or cite the source that prints it.',
        },
      ],
      FINNISH,
    );
  });
});

describe('a number in a text', () => {
  const said = (number: string): Said => ({
    rule: 'number-not-printed',
    message: `Unexpected number ${number}, which none of the sources here prints`,
    tip: 'Correct the number, or cite the source that prints it.',
  });

  test.each<[string, Path, string, string]>([
    ['title', EVENT, 'A count is made', 'A count of # crates is made'],
    [
      'summary',
      EVENT,
      'Somebody went and counted.',
      '>-\n  Somebody went and\n  counted # of them.',
    ],
    ['says', EVENT, 'There is a count.', 'There are # crates.'],
    ['scope', EVENT, 'by the water', '"by the water and # steps away"'],
    ['dateBasis', EVENT, 'The town keeps the day.', 'It stands on page # there.'],
    ['body', EVENT, 'The board went out to count.', 'The board *went*\nout to count # of them.'],
    ['title of the story', 'story.yaml', 'Crates by the water', '# crates by the water'],
    ['summary of a measure', 'measures/crates.yaml', 'Crates of any size.', 'Crates of # sizes.'],
    [
      'text of a source',
      'sources/harbour-report.md',
      'What the harbour has to say.',
      'It says so in # words.',
    ],
  ])('is reported at the number that no source prints: %s', async (_name, path, from, to) => {
    for (const [written, number] of [
      ['4,321', '4321'],
      ['USD 12 million', '12000000'],
      ['four hundred', '400'],
    ] as const) {
      const mark = written.replace(/(?=12|4|four)/, HERE);
      await expectProblems(edited(path, from, to.replace('#', mark)), [said(number)]);
    }
    await passes(edited(path, from, to.replace('#', '3,000')));
    await passes(edited(path, from, to.replace('#', '99')));
    await passes(edited(path, from, to.replace('#', '1987')));
  });

  test('is printed by another source than the paragraph cites', async () => {
    await expectProblems(withParagraph(`There are ${HERE}1,200 of them. [@harbour-report]`), [
      said('1200'),
    ]);
    await passes(withParagraph('There are 1,200 of them. [@harbour-report; @town-report]'));
  });

  test('may be written with a point between groups, as its source does', async () => {
    await passes(withParagraph('There are 1.200 of them. [@town-report]'));
    await expectProblems(withParagraph(`There are ${HERE}1200.500 of them. [@town-report]`), [
      said('1200.5'),
    ]);
  });

  test('is read in Korean, where a year is one too', async () => {
    await passes(withParagraph('1987년에 통 1천200개가 있었다. [@town-report]'));
    await expectProblems(withParagraph(`1987년에 통 ${HERE}1천300개가 있었다. [@town-report]`), [
      said('1300'),
    ]);
  });

  test('may not hide in a year’s clothes', async () => {
    await expectProblems(withParagraph(`There are ${HERE}1,987 of them. [@harbour-report]`), [
      said('1987'),
    ]);
    await expectProblems(withParagraph(`There are ${HERE}41987 of them. [@harbour-report]`), [
      said('41987'),
    ]);
  });

  test('is left alone in addresses and citations', async () => {
    await passes(
      withParagraph('See [what they say](https://example.org/4321/987). [@harbour-report]'),
    );
    await passes(withParagraph('See <https://example.org/4321/987>. [@harbour-report]'));
  });

  test('is left alone in a correction, which says what stood here', async () => {
    for (const field of CORRECTION_TEXTS) await passes(corrected(field, 'There were 1,204.'));
  });

  test('is not an apostrophe written as a character reference', async () => {
    await passes(withParagraph('The board&#8217;s count. [@harbour-report]'));
  });
});

describe('copied prose', () => {
  const EIGHT = 'before the ice has gone from the bay';
  const SEVEN = 'the ice has gone from the bay';
  const said = (count = 8, source = 'harbour-report'): Said => ({
    rule: 'copied-prose',
    message: `Unexpected ${count} words in a row as they stand in source “${source}”`,
    tip: 'Say it in your own words.',
  });

  const FIELDS: [string, Path, string, string][] = [
    ['title of the story', 'story.yaml', 'Crates by the water', '#'],
    ['summary of the story', 'story.yaml', 'Who counted what, and when.', 'Who went there #.'],
    ['title of a measure', 'measures/crates.yaml', 'title: Crates', 'title: Barrels #'],
    ['summary of a measure', 'measures/crates.yaml', 'Crates of any size.', '"Barrels: #"'],
    ['label of a source', 'sources/town-report.md', 'The report from the town', 'Written #'],
    ['publisherBasis of a source', 'sources/harbour-report.md', 'Named below it.', 'Named below #'],
    [
      'publishedBasis of a source',
      'sources/harbour-report.md',
      'It names no day.',
      '>-\n  It was\n  #',
    ],
    [
      'damage of a source',
      'sources/harbour-report.md',
      '[A name is gone.]',
      '[A name is gone., "It stops #"]',
    ],
    [
      'body of a source',
      'sources/town-report.md',
      'What the town has to say.',
      'What *it* says\nwas heard #',
    ],
    ['title of an event', EVENT, 'A count is made', 'A count #'],
    ['summary of an event', EVENT, 'Somebody went and counted.', "'Somebody went # to count.'"],
    ['dateBasis of an event', EVENT, 'The town keeps the day.', 'A day #'],
    ['place of an event', EVENT, 'Eastmere', 'Eastmere #'],
    ['says of a claim', EVENT, 'There is a count.', 'It was done #.'],
    ['scope of a figure', EVENT, 'scope: by the water', 'scope: "reckoned #"'],
    [
      'body of an event',
      EVENT,
      'The board went out to count.',
      'The board *went out* [@town-report] to count\nthem #,',
    ],
    [
      'list in a body',
      EVENT,
      'The town has doubts. [@town-report]',
      '- The town has doubts. [@town-report]\n- It went\n  out # . [@town-report]',
    ],
  ];

  test.each(FIELDS)(
    'of eight words is reported at the first of them, seven pass: %s',
    async (_name, path, from, to) => {
      await expectProblems(edited(path, from, to.replace('#', `${HERE}${EIGHT}`)), [said()]);
      await passes(edited(path, from, to.replace('#', SEVEN)));
    },
  );

  test.each(FIELDS)('may be quoted: %s', async (_name, path, from, to) => {
    // A quotation mark would end the YAML text here; these three rest on the other source as well.
    const quoted = to.replace('#', `“${EIGHT}”`);
    if (path === 'sources/town-report.md' && from.startsWith('What')) return;
    if (from.startsWith('The town has doubts')) return;
    await passes(edited(path, from, quoted));
  });

  test.each(FIELDS)('is found in a file with CRLF: %s', async (_name, path, from, to) => {
    const files = edited(path, from, to.replace('#', `${HERE}${EIGHT}`));
    await expectProblems({ ...files, [path]: String(files[path]).replaceAll('\n', '\r\n') }, [
      said(),
    ]);
  });

  test.each([
    [
      'over lines',
      `So it was\n${HERE}before the ice\nhas gone from\nthe bay, they say. [@town-report]`,
      8,
    ],
    [
      'with emphasis',
      `So it was ${HERE}before the *ice* has **gone** from the bay. [@town-report]`,
      8,
    ],
    [
      'around a citation',
      `So it was ${HERE}before the ice has [@town-report] gone from the bay.`,
      8,
    ],
    [
      'in a link',
      `So it [was ${HERE}before the ice has gone](https://example.org/) from the bay. ` +
        '[@town-report]',
      8,
    ],
    [
      'in other capitals, with other punctuation',
      `So it was ${HERE}Before the ICE – has gone; from the bay. [@town-report]`,
      8,
    ],
    [
      'longer',
      `So then ${HERE}nobody will before the ice has gone from the bay and the ships, they ` +
        'say. [@town-report]',
      13,
    ],
    [
      'out of quotation',
      `“Nobody has shown us a longer list than this one”, ${HERE}and nobody will before the ` +
        'ice has gone from the bay. [@harbour-report]',
      11,
    ],
  ])('in a body: %s', async (_name, paragraph, count) =>
    expectProblems(withParagraph(paragraph), [said(count)]),
  );

  test('of any source is found, whichever is cited', async () => {
    await expectProblems(
      withParagraph(
        `They say ${HERE}the crates were empty when our inspectors opened them then. ` +
          '[@harbour-report]',
      ),
      [said(9, 'town-report')],
    );
  });

  test('of two sources is reported for each', async () => {
    const files = withParagraph(`So it was ${HERE}${HERE}${EIGHT}. [@town-report]`);
    await expectProblems(files, [said(), said(8, 'town-report')], {
      ...ARTICLES,
      'town-report': `${ARTICLES['town-report']} They said they would come ${EIGHT} once more.`,
    });
  });

  test('is interrupted by a word of one’s own', async () => {
    await passes(
      withParagraph('So it was before the ice has all gone from the bay. [@town-report]'),
    );
  });

  test('is found in a heading', async () => {
    await expectProblems(
      withParagraph(`## So it was ${HERE}${EIGHT}\n\nThey say so. [@town-report]`),
      [said()],
    );
  });

  test.each(CORRECTION_TEXTS)('is found in the field “%s” of a correction', async (field) => {
    await expectProblems(corrected(field, `It was ${HERE}${EIGHT}.`), [said()]);
  });
});

describe('a source without a fingerprint', () => {
  const note = (id: string): string =>
    lineOf({
      file: `content/sources/${id}.md`,
      line: 1,
      column: 1,
      rule: 'source-unverified',
      message: `Source “${id}” has no fingerprint, so its quotations and figures are not checked`,
      tip: `With the article’s text at hand, run npm run fingerprint -- ${id} <text file>.`,
    });
  const WRONG = {
    ...quoting('nobody was ever seen on that quay'),
    'story.yaml': FILES['story.yaml'].replace('Who counted what', 'Who counted 4,321 crates'),
  };

  test('gives one note and no problem, whatever rests on it', async () => {
    const { problems, notes } = await checkFiles(WRONG, {});
    expect(problems).toEqual([]);
    expect(notes).toEqual([note('harbour-report'), note('town-report')]);
  });

  test('leaves the others checked', async () => {
    const { problems, notes, places } = await checkFiles(
      quoting(`${HERE}nobody was ever seen on that quay`),
      { 'harbour-report': ARTICLES['harbour-report'] },
    );
    expect(problems).toEqual(linesAt(places, [notFound(MISMATCH, 'nobody')]));
    expect(notes).toEqual([note('town-report')]);
  });

  test('leaves a quotation in a paragraph that cites it alone', async () => {
    const { problems } = await checkFiles(
      withParagraph('“Nobody was ever seen there”. [@harbour-report; @town-report]'),
      { 'harbour-report': ARTICLES['harbour-report'] },
    );
    expect(problems).toEqual([]);
  });

  test('verifies nothing', async () => {
    const { content } = await checkFiles(
      withParagraph('It is “plainly wrong”. [@harbour-report]'),
      { 'town-report': ARTICLES['town-report'] },
    );
    const { events, sources } = toArchive(content);
    expect(tallyVerified(events)).toEqual({
      quotations: { total: 2, verified: 0, unchecked: 2, inParts: 0 },
      figures: { total: 1, verified: 0, unchecked: 1 },
    });
    expect(sources.map(({ id, fingerprint }) => [id, fingerprint !== undefined])).toEqual([
      ['harbour-report', false],
      ['town-report', true],
    ]);
  });
});

describe('a fingerprint file', () => {
  const FILE = fingerprintFile('harbour-report');
  const good = fingerprintOf(ARTICLES['harbour-report'], 'harbour-report');
  const json = (value: unknown): string => JSON.stringify(value);
  const TIP = 'Run npm run fingerprint -- harbour-report <text file> again.';
  const form = (message: string, tip = TIP) => ({
    rule: 'fingerprint-form' as const,
    message,
    tip,
  });

  test.each<[string, string | Uint8Array, Said]>([
    ['cut short', json(good).slice(0, 200), form('Unexpected text that is not JSON')],
    ['no JSON at all', ARTICLES['harbour-report'], form('Unexpected text that is not JSON')],
    [
      'of another version',
      json({ ...good, version: 4 }),
      form('Unexpected fingerprint: “version” is not as expected'),
    ],
    [
      'of another algorithm',
      json({ ...good, algorithm: 'md5' }),
      form('Unexpected fingerprint: “algorithm” is not as expected'),
    ],
    [
      'of longer sequences',
      json({ ...good, sequenceLength: 5 }),
      form('Unexpected fingerprint: “sequenceLength” is not as expected'),
    ],
    [
      'with too many bits',
      json({ ...good, bits: 33 }),
      form('Unexpected fingerprint: “bits” is not as expected'),
    ],
    [
      'with less than no words',
      json({ ...good, words: -1 }),
      form('Unexpected fingerprint: “words” is not as expected'),
    ],
    [
      'without a field',
      json({ ...good, words: undefined }),
      form('Unexpected fingerprint: “words” is not as expected'),
    ],
    [
      'with what is not Base64',
      json({ ...good, prose: { bits: 20, hashes: 'a b' } }),
      form('Unexpected fingerprint: “prose.hashes” is not as expected'),
    ],
    [
      'with a list for a text',
      json({ ...good, numbers: [1, 2] }),
      form('Unexpected fingerprint: “numbers” is not as expected'),
    ],
    [
      'of another source',
      json({ ...good, source: 'town-report' }),
      form('Unexpected fingerprint of “town-report” in a file named for “harbour-report”'),
    ],
    [
      'empty',
      '',
      { rule: 'empty-file', message: 'Unexpected empty file', tip: 'Fill it in or delete it.' },
    ],
    [
      'not UTF-8',
      new Uint8Array([0x7b, 0xff, 0x7d]),
      {
        rule: 'not-utf-8',
        message: 'Unexpected bytes that are not UTF-8',
        tip: 'Save the file as UTF-8.',
      },
    ],
  ])('%s is reported and proves nothing', async (name, content, said) => {
    const { problems, notes, content: read } = await checkFiles({ ...FILES, [FILE]: content });
    expect(problems).toEqual([
      lineOf({ file: `content/${FILE}`, line: 1, column: name === 'not UTF-8' ? 2 : 1, ...said }),
    ]);
    expect(notes).toEqual([
      expect.stringMatching(/^content\/sources\/harbour-report\.md:1:1 source-unverified: /),
    ]);
    expect([...read.fingerprints.keys()]).toEqual(['town-report']);
  });

  test('that is too large is not read', async () => {
    const { problems, content } = await checkFiles({
      ...FILES,
      [FILE]: `${json(good)}${' '.repeat(256 * 1024)}`,
    });
    expect(problems).toEqual([
      expect.stringContaining(
        `content/${FILE}:1:1 file-too-large: Unexpected size of 257 KiB, expected at most 256 KiB`,
      ),
    ]);
    expect(content.fingerprints.has('harbour-report')).toBe(false);
  });

  test('of a source that does not exist is reported', async () => {
    const { problems } = await checkFiles({
      ...FILES,
      'sources/old-report.fingerprint.json': json({ ...good, source: 'old-report' }),
    });
    expect(problems).toEqual([
      lineOf({
        file: 'content/sources/old-report.fingerprint.json',
        line: 1,
        column: 1,
        ...form(
          'Unexpected fingerprint of “old-report”, a source that does not exist',
          'Add content/sources/old-report.md, or delete the file.',
        ),
      }),
    ]);
  });

  test('in another folder is reported', async () => {
    const { problems } = await checkFiles({
      ...FILES,
      'events/harbour-report.fingerprint.json': json(good),
    });
    expect(problems).toEqual([
      expect.stringMatching(
        /^content\/events\/harbour-report\.fingerprint\.json:1:1 unexpected-file: /,
      ),
    ]);
  });

  test('of another text makes its quotations fail', async () => {
    const { problems } = await checkFiles(FILES, {
      ...ARTICLES,
      'harbour-report': ARTICLES['town-report'],
    });
    expect(problems).toEqual([
      expect.stringContaining(' figure-not-printed: '),
      expect.stringContaining(' quotation-mismatch: '),
    ]);
  });

  test('with too few bits for what it holds, which any word would match, is reported', async () => {
    const { problems } = await checkFiles({
      ...FILES,
      [FILE]: json({ ...good, numbers: { bits: 1, hashes: 'AAE=' } }),
      [EVENT]: FILES[EVENT].replace('value: 3000', 'value: 9876'),
    });
    expect(problems).toEqual([
      expect.stringContaining(
        `content/${FILE}:1:1 fingerprint-form: Unexpected fingerprint: more “numbers” than ` +
          'hashes of 1 bits can tell apart',
      ),
    ]);
  });

  test('with needless fields names what is wrong', async () => {
    const { problems } = await checkFiles({ ...FILES, [FILE]: json({ ...good, text: 'more' }) });
    expect(problems).toEqual([
      expect.stringContaining('Unexpected fingerprint: “text” is not as expected'),
    ]);
  });
});
