import { describe, expect, test } from 'vitest';
import { checkerOf, knownContent } from '../../../src/editing/checkFiles.ts';
import type { CheckedFiles, FileTexts, KnownContent } from '../../../src/editing/checkFiles.ts';
import { inMemory } from '../../../src/editing/memoryFiles.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { checkContent } from '../../../src/rules/checkContent.ts';
import { CONTENT, lineOf, STORY } from '../../support/content.ts';
import type { Files } from '../../support/content.ts';
import { SUPPRESSED_STORY } from '../../support/suppressedStory.ts';
import { FIELDS } from '../mistakes/fields.ts';
import { GRAMMAR } from '../mistakes/grammar.ts';
import { REFERENCES } from '../mistakes/references.ts';
import { TEXT } from '../mistakes/text.ts';
import { RULE_CASES } from '../rules/cases/index.ts';

const encoder = new TextEncoder();

/** The whole check of files, as the command makes it. */
const whole = (files: FileTexts): ReturnType<typeof checkContent> =>
  checkContent(
    inMemory(new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]))),
  );

const pick = (files: FileTexts, paths: Iterable<string>): FileTexts =>
  Object.fromEntries([...paths].map((path) => [path, files[path] ?? '']));

/** The check of some files of a content, of which at first nothing else is at hand. */
async function checkPart(
  files: FileTexts,
  given: readonly string[],
  { former, words }: Pick<KnownContent, 'former' | 'words'>,
): Promise<{ first: CheckedFiles; last: CheckedFiles }> {
  const paths = Object.keys(files).filter((path) => !given.includes(path));
  const atHand = new Set<string>([STORY]);
  const run = (): Promise<CheckedFiles> => {
    const texts = { ...pick(files, atHand), [STORY]: files[STORY] ?? '' };
    return checkerOf({ paths, former, texts, words })(pick(files, given));
  };
  const first = await run();
  let last = first;
  for (let { wanted } = first; wanted.length > 0; { wanted } = last) {
    for (const path of wanted) atHand.add(path);
    last = await run();
  }
  return { first, last };
}

const isEntry = (path: string): boolean => /^(?!private).*\/.*\.(?:md|yaml)$/.test(path);

const placesOf = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

/** A problem in one line, without the count of places, of which some are not at hand. */
const withoutOthers = (problem: Problem): string =>
  lineOf(problem).replace(/, here and in \d+ more places?/, '');

/**
 * Each file of a content says alone what the whole check says of it, as far as it can.
 * @param every whether files are checked, too, of which the whole check says nothing
 */
async function expectSame(files: FileTexts, every: boolean): Promise<void> {
  const all = await whole(files);
  const told = [...all.problems, ...all.notes].filter(({ rule }) => rule !== 'source-unverified');
  const named = new Set(told.map(({ file }) => file));
  const known = knownContent(all.content);
  for (const path of Object.keys(files).filter(isEntry)) {
    if (!every && !named.has(`content/${path}`)) continue;
    const { first, last } = await checkPart(files, [path], known);
    const expected = (problems: readonly Problem[], { left }: CheckedFiles): string[] =>
      problems
        .filter(({ file, rule }) => file === `content/${path}` && !left.includes(rule))
        .map(withoutOthers);
    const judged = (problems: readonly Problem[], { left }: CheckedFiles): string[] =>
      problems.filter(({ rule }) => !left.includes(rule)).map(withoutOthers);
    expect(judged(last.problems, last)).toEqual(expected(all.problems, last));
    expect(judged(last.notes, last)).toEqual(expected(all.notes, last));
    // Before the named files are at hand some is not found, but nothing is found that is not there.
    expect(placesOf(all.problems)).toEqual(expect.arrayContaining(placesOf(first.problems)));
    expect(placesOf([...all.problems, ...all.notes])).toEqual(
      expect.arrayContaining(placesOf(first.notes)),
    );
  }
}

const isText = (files: Files): files is FileTexts & Files =>
  typeof files[STORY] === 'string' &&
  Object.values(files).every((text) => typeof text === 'string');

/** Drafts are not published, so that whoever checks a file alone does not know of them. */
const hasDrafts = (files: FileTexts): boolean =>
  Object.values(files).some((text) => /^ *(?:- )?draft:/m.test(text));

