import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, stripVTControlCharacters } from 'node:util';
import { cut, visible } from './visible.ts';

/** The folder of the program, without a slash at its end. */
const PROGRAM = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const MAX_MESSAGE = 500;

/** A line and column of our own code, in a text that leaves out the program’s folder. */
const OWN_PLACE = /(?<![\w/\\])(src[/\\][^\s():]+)(:\d+:\d+)/;
const ANY_PLACE = /(file:\/\/\S+?)(:\d+:\d+)/;
const MODULE_URL = /file:\/\/\S+?(?=:\d+:\d+)/g;

const REPORT_IT =
  'This is a fault of the program: run the command again with --debug, and report what it prints.';
const INSTALL = 'A package that the program needs is missing: run npm ci.';

/** A text as one line that cannot deceive a terminal. */
export const oneLine = (text: string): string => visible(cut(text.trim(), MAX_MESSAGE));

const propertyOf = (error: unknown, name: string): unknown =>
  error instanceof Error ? (Reflect.get(error, name) as unknown) : undefined;

/** Whether the operating system refused something: no change of the program would help. */
export const isSystemError = (error: unknown): error is Error =>
  /^E(?!RR_)[A-Z0-9]+$/.test(String(propertyOf(error, 'code')));

const textOf = (error: unknown): string =>
  stripVTControlCharacters((error instanceof Error ? error.stack : undefined) ?? String(error));

function pathOf(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    // A message may hold what only looks like the address of a module.
    return url;
  }
}

/**
 * Where an error was thrown, as seen from here: the first place in our own code that its stack
 * names, else the first that its message names, else the first place in any module.
 */
function placeOf(error: unknown): string {
  const text = textOf(error);
  const short = text.replace(MODULE_URL, pathOf).replaceAll(`${PROGRAM}${sep}`, '');
  const frames = short.split('\n').filter((line) => /^\s+at /.test(line));
  const own = OWN_PLACE.exec(frames.join('\n')) ?? OWN_PLACE.exec(short);
  if (own) return ` (${relative('', join(PROGRAM, own[1] ?? ''))}${own[2] ?? ''})`;
  const any = ANY_PLACE.exec(text);
  return any ? ` (${relative('', pathOf(any[1] ?? ''))}${any[2] ?? ''})` : '';
}

/** What an error says. A bundler throws several at once and draws pictures below each. */
function messageOf(error: unknown): string {
  const together = propertyOf(error, 'errors');
  if (!Array.isArray(together) || together.length === 0) return oneLine(String(error));
  const [first = ''] = stripVTControlCharacters(String(together[0])).split('\n');
  return oneLine(first);
}

/** What a person can do about an error that the program did not expect. */
function adviceOn(error: unknown): string[] {
  if (isSystemError(error)) return [];
  const isPackage = /^Error.*: Cannot find package /.test(String(error));
  return [isPackage ? INSTALL : REPORT_IT];
}

/**
 * The message for an error that the program did not expect: what failed, where in our code, while
 * making what, and what to do.
 * @param failure what the message begins with
 * @param debug whether the whole stack is shown too
 */
export function faultReport(error: unknown, failure: string, debug: boolean): string {
  const hint = propertyOf(error, 'hint');
  const lines = [
    `${failure}: ${messageOf(error)}${visible(placeOf(error))}`,
    ...(typeof hint === 'string' ? hint.split('\n').map(oneLine) : []),
    ...(debug ? inspect(error).split('\n') : []).map((line) =>
      visible(stripVTControlCharacters(line)),
    ),
    ...adviceOn(error),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
