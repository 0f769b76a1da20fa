/*
 * Tries to read an article back from what its fingerprint keeps of it:
 * `npm run attack -- --texts <folder>`. It knows what the site itself prints, has a model of the
 * language made from other texts, and keeps the guesses that the fingerprint confirms.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/cli/command.ts';
import { bitsFor, hashOf, leadingBits } from '../../src/fingerprint/hashing.ts';
import { sequencesOf } from '../../src/fingerprint/sequences.ts';
import { spareBits } from '../../src/fingerprint/spareBits.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import { runTool } from '../support/tool.ts';
import { reader } from './guessing.ts';
import type { SequenceSet } from './guessing.ts';
import { distinct, quotationsOf, sharedStretches, textsOf } from './knownWords.ts';
import { scoreOf } from './score.ts';
import type { Score } from './score.ts';
import { textModelOf } from './textModel.ts';
import type { Lesson } from './textModel.ts';

const USAGE = [
  'Usage: npm run attack -- [--texts <folder>] [--words <file>] [--articles <folder>]',
  '         [--spare <bits>,<bits>…] [--most <number>] [--language <tag>]',
  '--texts: plain texts (*.txt) in the language of the articles, to learn from',
  '--words: a word and its frequency in each line, likeliest first',
  '--articles: <name>.txt, and <name>.public.txt with what a site prints of it',
  '--spare: the bits beyond those that number the sequences; without it, those that are in use',
].join('\n');

/** The public text of the site counts as much as this many others. */
const PUBLIC_WEIGHT = 5;
const EFFORT = { beam: 16, steps: 25 } as const;
/** Bits that must speak for a stretch of another text, before it is taken to be in the article. */
const SURE = 30;

interface Article {
  readonly name: string;
  readonly text: string;
  readonly published: string;
}

async function textFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.txt')).sort();
}

async function readArticles(folder: string): Promise<Article[]> {
  const names = (await textFiles(folder)).filter((name) => !name.endsWith('.public.txt'));
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -'.txt'.length);
      const text = await readFile(join(folder, file), 'utf8');
      const published = await readFile(join(folder, `${name}.public.txt`), 'utf8').catch(() => '');
      return { name, text, published };
    }),
  );
}

async function readLessons(
  texts: string | undefined,
  words: string | undefined,
): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  for (const file of texts === undefined ? [] : await textFiles(texts))
    lessons.push({ tokens: textsOf(await readFile(join(texts ?? '', file), 'utf8')), weight: 1 });
  const lines = words === undefined ? [] : (await readFile(words, 'utf8')).split('\n');
  for (const line of lines) {
    const [word = '', count = '1'] = line.split(/\s+/);
    if (word !== '') lessons.push({ tokens: textsOf(word), weight: Number(count) || 1 });
  }
  return lessons;
}

/** What a fingerprint keeps of a text, with some bits to spare, and how often it was asked. */
function setOf(text: string, spare: number): { set: SequenceSet; cost: () => number } {
  const tokens = tokensOf(text);
  const sequences = sequencesOf(tokens);
  const items = new Set(sequences.map((sequence) => sequence.text));
  const bits = bitsFor(items.size, spare);
  let asked = 0;
  const stored = (item: string): number => leadingBits(hashOf('sequence', item), bits);
  const kept = new Set([...items].map(stored));
  const has = (guess: readonly string[]): boolean => {
    asked += 1;
    return kept.has(stored(guess.join(' ')));
  };
  return { set: { length: sequences[0]?.end ?? 1, has }, cost: () => asked };
}

const reversed = (set: SequenceSet): SequenceSet => ({
  ...set,
  has: (tokens) => set.has([...tokens].reverse()),
});

function attack(
  { text, published }: Article,
  lessons: readonly Lesson[],
  { spare, most, language }: { spare: number; most: number; language: string },
): Score & { hashes: number; words: number } {
  const { set, cost } = setOf(text, spare);
  const order = set.length > 4 ? 5 : 3;
  const all = [...lessons, { tokens: textsOf(published), weight: PUBLIC_WEIGHT }];
  const backwards = all.map((lesson) => ({ ...lesson, tokens: [...lesson.tokens].reverse() }));
  const read = reader(textModelOf(all, order, most), set, EFFORT);
  const readBack = reader(textModelOf(backwards, order, most), reversed(set), EFFORT);
  const shared = lessons.flatMap(({ tokens }) =>
    sharedStretches(tokens, set, Math.ceil(SURE / spare)),
  );
  const known = distinct([...quotationsOf(published, language, set), ...shared]);
  const readings = known.map((tokens) => ({
    known: tokens,
    behind: read(tokens),
    before: readBack([...tokens].reverse()),
  }));
  const truth = textsOf(text);
  return { ...scoreOf(truth, readings), hashes: cost(), words: truth.length };
}

const HEAD = 'article          spare  longest   mean  words read (known) of  million hashes';

async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      texts: { type: 'string' },
      words: { type: 'string' },
      articles: { type: 'string', default: join(import.meta.dirname, 'articles/en') },
      spare: { type: 'string' },
      most: { type: 'string', default: '2000' },
      language: { type: 'string', default: 'en' },
    },
  });
  if (values.texts === undefined && values.words === undefined)
    throw new UsageError('Missing something to learn the language from: --texts or --words');
  const { language } = values;
  const most = Number(values.most);
  const spares = values.spare?.split(',').map(Number);
  if (![most, ...(spares ?? [])].every((number) => Number.isInteger(number) && number > 0))
    throw new UsageError('Unexpected number, expected whole ones above 0');

  const lessons = await readLessons(values.texts, values.words);
  process.stdout.write(`${HEAD}\n`);
  for (const article of await readArticles(values.articles))
    for (const spare of spares ?? [spareBits(tokensOf(article.text)).prose]) {
      const { longest, mean, read, known, words, hashes } = attack(article, lessons, {
        ...{ spare, most, language },
      });
      const cells = [
        article.name.padEnd(16),
        String(spare).padStart(5),
        String(longest).padStart(8),
        mean.toFixed(1).padStart(6),
        `${read} (${known}) of ${words}`.padStart(22),
        (hashes / 1e6).toFixed(1).padStart(15),
      ];
      process.stdout.write(`${cells.join(' ')}\n`);
    }
  return 0;
}

await runTool(USAGE, run);
