import { execFile } from 'node:child_process';
import { rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../../src/problems/limits.ts';
import { ACTOR, check, CONTENT, edited, EVENT, MEASURE } from '../../support/content.ts';
import type { Files } from '../../support/content.ts';
import { actorWith, putOutside, withBody } from '../../support/case.ts';
import type { Case } from '../../support/case.ts';
import { FILE_CASES } from './cases/index.ts';

describe.each(Object.entries(FILE_CASES))('what is wrong with %s', (_, cases) => {
  const holds = async ({ files, arrange, says }: Case): Promise<void> =>
    expect((await check(files, arrange)).problems).toEqual(says);

  test.each(cases)('$name', holds);
});

test('a source without a fingerprint is a note, not a problem', async () => {
  const { problems, notes } = await check(CONTENT);
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    'content/sources/gazette.md:1:1 source-unverified: Source “gazette” has no fingerprint, ' +
      'so its quotations and figures are not checked | ' +
      'With the article’s text at hand, run npm run fingerprint -- gazette <text file>.',
    'content/sources/herald.md:1:1 source-unverified: Source “herald” has no fingerprint, so ' +
      'its quotations and figures are not checked | ' +
      'With the article’s text at hand, run npm run fingerprint -- herald <text file>.',
  ]);
});

describe('a byte order mark and Windows line ends', () => {
  const encoded = (files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        typeof text === 'string' && !path.endsWith('.json')
          ? `\uFEFF${text.replaceAll('\n', '\r\n')}`
          : text,
      ]),
    );

  test('are accepted', async () => {
    expect((await check(encoded(CONTENT))).problems).toEqual([]);
  });

  test.each(
    Object.values(FILE_CASES)
      .flat()
      .filter(({ arrange }) => !arrange),
  )('move no place: $name', async ({ files, says }) => {
    expect((await check(encoded(files))).problems).toEqual(says);
  });

  test('become no part of a text', async () => {
    const { content } = await check(encoded(CONTENT));
    expect(content.actors[0]?.data.name).toBe('Ada Lund');
    expect(JSON.stringify(content.events.map(({ data, body }) => [data, body]))).not.toMatch(
      /\\r|\uFEFF/,
    );
  });
});

describe('nothing outside the content folder is read', () => {
  test('through a link in place of a folder of entries', async () => {
    const { content, problems } = await check(CONTENT, async (folder) => {
      const outside = await putOutside(folder, 'cranes.yaml', CONTENT[MEASURE]);
      await putOutside(folder, 'secret.yaml', 'title: A secret\nsecret: word\n');
      await rm(join(folder, 'measures'), { recursive: true });
      await symlink(outside, join(folder, 'measures'));
    });
    expect(problems).toContain(
      'content/measures:1:1 link-refused: Unexpected link, expected a plain file | ' +
        'Put the file itself there; links are never followed.',
    );
    expect(problems.filter((line) => line.includes('secret'))).toEqual([]);
    expect(content.measures).toEqual([]);
    expect([...content.ids.measures]).toEqual([]);
  });

  test('through a link under a hidden name, which is passed over', async () => {
    const { problems } = await check(CONTENT, async (folder) => {
      const outside = await putOutside(folder, 'secret.yaml', 'secret: word\n');
      await symlink(join(outside, 'secret.yaml'), join(folder, 'actors/.secret.yaml'));
    });
    expect(problems).toEqual([]);
  });

  test('though the content folder itself may be a link', async () => {
    const { problems } = await check(CONTENT, async (folder) => {
      const kept = join(dirname(folder), 'kept');
      await rename(folder, kept);
      await symlink(basename(kept), folder);
    });
    expect(problems).toEqual([]);
  });
});

test.runIf(process.platform !== 'win32').each(['actors/other.yaml', 'sources/other.md', 'other'])(
  'a named pipe at %s is refused, not read',
  async (path) => {
    const { problems } = await check(CONTENT, (folder) =>
      promisify(execFile)('mkfifo', [join(folder, path)]),
    );
    expect(problems).toEqual([
      `content/${path}:1:1 link-refused: Unexpected special file, expected a plain file | ` +
        'Put the file itself there; links are never followed.',
    ]);
  },
);

test('a file of exactly the size limit is read', async () => {
  const room = MAX_BYTES - CONTENT[ACTOR].length;
  expect((await check(actorWith(`#${'x'.repeat(room - 2)}\n`))).problems).toEqual([]);
});

describe('a hidden character', () => {
  test.each([
    [
      'an escape of YAML',
      edited(EVENT, 'place: Eastmere', 'place: "East\\u202Emere"'),
      'content/events/2024-03-04-count.md:6:8 control-character: Unexpected control character ' +
        'U+202E',
    ],
    [
      'an escape sequence of a terminal',
      edited(EVENT, 'place: Eastmere', 'place: "East\\e[31mmere"'),
      'content/events/2024-03-04-count.md:6:8 control-character: Unexpected control character ' +
        'U+001B',
    ],
    [
      'a character reference of Markdown',
      withBody('The harbour&#x202E; counted. [@gazette]'),
      'content/events/2024-03-04-count.md:21:1 control-character: Unexpected control ' +
        'character U+202E',
    ],
  ])('is found behind %s', async (_, files, expected) => {
    const { problems } = await check(files);
    expect(problems.map((line) => line.split(' | ')[0])).toEqual([expected]);
  });
});

test('a title or name stays one line', async () => {
  const { problems } = await check(
    edited(
      EVENT,
      'title: The harbour counts its cranes',
      'title: |\n  The harbour\n  counts its cranes',
    ),
  );
  expect(problems.map((line) => line.split(': ')[0])).toEqual([
    'content/events/2024-03-04-count.md:2:8 wrong-type',
  ]);
});
