import { stringify } from 'yaml';
import { parseEntry } from '../../parse/entry.ts';
import { STORY_FILE } from '../../parse/storyFile.ts';
import { storyFields, storySchema } from '../../schema/story.ts';
import { Refusal } from '../command.ts';

/** What a new story is asked for, in the order of its file. The licence is asked for apart. */
export const ASKED = [
  'title',
  'summary',
  'language',
  'period',
  'site',
  'repository',
  'publisher',
  'contact',
] as const satisfies (keyof typeof storyFields)[];

type Question = (typeof ASKED)[number];

/** A licence of content by the name that everybody knows, and where it can be read. */
export const LICENCES: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** What is known of a new story; what may be left out is absent. */
export type StoryAnswers = Partial<Record<Question, string>> & {
  licence?: { name: string; url: string };
};

/** Whether a field may be left out. */
export const isOptional = (name: Question): boolean =>
  storyFields[name].safeParse(undefined).success;

/**
 * What is wrong with an answer, in a sentence or two; nothing where it may stand. An empty answer
 * leaves the field out.
 */
export function problemOfAnswer(name: Question, answer: string): string | undefined {
  if (answer === '' && isOptional(name)) return undefined;
  const [issue] = storyFields[name].safeParse(answer).error?.issues ?? [];
  if (!issue) return undefined;
  const tip = issue.code === 'custom' ? String(issue.params?.tip ?? '') : '';
  return tip === '' ? issue.message : `${issue.message}. ${tip}`;
}

/**
 * The text of story.yaml.
 * @throws Refusal where the check would not take it, with what it says
 */
export function storyText(answers: StoryAnswers): string {
  const { title, summary, language, period, licence, ...rest } = answers;
  const given = Object.entries({ title, summary, language, period, licence, ...rest });
  const fields = given.filter(([, value]) => value !== undefined && value !== '');
  const text = stringify(Object.fromEntries(fields), { lineWidth: 100 });
  const { problems } = parseEntry(STORY_FILE, new TextEncoder().encode(text), storySchema);
  const [first] = problems;
  if (first) throw new Refusal(`${first.message}. ${first.tip}`);
  return text;
}
