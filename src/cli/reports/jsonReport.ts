import type { Problem } from '../../problems/problem.ts';
import { escapeInJson } from '../visible.ts';

/**
 * JSON for a log. The bracket is written so that it is the same to a reader of JSON and no order to
 * the runner of a workflow (see `harmlessInLog`).
 */
export const jsonForLog = (value: unknown): string =>
  `${escapeInJson(JSON.stringify(value, null, 2)).replaceAll('##[', String.raw`##\u005b`)}\n`;

/** The problems as JSON, for other programs, and behind them the notes: `level` says which. */
export const jsonReport = (problems: readonly Problem[], notes: readonly Problem[]): string =>
  jsonForLog([
    ...problems.map((problem) => ({ ...problem, level: 'problem' })),
    ...notes.map((note) => ({ ...note, level: 'note' })),
  ]);
