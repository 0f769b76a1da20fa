import { inspect, stripVTControlCharacters } from 'node:util';
import { isSystemError } from '../basics/errorCode.ts';
import { cut } from '../basics/messages.ts';
import { placeOf } from './faultPlace.ts';
import { visible } from './visible.ts';

const MAX_MESSAGE = 500;

const REPORT_IT =
  'This is a fault of the program: run the command again with --debug, and report what it prints.';
const INSTALL = 'A package that the program needs is missing: run npm ci.';
const FIND_IT = 'Node does not say in which file: npm run types does.';

/** A text as one line that cannot deceive a terminal. */
export const oneLine = (text: string): string => visible(cut(text.trim(), MAX_MESSAGE));

const propertyOf = (error: unknown, name: string): unknown =>
  error instanceof Error ? (Reflect.get(error, name) as unknown) : undefined;

/** What an error says. A bundler throws several at once and draws pictures below each. */
function messageOf(error: unknown): string {
  const together = propertyOf(error, 'errors');
  if (!Array.isArray(together) || together.length === 0) return oneLine(String(error));
  const [first = ''] = stripVTControlCharacters(String(together[0])).split('\n');
  return oneLine(first);
}

/** What a person can do about an error that the program did not expect. */
function adviceOn(error: unknown, place: string): string[] {
  if (isSystemError(error)) return [];
  if (/^Error.*: Cannot find package /.test(String(error))) return [INSTALL];
  return error instanceof SyntaxError && place === '' ? [FIND_IT, REPORT_IT] : [REPORT_IT];
}

/**
 * The message for an error that the program did not expect: what failed, where in our code, while
 * making what, and what to do.
 * @param failure what the message begins with
 * @param debug whether the whole stack is shown too
 */
export function faultReport(error: unknown, failure: string, debug: boolean): string {
  const hint = propertyOf(error, 'hint');
  const { place, excerpt } = placeOf(error);
  const lines = [
    `${failure}: ${messageOf(error)}${place === '' ? '' : ` (${place})`}`,
    // The whole stack begins with it.
    ...(debug ? [] : excerpt),
    ...(typeof hint === 'string' ? hint.split('\n').map(oneLine) : []),
    ...(debug ? inspect(error).split('\n') : []).map((line) =>
      visible(stripVTControlCharacters(line)),
    ),
    ...adviceOn(error, place),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
