import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown.ts';

/** What is reported of a body, each with its line and column. */
const reported = (markdown: string): string[] =>
  parseMarkdown('a.md', markdown).problems.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`,
  );

describe('a mark of another dialect, which the page would print as typed,', () => {
  test.each([
    ['| a | b |\n|:--|---|\n| ~~1~~ | 2 |', '1:1', 'table'],
    ['a | b\n--- | ---\n1 | 2', '1:1', 'table'],
    ['- a\n  | b\n  |---', '2:1', 'table'],
    ['It was ~~twelve~~ ten.', '1:8', 'struck-out text'],
    ['~~다리~~를', '1:1', 'struck-out text'],
    ['It was ==twelve==.', '1:8', 'highlight'],
    ['A note.[^1]', '1:8', 'footnote'],
    ['A note.^[Here.]', '1:8', 'footnote'],
    ['- [ ] Count', '1:3', 'box of a task list'],
    ['1. [x] Count', '1:4', 'box of a task list'],
    ['Crane\n: A machine.', '2:1', 'definition list'],
    ['## Cranes {#cranes}', '1:11', 'braces behind a heading'],
    ['##Cranes', '1:1', 'heading'],
    ['The sum:\n\n$$\nx^2\n$$', '3:1', 'formula'],
    [':::note\nHere.\n:::', '1:1', 'directive'],
    ['!!! warning\nHere.', '1:1', 'directive'],
    ['A :abbr[crane]{title="machine"}.', '1:3', 'directive'],
    ['See [[Cranes]].', '1:5', 'wiki link'],
    ['Twelve :tada: cranes.', '1:8', 'code of an emoji'],
    ['See [there](https://a.example/b c).', '1:5', 'link that cannot be read'],
    ['It was ** twelve ** of them.', '1:8', '** that marks nothing'],
    ['It was **twelve of them.', '1:8', '** that marks nothing'],
    ['Twelve &nbsq; cranes.', '1:8', 'code “&nbsq;” of a character'],
  ])('is reported once: %j', (markdown, place, name) => {
    expect(reported(markdown)).toEqual([`${place} unsupported-markdown: Unexpected ${name}`]);
  });

  test('is reported where it is defined, too', () => {
    expect(reported('A.[^1]\n\n[^1]: Here.')).toEqual([
      '1:3 unsupported-markdown: Unexpected footnote',
      '3:1 unsupported-markdown: Unexpected footnote',
    ]);
  });

  test('is none where signs mean themselves', () => {
    const ordinary = [
      'a | b',
      '| 5 | of them',
      '3~5, ~10 and 10~20 of them, 와~~ 대박~~ and 와~~대박~~',
      '$5 to $10, US$ and $$',
      '[…], [...], [sic], “[T]he”, [1] and [x]',
      'f**k, note** and 5 ** 2',
      'a == b and c == d',
      'C++ and #hashtag',
      '10:30:45, 3:2:1, Q:A:B and :-)',
      'AT&T; R&D; &amp; &nbsp;',
      'He said this: no',
      '\\~~a~~ \\==b== \\[[c]] \\**d** \\$$e$$ \\[^1]',
      'https://a.example/b:c:d/~~e~~',
      '=====',
      '- [sic] a',
      '—| a |—',
    ];
    expect(ordinary.filter((text) => reported(text).length > 0)).toEqual([]);
  });
});

test.each([
  ['**다리(Bridge)**를 건넜다.', 'strong', '다리(Bridge)'],
  ['**「記者」**は言った。', 'strong', '「記者」'],
  ['他说*“不”*了。', 'emphasis', '“不”'],
])('emphasis needs no space in %s', (markdown, type, text) => {
  const [paragraph] = parseMarkdown('a.md', markdown).body.children;
  const marked = paragraph?.type === 'paragraph' ? paragraph.children : [];
  expect(marked.find((node) => node.type === type)).toMatchObject({
    children: [{ type: 'text', value: text }],
  });
});
