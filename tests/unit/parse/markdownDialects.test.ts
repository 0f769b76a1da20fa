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
    ['Twelve&nbsp cranes.', '1:7', 'code of a character without ; behind it'],
    ['Twelve\n---\ncranes', '2:1', 'line below a paragraph, which makes the paragraph a heading'],
    ['Twelve\n==', '2:1', 'line below a paragraph, which makes the paragraph a heading'],
    ['## \n\nTwelve', '1:1', 'heading without words'],
    ['#Cranes', '1:1', 'heading'],
    ['== Cranes ==', '1:1', 'heading of a wiki'],
    ['**Cranes**', '1:1', 'paragraph in strong emphasis instead of a heading'],
    ['| a | b |\n| 1 | 2 |', '1:1', 'table'],
    ['a\t1\nb\t2', '1:1', 'table'],
    ['It was ~twelve~ ten.', '1:8', 'struck-out text'],
    ['The 4^th^ crane', '1:6', 'raised or lowered text'],
    ['H~2~O', '1:2', 'raised or lowered text'],
    ['It was ++twelve++.', '1:8', 'mark of an insertion'],
    ['It was ||twelve||.', '1:8', 'hidden text'],
    ['It was $x^2$ and $5.', '1:8', 'formula'],
    ['The *crane slept.', '1:5', '* that marks nothing'],
    ['The _crane slept.', '1:5', '_ that marks nothing'],
    ["The '''crane.", '1:5', 'marks of a wiki'],
    ['The [b]crane[/b].', '1:13', 'tag in square brackets'],
    ['{% crane %} slept.', '1:1', 'tag of a template'],
    ['A crane.{.red}', '1:9', 'tag of a template'],
    ['See [it] (https://a.example/).', '1:5', 'space between the brackets of a link'],
    ['See [it]\n(events/a).', '1:5', 'space between the brackets of a link'],
    ['See (it)[https://a.example/].', '1:5', 'link with its brackets exchanged'],
    ['See [](https://a.example/).', '1:5', 'link without words'],
    ['See https://a.example/b_c for it.', '1:5', 'bare address'],
    ['See www.a.example.', '1:5', 'bare address'],
    ['A crane\\\nslept\\', '2:6', '\\ at the end of a paragraph'],
    ['• one\n• two', '1:1', 'list whose marks are not those of Markdown'],
    ['So:\n2. one\n3. two', '2:1', 'list whose marks are not those of Markdown'],
    ['-one\n-two', '1:1', 'list whose marks are not those of Markdown'],
    ['2024. That was it.', '1:1', 'list whose first number is not 1'],
    ['kind: briefing', '1:1', 'field in the text'],
    ['---\nkind: briefing\n---\n\nA crane.', '1:1', 'second pair of lines of ---'],
    ['*[TU]: A union', '1:1', 'explanation of an abbreviation'],
    ['[TOC]', '1:1', 'table of contents'],
    [
      'A\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d',
      '2:1',
      'marks of two versions that Git could not join',
    ],
  ])('is reported once: %j', (markdown, place, name) => {
    expect(reported(markdown)).toEqual([`${place} unsupported-markdown: Unexpected ${name}`]);
  });

  test('is reported where it stands first, with how often it follows', () => {
    expect(reported('A.[^1]\n\n[^1]: Over here.')).toEqual([
      '1:3 unsupported-markdown: Unexpected footnote, and 1 more below',
    ]);
    expect(reported('- [ ] A ~~b~~\n- [x] C ~~d~~\n- [x] E')).toEqual([
      '1:3 unsupported-markdown: Unexpected box of a task list, and 2 more below',
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
      '<https://a.example/b:c:d/~~e~~> and [https://a.example](https://a.example)',
      '=====',
      '- [sic] a',
      '—| a |—',
      '— a\nb',
      '\\#one, \\- two and 2024\\. three',
      'A crane of\n3.5 tonnes and\n4.5 metres',
      '5*3, 5 * 3, M*A*S*H and @name_',
      '10시~2시, a ~ b, x^2 and 2^10',
      '[it] (see below), (it) [sic]',
      '1. one\n2. two',
      'a\\\nb',
      'a\n\tb and c\td',
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
