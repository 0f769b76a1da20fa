import { readFileSync } from 'node:fs';
import type { SentencesOf } from './sentence.ts';

/*
 * Sentences written to mislead the reading, by who had seen neither it nor the ones before, and the
 * numbers that they print. One with a question mark may be read with certainty and need not be.
 * `⏎` and `⇥` are a line end and a tab.
 */

const text = readFileSync(new URL('misleading.txt', import.meta.url), 'utf8');

/** How many printed numbers of each language are not found with certainty. */
const MISSED: Readonly<Record<string, number>> = {
  en: 43,
  de: 11,
  'de-CH': 1,
  fr: 18,
  'fr-CH': 3,
  es: 8,
  'es-MX': 1,
  it: 10,
  pt: 7,
  'pt-BR': 2,
  nl: 7,
  sv: 5,
  da: 5,
  nb: 2,
  ru: 10,
  uk: 4,
  pl: 4,
  cs: 3,
  tr: 9,
  ja: 13,
  ko: 10,
  zh: 14,
  ar: 6,
  hi: 4,
  fi: 8,
  ro: 8,
  hu: 8,
  'en-IN': 3,
};

export const MISLEADING: readonly SentencesOf[] = text
  .trim()
  .split('\n\n')
  .map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const language = heading.slice('## '.length);
    return { language, missed: MISSED[language] ?? 0, sentences: lines.map(sentenceOf) };
  });

function sentenceOf(line: string): SentencesOf['sentences'][number] {
  const [written = '', numbers = ''] = line.split(/ =>(?: |$)/);
  const prints = numbers.split('; ').filter((number) => number !== '');
  return [written.replaceAll('⏎', '\n').replaceAll('⇥', '\t'), ...prints];
}
