import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/words/en.ts';
import { wordsUsedIn } from '../../support/wordUses.ts';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

/** The path to every word of a catalogue. */
const pathsIn = (value: unknown, path: string): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, item]) => pathsIn(item, path ? `${path}.${key}` : key))
    : [path];

/**
 * The words that no use leads to. A use of a whole group, such as one that takes a word of it by a
 * variable, is one of each of its words.
 */
const unusedOf = (paths: readonly string[], uses: Iterable<string>): string[] => {
  const used = [...uses].filter(Boolean);
  const leadsTo = (use: string, path: string): boolean => `${path}.`.startsWith(`${use}.`);
  return paths.filter((path) => !used.some((use) => leadsTo(use, path) || leadsTo(path, use)));
};

test('every word is used somewhere outside the catalogues', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:ts|astro)$/.test(file) && !/^words\b/.test(file),
  );
  const uses = files.flatMap((file) => [
    ...wordsUsedIn(file, readFileSync(join(SRC, file), 'utf8')),
  ]);
  const { dateLocale, ...words } = en;
  expect(dateLocale).toBeDefined();
  expect(unusedOf(pathsIn(words, ''), uses)).toEqual([]);
});

describe('a word is used', () => {
  const PATHS = ['list', 'site.feed', 'site.edit', 'event.who', 'event.what', 'event.fields.one'];
  const usedBy = (text: string, file = 'a.ts'): string[] => {
    const unused = unusedOf(PATHS, wordsUsedIn(file, text));
    return PATHS.filter((path) => !unused.includes(path));
  };

  test.each([
    ['print(words.site.feed)', ['site.feed']],
    ['print(site.words.site.feed.length)', ['site.feed']],
    ['const { words } = site; print(words.event.who)', ['event.who']],
    ['const { feed, edit: label } = words.site; print(feed, label)', ['site.feed', 'site.edit']],
    ['const { words: { event } } = site; print(event.fields.one)', ['event.fields.one']],
    ['const { event } = site.words; print(event[key])', PATHS.slice(3)],
    ['const said = words.event; print(said.who)', ['event.who']],
    ['const f = ({ site }: Words) => site.feed;', ['site.feed']],
    ['const f = ({ words }: Site) => ({ a: words.list([]) });', ['list']],
    ['const { site } = words; print({ site })', ['site.feed', 'site.edit']],
  ])('by %s', (text, used) => {
    expect(usedBy(text)).toEqual(used);
  });

  test('by a component, in its script or its template', () => {
    const component = [
      '---',
      'const { words } = Astro.props;',
      'const { feed } = words.site;',
      '---',
      '',
      '<!-- words.event.what -->',
      '<!doctype html>',
      '<p title={words.event.who} set:html={feed}>words.event.what {`${words.site.edit}`}</p>',
    ].join('\n');
    expect(usedBy(component, 'a.astro')).toEqual(['site.feed', 'site.edit', 'event.who']);
  });

  test.each([
    'print(event.who)',
    'const f = (event) => event.who; const { event: said } = words;',
    "print({ feed: 1 }, 'words.site.feed') // words.site.feed",
    'f(words); const { site } = words;',
    'const words = text.split(); const list = words[0];',
  ])('but not by %s', (text) => {
    expect(usedBy(text)).toEqual([]);
  });
});
