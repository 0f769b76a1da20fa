import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { changesForm } from '../../changes/form.ts';
import type { ChangedPage, Changes } from '../../changes/form.ts';
import { changesMarkdown, MAX_REPORT } from '../../changes/markdown.ts';

const NOTHING: Changes = {
  counts: { added: 0, changed: 0, moved: 0, removed: 0, follow: 0, looks: 0 },
  pages: { shown: [], more: 0 },
  follow: { shown: [], more: 0 },
  also: { shown: [], more: 0 },
  broken: { shown: [], more: 0 },
  statements: { shown: [], more: 0 },
  unchecked: { shown: [], more: 0 },
};

const page = (text: string): ChangedPage => ({
  change: 'changed',
  path: text,
  title: text,
  lines: { shown: [['+', text]], more: 0 },
});

/** A report in which a text stands wherever content can stand. */
const full = (text: string, pages = 1): Changes => ({
  counts: { added: 0, changed: pages, moved: 0, removed: 0, follow: 1, looks: 2 },
  pages: { shown: Array.from({ length: pages }, () => page(text)), more: 0 },
  follow: { shown: [page(text)], more: 3 },
  also: { shown: [text], more: 0 },
  broken: { shown: [{ address: text, why: text }], more: 0 },
  statements: {
    shown: [
      { kind: 'figure', address: text, text, was: text, proof: 'proved', provedBy: [text] },
      { kind: 'quotation', address: text, text, proof: 'not-checked', provedBy: [] },
    ],
    more: 1,
  },
  unchecked: { shown: [{ path: text, label: text }], more: 0 },
});

/** The Markdown of a report with all that stands in code taken out. */
function outsideCode(markdown: string): string {
  const texts: string[] = [];
  visit(unified().use(remarkParse).parse(markdown), (node) => {
    if (node.type === 'text' || node.type === 'html') texts.push(node.value);
    if (node.type === 'link' || node.type === 'image') texts.push(node.url);
  });
  return texts.join('\n');
}

describe('the report of what readers will see change', () => {
  test('says in one line that nothing changes', () => {
    expect(changesMarkdown(NOTHING)).toBe('**Nothing written is changed; no addresses break.**\n');
  });

  test('counts in its first line', () => {
    const counts = { added: 2, changed: 3, moved: 0, removed: 1, follow: 9, looks: 0 };
    const broken = { shown: [{ address: '/a/', why: 'gone' }], more: 0 };
    const [line] = changesMarkdown({ ...NOTHING, counts, broken }).split('\n');
    expect(line).toBe(
      '**2 pages added, 3 changed, 1 removed, 9 pages made of it change too; 1 address breaks.**',
    );
  });

  test('prints every text of content as code and as nothing else', () => {
    const plain = outsideCode(changesMarkdown(full('plain')));
    for (const text of [
      '@octocat #1 https://example.org <b>bold</b> **x** [a](b)',
      '``` and ~~~ and `',
      '`````',
      '</details><script>x()</script>',
      ' \n\n# heading\n\n::error::x',
      '##[error]x ::set-output name=a::b',
    ])
      expect(outsideCode(changesMarkdown(full(text)))).toBe(plain);
  });

  test('prints any text so', () => {
    const plain = outsideCode(changesMarkdown(full('plain')));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(outsideCode(changesMarkdown(full(text)))).toBe(plain);
      }),
    );
  });

  test('shows what would be hidden or turn a line round', () => {
    expect(changesMarkdown(full('a\u202Eb\u001B[2J'))).not.toMatch(/[\u202E\u001B]/);
  });

  test('gives the runner of a workflow no orders', () => {
    const markdown = changesMarkdown(full('##[error]x'));
    expect(markdown).not.toContain('##[');
    expect(changesMarkdown(full('::error::x'))).not.toMatch(/^\s*::/m);
  });

  test('fits into a comment and closes what it opens, however much changes', () => {
    const long = full('long words '.repeat(50), 100);
    const markdown = changesMarkdown(changesForm.parse(long));
    expect(markdown.length).toBeLessThanOrEqual(MAX_REPORT);
    expect(markdown).toMatch(/… and \d+ more pages, for which there is no room here\./);
    expect(markdown.match(/<details>/g)).toHaveLength(2);
    expect(markdown.match(/<\/details>/g)).toHaveLength(2);
    expect(markdown).toContain('### What breaks');
  });
});
