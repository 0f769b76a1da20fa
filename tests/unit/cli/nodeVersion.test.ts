import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const { optionalDependencies: packages } = JSON.parse(read('package.json')) as {
  optionalDependencies: Record<string, string>;
};

test('.nvmrc names the Node that the project brings', () => {
  expect([...new Set(Object.values(packages))]).toEqual([read('.nvmrc').trim()]);
});

test('the entry of the command line knows every package that brings a Node', () => {
  const known = [...read('src/cli/dateline.js').matchAll(/, '(node-[\w-]+)'\]/g)];
  expect(known.map(([, name]) => name).sort()).toEqual(Object.keys(packages).sort());
});

test('every command that the documents name runs with the oldest Node or brings its own', () => {
  const root = new URL('../../../', import.meta.url);
  const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })];
  const bare = documents.flatMap((path) =>
    [...read(path).matchAll(/(?<!npx )\bnode (?:-|[\w./]+\.[jt]s\b)[^`\n]*/g)].map(
      ([call]) => call,
    ),
  );
  expect(bare.filter((call) => !call.startsWith('node src/cli/dateline.js'))).toEqual([]);
  expect(bare).not.toEqual([]);
});
