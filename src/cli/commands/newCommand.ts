import { parseArgs } from 'node:util';
import type { FileKind } from '../../editing/entryText.ts';
import { CLAIMS } from '../../schema/event.ts';
import { KIND_NAMES, KINDS } from '../../schema/kinds.ts';
import { UsageError } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { readingOptions } from '../misuse.ts';
import { expectContentFolder } from '../namedPaths.ts';
import { writeBlank } from '../newEntry/blankFile.ts';
import { optionsOf } from '../newEntry/entryFlags.ts';
import type { Flags } from '../newEntry/entryFlags.ts';
import { questionsIn } from '../newEntry/entryForm.ts';
import { QUESTIONS } from '../newEntry/entryQuestions.ts';
import { newEntry } from '../newEntry/newEntry.ts';
import { terminalPrompts } from '../newEntry/prompts.ts';
import type { Prompts } from '../newEntry/prompts.ts';
import { newStory } from '../newStory/newStory.ts';

const STORY = 'story';

const KIND_OF = new Map<string, FileKind>([
  ...KIND_NAMES.map((kind): [string, FileKind] => [KINDS[kind].type, kind]),
  ['claim', CLAIMS],
]);

/** Columns of a line of the usage text. */
const WIDTH = 96;

/** The options that answer the questions about something, in lines that fit a terminal. */
function answersIn(word: string, kind: FileKind): string[] {
  const start = `  ${word}: `.padEnd(11);
  const flags = [...questionsIn(QUESTIONS[kind]).map(({ flag }) => flag), 'id'];
  const lines: string[] = [];
  for (const flag of flags) {
    const last = lines.at(-1) ?? '';
    if (last === '' || last.length + flag.length + 3 > WIDTH)
      lines.push(`${(lines.length === 0 ? start : '').padEnd(start.length)}--${flag}`);
    else lines[lines.length - 1] = `${last} --${flag}`;
  }
  return lines;
}

const USAGE = [
  'Usage: npm run new [-- event|source|actor|measure|place|thread [<answers>] [--dry-run]]',
  '       npm run new -- claim [<event-id>] [<answers>] [--dry-run]',
  '       npm run new -- event <date> <short-name>',
  '       npm run new -- source|actor|measure|place|thread <id>',
  '       npm run new -- place <name>',
  '       npm run new -- claim <event-id> <claim-id> [<answers>]',
  '       npm run new -- story [--aside|--remove] [--dry-run]',
  '           [--title … --summary … --language … --period … --site … --licence …',
  '           --licence-url … --repository … --publisher … --contact …]',
  'Each takes --content <folder>. The first two ask for what is needed and not given; with a date',
  'or an id behind it, a file is written in which every field is explained. The answers, of which',
  'lists may be given several times or with commas:',
  ...[...KIND_OF].flatMap(([word, kind]) => answersIn(word, kind)),
  'For example: npm run new -- event 2024-11-02 short-name',
].join('\n');

const FOLDER_TIP = 'name the content folder with --content';

const COMMON = {
  content: { type: 'string', default: 'content' },
  'dry-run': { type: 'boolean', default: false },
  id: { type: 'string' },
} as const;

/**
 * A year before year 0 begins as options do. As a value it is joined to its option; as a word the
 * minus sign proper stands for its hyphen where options are read.
 */
function guarded(words: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    const isYear = (other = ''): boolean => /^-\d{4}/.test(other);
    const isName = (other = ''): boolean => /^--[\w-]+$/.test(other);
    if (isName(word) && isYear(words[i + 1])) return [`${word}=${words[i + 1] ?? ''}`];
    if (isYear(word)) return isName(words[i - 1]) ? [] : [word.replace('-', '−')];
    return [word];
  });
}
const unguarded = (word: string): string => word.replace(/^−(?=\d{4})/, '-');

/**
 * The word for what is new, wherever among the options it stands.
 * @throws UsageError where there is none, but an option that nothing new has
 */
function wordIn(words: string[]): string | undefined {
  const answers = [...KIND_OF.values()].map((kind) => optionsOf(QUESTIONS[kind]));
  const options = { ...COMMON, ...(Object.assign({}, ...answers) as (typeof answers)[number]) };
  const call = { args: words, options, allowPositionals: true };
  const [word] = parseArgs({ ...call, strict: false }).positionals;
  if (word === undefined) readingOptions(Object.keys(options), () => parseArgs(call));
  return word;
}

/** What is new: as the call says, or else as the person does. */
async function wanted(words: string[], prompts: Prompts | undefined): Promise<string> {
  const all = [...KIND_OF.keys(), STORY];
  const word =
    wordIn(words) ??
    (await prompts?.choose({
      message: 'What is new?',
      hint: '',
      options: all.map((value) => ({ value, label: value })),
      initial: undefined,
    }));
  const expected = `expected one of: ${all.join(', ')}`;
  if (word === undefined) throw new UsageError(`Missing kind of entry, ${expected}`);
  if (!all.includes(word)) throw new UsageError(`Unexpected “${word}”, ${expected}`);
  return word;
}

/** What was said of something new that is no story. */
function readWords(words: string[], kind: FileKind) {
  const answers = optionsOf(QUESTIONS[kind]);
  const { values, positionals } = readingOptions(Object.keys({ ...answers, ...COMMON }), () =>
    parseArgs({ args: words, allowPositionals: true, options: { ...answers, ...COMMON } }),
  );
  const {
    content,
    id,
    'dry-run': dryRun,
  } = parseArgs({
    args: words,
    options: COMMON,
    strict: false,
  }).values as { content: string; id?: string; 'dry-run': boolean };
  const given: Readonly<Record<string, unknown>> = values;
  const flags: Flags = Object.fromEntries(
    Object.keys(answers).map((name) => [name, given[name] as Flags[string]]),
  );
  return { flags, root: content, id, dryRun, behind: positionals.slice(1).map(unguarded) };
}

/** Makes what the words say, or what a person answers. */
async function make(
  words: string[],
  word: string,
  kind: FileKind,
  prompts: Prompts | undefined,
): Promise<Outcome> {
  const { flags, root, id, dryRun, behind } = readWords(words, kind);
  await expectContentFolder(root, FOLDER_TIP);
  const [event, own] = kind === CLAIMS ? behind : [];
  const isAnswered = id !== undefined || dryRun || Object.values(flags).some(Boolean);
  const isPlain = behind.length > 0 && !(kind === CLAIMS && behind.length === 1);
  if (isPlain && !isAnswered) return writeBlank(kind, word, behind, root);
  const [tooMuch] = behind.slice(kind === CLAIMS ? 2 : 0);
  if (tooMuch !== undefined)
    throw new UsageError(`Unexpected “${tooMuch}” beside answers, expected --id=${tooMuch}`);
  const alone = own !== undefined;
  return newEntry({ kind, flags, id: own ?? id, event, alone, root, dryRun, prompts });
}

/** Begins a new entry, claim or story. */
async function begin(called: string[]): Promise<Outcome> {
  const words = guarded(called);
  const prompts = process.stdin.isTTY && process.stdout.isTTY ? terminalPrompts() : undefined;
  const word = await wanted(words, prompts);
  const kind = KIND_OF.get(word);
  return kind === undefined
    ? newStory(words.toSpliced(words.indexOf(STORY), words.includes(STORY) ? 1 : 0))
    : make(words, word, kind, prompts);
}

export const newCommand: Command = { usage: USAGE, run: begin };
