import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  build,
  makeProject,
  plainEnvironment,
  startBuild,
  temporaryFolder,
} from './support/build.ts';
import type { Ended } from './support/build.ts';
import { startDevelopment, stop } from './support/development.ts';
import { FIXTURE } from './support/fixture.ts';
import { filesIn, hashesOf, hashesOfSite } from './support/folder.ts';

const EVENT = 'events/2024-02-20-alfaword-movement.md';
const BROKEN = {
  ...FIXTURE,
  [EVENT]: (FIXTURE[EVENT] ?? '').replace('kind: movement', 'kind: movment'),
};

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A project with the `dist` of an earlier build. */
async function projectBuiltBefore(
  name: string,
  files = FIXTURE,
): Promise<{
  project: string;
  dist: string;
  before: Record<string, string>;
  made: () => Promise<string[]>;
}> {
  const project = await makeProject(join(folder, name), files);
  const dist = join(project, 'dist');
  await cp(inject('sites').fixture, dist, { recursive: true });
  await writeFile(join(dist, 'index.html'), 'the last site');
  return {
    project,
    dist,
    before: await hashesOf(dist),
    made: async () => (await readdir(project)).filter((file) => file.startsWith('dist')),
  };
}

const STACK = /^\s+at .*(?:\(|:\d+:\d+)/m;

function expectPlainFailure({ status, stdout, stderr }: Ended): void {
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(STACK);
}

describe('a build that fails', () => {
  test('because of the content leaves the last site as it was and shows the report', async () => {
    const { project, dist, before, made } = await projectBuiltBefore('broken', BROKEN);
    const ended = await build(project);
    expectPlainFailure(ended);
    expect(ended.stderr).toContain(`content/${EVENT}:6:7 unknown-kind`);
    expect(ended.stderr).toContain('Unexpected kind “movment”, which neither the story nor');
    expect(ended.stderr).toContain('Did you mean “movement”?');
    expect(ended.stderr).toContain('> 6 | kind: movment');
    expect(ended.stderr).toContain('1 problem in 1 file');
    expect(await hashesOf(dist)).toEqual(before);
    expect(await made()).toEqual(['dist']);
  });

  test('because the disk is full half-way leaves the last site, nothing half-written', async () => {
    const { project, dist, before, made } = await projectBuiltBefore('full');
    const ended = await build(project, { preload: './fullDisk.ts' });
    expectPlainFailure(ended);
    expect(ended.stderr).toContain('the last site was left as it was');
    expect(ended.stderr).toContain('ENOSPC');
    expect(await hashesOf(dist)).toEqual(before);
    expect(await made()).toEqual(['dist']);
  });

  test('because it was killed leaves the last site, and the next build clears up', async () => {
    const { project, dist, before, made } = await projectBuiltBefore('killed');
    const child = startBuild(project);
    const ended = new Promise<NodeJS.Signals | null>((done) =>
      child.on('close', (_status, signal) => done(signal)),
    );
    // As soon as there is something half-written.
    while (child.exitCode === null && !existsSync(join(project, 'dist.work/dist/404.html')))
      await new Promise((later) => setTimeout(later, 10));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await hashesOf(dist)).toEqual(before);
    expect(await build(project)).toMatchObject({ status: 0, stdout: 'The site is in dist/\n' });
    expect(await hashesOfSite(dist)).toEqual(await hashesOfSite(inject('sites').fixture));
    expect(await made()).toEqual(['dist']);
  });

  test('makes no folder where there was none', async () => {
    const project = await makeProject(join(folder, 'first'), BROKEN);
    expectPlainFailure(await build(project));
    expect((await readdir(project)).filter((file) => file.startsWith('dist'))).toEqual([]);
  });

  test.each([
    ['a content folder that is not there', () => Promise.resolve(), 'there is none'],
    ['a file in its place', (path: string) => writeFile(path, 'content'), 'it is not a folder'],
    ['an empty content folder', (path: string) => mkdir(path), 'Missing file story.yaml'],
  ])('because of %s makes no empty site', async (name, make, message) => {
    const { project, dist, before } = await projectBuiltBefore(name);
    await rm(join(project, 'content'), { recursive: true });
    await make(join(project, 'content'));
    const ended = await build(project);
    expectPlainFailure(ended);
    expect(ended.stderr).toContain(message);
    expect(await hashesOf(dist)).toEqual(before);
  });

  test('because of an option that it does not know says which it knows', async () => {
    const { project, dist, before } = await projectBuiltBefore('usage');
    const ended = await build(project, { args: ['--outt', 'x'] });
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('Usage: npm run build');
    expect(ended.stderr).not.toMatch(STACK);
    expect(await hashesOf(dist)).toEqual(before);
  });

  test.each([
    ['--out', 'content'],
    ['--out', '.'],
    ['--out', '..'],
    ['--content', 'dist'],
    ['--content', 'dist/story'],
    ['--content', 'dist.work'],
  ])('because of %s %s removes nothing', async (option, value) => {
    const { project } = await projectBuiltBefore(`${option} ${value.replace('/', ' ')}`);
    if (option === '--content')
      await cp(join(project, 'content'), join(project, value), { recursive: true });
    const before = await filesIn(project);
    const ended = await build(project, { args: [option, value] });
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('Usage: npm run build [-- --content <folder>]\n');
    expect(await filesIn(project)).toEqual(before);
  });
});

