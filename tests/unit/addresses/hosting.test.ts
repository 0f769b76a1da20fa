import { describe, expect, test } from 'vitest';
import { hostingOf, LONGEST_ADDRESS } from '../../../src/addresses/hosting.ts';
import type { Hosting } from '../../../src/addresses/hosting.ts';

const known = (repository: string, branch = 'main'): Hosting => {
  const hosting = hostingOf(repository, branch);
  if (!hosting) throw new Error(`No addresses of ${repository}`);
  return hosting;
};

const EVENT = 'content/events/2024-10-23-count.md';
const TEXT = '---\ntitle: "A & B"\n---\n';
const DRAFT = { title: 'An error: A & B', text: 'See it' };

describe('the addresses of a repository', () => {
  test('on GitHub', () => {
    const repository = 'https://github.com/user/repo';
    const hosting = known(repository);
    expect(hosting.service).toBe('github');
    expect(hosting.edit(EVENT)).toBe(`${repository}/edit/main/${EVENT}`);
    expect(hosting.edit(EVENT, 'user-patch-1')).toBe(`${repository}/edit/user-patch-1/${EVENT}`);
    expect(hosting.newFile(EVENT, TEXT, 'user-patch-1')).toEqual({
      href:
        `${repository}/new/user-patch-1?filename=content%2Fevents%2F2024-10-23-count.md` +
        '&value=---%0Atitle%3A%20%22A%20%26%20B%22%0A---%0A',
      hasText: true,
    });
    expect(hosting.view('content/a.md')).toBe(`${repository}/blob/main/content/a.md`);
    expect(hosting.upload('content')).toBe(`${repository}/upload/main/content`);
    expect(hosting.upload('')).toBe(`${repository}/upload/main`);
    expect(hosting.newIssue(DRAFT)).toBe(
      `${repository}/issues/new?title=An%20error%3A%20A%20%26%20B&body=See%20it`,
    );
    const template = { name: 'error.yml', fields: { page: 'https://a.example/?b' } };
    expect(hosting.newIssue({ ...DRAFT, template })).toBe(
      `${repository}/issues/new?template=error.yml&title=An%20error%3A%20A%20%26%20B` +
        '&page=https%3A%2F%2Fa.example%2F%3Fb',
    );
  });

  test('on GitLab, which takes no text of a new file', () => {
    const repository = 'https://gitlab.com/group/team/repo';
    const hosting = known(repository, 'trunk');
    expect(hosting.service).toBe('gitlab');
    expect(hosting.edit(EVENT)).toBe(`${repository}/-/edit/trunk/${EVENT}`);
    expect(hosting.newFile(EVENT, TEXT)).toEqual({
      href: `${repository}/-/new/trunk?file_name=content%2Fevents%2F2024-10-23-count.md`,
      hasText: false,
    });
    expect(hosting.view('content/a.md')).toBe(`${repository}/-/blob/trunk/content/a.md`);
    expect(hosting.upload('content/events')).toBe(`${repository}/-/tree/trunk/content/events`);
    expect(hosting.newIssue(DRAFT)).toBe(
      `${repository}/-/issues/new?issue%5Btitle%5D=An%20error%3A%20A%20%26%20B` +
        '&issue%5Bdescription%5D=See%20it',
    );
  });

  test('on Codeberg, Forgejo and Gitea', () => {
    const repository = 'https://codeberg.org/user/repo';
    const hosting = known(repository);
    expect(hosting.service).toBe('forgejo');
    expect(hosting.edit(EVENT)).toBe(`${repository}/_edit/main/${EVENT}`);
    expect(hosting.newFile('content/actors/ada.yaml', 'name: Ada\n')).toEqual({
      href: `${repository}/_new/main?filename=content%2Factors%2Fada.yaml&value=name%3A%20Ada%0A`,
      hasText: true,
    });
    expect(hosting.view('content/a.md')).toBe(`${repository}/src/branch/main/content/a.md`);
    expect(hosting.upload('content')).toBe(`${repository}/_upload/main/content`);
    expect(hosting.newIssue(DRAFT)).toBe(
      `${repository}/issues/new?title=An%20error%3A%20A%20%26%20B&body=See%20it`,
    );
  });

  test.each([
    ['https://github.news.example/user/repo', 'github'],
    ['https://gitlab.news.example/a/b/c', 'gitlab'],
    ['https://code-gitlab.example/a/b', 'gitlab'],
    ['https://forgejo.news.example/user/repo', 'forgejo'],
    ['https://gitea.com/user/repo', 'forgejo'],
    ['https://user.github.io/repo/page', undefined],
    ['https://notgithub.com/user/repo', undefined],
    ['https://code.example/user/repo', undefined],
    ['https://github.com/user', undefined],
    ['https://github.com/', undefined],
  ])('%s is one of %s', (repository, service) => {
    expect(hostingOf(repository, 'main')?.service).toBe(service);
  });

  test.each(['/', '.git', '.git/', '///'])('may end in %s', (end) => {
    expect(known(`https://github.com/user/repo${end}`).edit('a')).toBe(
      'https://github.com/user/repo/edit/main/a',
    );
  });

  test('take branches with slashes, and names that need escapes', () => {
    expect(known('https://github.com/user/repo', 'desk/new#1').edit('content/a b.md')).toBe(
      'https://github.com/user/repo/edit/desk/new%231/content/a%20b.md',
    );
  });

  test('have the text of a new file as long as they are no longer than services take', () => {
    const { newFile } = known('https://github.com/user/repo');
    const { length } = newFile('a.md', '').href;
    const most = LONGEST_ADDRESS - length;
    expect(newFile('a.md', 'x'.repeat(most))).toMatchObject({ hasText: true });
    expect(newFile('a.md', 'x'.repeat(most + 1))).toEqual({
      href: 'https://github.com/user/repo/new/main?filename=a.md',
      hasText: false,
    });
    // A Korean letter takes nine characters.
    expect(newFile('a.md', '가'.repeat(900))).toMatchObject({ hasText: false });
    expect(newFile('a.md', '가'.repeat(800))).toMatchObject({ hasText: true });
  });
});
