import { harmlessInLog } from '../../src/cli/reports/githubReport.ts';
import { visible } from '../../src/cli/visible.ts';

/*
 * Texts of content in Markdown. In code, GitHub reads no HTML, no link, no @name and no #number,
 * so texts of content stand in code and nowhere else.
 */

/** Columns of a block of code that need no scrolling beside the text of a pull request. */
const WIDTH = 96;

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

const oneLine = (text: string): string => harmlessInLog(visible(text.replace(/\s+/g, ' ').trim()));

/** A text as code within a line (CommonMark 6.1). */
export function code(text: string): string {
  const line = oneLine(text);
  if (line === '') return '` `';
  const fence = '`'.repeat(longestRun(line) + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** A text in lines of at most `WIDTH` characters, cut between words where there are any. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > WIDTH) {
    const space = rest.lastIndexOf(' ', WIDTH);
    // A surrogate pair stays whole.
    const end = /[\uD800-\uDBFF]$/.test(rest.slice(0, WIDTH)) ? WIDTH - 1 : WIDTH;
    const at = space > 0 ? space : end;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

/** Lines that went and came as a block of code in the colours of a diff (CommonMark 4.5). */
export function diffBlock(lines: readonly (readonly ['-' | '+', string])[]): string {
  const printed = lines.flatMap(([sign, text]) =>
    wrapped(oneLine(text)).map((line, n) => `${sign} ${n === 0 ? '' : '  '}${line}`),
  );
  const fence = '`'.repeat(Math.max(3, longestRun(printed.join('\n')) + 1));
  return [`${fence}diff`, ...printed, fence].join('\n');
}
