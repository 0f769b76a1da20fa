/*
 * Loaded before a command to give it a disk that fills up half-way: one of the last pages of a
 * site, one of the last content files, or the file of a new story cannot be written any more.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type AnyFunction = (...args: unknown[]) => unknown;

const writing = fs.promises.writeFile as unknown as AnyFunction;
(fs.promises as unknown as Record<string, AnyFunction>).writeFile = (...args) =>
  /sources[\\/]index\.html$|count-again\.(?:md|yaml)|new[\\/]story\.yaml$/.test(String(args[0]))
    ? Promise.reject(
        Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
      )
    : writing(...args);
syncBuiltinESMExports();
