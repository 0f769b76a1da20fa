import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildOrThrow, makeProject, plainEnvironment, temporaryFolder } from './support/build.ts';
import { FIXTURE } from './support/fixture.ts';

/*
 * The recipe “A field” of docs/recipes.md, followed to the letter: one entry in a schema, one name
 * in a view, one line on a page.
 */

const EVENT = 'events/2024-02-20-alfaword-movement.md';
const FATES = ["past: 'head',", "ownWords: 'no',", "corrected: 'words',", "public: 'table',"];

const SCHEMA = 'src/schema/event.ts';
const BEFORE_FIELD = '  kind: field(kindOfEvent, {';
const ABOUT = "description: 'The time.', example: '14:30',";
const fieldWith = (fates: readonly string[]): string =>
  `  time: field(title.optional(), { ${ABOUT} ${fates.join(' ')} }),`;

/** Puts a text before the one place in a file where another stands. */
async function putBefore(project: string, path: string, place: string, text: string) {
  const file = join(project, path);
  const parts = (await readFile(file, 'utf8')).split(place);
  if (parts.length !== 2)
    throw new Error(`“${place}” stands ${parts.length - 1} times in ${path}.`);
  await writeFile(file, parts.join(text + place));
}

let project: string;

describe('a new field', () => {
  beforeAll(async () => {
    project = await makeProject(join(await temporaryFolder(), 'field'), FIXTURE);
    await putBefore(project, SCHEMA, BEFORE_FIELD, `${fieldWith(FATES)}\n`);
    await putBefore(project, 'src/views/pages/eventPage.ts', "'summary'] as const", "'time', ");
    await putBefore(
      project,
      'src/pages/events/[id].astro',
      '{event.places.map(',
      '{event.time && <span class="time-of-day">{event.time}</span>}\n    ',
    );
    await putBefore(project, `content/${EVENT}`, 'summary:', 'time: half past noon\n');
  }, 120_000);

  test('is on the page, in the JSON file with its schema and in the table', async () => {
    const dist = await buildOrThrow(project);
    const id = EVENT.replace(/^events\/|\.md$/g, '');
    const page = load(await readFile(join(dist, 'events', id, 'index.html'), 'utf8'));
    expect(page('.time-of-day').text()).toBe('half past noon');

    const archive = JSON.parse(await readFile(join(dist, 'data/v1/archive.json'), 'utf8')) as {
      events: { id: string; time: string | null }[];
    };
    expect(archive.events.find((event) => event.id === id)?.time).toBe('half past noon');
    expect(archive.events.filter(({ time }) => time === null)).toHaveLength(
      archive.events.length - 1,
    );
    const schema = await readFile(join(dist, 'data/v1/schema.json'), 'utf8');
    expect(schema).toContain('"description": "The time."');
    const [columns = '', ...rows] = (await readFile(join(dist, 'data/v1/events.csv'), 'utf8'))
      .trim()
      .split('\r\n');
    expect(columns.split(',')).toContain('time');
    expect(rows.filter((row) => row.split(',').includes('half past noon'))).toHaveLength(1);
  }, 120_000);

  test('is known to the check, to a new file and to corrections', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['src/cli/dateline.js', ...args], {
        cwd: project,
        env: plainEnvironment(),
        encoding: 'utf8',
      });
    expect(run('check')).toMatchObject({ status: 0, stderr: '' });
    expect(run('new', 'event', '2024-11-02', 'short-name').status).toBe(0);
    expect(run('check').stderr + run('check').stdout).not.toContain('unknown-field');
  });

  /** What the compiler says of the schema with some fates of the field left out. */
  async function compiledWithout(left: readonly string[]): Promise<string> {
    const path = join(project, SCHEMA);
    const whole = await readFile(path, 'utf8');
    const kept = fieldWith(FATES.filter((fate) => !left.includes(fate)));
    await writeFile(path, whole.replace(fieldWith(FATES), kept));
    const tsc = join(project, 'node_modules/typescript/bin/tsc');
    const settings = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck'];
    const language = ['--module', 'nodenext', '--target', 'esnext', '--types', 'node'];
    const types = join(project, 'src/schema/edtf.d.ts');
    const args = [tsc, ...settings, ...language, '--allowImportingTsExtensions', path, types];
    const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    await writeFile(path, whole);
    return stdout;
  }

  test('compiles with all of its fates', async () => {
    expect(await compiledWithout([])).toBe('');
  }, 60_000);

  test.each(FATES.map((fate) => [fate]))(
    'does not compile without “%s”',
    async (fate) => {
      expect(await compiledWithout([fate])).toMatch(/event\.ts\(\d+,\d+\): error TS2345/);
    },
    60_000,
  );
});
