import { access, constants, lstat, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codeOf } from '../../basics/errorCode.ts';
import { listFolder } from '../../parse/contentFiles.ts';
import { onDisk } from '../../parse/diskFiles.ts';
import { readStory, STORY_FILE } from '../../parse/storyFile.ts';
import { Refusal, UsageError } from '../command.ts';
import type { Outcome } from '../command.ts';
import { visible } from '../visible.ts';
import { agreesTo, askForStory, askWhatBecomes } from './askForStory.ts';
import { refusedBySystem } from '../refusedBySystem.ts';
import { asideOf, replaceContent } from './replaceContent.ts';
import { ASKED, isOptional, LICENCES, problemOfAnswer, storyText } from './storyAnswers.ts';
import type { StoryAnswers } from './storyAnswers.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const OPTIONS = {
  ...{ title: text, summary: text, language: text, period: text, site: text },
  ...{ repository: text, publisher: text, contact: text, licence: text, 'licence-url': text },
  ...{ aside: flag, remove: flag, 'dry-run': flag },
  content: { type: 'string', default: 'content' },
} as const;

type Given = ReturnType<typeof given>;

function given(words: string[]) {
  const { values } = parseArgs({ args: words, options: OPTIONS });
  if (values.aside && values.remove)
    throw new UsageError('Unexpected --remove beside --aside, expected one of them');
  return values;
}

/** The licence that the options name; one of another name needs its address, too. */
function licenceOf({ licence, 'licence-url': url }: Given): StoryAnswers['licence'] {
  if (licence === undefined) return undefined;
  const isMeant = (name: string): boolean => name.toLowerCase() === licence.toLowerCase();
  const name = Object.keys(LICENCES).find(isMeant) ?? licence;
  const address = url ?? LICENCES[name];
  if (address !== undefined) return { name, url: address };
  const known = Object.keys(LICENCES).join(', ');
  throw new UsageError(`Missing --licence-url for “${name}”, which is none of: ${known}`);
}

/** What the options say of the story, each checked as the file is. */
function answersOf(values: Given): StoryAnswers {
  const problems = ASKED.flatMap((name) => {
    const answer = values[name];
    const problem = answer === undefined ? undefined : problemOfAnswer(name, answer);
    return problem === undefined ? [] : [`--${name}: ${problem}`];
  });
  if (problems.length > 0) throw new UsageError(...problems);
  const licence = licenceOf(values);
  const answers = Object.fromEntries(ASKED.map((name) => [name, values[name]]));
  return { ...answers, ...(licence ? { licence } : {}) };
}

/** Refuses to go on where something is missing and nobody can be asked. */
function expectAll(answers: StoryAnswers): void {
  const missing = [...ASKED.filter((name) => !isOptional(name)), 'licence' as const]
    .filter((name) => answers[name] === undefined)
    .map((name) => `--${name}`);
  if (missing.length > 0) throw new UsageError(`Missing ${missing.join(', ')}`);
}

/**
 * The title of the story that is there, if one is.
 * @throws Refusal where something else stands there, which must not be moved or removed
 */
async function presentTitle(root: string): Promise<string | undefined> {
  const kept = `“${visible(root)}”. Name the content folder with --content. Nothing was changed.`;
  let stats;
  try {
    stats = await lstat(root);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  if (!stats.isDirectory()) throw new Refusal(`There is something else than a folder at ${kept}`);
  const names = await readdir(root);
  if (names.length === 0) return undefined;
  if (!names.includes(STORY_FILE)) throw new Refusal(`There is no ${STORY_FILE} in ${kept}`);
  const files = onDisk(root);
  const top = await listFolder(files, '', {
    folders: 'any',
    accepts: () => true,
    expected: STORY_FILE,
  });
  return (await readStory(files, top)).entry?.data.title ?? root;
}

/**
 * Does something that writes into the folder in which a content folder stands.
 * @throws Refusal where the operating system does not let it
 */
async function writingBeside<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusedBySystem(error, 'The story', dirname(resolve(root)));
  }
}

/**
 * Begins a new story in the place of the one that is there, which is put aside or removed. What the
 * options do not say is asked for in the terminal.
 * @param words what stands behind `new story`
 */
export async function newStory(words: string[]): Promise<Outcome> {
  const values = given(words);
  const root = values.content.replace(/[/\\]+$/, '');
  const mayAsk = process.stdin.isTTY && process.stdout.isTTY;
  // Before all questions, so that nobody answers them for nothing.
  const present = await writingBeside(root, async () => {
    await access(dirname(resolve(root)), constants.W_OK);
    return presentTitle(resolve(root));
  });
  const known = answersOf(values);
  const isWhole = ASKED.every((name) => isOptional(name) || known[name] !== undefined);
  const asks = mayAsk && !(isWhole && known.licence);
  if (!asks) expectAll(known);
  const answers = asks ? await askForStory(known) : known;
  const file = storyText(answers);
  const path = visible(join(root, STORY_FILE));
  if (values['dry-run']) return { status: 0, text: `${path}:\n\n${file}` };

  const aside = visible(asideOf(root));
  let removes = values.remove;
  if (present !== undefined && asks && !values.aside && !removes)
    removes = (await askWhatBecomes(present, aside)) === 'remove';
  if (asks && !(await agreesTo(path, file)))
    return { status: 0, text: 'Stopped: nothing was written.\n' };
  await writingBeside(root, () => replaceContent(root, file, removes));
  const old = removes
    ? 'It was removed.'
    : `It is in ${aside}/ now: to have it back, delete ${visible(root)}/ and give it that name.`;
  const next = [
    `Wrote ${path}`,
    ...(present === undefined ? [] : [`The story “${visible(present)}” stood here. ${old}`]),
    'Next: npm start shows the empty timeline.',
    'Then: npm run new -- source <id>, and npm run new -- event <date> <short-name>.',
    'What the page About says of the site can stand in content/about.md, as plain Markdown.',
  ];
  return { status: 0, text: `${next.join('\n')}\n` };
}