describe('files are checked alone as they are in the whole content', () => {
  const cases = [
    ...[...FIELDS, ...GRAMMAR, ...REFERENCES, ...TEXT],
    ...Object.values(RULE_CASES).flat(),
    { name: 'nothing wrong', files: CONTENT },
    { name: 'words that had to go', files: SUPPRESSED_STORY },
  ].filter(
    ({ files, ...others }) =>
      isText(files) && !hasDrafts(files) && !('arrange' in others && others.arrange),
  );

  test('of many contents', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  test.each(cases)('$name', async ({ files }) => {
    await expectSame(files as FileTexts, files === CONTENT);
  });
});

describe('the check of some files', () => {
  const NEW = 'events/2024-03-08-recount.md';
  const text = `---
title: The harbour counts again
date: 2024-03-08
dateBasis: It says so.
kind: statement
summary: It is done again.
sources: [gazette]
claims:
  - { id: counted, by: ada-lund, says: All were counted., sources: [gazette] }
---

The harbour counted. [@gazette]
`;
  const paths = Object.keys(CONTENT);
  const texts = { [STORY]: CONTENT[STORY] };
  const known = { paths, texts, former: [], words: 100 };

  test('names the files that it needs, until they are at hand', async () => {
    const { first, last } = await checkPart({ ...CONTENT, [NEW]: text }, [NEW], known);
    expect(first.problems).toEqual([]);
    expect(first.wanted).toEqual(['actors/ada-lund.yaml', 'sources/gazette.md']);
    expect(first.left).toContain('said-not-given');
    expect(last.wanted).toEqual([]);
    expect(last.left).not.toContain('said-not-given');
    expect(last.problems.map(lineOf)).toEqual([
      `content/${NEW}:7:11 event-after-source: Unexpected source “gazette”, published by ` +
        '2024-03-06, for an event of 2024-03-08: it could not know of it | Correct the event’s ' +
        'date, the source’s date or the source.',
    ]);
  });

  test('says which rules are left to the check of the whole content', async () => {
    const { left } = await checkerOf(known)({ 'actors/ben.yaml': 'name: Ben\nkind: person\n' });
    expect(left).toContain('unused-entry');
    expect(left).toContain('suppressed-words');
    expect(left).not.toContain('unknown-reference');
  });

  test('knows what is there without its text, and a former id by its present one', async () => {
    const misspelt = text.replace('by: ada-lund', 'by: ada-lunt').replace('[@gazette]', '[@gaz]');
    const check = checkerOf({ ...known, former: [['gaz', 'sources/gazette.md']] });
    const { problems, wanted } = await check({ [NEW]: misspelt });
    expect(problems.map(({ rule, tip }) => [rule, tip])).toEqual([
      ['unknown-reference', 'Did you mean “ada-lund”?'],
      ['unknown-citation', expect.any(String)],
    ]);
    expect(wanted).toEqual(['sources/gazette.md']);
  });

  test('checks new files that name each other, and one in place of a known one', async () => {
    const given = {
      [NEW]: text.replace('by: ada-lund', 'by: ben').replaceAll('gazette', 'post'),
      'actors/ben.yaml': 'name: Ben\nkind: person\n',
      'sources/post.md': '---\nlabel: The Post\npublished: 2024-03-09\n---\n',
    };
    expect((await checkerOf(known)(given)).problems).toEqual([]);
    const actor = 'actors/ada-lund.yaml';
    const check = checkerOf({ ...known, texts: CONTENT });
    const { problems } = await check({ [actor]: CONTENT[actor].replace('town', 'towns') });
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected actor “towns”, which does not exist',
    ]);
  });

  test('of a claim in a file of its own looks for its event among the known ones', async () => {
    const claim = 'by: ada-lund\nsays: The cranes were counted.\nsources: [gazette]\n';
    const check = checkerOf(known);
    const own = 'claims/2024-03-04-count/again.yaml';
    const { problems, wanted } = await check({ [own]: claim });
    expect(problems).toEqual([]);
    expect(wanted).toContain('events/2024-03-04-count.md');
  });

  test('refuses a file that is too large', async () => {
    const path = 'actors/ben.yaml';
    const { problems } = await checkerOf(known)({ [path]: `name: ${'n'.repeat(300_000)}\n` });
    expect(problems.map(({ rule }) => rule)).toEqual(['file-too-large']);
  });

  test('reads a known file once, and a given one each time', async () => {
    const check = checkerOf({ ...known, texts: CONTENT });
    expect(
      (await check({ [NEW]: text.replace('kind: statement', 'kind: x') })).problems,
    ).toHaveLength(2);
    expect((await check({ [NEW]: text })).problems).toHaveLength(1);
  });
});

test('what is known of a whole content has every file, and every former id', async () => {
  const files = {
    ...CONTENT,
    'actors/ada-lund.yaml': `${CONTENT['actors/ada-lund.yaml']}aliases: [chief]\n`,
    'claims/2024-03-04-count/again.yaml': 'by: ada-lund\nsays: A.\nsources: [gazette]\n',
  };
  const { paths, former, words } = knownContent((await whole(files)).content);
  expect(paths.toSorted()).toEqual(Object.keys(files).toSorted());
  expect(former).toEqual([['chief', 'actors/ada-lund.yaml']]);
  expect(words).toBeGreaterThan(20);
});
