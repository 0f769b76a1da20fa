import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { cut } from '../basics/messages.ts';
import { visible } from './visible.ts';

/** The folder of the program, without a slash at its end. */
const PROGRAM = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const MAX_LINE = 500;

/** A line and column of our own code, in a text that leaves out the program’s folder. */
const OWN_PLACE = /(?<![\w/\\])(src[/\\][^\s():]+|astro\.config\.mjs)(:\d+:\d+)/;
const ANY_PLACE = /(file:\/\/\S+?)(:\d+:\d+)/;
const MODULE_URL = /file:\/\/\S+?(?=:\d+:\d+)/g;

/** How a stack begins where Node could not load a module: with the module and a line of it. */
const UNLOADED = /^(file:\/\/\S+)(:\d+)\n/;
/** A frame of what loads modules in Node: the frames below it say who asked for the module. */
const LOADING = '(node:internal/modules/';

/** Where an error was thrown. */
export interface FaultPlace {
  /** file, line and mostly column as seen from here; nothing where the error does not say it */
  place: string;
  /** the lines of the file around it, where the error has them: its line may be one off */
  excerpt: readonly string[];
}

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

/** The lines between the first one of a stack and the message. */
function excerptOf(text: string, error: unknown): string[] {
  const end = text.indexOf(`\n${String(error)}`);
  const lines = end === -1 ? [] : text.slice(0, end).split('\n').slice(1);
  return lines
    .map((line) => visible(cut(line.trimEnd(), MAX_LINE)))
    .filter((line) => line !== '')
    .map((line) => `  ${line}`);
}

/**
 * The first place in our own code that a stack names, else the first that the message names, else
 * the first place in any module.
 */
function placeIn(text: string): string {
  const short = text.replace(MODULE_URL, pathOf).replaceAll(`${PROGRAM}${sep}`, '');
  const frames = short.split('\n').filter((line) => /^\s+at /.test(line));
  if (frames[0]?.includes(LOADING)) return '';
  const own = OWN_PLACE.exec(frames.join('\n')) ?? OWN_PLACE.exec(short);
  if (own) return `${relative('', join(PROGRAM, own[1] ?? ''))}${own[2] ?? ''}`;
  const any = ANY_PLACE.exec(text);
  return any ? `${relative('', pathOf(any[1] ?? ''))}${any[2] ?? ''}` : '';
}

/** Where an error was thrown, or which module could not be loaded, as seen from here. */
export function placeOf(error: unknown): FaultPlace {
  const text = textOf(error);
  const unloaded = UNLOADED.exec(text);
  if (!unloaded) return { place: visible(placeIn(text)), excerpt: [] };
  const [, url = '', line = ''] = unloaded;
  return {
    place: visible(`${relative('', pathOf(url))}${line}`),
    excerpt: excerptOf(text, error),
  };
}
