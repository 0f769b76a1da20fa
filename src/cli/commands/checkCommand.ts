import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../../basics/messages.ts';
import type { Content } from '../../parse/content.ts';
import { draftCount } from '../../parse/layers.ts';
import { checkContent } from '../../rules/checkContent.ts';
import { KIND_NAMES, KINDS } from '../../schema/kinds.ts';
import type { Kind } from '../../schema/kinds.ts';
import { githubReport, harmlessInLog, jsonReport, noteReport, textReport } from '../report.ts';
import { UsageError } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { coloursOn, readTexts, seenFromHere } from '../surroundings.ts';

const FORMATS = ['text', 'github', 'json'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `Usage: npm run check -- [<content folder>] [--format=${FORMATS.join('|')}]`;

const isFormat = (word: string): word is Format => (FORMATS as readonly string[]).includes(word);

function formatsOf(option: string | undefined): readonly Format[] {
  // In a workflow both: the annotations stand beside the lines of a pull request, the report in the
  // log.
  if (option === undefined)
    return process.env.GITHUB_ACTIONS === 'true' ? ['github', 'text'] : ['text'];
  if (!isFormat(option))
    throw new UsageError(`Unexpected format “${option}”, expected one of: ${FORMATS.join(', ')}`);
  return [option];
}

/** The kinds that a story may do without. */
const OPTIONAL: ReadonlySet<Kind> = new Set(['places', 'threads']);

function summary(content: Content): string {
  const kinds = KIND_NAMES.filter((kind) => !OPTIONAL.has(kind) || content[kind].length > 0);
  const counts = kinds.map((kind) => counted(content[kind].length, KINDS[kind].type));
  const count = draftCount(content);
  const drafts = count > 0 ? ` Not published: ${counted(count, 'draft')}.` : '';
  return `No problems in ${new Intl.ListFormat('en-GB').format(counts)}.${drafts}\n`;
}

/** Checks a content folder and prints what it found. */
async function check(words: string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { format: { type: 'string' } },
  });
  const [folder = 'content', ...more] = positionals;
  if (more.length > 0)
    throw new UsageError(`Unexpected “${more[0] ?? ''}”, expected one content folder at most`);
  const formats = formatsOf(values.format);

  // Resolved first, so that a folder given as “.” has a name.
  const root = resolve(folder);
  const checked = await checkContent(root);
  const problems = seenFromHere(checked.problems, root);
  const notes = seenFromHere(checked.notes, root);
  const status = problems.length === 0 ? 0 : 1;
  const texts = await readTexts(problems, process.cwd());

  const written: Record<Format, () => string> = {
    json: () => jsonReport(problems, notes),
    github: () => githubReport(problems) + githubReport(notes, 'notice'),
    text: () =>
      noteReport(notes) +
      (status === 0
        ? summary(checked.content)
        : textReport(problems, texts, { colours: coloursOn() })),
  };
  const inWorkflow = process.env.GITHUB_ACTIONS === 'true';
  const parts = formats.map((format) =>
    inWorkflow && format === 'text' ? harmlessInLog(written.text()) : written[format](),
  );
  return { status, text: parts.filter((part) => part !== '').join('\n') };
}

export const checkCommand: Command = { usage: USAGE, run: check };
