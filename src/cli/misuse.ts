import { didYouMean, nearest } from '../parse/nearest.ts';
import { Refusal, UsageError } from './command.ts';
import { oneLine } from './fault.ts';

/** Whether the caller asks how a command is called. */
export const asksForHelp = (words: readonly string[]): boolean =>
  words.includes('--help') || words.includes('-h');

/**
 * Refuses words and options that are empty. Mostly a variable of the shell has no value then, and
 * an empty path would be the folder that the command runs in.
 * @throws UsageError
 */
export function refuseEmpty(words: readonly string[]): void {
  if (words.includes('')) throw new UsageError('Unexpected empty argument');
  const [, option] = words.map((word) => /^(--[\w-]+)=$/.exec(word)).find(Boolean) ?? [];
  if (option !== undefined) throw new UsageError(`Missing value of the option “${option}”`);
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

/** Of the options that a usage names, the one that was most likely meant by another word. */
function nearOption(message: string, usage: string): string {
  const [, word] = /^Unknown option “--(.*)”$/s.exec(message) ?? [];
  const known = [...usage.matchAll(/--([a-z][\w-]*)/g)].map(([, name = '']) => name);
  // One letter is near to every short word.
  const near = word === undefined || word.length < 2 ? undefined : nearest(word, known);
  return near === undefined ? message : `${message}. ${didYouMean(`--${near}`, '')}`;
}

const isNotParsed = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

/**
 * What is printed where a caller made a mistake: what is wrong, and how the command is called.
 * @returns nothing for an error that is none of the caller’s
 */
export function misuseReport(error: unknown, usage: string): string | undefined {
  if (isNotParsed(error)) {
    const message = SAID.reduce(
      (text, [theirs, ours]) => text.replace(theirs, ours),
      error.message,
    );
    return `${oneLine(nearOption(message, usage))}\n${usage}\n`;
  }
  if (error instanceof UsageError) return `${oneLine(error.message)}\n${usage}\n`;
  return error instanceof Refusal ? `${oneLine(error.message)}\n` : undefined;
}
