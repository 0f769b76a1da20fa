import { appendFile } from 'node:fs/promises';
import { counted } from '../../basics/messages.ts';
import { oneLine } from '../fault.ts';
import { githubReport, harmlessInLog } from '../reports/githubReport.ts';
import { jsonReport } from '../reports/jsonReport.ts';
import { noteReport } from '../reports/noteReport.ts';
import { sarifReport } from '../reports/sarifReport.ts';
import { summaryReport } from '../reports/summaryReport.ts';
import { textReport } from '../reports/textReport.ts';
import { coloursOn, readTexts } from '../surroundings.ts';
import type { CheckOptions, Format } from './checkOptions.ts';
import type { CheckedTargets } from './checkTargets.ts';

const inWorkflow = (): boolean => process.env.GITHUB_ACTIONS === 'true';

/**
 * In a workflow both: the annotations stand beside the lines of a pull request, the report in the
 * log.
 */
const chosen = (): readonly Format[] => (inWorkflow() ? ['github', 'text'] : ['text']);

/** What is said of the problems that `--fix` can mend. */
function mendable(found: CheckedTargets): string {
  const count = found.problems.filter(({ fix }) => fix).length;
  if (count === 0) return '';
  return `\nWith --fix, npm run check mends ${count === 1 ? '1 of them' : `${count} of them`}.\n`;
}

/** What is said of problems in files of which nobody asked. */
function elsewhere({ others }: CheckedTargets): string {
  if (others.length === 0) return '';
  const files = counted(new Set(others.map(({ file }) => file)).size, 'other file');
  return `\n${counted(others.length, 'more problem')} in ${files}: npm run check shows all.\n`;
}

async function textOf(found: CheckedTargets, notes: boolean): Promise<string> {
  const { problems } = found;
  const texts = await readTexts(problems, process.cwd());
  const report =
    problems.length === 0
      ? `${found.fine.join('\n')}\n`
      : textReport(problems, texts, { colours: coloursOn() }) + mendable(found);
  const text = noteReport(found.notes, { all: notes }) + report + elsewhere(found);
  return inWorkflow() ? harmlessInLog(text) : text;
}

/** The report of a check in the forms that were asked for. */
export async function writtenReport(
  found: CheckedTargets,
  { format, notes }: Pick<CheckOptions, 'format' | 'notes'>,
): Promise<string> {
  const text = await textOf(found, notes);
  const written: Record<Format, () => string> = {
    json: () => jsonReport(found.problems, found.notes),
    sarif: () => sarifReport(found.problems, found.notes),
    github: () => githubReport(found.problems) + githubReport(found.notes, 'notice'),
    text: () => text,
  };
  const formats = format === undefined ? chosen() : [format];
  const parts = formats.map((one) => written[one]());
  return parts.filter((part) => part !== '').join('\n');
}

/**
 * Adds to the summary of a step of a GitHub workflow, where the runner has named a file for it.
 * @returns what is to be said where that failed; the report itself does not depend on it
 */
export async function writeSummary(found: CheckedTargets): Promise<string> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!inWorkflow() || !file) return '';
  try {
    await appendFile(file, summaryReport(found.problems, found.notes, found.fine.join(' ')));
    return '';
  } catch (error) {
    return `The summary of the step could not be written: ${oneLine(String(error))}\n`;
  }
}
