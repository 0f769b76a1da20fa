import { counted } from '../../basics/messages.ts';
import type { Problem } from '../../problems/problem.ts';
import { byImportance } from './importance.ts';
import { printed } from './printed.ts';

/** Rows of the table: the log has all, and a page of hundreds helps nobody. */
const MAX_ROWS = 50;

/**
 * A text that Markdown, HTML and GitHub take for nothing but a text: every mark is a reference to
 * its character, and what would call a person or lead to an issue is broken up.
 */
const plain = (text: string): string =>
  printed(text)
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/&#(?:35|64);/g, '$&&#8203;');

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/**
 * The summary of a step of a GitHub workflow, in Markdown: what is wrong, where, and what to do.
 * Nothing that content says is more than text in it.
 * @param fine what is said where nothing is wrong
 */
export function summaryReport(
  problems: readonly Problem[],
  notes: readonly Problem[],
  fine: string,
): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${counted(problems.length, 'problem')} in ${counted(files, 'file')}`;
  const shown = byImportance(problems).slice(0, MAX_ROWS);
  const left = problems.length - shown.length;
  const table = [
    row(['File', 'Line', 'What', 'What to do']),
    row(['---', '---', '---', '---']),
    ...shown.map(({ file, line, message, tip }) =>
      row([plain(file), line, plain(message), plain(tip)]),
    ),
  ];
  const parts = [
    `### The check of the content: ${problems.length === 0 ? 'all is well' : count}`,
    problems.length === 0 ? plain(fine) : table.join('\n'),
    ...(left > 0 ? [`${counted(left, 'more problem')}: the log lists all.`] : []),
    ...(notes.length > 0 ? [`${counted(notes.length, 'note')}, which need no mending.`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
