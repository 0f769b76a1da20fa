import { dirname } from 'node:path';
import { styleText } from 'node:util';
import { present } from '../basics/lists.ts';
import { counted, cut } from '../basics/messages.ts';
import type { RuleId } from '../problems/catalogue/index.ts';
import { FILE_START } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { frameAt } from './frame.ts';
import { coloursOn, readTexts } from './surroundings.ts';
import { escapeInJson, visible } from './visible.ts';

/**
 * The text of each file that has a problem, with \n line ends. A file that is not there is reported
 * without a code frame.
 */
export type Texts = ReadonlyMap<string, string>;

/** Characters of a message that are printed: one can quote a whole hostile file. */
const MAX_MESSAGE = 500;
/**
 * Problems of one file that the terminal shows in full: one hostile file can have a hundred
 * thousand.
 */
const MAX_SHOWN = 100;

const printed = (text: string): string => visible(cut(text, MAX_MESSAGE));

/** Where the contributor guide explains a rule. */
const guidePlace = (rule: RuleId): string => `CONTRIBUTING.md#${rule}`;

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

/** Whether a line marks words that had to go, which stand in its file. */
const isMark = (line: string): boolean => /(?:^|[\s{,])suppressed\s*:/.test(line);

/** One problem with the lines it stands in. */
function problemBlock(problem: Problem, lines: readonly string[], style: Style): string {
  const place = `${printed(problem.file)}:${problem.line}:${problem.column}`;
  const parts = [
    `${style('underline', place)} ${style('red', printed(problem.rule))}`,
    printed(problem.message),
    WITHOUT_LINES.has(problem.rule) || lines.some(isMark) ? undefined : frameAt(lines, problem),
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

/** What is worth knowing but no problem, without the lines it stands in. */
export const noteReport = (notes: readonly Problem[]): string =>
  notes
    .map(({ file, line, column, rule, message, tip }) => {
      const text = [message, tip, guidePlace(rule)].map(printed).join('\n  ');
      const isWhole = line === FILE_START.line && column === FILE_START.column;
      const place = isWhole ? '' : `:${line}:${column}`;
      return `Note on ${printed(file)}${place}: ${text}\n\n`;
    })
    .join('');

// The escapes of workflow commands, as the runner undoes them.
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One workflow command for each problem: GitHub shows it beside its line. */
export function githubReport(
  problems: readonly Problem[],
  level: 'error' | 'notice' = 'error',
): string {
  const commands = problems.map(({ file, line, column, rule, message, tip }) => {
    const properties = Object.entries({
      file: printed(file),
      line: String(line),
      col: String(column),
      title: printed(rule),
    }).map(([name, value]) => `${name}=${escapeProperty(value)}`);
    const text = [message, tip, guidePlace(rule)].map(printed).join('\n');
    return `::${level} ${properties.join(',')}::${escapeData(text)}\n`;
  });
  return commands.join('');
}

/**
 * A text that may stand in the log of a GitHub workflow. The runner obeys `##[command]` anywhere in
 * a line and `::command` at its beginning, so content could give it orders; an invisible space
 * breaks them up.
 */
export const harmlessInLog = (text: string): string =>
  text.replaceAll('##[', '##\u200B[').replace(/^\s*(?=::)/gm, '$&\u200B');

/** The problems as JSON, for other programs, and behind them the notes: `level` says which. */
export function jsonReport(problems: readonly Problem[], notes: readonly Problem[]): string {
  const found = [
    ...problems.map((problem) => ({ ...problem, level: 'problem' })),
    ...notes.map((note) => ({ ...note, level: 'note' })),
  ];
  // Written so, the bracket is the same to a reader of JSON and no order to the runner (see
  // harmlessInLog).
  const json = escapeInJson(JSON.stringify(found, null, 2));
  return `${json.replaceAll('##[', String.raw`##\u005b`)}\n`;
}

/**
 * `textReport` for the terminal that this process runs in; reads the files that the problems name.
 * @param root path of the content folder
 */
export async function terminalReport(problems: readonly Problem[], root: string): Promise<string> {
  return textReport(problems, await readTexts(problems, dirname(root)), { colours: coloursOn() });
}
