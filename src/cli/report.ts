import { dirname } from 'node:path';
import { styleText } from 'node:util';
import type { RuleId } from '../problems/catalogue/index.ts';
import type { Problem } from '../problems/problem.ts';
import { frameAt } from './frame.ts';
import { coloursOn, readTexts } from './surroundings.ts';
import { cut, escapeInJson, visible } from './visible.ts';

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
const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** Where the contributor guide explains a rule. */
export const guidePlace = (rule: RuleId): string => `CONTRIBUTING.md#${rule}`;

function byFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const own = files.get(problem.file);
    if (own) own.push(problem);
    else files.set(problem.file, [problem]);
  }
  return files;
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

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
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    colours ? styleText(format, text, { validateStream: false }) : text;
  const blocks: string[] = [];
  const files = byFile(problems);
  for (const [file, own] of files) {
    blocks.push(style('bold', `${printed(file)}: ${counted(own.length, 'problem')}`));
    const lines = texts.get(file)?.split('\n') ?? [];
    for (const problem of own.slice(0, MAX_SHOWN)) {
      const parts = [
        `${style('underline', `${printed(file)}:${problem.line}:${problem.column}`)} ${style('red', printed(problem.rule))}`,
        printed(problem.message),
        frameAt(lines, problem),
        printed(problem.tip),
        style('dim', printed(guidePlace(problem.rule))),
      ];
      blocks.push(indent(parts.filter((part) => part !== undefined).join('\n')));
    }
    if (own.length > MAX_SHOWN)
      blocks.push(
        `  … and ${counted(own.length - MAX_SHOWN, 'more problem')} in this file; --format=json lists all of them.`,
      );
  }
  blocks.push(
    style('bold', `${counted(problems.length, 'problem')} in ${counted(files.size, 'file')}`),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** What is worth knowing and no mistake, without the lines it stands in. */
export const noteReport = (notes: readonly Problem[]): string =>
  notes
    .map(
      ({ file, rule, message, tip }) =>
        `Note on ${printed(file)}: ${[message, tip, guidePlace(rule)].map(printed).join('\n  ')}\n\n`,
    )
    .join('');

// The escapes of workflow commands, as the runner undoes them.
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One workflow command a problem: GitHub shows each beside the line it speaks of. */
export function githubReport(
  problems: readonly Problem[],
  level: 'error' | 'notice' = 'error',
): string {
  return problems
    .map(({ file, line, column, rule, message, tip }) => {
      const properties = Object.entries({
        file: printed(file),
        line: String(line),
        col: String(column),
        title: printed(rule),
      });
      const text = [message, tip, guidePlace(rule)].map(printed).join('\n');
      return `::${level} ${properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',')}::${escapeData(text)}\n`;
    })
    .join('');
}

/**
 * A text that may stand in the log of a GitHub workflow. The runner obeys `##[command]` anywhere in
 * a line and `::command` at its beginning, so content could give it orders; an invisible space
 * breaks them up.
 */
export const harmlessInLog = (text: string): string =>
  text.replaceAll('##[', '##\u200B[').replace(/^\s*(?=::)/gm, '$&\u200B');

/** The problems as they are, for other programs. */
export const jsonReport = (problems: readonly Problem[]): string =>
  // Written so, the bracket is the same to a reader of JSON and no order to the runner (see
  // harmlessInLog).
  `${escapeInJson(JSON.stringify(problems, null, 2)).replaceAll('##[', String.raw`##\u005b`)}\n`;

/**
 * `textReport` for the terminal that this process runs in; reads the files that the problems name.
 * @param root path of the content folder
 */
export async function terminalReport(problems: readonly Problem[], root: string): Promise<string> {
  return textReport(problems, await readTexts(problems, dirname(root)), { colours: coloursOn() });
}
