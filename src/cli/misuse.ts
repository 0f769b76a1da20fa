import { didYouMean, nearest } from '../parse/nearest.ts';
import { Refusal, UsageError } from './command.ts';
import { oneLine } from './fault.ts';

/** Whether the caller asks how a command is called. */
export const asksForHelp = (words: readonly string[]): boolean =>
  words.includes('--help') || words.includes('-h');

const missingValue = (option: string): string => `Missing value of the option “${option}”`;

/**
 * Refuses words and options that are empty. Mostly a variable of the shell has no value then, and
 * an empty path would be the folder that the command runs in.
 * @throws UsageError
 */
export function refuseEmpty(words: readonly string[]): void {
  const empty = words.indexOf('');
  const before = words[empty - 1] ?? '';
  if (/^--[\w-]+$/.test(before)) throw new UsageError(missingValue(before));
  if (empty !== -1) throw new UsageError('Unexpected empty argument');
  const [, option] = words.map((word) => /^(--[\w-]+)=$/.exec(word)).find(Boolean) ?? [];
  if (option !== undefined) throw new UsageError(missingValue(option));
}

/** What Node says of arguments and goes on to explain, and what is said here, above the usage. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^Unknown option '(.*?)'(?:\. To specify .*)?$/s, 'Unknown option “$1”'],
  [/^Unexpected argument '(.*)'\. This command .*$/s, 'Unexpected argument “$1”'],
  [/^Option '(.*)' does not take an argument$/s, 'Unexpected value of the option “$1”'],
  [
    /^Option '(.*?)(?: <value>)?' argument (?:missing|is ambiguous\..*)$/s,
    'Missing value of the option “$1”',
  ],
];

const isNotParsed = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

/** What is wrong with a call that Node could not read; the nearest option, where one is unknown. */
function messageOf({ message }: Error, known: readonly string[]): string {
  const said = SAID.reduce((text, [theirs, ours]) => text.replace(theirs, ours), message);
  const [, word] = /^Unknown option “--(.*)”$/s.exec(said) ?? [];
  // One letter is near to every short word.
  const near = word === undefined || word.length < 2 ? undefined : nearest(word, known);
  return near === undefined ? said : `${said}. ${didYouMean(`--${near}`, '')}`;
}

/**
 * Reads the options of a command that has others with other words behind its name.
 * @param known the names of those that it has here
 * @throws UsageError where Node cannot read them
 */
export function readingOptions<T>(known: readonly string[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isNotParsed(error) ? new UsageError(messageOf(error, known)) : error;
  }
}

/** The names of the options that a usage text tells of. */
const optionsIn = (usage: string): string[] =>
  [...usage.matchAll(/--([a-z][\w-]*)/g)].map(([, name = '']) => name);

/**
 * What is printed where a caller made a mistake: what is wrong, and how the command is called.
 * @returns nothing for an error that is none of the caller’s
 */
export function misuseReport(error: unknown, usage: string): string | undefined {
  if (isNotParsed(error)) return `${oneLine(messageOf(error, optionsIn(usage)))}\n${usage}\n`;
  if (!(error instanceof Refusal)) return undefined;
  const said = error.messages.map(oneLine).join('\n');
  return error instanceof UsageError ? `${said}\n${usage}\n` : `${said}\n`;
}
