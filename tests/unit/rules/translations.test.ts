import { describe, expect, test } from 'vitest';
import type { Files } from '../../support/content.ts';
import { checkFiles, EVENT, FILES, HERE } from '../../support/fingerprints.ts';

const ISLAND = '組合長は「私たちは毎朝、港で木箱を一つ残らず数えている」と語った。';
const ORIGINAL = '港で木箱を一つ残らず数えている';
const TRANSLATED = 'we count every single crate in the harbour';

/** The story with a quote from a Japanese report on the island, and maybe with a paragraph. */
function quoting(fields: string, paragraph = ''): Files {
  const event = FILES[EVENT].replace(
    /quotes:\n.*\n.*\n/,
    `quotes:\n      - ${fields}\n`,
  ).replaceAll(
    'sources: [harbour-report, town-report]',
    'sources: [harbour-report, town-report, island-report]',
  );
  return {
    ...FILES,
    'sources/island-report.md': '---\nlabel: The report from the island\nlanguage: ja\n---\n',
    [EVENT]: `${event}\n${paragraph}\n`,
  };
}

const said = async (files: Files): Promise<{ problems: string[]; notes: string[] }> => {
  const { problems, notes, places } = await checkFiles(files, {
    'harbour-report': 'Nothing but cranes in the harbour.',
    'town-report': 'Nothing but barrels in the town, and no more than 3,000 of them.',
    'island-report': ISLAND,
  });
  const lines = [...problems, ...notes];
  for (const [i, { line, column }] of places.entries())
    expect(lines[i]).toContain(`:${line}:${column} `);
  const shortened = (line: string): string => line.replace(/^\S+ /, '').replace(/ \|.*$/, '');
  return { problems: problems.map(shortened), notes: notes.map(shortened) };
};

const NOTHING = { problems: [], notes: [] };

describe('a translation under quotes', () => {
  test('has its original proved, and is not looked for itself', async () => {
    const quote = `{ text: ${TRANSLATED}, source: island-report, translated: true`;
    expect(await said(quoting(`${quote}, original: ${ORIGINAL} }`))).toEqual(NOTHING);
    expect(
      await said(quoting(`${quote}, original: ${HERE}${ORIGINAL.replace('残らず', 'ずつ')} }`)),
    ).toEqual({
      problems: [expect.stringContaining('quotation-mismatch: Unexpected quotation from “')],
      notes: [],
    });
  });

  test('without an original is noted where its source is in another language', async () => {
    const quote = `{ text: ${TRANSLATED}, source: island-report, translated: ${HERE}true }`;
    expect(await said(quoting(quote))).toEqual({
      problems: [],
      notes: [
        'quotation-mismatch: Missing original of a translation from source “island-report”, ' +
          'which is in “ja”',
      ],
    });
  });

  test('without an original is noted where nobody knows the language of its source', async () => {
    const quote = `{ text: ${TRANSLATED}, source: island-report, translated: ${HERE}true }`;
    const files = quoting(quote);
    const island = '---\nlabel: The report from the island\n---\n';
    expect(await said({ ...files, 'sources/island-report.md': island })).toEqual({
      problems: [],
      notes: [
        'quotation-mismatch: Missing original of a translation from source “island-report”, ' +
          'whose language is not known',
      ],
    });
  });

  test('without an original is looked for where its source is in the same language', async () => {
    const quote = `text: ${HERE}we count them all twice`;
    const { problems } = await said(
      quoting(`{ ${quote}, source: harbour-report, translated: true }`),
    );
    expect(problems).toEqual([
      expect.stringContaining('quotation-mismatch: Unexpected quotation from “we” on'),
    ]);
  });

  test('may be too long, and so may its original', async () => {
    const long = (words: string, times: number): string => `${words} `.repeat(times).trim();
    const quote = (text: string, original: string): string =>
      `{ text: ${text}, source: island-report, translated: true, original: ${original} }`;
    const { problems } = await said(quoting(quote(`${HERE}${long('count', 16)}`, ORIGINAL)));
    expect(problems).toEqual([expect.stringContaining('quotation-too-long')]);
    const { problems: ofOriginal } = await said(quoting(quote(TRANSLATED, long(ORIGINAL, 3))));
    expect(ofOriginal[0]).toContain('quotation-too-long: Unexpected quotation of 45 characters');
  });

  test('must be declared for what is said of it', async () => {
    const quote = `{ text: ${TRANSLATED}, source: island-report, original: ${ORIGINAL} }`;
    const { problems } = await said(quoting(quote));
    expect(problems).toEqual([
      expect.stringContaining('missing-field: Missing “translated” for what is given'),
    ]);
  });

  test('is what the tip for other words of a source in another language speaks of', async () => {
    const { problems } = await checkFiles(
      quoting(`{ text: ${TRANSLATED}, source: island-report }`),
      { 'island-report': ISLAND },
    );
    expect(problems).toEqual([
      expect.stringMatching(/\| .* Of a translation add “translated: true” and the “original”\.$/),
    ]);
  });
});

describe('a quotation in a text', () => {
  const WORDS = `{ text: ${TRANSLATED}, source: island-report, translated: true, original: `;
  const QUOTE = `${WORDS}${ORIGINAL} }`;

  test('may be a translation that a quote of its event declares', async () => {
    expect(
      await said(quoting(QUOTE, 'She said: ‘We count every single crate’. [@island-report]')),
    ).not.toEqual(NOTHING);
    expect(
      await said(
        quoting(QUOTE, 'She said: ‘We count every single crate in the harbour.’ [@island-report]'),
      ),
    ).toEqual(NOTHING);
  });

  test('must cite the source of a translation', async () => {
    const { problems } = await said(quoting(QUOTE, `Said: “${HERE}${TRANSLATED}”. [@town-report]`));
    expect(problems).toEqual([
      'quotation-not-cited: Unexpected quotation, which stands in source “island-report”, not ' +
        'cited here',
    ]);
  });
});
