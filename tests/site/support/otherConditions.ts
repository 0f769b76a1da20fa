/*
 * Loaded before a build to give it another machine: folders are listed the other way round, and the
 * clock is a year and some hours ahead.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type AnyFunction = (...args: unknown[]) => unknown;
const reversed = (result: unknown): unknown => (Array.isArray(result) ? result.reverse() : result);

const listing = fs.promises.readdir as unknown as AnyFunction;
(fs.promises as unknown as Record<string, AnyFunction>).readdir = async (...args) =>
  reversed(await listing(...args));
const listingNow = fs.readdirSync as unknown as AnyFunction;
(fs as unknown as Record<string, AnyFunction>).readdirSync = (...args) =>
  reversed(listingNow(...args));
const listingLater = fs.readdir as unknown as AnyFunction;
(fs as unknown as Record<string, AnyFunction>).readdir = (...args) => {
  const done = args.pop() as AnyFunction;
  return listingLater(...args, (error: unknown, found: unknown) => done(error, reversed(found)));
};
syncBuiltinESMExports();

const AHEAD = 400.3 * 24 * 3600 * 1000;
const { now } = Date;
globalThis.Date = class extends Date {
  constructor(...args: unknown[]) {
    super(...((args.length === 0 ? [now() + AHEAD] : args) as [number]));
  }

  static override now = (): number => now() + AHEAD;
} as DateConstructor;
