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
        .map(lineOf);
    const judged = (problems: readonly Problem[], { left }: CheckedFiles): string[] =>
      problems.filter(({ rule }) => !left.includes(rule)).map(lineOf);
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

describe('files are checked alone as they are in the whole content', () => {
  const cases = [
    ...[...FIELDS, ...GRAMMAR, ...REFERENCES, ...TEXT],
    ...Object.values(RULE_CASES).flat(),
    { name: 'nothing wrong', files: CONTENT },
    { name: 'words that had to go', files: SUPPRESSED_STORY },
  ].filter(({ files, ...others }) => isText(files) && !('arrange' in others && others.arrange));

  test('of many contents', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  test.each(cases)('$name', async ({ files }) => {
    await expectSame(files as FileTexts, files === CONTENT);
  });
});