describe('a link out of the content folder', () => {
  const SECRET = 'secretword-of-another-folder';

  test.each<[string, (content: string, outside: string) => Promise<void>]>([
    [
      'in place of a file',
      async (content, outside) => {
        await rm(join(content, EVENT));
        await symlink(join(outside, 'entry.md'), join(content, EVENT));
      },
    ],
    [
      'in place of a folder',
      async (content, outside) => {
        await rm(join(content, 'events'), { recursive: true });
        await symlink(outside, join(content, 'events'), 'junction');
      },
    ],
    [
      'in place of story.yaml',
      async (content, outside) => {
        await rm(join(content, 'story.yaml'));
        await symlink(join(outside, 'entry.md'), join(content, 'story.yaml'));
      },
    ],
    [
      'as a new file',
      (content, outside) => symlink(join(outside, 'entry.md'), join(content, 'sources/linked.md')),
    ],
    [
      'as a fingerprint',
      (content, outside) =>
        symlink(
          join(outside, 'entry.md'),
          join(content, 'sources/alfaword-report.fingerprint.json'),
        ),
    ],
  ])('%s is refused, and nothing of its target is shown', async (name, link) => {
    const { project, dist, before } = await projectBuiltBefore(`link ${name}`);
    const outside = join(folder, `outside ${name}`);
    await mkdir(outside);
    await writeFile(
      join(outside, 'entry.md'),
      (FIXTURE[EVENT] ?? '').replace('The alfaword movement', SECRET),
    );
    await link(join(project, 'content'), outside);
    const ended = await build(project);
    expectPlainFailure(ended);
    expect(ended.stderr).toContain('link-refused');
    expect(ended.stderr).not.toContain(SECRET);
    expect(await hashesOf(dist)).toEqual(before);
    for (const path of await filesIn(dist))
      expect(await readFile(join(dist, path), 'latin1')).not.toContain(SECRET);
  });
});

