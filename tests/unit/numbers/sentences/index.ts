import { ENGLISH } from './english.ts';
import * as germanic from './germanic.ts';
import * as others from './others.ts';
import * as romance from './romance.ts';
import * as slavic from './slavic.ts';
import type { SentencesOf } from './sentence.ts';

/** The sentences of every language. */
export const SENTENCES: readonly SentencesOf[] = [
  ENGLISH,
  ...[germanic, romance, slavic, others].flatMap((group) => Object.values(group)),
];
