import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/parse/content.ts';
import { contentFolderProblem, listFolder, shownPath } from '../../../src/parse/contentFiles.ts';
import type { Allowed, ContentFiles, Folder } from '../../../src/parse/contentFiles.ts';
import { onDisk } from '../../../src/parse/diskFiles.ts';
import { readSiteAddress } from '../../../src/parse/storyFile.ts';
import { MAX_BYTES } from '../../../src/problems/limits.ts';
import { CONTENT, lineOf, STORY } from '../../support/content.ts';

let root = '';

beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'dateline-')), 'content');
  await mkdir(join(root, 'actors'), { recursive: true });
});

afterEach(() => rm(join(root, '..'), { recursive: true }));

const put = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);

const ANY: Allowed = { folders: ['actors'], accepts: () => true, expected: 'anything' };

const list = async (folder: string, allowed = ANY): Promise<Folder & { says: string[] }> => {
  const found = await listFolder(onDisk(root), folder, allowed);
  return { ...found, says: found.problems.map(lineOf) };
};

test('a path is shown from the content folder on', () => {
  expect(shownPath(onDisk('/home/ada/content'), 'actors', 'town.yaml')).toBe(
    'content/actors/town.yaml',
  );
  expect(shownPath(onDisk('/home/ada/content'))).toBe('content');
});

describe('a folder', () => {
  test('gives its files and the allowed folders, in the order of their names', async () => {
    await Promise.all(
      ['c.md', 'a.md', 'B.md', '.hidden', 'actors/z', 'actors/y'].map((path) => put(path, 'x')),
    );
    expect(await list('')).toMatchObject({
      files: ['B.md', 'a.md', 'c.md'],
      folders: ['actors'],
      says: [],
    });
    expect(await list('actors')).toMatchObject({
      files: ['actors/y', 'actors/z'],
      folders: [],
      says: [],
    });
  });

  test('that is not there has nothing in it, and is no problem', async () => {
    expect(await list('events')).toEqual({
      files: [],
      folders: [],
      misplaced: [],
      problems: [],
      says: [],
    });
  });

  test('that is a file is a problem', async () => {
    await put('events', 'x');
    expect((await list('events')).says).toEqual([
      'content/events:1:1 content-folder: Unexpected failure to read the folder: ENOTDIR: not a ' +
        'directory | Check that it is a folder and that it may be read.',
    ]);
    expect((await listFolder(onDisk(join(root, 'events')), '', ANY)).problems.map(lineOf)).toEqual([
      'events:1:1 content-folder: Unexpected failure to read the folder: ENOTDIR: not a ' +
        'directory | Check that it is a folder and that it may be read.',
    ]);
  });

  test('reports what is not accepted, at the path of each', async () => {
    await put('a.md', 'x');
    await put('b.txt', 'x');
    await symlink('a.md', join(root, 'c.md'));
    await symlink('actors', join(root, 'measures'));
    const allowed = {
      ...ANY,
      folders: ['measures'],
      accepts: (name: string) => name.endsWith('.md'),
    };
    const found = await list('', allowed);
    expect(found).toMatchObject({ files: ['a.md'], folders: [] });
    expect(found.says).toEqual([
      'content/actors:1:1 unexpected-file: Unexpected folder “actors”, expected anything | ' +
        'Rename it, move it or take it out.',
      'content/b.txt:1:1 article-text: Unexpected file of a kind in which articles are ' +
        'saved | Delete the article’s text, and do not commit it; once it is committed Git keeps ' +
        'it, so ask a maintainer. Only your own words may stand here, each paragraph with a ' +
        'citation.',
      'content/c.md:1:1 link-refused: Unexpected link, expected a plain file | ' +
        'Put the file itself there; links are never followed.',
      'content/measures:1:1 link-refused: Unexpected link, expected a plain file | ' +
        'Put the file itself there; links are never followed.',
    ]);
  });
});

describe('the content folder', () => {
  test('is a folder, or a link to one', async () => {
    await symlink(root, `${root}-link`);
    expect(await contentFolderProblem(onDisk(root))).toBeUndefined();
    expect(await contentFolderProblem(onDisk(`${root}-link`))).toBeUndefined();
  });

  test('that cannot be reached is a problem that says why', async () => {
    await put('file', 'x');
    const problem = await contentFolderProblem(onDisk(join(root, 'file/content')));
    expect(problem && lineOf(problem)).toBe(
      'content:1:1 content-folder: Unexpected state of the content folder: ENOTDIR: not a ' +
        'directory | Run the command in the project’s folder, or name the content folder.',
    );
  });

  test('that is not there has nothing in it, and is not complete', async () => {
    const { content } = await readContent(onDisk(`${root}-elsewhere`));
    expect(content).toMatchObject({
      story: undefined,
      events: [],
      sources: [],
      actors: [],
      measures: [],
      complete: false,
    });
    expect(content.fingerprints.size).toBe(0);
  });

  test('is complete once nothing in it is a problem', async () => {
    await put(STORY, CONTENT[STORY]);
    expect((await readContent(onDisk(root))).content.complete).toBe(true);
    await put('notes.txt', 'x');
    expect((await readContent(onDisk(root))).content.complete).toBe(false);
  });
});

describe('a file', () => {
  const read = (path: string): ReturnType<ContentFiles['read']> => onDisk(root).read(path);

  test('gives its bytes, up to the limit', async () => {
    await put('a', 'x'.repeat(MAX_BYTES));
    expect(await read('a')).toEqual({ bytes: Buffer.from('x'.repeat(MAX_BYTES)) });
    await put('a', 'x'.repeat(MAX_BYTES + 1));
    expect(await read('a')).toMatchObject({
      problem: { rule: 'file-too-large', file: 'content/a' },
    });
  });

  test('that cannot be read is a problem that says why', async () => {
    const missing = await read('actors/none.yaml');
    expect('problem' in missing && lineOf(missing.problem)).toBe(
      'content/actors/none.yaml:1:1 content-folder: Unexpected failure to read the file: ENOENT: ' +
        'no such file or directory | Check that the file may be read.',
    );
  });

  test('is no folder and, where there are links, no link', async () => {
    await put('a', 'secret');
    const others = ['actors'];
    if (process.platform !== 'win32') {
      await symlink(join(root, 'a'), join(root, 'link'));
      others.push('link');
    }
    for (const file of others)
      expect(await read(file)).toMatchObject({ problem: { rule: 'link-refused' } });
  });

  test('that fails otherwise is no problem of the content', async () => {
    await expect(read('a\u0000')).rejects.toThrow('null bytes');
  });
});

describe('the site’s address', () => {
  test('is read from story.yaml, whatever else is wrong in it', async () => {
    await put(STORY, 'site: https://eastmere.example/a/\nlanguage: none of these\nfoo: 1\n');
    expect((await readSiteAddress(onDisk(root)))?.href).toBe('https://eastmere.example/a/');
  });

  test.each([
    ['there is none', 'title: A\n'],
    ['it is none', 'site: eastmere\n'],
    ['the file cannot be read', 'site: https://eastmere.example/\nsite: x\n'],
  ])('is not known where %s', async (_why, text) => {
    await put(STORY, text);
    expect(await readSiteAddress(onDisk(root))).toBeUndefined();
  });

  test('is not read through a link, and not known where there is no file', async () => {
    expect(await readSiteAddress(onDisk(root))).toBeUndefined();
    await writeFile(join(root, '../story.yaml'), CONTENT[STORY]);
    await symlink('../story.yaml', join(root, STORY));
    expect(await readSiteAddress(onDisk(root))).toBeUndefined();
  });
});