describe('a fault of the program', () => {
  const SITE_FAILED = 'The build failed, and the last site was left as it was: ';
  const REPORT_IT =
    'This is a fault of the program: run the command again with --debug, ' +
    'and report what it prints.';

  /** Changes one line of a project’s code, and returns its number. */
  async function breakLine(project: string, path: string, from: string, to: string) {
    const before = await readFile(join(project, path), 'utf8');
    expect(before).toContain(from);
    await writeFile(
      join(project, path),
      before.replace(from, () => to),
    );
    const lines = before.slice(0, before.indexOf(from)).split('\n').length;
    return lines + to.split('\n').findIndex((line) => line.includes('broken'));
  }

  /** Runs the check of a project. */
  const check = (project: string): Ended => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/cli/dateline.js', 'check'],
      { cwd: project, env: plainEnvironment(), encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };

  const BREAK_EVENT_VIEW = [
    'src/views/pages/eventPage.ts',
    '    prose: proseHtml(site, event.body, ids),\n',
    '    prose: proseHtml(site, event.broken.summary, ids),\n',
  ] as const;

  test('in a view names file, line and content file, and leaves the last site', async () => {
    const { project, dist, before, made } = await projectBuiltBefore('view');
    const line = await breakLine(project, ...BREAK_EVENT_VIEW);
    const { status, stdout, stderr } = await build(project);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const [first, ...rest] = stderr.split('\n');
    const place = join('src/views/pages/eventPage.ts');
    expect(first).toMatch(/Cannot read properties of undefined \(reading 'summary'\)/);
    expect(first?.startsWith(`${SITE_FAILED}TypeError: `)).toBe(true);
    expect(first?.replace(/\d+\)$/, '').endsWith(` (${place}:${line}:`)).toBe(true);
    expect(rest).toEqual([
      expect.stringMatching(/^While making the page of content\/events\/[\w-]+\.md$/),
      REPORT_IT,
      '',
    ]);
    expect(await hashesOf(dist)).toEqual(before);
    expect(await made()).toEqual(['dist']);
  });

  test('with --debug shows the whole stack', async () => {
    const { project } = await projectBuiltBefore('debug');
    const line = await breakLine(project, ...BREAK_EVENT_VIEW);
    const { status, stderr } = await build(project, { args: ['--debug'] });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^    at .*eventPage\\.ts:${line}:\\d+`, 'm'));
    expect(stderr).toMatch(/^ {4}at async buildSite|^ {4}at async .*dateline\.js:\d+:\d+/m);
  });

  test('in a component names file, line and page, once, and makes no further page', async () => {
    const { project, dist, before, made } = await projectBuiltBefore('component');
    const path = 'src/components/SourceList.astro';
    const line = await breakLine(
      project,
      path,
      '\n---\n\n',
      "\nthrow new Error('broken');\n---\n\n",
    );
    const { status, stdout, stderr } = await build(project);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const [first, ...rest] = stderr.split('\n');
    expect(first?.replace(/\d+\)$/, '')).toBe(
      `${SITE_FAILED}Error: broken (${join(path)}:${line}:`,
    );
    expect(rest).toEqual([
      expect.stringMatching(/^While making the page \/([\w-]+\/)*$/),
      REPORT_IT,
      '',
    ]);
    expect(await hashesOf(dist)).toEqual(before);
    expect(await made()).toEqual(['dist']);
  });

  test('in a rule names file, line and content file, in the check and in a build', async () => {
    const { project, dist, before } = await projectBuiltBefore('rule');
    const path = 'src/rules/dateWithoutBasis.ts';
    const loop = 'for (const event of content.events) {';
    const throwing = `if (event.file === 'content/${EVENT}') throw new Error('broken');`;
    const line = await breakLine(project, path, loop, `${loop}\n${throwing}`);
    const place = `${join(path)}:${line}:`;
    const rest = [
      `While making the report of the rule date-without-basis from content/${EVENT}`,
      REPORT_IT,
      '',
    ];
    for (const [ended, failure] of [
      [check(project), 'Failed, not because of the content: '],
      [await build(project), SITE_FAILED],
    ] as const) {
      expect(ended).toMatchObject({ status: 2, stdout: '' });
      const [first, ...others] = ended.stderr.split('\n');
      expect(first?.replace(/\d+\)$/, '')).toBe(`${failure}Error: broken (${place}`);
      expect(others).toEqual(rest);
    }
    expect(await hashesOf(dist)).toEqual(before);
  });

  test.each([
    ['component', 'src/components/SourceList.astro', '\n---\n\n', '\nconst broken = ;\n---\n\n'],
    ['view', 'src/views/pages/eventPage.ts', '\nimport ', '\nconst broken = ;\nimport '],
    ['script', 'src/scripts/arrowKeys.ts', '\n', '\nconst broken = ;\n'],
  ])('in the syntax of a %s names it, line and all, and says so once', async (...given) => {
    const [name, path, from, to] = given;
    const { project, dist, before } = await projectBuiltBefore(`syntax ${name}`);
    const line = await breakLine(project, path, from, to);
    const { status, stdout, stderr } = await build(project);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const [first = '', ...rest] = stderr.split('\n');
    const place = `Unexpected token (${join(path)}:${line}:`;
    expect(first.startsWith(SITE_FAILED)).toBe(true);
    expect(first.replace(/\d+\)$/, '').endsWith(place)).toBe(true);
    expect(rest).toEqual([REPORT_IT, '']);
    expect(await hashesOf(dist)).toEqual(before);
  });

  test('names file, line and what was being made in the development server too', async () => {
    const project = await makeProject(join(folder, 'development'), FIXTURE);
    const path = 'src/components/SourceList.astro';
    const throwing = "\nthrow new Error('broken component');\n---\n\n";
    const line = await breakLine(project, path, '\n---\n\n', throwing);
    await breakLine(
      project,
      'src/rules/dateWithoutBasis.ts',
      'for (const event of content.events) {',
      [
        'for (const event of content.events) {',
        "if (event.data.title === 'x') throw new Error('broken');",
      ].join('\n'),
    );
    const { server, url, printed } = await startDevelopment(project);
    try {
      const answer = await fetch(url, { headers: { accept: 'text/html' } });
      expect(answer.status).toBe(500);
      await expect.poll(printed).toContain(`/${path}:${line}:`);
      await expect.poll(printed).toContain('While making the page /');
      const event = join(project, 'content', EVENT);
      const text = await readFile(event, 'utf8');
      await writeFile(event, text.replace(/^title: .*$/m, 'title: x'));
      const rule = 'While making the report of the rule date-without-basis';
      await expect.poll(printed, { timeout: 20_000 }).toContain(`${rule} from content/${EVENT}`);
      expect(printed()).toMatch(
        /Error: broken \(.*src[/\\]rules[/\\]dateWithoutBasis\.ts:\d+:\d+\)/,
      );
    } finally {
      await stop(server);
    }
  });

  test('reaches no reader: a built site has no source maps', async () => {
    const site = inject('sites').fixture;
    const paths = await filesIn(site);
    expect(paths.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
    expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
    for (const path of paths.filter((name) => /\.(?:js|css)$/.test(name)))
      expect(await readFile(join(site, path), 'utf8')).not.toContain('sourceMappingURL');
  });
});
