import { FILE_START } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { guidePlace, printed } from './printed.ts';

function placeOf({ file, line, column }: Problem): string {
  const isWhole = line === FILE_START.line && column === FILE_START.column;
  return `${printed(file)}${isWhole ? '' : `:${line}:${column}`}`;
}

const block = (heading: string, { message, tip, rule }: Problem): string =>
  `${heading}: ${[message, tip, guidePlace(rule)].map(printed).join('\n  ')}\n\n`;

/**
 * What is worth knowing but no problem, without the lines it stands in. Several notes of one rule
 * are told as one, with the first of them.
 * @param all whether each is told by itself
 */
export function noteReport(notes: readonly Problem[], { all = false } = {}): string {
  const one = (note: Problem): string => block(`Note on ${placeOf(note)}`, note);
  if (all) return notes.map(one).join('');
  const blocks = [...Map.groupBy(notes, ({ rule }) => rule)].flatMap(([rule, [first, ...more]]) => {
    if (!first) return [];
    if (more.length === 0) return [one(first)];
    const heading = `${more.length + 1} notes of ${rule}, the first on ${placeOf(first)}`;
    return [block(heading, first)];
  });
  const left = notes.length - blocks.length;
  return left === 0 ? blocks.join('') : `${blocks.join('')}--notes shows every note.\n\n`;
}
