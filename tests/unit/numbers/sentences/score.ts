import { numbersIn } from '../../../../src/numbers/numbers.ts';
import type { Sentence, SentencesOf } from './sentence.ts';

/** How the numbers of some sentences were read. */
export interface Score {
  readonly printed: number;
  readonly found: number;
  /** What was read with certainty and is not printed: `wrong reading in: sentence`. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Reads sentences and compares the certain readings with what they print. */
export function scoreOf({
  language,
  sentences,
}: Pick<SentencesOf, 'language' | 'sentences'>): Score {
  const scores = sentences.map((sentence) => scoreSentence(sentence, language));
  return {
    printed: scores.reduce((sum, { printed }) => sum + printed, 0),
    found: scores.reduce((sum, { found }) => sum + found, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
    missed: scores.flatMap(({ missed }) => missed),
  };
}

function scoreSentence([text, ...prints]: Sentence, language: string): Score {
  const left = prints.filter((print) => !print.startsWith('?'));
  const printed = left.length;
  const wrong: string[] = [];
  for (const { readings, isCertain } of numbersIn(text, language)) {
    const [reading = ''] = readings;
    if (!isCertain) continue;
    const at = left.indexOf(reading);
    if (at !== -1) left.splice(at, 1);
    else if (!prints.includes(`?${reading}`)) wrong.push(`${reading} in: ${text}`);
  }
  return {
    printed,
    found: printed - left.length,
    wrong,
    missed: left.map((reading) => `${reading} in: ${text}`),
  };
}
