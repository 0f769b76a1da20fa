import { counted } from '../../basics/messages.ts';
import type { Problem } from '../../problems/problem.ts';
import { byImportance } from './importance.ts';
import { guidePlace, printed } from './printed.ts';

/** Annotations of one level that GitHub shows of one step of a workflow. */
const MAX_SHOWN = 10;

/** As GitHub calls the levels of annotations, and what one stands for here. */
const LEVELS = { error: 'problem', notice: 'note' } as const;

// The escapes of workflow commands, as the runner undoes them.
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(level: string, properties: Record<string, string | number>, text: string): string {
  const pairs = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${level} ${pairs.join(',')}::${escapeData(text)}\n`;
}

/** What is said of those that have no annotation of their own, where the first of them stands. */
function leftOut(left: readonly Problem[], level: keyof typeof LEVELS): string[] {
  const [first] = left;
  if (!first) return [];
  const files = new Set(left.map(({ file }) => file)).size;
  const what = counted(left.length, `more ${LEVELS[level]}`);
  const text = `${what} in ${counted(files, 'file')}: the log of this step lists all.`;
  const properties = { file: printed(first.file), line: first.line, col: first.column };
  return [command(level, { ...properties, title: what }, text)];
}

/**
 * Workflow commands, of which GitHub shows each beside its line. It shows ten of a level, so these
 * are the ten that matter most, the last of them on all that are left.
 */
export function githubReport(
  problems: readonly Problem[],
  level: keyof typeof LEVELS = 'error',
): string {
  const ordered = byImportance(problems);
  const room = ordered.length > MAX_SHOWN ? MAX_SHOWN - 1 : MAX_SHOWN;
  const commands = ordered.slice(0, room).map(({ file, line, column, rule, message, tip }) => {
    const properties = { file: printed(file), line, col: column, title: printed(rule) };
    return command(level, properties, [message, tip, guidePlace(rule)].map(printed).join('\n'));
  });
  return [...commands, ...leftOut(ordered.slice(room), level)].join('');
}

/**
 * A text that may stand in the log of a GitHub workflow. The runner obeys `##[command]` anywhere in
 * a line and `::command` at its beginning, so content could give it orders; an invisible space
 * breaks them up.
 */
export const harmlessInLog = (text: string): string =>
  text.replaceAll('##[', '##\u200B[').replace(/^\s*(?=::)/gm, '$&\u200B');
