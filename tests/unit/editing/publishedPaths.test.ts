import { expect, test } from 'vitest';
import { knownContent } from '../../../src/editing/checkFiles.ts';
import { inMemory } from '../../../src/editing/memoryFiles.ts';
import { contentIndex } from '../../../src/editing/publishedPaths.ts';
import type { ContentIndex } from '../../../src/editing/publishedPaths.ts';
import { readContent } from '../../../src/parse/content.ts';
import { CONTENT, DENIAL, EVENT } from '../../support/content.ts';
import { GONE, SUPPRESSED_STORY } from '../../support/suppressedStory.ts';

async function indexOf(files: Readonly<Record<string, string>>): Promise<ContentIndex> {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const);
  const { content } = await readContent(inMemory(new Map(bytes)));
  return contentIndex(content, knownContent(content), new Map(Object.entries(files)));
}

const edited = (path: keyof typeof CONTENT, from: string, to: string) => ({
  ...CONTENT,
  [path]: CONTENT[path].replace(from, to),
});

test('the index names every entry, and withholds none of a plain story', async () => {
  const { names, withheld, paths } = await indexOf(CONTENT);
  expect(names.actors).toContainEqual(['ada-lund', 'Ada Lund']);
  expect(names.sources).toContainEqual(['gazette', 'The Gazette of 6 March']);
  expect(names.measures).toEqual([['cranes', 'Cranes']]);
  expect(names.events.map(([id]) => `events/${id}.md`)).toEqual([EVENT, DENIAL]);
  expect(paths).toEqual(expect.arrayContaining(Object.keys(CONTENT)));
  expect(withheld).toEqual([]);
});

test('withholds the event of a private person, whose name stands on its page alone', async () => {
  const about = (more: string): Promise<ContentIndex> =>
    indexOf(
      edited(EVENT, 'summary:', `about: [{ name: Tomas Reed, role: a welder${more} }]\nsummary:`),
    );
  const { withheld, ...rest } = await about('');
  expect(withheld).toEqual([EVENT]);
  expect(JSON.stringify(rest)).not.toContain('Reed');
  expect((await about(', publicBecause: He is the mayor of the town.')).withheld).toEqual([]);
});

test('withholds an event with a claim that is a draft, and names no draft', async () => {
  const claim = await indexOf(edited(EVENT, '  - id:', '  - draft: true\n    id:'));
  expect(claim.withheld).toEqual([EVENT]);
  const whole = await indexOf(edited(DENIAL, 'title:', 'draft: true\ntitle:'));
  expect([...whole.paths, ...whole.names.events.map(([id]) => id)].join()).not.toContain('denial');
});

test('withholds every file whose words had to go, wholly or in part', async () => {
  const files = Object.fromEntries(
    Object.entries(SUPPRESSED_STORY).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  const { withheld, paths } = await indexOf(files);
  const suppressing = Object.keys(files).filter((path) => (files[path] ?? '').includes(GONE));
  expect(suppressing.length).toBeGreaterThan(3);
  const served = paths.filter((path) => !withheld.includes(path));
  expect(served.filter((path) => suppressing.includes(path))).toEqual([]);
  expect(served).toEqual(expect.arrayContaining(['story.yaml', 'measures/cranes.yaml']));
});
