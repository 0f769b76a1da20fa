import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { temporaryFolder } from './support/build.ts';
import { getJava } from './support/getJava.ts';
import { readPages } from './support/pages.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';

interface Message {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

const JAR = String(createRequire(import.meta.url)('vnu-jar'));

/** Everything that the Nu HTML checker has to say about pages: errors, warnings and notes. */
async function check(addresses: readonly string[]): Promise<Message[]> {
  // Over HTTP, because of a file the checker cannot tell that a style sheet is of the page’s own
  // host.
  const options = [
    '-Xmx1g',
    '-Dnu.validator.servlet.allow-forbidden-hosts=true',
    '-jar',
    JAR,
    '--format',
    'json',
    '--exit-zero-always',
  ];
  const { stderr } = await promisify(execFile)(getJava(), [...options, ...addresses], {
    maxBuffer: 1e8,
  });
  return (JSON.parse(stderr) as { messages: Message[] }).messages;
}

let wrong: string;
let messages: Message[];
const served = new Map<string, Served>();
const about = (name: string): string[] => {
  const { url = '' } = served.get(name) ?? {};
  return messages
    .filter((message) => message.url.startsWith(url))
    .map(
      (message) =>
        `/${message.url.slice(url.length)} ${message.type}: ${message.message} ` +
        (message.extract ?? ''),
    );
};

// All in one run, most of which the checker spends on starting.
beforeAll(async () => {
  wrong = await temporaryFolder();
  await writeFile(
    join(wrong, 'index.html'),
    '<!doctype html><html lang="en"><title>Wrong</title><p>text</h1>',
  );
  const { real, fixture } = inject('sites');
  const addresses: string[] = [];
  for (const [name, folder] of [
    ['real', real],
    ['fixture', fixture],
    ['wrong', wrong],
  ] as const) {
    const server = await serve(folder);
    served.set(name, server);
    addresses.push(...(await readPages(folder)).map(({ path }) => server.url + path));
  }
  messages = await check(addresses);
});

afterAll(async () => {
  for (const server of served.values()) await server.close();
  await rm(wrong, { recursive: true, force: true });
});

test.each(['real', 'fixture'])(
  'the Nu HTML checker has nothing to say about any page of the %s site',
  (name) => {
    expect(about(name)).toEqual([]);
  },
);

test('the Nu HTML checker finds what is wrong', () => {
  expect(about('wrong')).toEqual([expect.stringMatching(/^\/ error: .*h1/)]);
});
