import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changesForm } from '../changes/form.ts';
import type { Changes } from '../changes/form.ts';
import { makeProject, PROJECT, temporaryFolder } from './support/build.ts';
import { exampleStory } from './support/exampleStory.ts';
import { commitAll, git } from './support/gitRepository.ts';
import { runSteps, stepsOf } from './support/workflow.ts';
import type { Ran } from './support/workflow.ts';

/*
 * A repository with a pull request, and the commands of the workflows run in it, as they stand in
 * the workflows.
 */

const EVENTS = 'content/events';
const BROKEN = `${EVENTS}/2019-11-04-crack-found.md`;
const NEW_EVENT = `---
title: "@octocat <b>says</b> \`\`\` ##[error]that the lamps stay dark"
date: 2021-05-03
datePrintedIn: [letter]
kind: statement
summary: The lamps of the bridge are not paid for.
sources: [letter]
claims:
  - id: lamps
    by: council
    says: The lamps cost £40,000.
    figure: { measure: cost, value: 40000, hedge: about, asOf: 2021-05-03, scope: the lamps }
    quotes:
      - { text: nobody has paid for them, source: letter }
    sources: [letter]
---

The bridge is dark at night. [@letter]
`;
const NEW_SOURCE = `---
label: A letter of May 2021
published: 2021-05-03
language: en
---
`;

/** What the tests of a pull request need of this project besides the program. */
const TOOLS = ['tests/changes', 'tests/published', 'tests/site/support', 'tests/support'];

let folder = '';
let repository = '';

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(repository, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(
    join(repository, path),
    text.replaceAll(from, () => to),
  );
}

/** Gives an event another name, and lets the old one lead on. */
async function renameEvent(before: string, after: string): Promise<void> {
  await edit(`${EVENTS}/${before}.md`, '\nkind: ', `\naliases: [${before}]\nkind: `);
  await rename(join(repository, EVENTS, `${before}.md`), join(repository, EVENTS, `${after}.md`));
  for (const event of ['2019-11-05-builder-on-the-crack', '2020-01-07-night-closures'])
    await edit(`${EVENTS}/${event}.md`, before, after);
}

/** Checks out what GitHub does for a pull request: the result of merging it. */
async function checkOutMerge(name: string, change: () => Promise<void>): Promise<string> {
  git(repository, 'checkout', '--quiet', '-b', name, 'main');
  await change();
  commitAll(repository);
  git(repository, 'checkout', '--quiet', '--detach', 'main');
  git(repository, 'merge', '--quiet', '--no-ff', '--no-edit', name);
  const temporary = join(folder, `${name} runner`);
  await mkdir(temporary);
  return temporary;
}

beforeAll(async () => {
  folder = await temporaryFolder();
  repository = await makeProject(join(folder, 'repository'), await exampleStory());
  for (const path of TOOLS)
    await cp(join(PROJECT, path), join(repository, path), { recursive: true });
  await cp(join(PROJECT, 'package-lock.json'), join(repository, 'package-lock.json'));
  await writeFile(
    join(repository, '.gitignore'),
    'node_modules\ndist\ndist.work\n.astro\n.cache\n',
  );
  git(repository, 'init', '--quiet', '--initial-branch', 'main');
  commitAll(repository);
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

describe('a pull request that breaks a file', () => {
  test('fails the check, with the fault beside its line', async () => {
    const temporary = await checkOutMerge('broken', () => edit(BROKEN, '\nkind: ', '\nknid: '));
    const { status, stdout } = runSteps(stepsOf('check.yml', 'check'), repository, temporary);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      new RegExp(`^::error file=${BROKEN},line=\\d+,col=1,title=unknown-field::`, 'm'),
    );
  });
});

describe('a pull request that adds, changes, renames and deletes', () => {
  let ran: Ran;
  let changes: Changes;

  beforeAll(async () => {
    const temporary = await checkOutMerge('fork', async () => {
      await writeFile(join(repository, EVENTS, '2021-05-03-lamps.md'), NEW_EVENT);
      await writeFile(join(repository, 'content/sources/letter.md'), NEW_SOURCE);
      await edit(`${EVENTS}/2020-06-inspector-resigns.md`, 'title: ', 'title: Tallow, ');
      await renameEvent('2019-11-04-crack-found', '2019-11-04-crack-seen');
      await rm(join(repository, EVENTS, 'letter-without-a-date.md'));
      await rm(join(repository, 'content/actors/unknown-writer.yaml'));
    });
    const check = runSteps(stepsOf('check.yml', 'check'), repository, temporary);
    expect(check.stdout).toContain('No problems');
    ran = runSteps(stepsOf('check.yml', 'report'), repository, temporary);
    expect(ran).toMatchObject({ status: 0, outputs: { 'steps.before.outputs.built': 'true' } });
    changes = changesForm.parse(
      JSON.parse(await readFile(join(temporary, 'changes.json'), 'utf8')),
    );
  }, 120_000);

  test('says in one line how much changes and breaks', () => {
    expect(ran.summary.split('\n').slice(0, 3).join('\n')).toMatch(
      /^## .*\n\n\*\*2 pages added, \d+ changed, 1 moved, 2 removed, .*; 3 addresses break\.\*\*$/,
    );
  });

  test('says which addresses break, and not those that lead on', () => {
    const addresses = changes.broken.shown.map(({ address }) => address);
    expect(addresses).toContain('/events/letter-without-a-date/');
    expect(addresses.join('\n')).not.toContain('crack-found');
  });

  test('knows a renamed page again', () => {
    expect(changes.pages.shown).toContainEqual(
      expect.objectContaining({
        change: 'moved',
        path: '/events/2019-11-04-crack-seen/',
        from: '/events/2019-11-04-crack-found/',
      }),
    );
  });

  test('lists what nobody can prove', () => {
    const statements = changes.statements.shown.map(({ kind, proof, text }) => [kind, proof, text]);
    expect(statements).toEqual([
      [
        'figure',
        'not-checked',
        'The cost of the bridge: about 40,000, the lamps, as of 2021-05-03',
      ],
      ['quotation', 'not-checked', 'nobody has paid for them'],
    ]);
    expect(changes.unchecked.shown).toEqual([
      { path: '/sources/letter/', label: 'A letter of May 2021' },
    ]);
  });

  test('shows the words that change where they were written, and not on every page again', () => {
    const all = [...changes.pages.shown, ...changes.follow.shown];
    const line = '⟦Tallow,⟧ The inspector resigns';
    const showing = all.filter(({ lines }) => lines.shown.some(([, text]) => text === line));
    expect(showing.map(({ path }) => path)).toEqual(['/events/2020-06-inspector-resigns/']);
  });

  test('lets no content speak for itself', () => {
    const outside = ran.summary.replace(/^(`{3,})diff$.*?^\1$/gms, '').replace(/(`+).*?\1/g, '');
    expect(ran.summary).toContain('@octocat');
    expect(outside).not.toMatch(/@|<(?!\/?(?:details|summary)>)/);
    expect(ran.summary).not.toContain('##[');
  });
});
