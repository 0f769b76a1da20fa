import { styleText } from 'node:util';
import { present } from '../../basics/lists.ts';
import { counted } from '../../basics/messages.ts';
import { hasSuppressedMark } from '../../parse/suppressedMark.ts';
import type { RuleId } from '../../problems/catalogue/index.ts';
import type { Problem } from '../../problems/problem.ts';
import { frameAt } from '../frame.ts';
import { guidePlace, printed } from './printed.ts';

/**
 * The text of each file that has a problem, with \n line ends. A file that is not there is reported
 * without a code frame.
 */
export type Texts = ReadonlyMap<string, string>;

/**
 * Problems of one file that the terminal shows in full: one hostile file can have a hundred
 * thousand.
 */
const MAX_SHOWN = 100;

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/**
 * Rules whose reports show no lines: they may be an article’s, or words that had to go, and the
 * report may stand in a public log; or they say nothing of what is wrong.
 */
const WITHOUT_LINES: ReadonlySet<RuleId> = new Set([
  'article-text',
  'suppressed-words',
  'text-too-long',
  'front-matter',
  'unexpected-file',
  'file-name',
]);

/** One problem with the lines it stands in. */
function problemBlock(problem: Problem, lines: readonly string[], style: Style): string {
  const place = `${printed(problem.file)}:${problem.line}:${problem.column}`;
  const parts = [
    `${style('underline', place)} ${style('red', printed(problem.rule))}`,
    printed(problem.message),
    WITHOUT_LINES.has(problem.rule) || lines.some(hasSuppressedMark)
      ? undefined
      : frameAt(lines, problem),
    printed(problem.tip),
    style('dim', printed(guidePlace(problem.rule))),
  ];
  return indent(present(parts).join('\n'));
}

/** The problems of one file below its name. */
function fileBlocks(
  file: string,
  problems: readonly Problem[],
  lines: readonly string[],
  style: Style,
): string[] {
  const heading = style('bold', `${printed(file)}: ${counted(problems.length, 'problem')}`);
  const shown = problems.slice(0, MAX_SHOWN).map((problem) => problemBlock(problem, lines, style));
  const left = problems.length - shown.length;
  if (left === 0) return [heading, ...shown];
  const more = `… and ${counted(left, 'more problem')} in this file`;
  return [heading, ...shown, `  ${more}; --format=json lists all of them.`];
}

/**
 * The report that a person reads in a terminal: file by file, each problem with the lines it stands
 * in, the last line a count.
 * @param colours whether to use the colours of ANSI terminals
 */
export function textReport(
  problems: readonly Problem[],
  texts: Texts,
  { colours = false } = {},
): string {
  const style: Style = (format, text) =>
    colours ? styleText(format, text, { validateStream: false }) : text;
  const files = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...files].flatMap(([file, own]) =>
    fileBlocks(file, own, texts.get(file)?.split('\n') ?? [], style),
  );
  const count = `${counted(problems.length, 'problem')} in ${counted(files.size, 'file')}`;
  return `${[...blocks, style('bold', count)].join('\n\n')}\n`;
}
