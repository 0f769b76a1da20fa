import { expect, test } from 'vitest';
import { articleProblem } from '../../../src/parse/articleShape.ts';
import { ARTICLE_CHARACTERS, ARTICLE_WORDS, NEWS_WORDS } from '../../../src/problems/limits.ts';

const FIELDS = '---\ntitle: A\n---\n\n';
const words = (count: number): string => Array.from({ length: count }, () => 'crane').join(' ');
const lineOf = (body: string): number | undefined =>
  articleProblem('content/events/a.md', FIELDS + body)?.line;

test('so many words in a row without a citation are an article, and no fewer', () => {
  expect(lineOf(words(ARTICLE_WORDS))).toBe(5);
  expect(lineOf(words(ARTICLE_WORDS - 1))).toBeUndefined();
  expect(lineOf(`${words(ARTICLE_WORDS - 1)} [@a]\n\n${words(ARTICLE_WORDS - 1)} [@a]`)).toBe(
    undefined,
  );
  expect(lineOf(`One. [@a]\n\n${words(ARTICLE_WORDS)}`)).toBe(7);
  expect(lineOf('鶴'.repeat(2 * ARTICLE_WORDS))).toBe(5);
});

test.each([
  'EASTMERE, March 4 (AP) — The',
  'KYIV — The',
  '(서울=연합뉴스) The',
  'By Bo Hansen\n\nThe',
  'Reporting by Bo Hansen. The',
  '© 2024 The Gazette. The',
  'All rights reserved. The',
  'Sign up for our daily newsletter. The',
])('fewer are one beside what only news has: %s', (sign) => {
  expect(lineOf(`${sign} ${words(NEWS_WORDS)}`)).toBe(5);
  expect(lineOf(`${sign} ${words(NEWS_WORDS - 20)}`)).toBeUndefined();
});

test.each([
  'The United States said so by Monday. It',
  'NATO and the EU – both of them – said so. It',
  'By day, it',
])('what an entry may say is no such sign: %s', (begin) => {
  expect(lineOf(`${begin} ${words(NEWS_WORDS)}`)).toBeUndefined();
});

test('a file without fields is one from fewer words on', () => {
  const problem = (count: number) => articleProblem('content/sources/a.md', words(count));
  expect(problem(NEWS_WORDS)?.rule).toBe('article-text');
  expect(problem(NEWS_WORDS - 1)).toBeUndefined();
});

test('so many characters of several sentences in one field are one', () => {
  const value = 'It was a crane. '.repeat(ARTICLE_CHARACTERS / 16 + 1);
  const inField = (yaml: string): number | undefined =>
    articleProblem('content/actors/a.yaml', `name: A\n${yaml}\nkind: person\n`)?.line;
  expect(inField(`description: ${value}`)).toBe(2);
  expect(inField(`description: >-\n  ${value.replaceAll('. ', '.\n  ')}`)).toBe(2);
  expect(inField(`description: ${value.slice(0, ARTICLE_CHARACTERS - 100)}`)).toBeUndefined();
  expect(inField(`list:\n${'  - It was a crane.\n'.repeat(200)}`)).toBeUndefined();
  expect(inField(`list:\n  - { was: ${value}, now: B }`)).toBeUndefined();
});

test('nothing of it is in the message, and it is found in time', () => {
  const text = 'Secret words. '.repeat(15_000);
  const problem = articleProblem('content/events/a.md', `${FIELDS}${text}`);
  expect(JSON.stringify(problem)).not.toMatch(/secret/i);
  for (const sign of ['(', 'A', 'By A', '—', '[@', 'a: ', '- {', '. '])
    articleProblem('content/events/a.md', `${FIELDS}${sign.repeat(100_000)}`);
});
