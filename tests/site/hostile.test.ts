import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn } from './support/folder.ts';
import { HOSTILE, HOSTILE_QUOTATION } from './support/fixture.ts';
import { readPages, textOf } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';

describe('what a content file says stays text', () => {
  let folder: string;
  let pages: BuiltPage[];
  const page = (path: string): BuiltPage => {
    const found = pages.find((candidate) => candidate.path === path);
    if (!found) throw new Error(`There is no page at ${path}`);
    return found;
  };

  beforeAll(async () => {
    folder = inject('sites').fixture;
    pages = await readPages(folder);
  });

  test('and becomes no element and no attribute of any page', () => {
    const made = pages.flatMap(({ path, $ }) => [
      ...$('hostile-tag, [hostile], [onerror], [onclick], img[src="x"]')
        .toArray()
        .map((element) => `/${path}: ${$.html(element).slice(0, 80)}`),
      ...$('script, style, template, noscript, textarea')
        .toArray()
        .filter((element) => $(element).text().includes('hostile'))
        .map(({ tagName }) => `/${path}: ${tagName}`),
    ]);
    expect(made).toEqual([]);
  });

  test.each([
    ['events/2024-02-28-hostile-event/', 'h1'],
    ['events/2024-02-28-hostile-event/', '.standfirst'],
    ['events/2024-02-28-hostile-event/', '.dateline'],
    ['events/2024-02-28-hostile-event/', '[aria-labelledby="_date"]'],
    ['events/2024-02-28-hostile-event/', '#hostile'],
    ['events/2024-02-28-hostile-event/', '#hostile .ledger__figure'],
    ['events/2024-02-28-hostile-event/', '.corrections'],
    ['events/2024-02-28-hostile-event/', 'head title'],
    ['actors/hostile-speaker/', 'h1'],
    ['actors/hostile-speaker/', '.printed'],
    ['measures/troops/', 'h1'],
    ['places/bravoword-region/', '.printed'],
    ['places/', '.records'],
    ['', 'h1'],
    ['', '.standfirst'],
    ['', '.entry'],
    ['known/2024-03-02/', '.entry'],
    ['known/', '.entry'],
    ['corrections/', 'main'],
    ['about/', '[aria-labelledby="_licence"]'],
    ['about/', '[aria-labelledby="_publisher"]'],
    ['404.html', 'footer'],
  ])('and is read as it was written on /%s in %s', (path, place) => {
    expect(
      page(path)
        .$(place)
        .toArray()
        .map((element) => textOf(page(path).$(element).text()))
        .join('\n'),
    ).toContain(HOSTILE);
  });

  test('and so does a quotation', () => {
    expect(page('events/2024-02-28-hostile-event/').$('#hostile blockquote').text()).toContain(
      HOSTILE_QUOTATION,
    );
  });

  test('also in the description for search engines', () => {
    const { $ } = page('events/2024-02-28-hostile-event/');
    expect($('meta[name="description"]').attr('content')).toBe(HOSTILE);
    expect($('meta[property="og:title"]').attr('content')).toBe(HOSTILE);
  });

  test('also in prose, where a link keeps to its address', () => {
    const { $ } = page('events/2024-02-28-hostile-event/');
    const text = textOf($('.prose').text());
    for (const piece of [
      '<script>hostile()</script>',
      ']]>',
      '{{hostile}}',
      '${hostile}',
      '<img src=x onerror=hostile()>',
    ])
      expect(text.split(piece).length - 1, piece).toBe(3);
    expect(Object.keys($('.prose a[href^="https:"]').attr() ?? {})).toEqual(['href']);
  });

  test('also in what the story says of itself, which stands in place of the method', () => {
    const { $ } = page('about/');
    expect(textOf($('.prose').first().text())).toContain('<script>hostile()</script>');
    expect($('[aria-labelledby="_method"]')).toHaveLength(0);
    expect($('.colophon a[href="mailto:desk@fixture.example"]')).toHaveLength(1);
  });

  test('also in the data, word for word', async () => {
    const json = (await filesIn(folder)).filter((file) => file.endsWith('.json'));
    expect(json).toContain('data/v1/archive.json');
    for (const file of json) JSON.parse(await readFile(join(folder, file), 'utf8'));
    const archive = JSON.parse(await readFile(join(folder, 'data/v1/archive.json'), 'utf8')) as {
      events: { id: string; title: string }[];
    };
    expect(archive.events.find(({ id }) => id === '2024-02-28-hostile-event')?.title).toBe(HOSTILE);
  });

  test('and a feed hands it on as text, whatever its reader does with it', async () => {
    const feed = JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8')) as {
      items: { id: string; title?: string; content_html?: string }[];
    };
    const item = feed.items.find(({ id }) => id.endsWith('/2024-02-28-hostile-event/'));
    expect(item?.title).toBe(HOSTILE);
    expect(item?.content_html).toContain('&#x3C;script>hostile()');
    for (const { content_html: html = '' } of feed.items)
      expect(html).not.toMatch(/<(?:script|img|hostile-tag)/);
  });
});
