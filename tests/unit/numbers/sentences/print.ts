import { LAST } from './last.ts';
import { MISLEADING } from './misleading.ts';
import { LATER } from './later.ts';
import { SENTENCES } from './index.ts';
import { TRAPS } from './traps.ts';
import { scoreOf, type Score } from './score.ts';
import { readsNumberWords } from '../../../../src/numbers/numbers.ts';
import type { SentencesOf } from './sentence.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;

/** How many sentences some groups have. */
const sentencesIn = (groups: readonly SentencesOf[]): number =>
  groups.reduce((sum, { sentences }) => sum + sentences.length, 0);

/** One row of the table: how many numbers are printed, found with certainty, and read wrongly. */
function rowOf(name: string, count: number, words: string, scores: readonly Score[]): string {
  const sum = (of: (score: Score) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const printed = sum((score) => score.printed);
  const found = sum((score) => score.found);
  const wrong = sum((score) => score.wrong.length);
  const cells = [
    name,
    count,
    words,
    printed,
    percent(found, printed),
    percent(found, found + wrong),
  ];
  return `| ${cells.join(' | ')} |`;
}

const ordinary: readonly SentencesOf[] = [...SENTENCES, ...LATER, ...TRAPS, ...LAST];
const all = [...ordinary, ...MISLEADING];
const languages = [...new Set(all.map(({ language }) => language.slice(0, 2)))].sort();
const rows = languages.map((language) => {
  const own = all.filter((sentences) => sentences.language.startsWith(language));
  return rowOf(
    language,
    sentencesIn(own),
    readsNumberWords(language) ? 'all' : '',
    own.map(scoreOf),
  );
});
const lines = [
  '| Language | Sentences | Words read | Numbers printed | Found (recall) | Right (precision) |',
  '|---|---|---|---|---|---|',
  ...rows,
  rowOf('without `misleading.txt`', sentencesIn(ordinary), '', ordinary.map(scoreOf)),
  rowOf('all', sentencesIn(all), '', all.map(scoreOf)),
];
process.stdout.write(`${lines.join('\n')}\n`);
