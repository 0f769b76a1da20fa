import { edited, SOURCE } from '../../../support/content.ts';
import { withBody } from '../../../support/case.ts';
import type { Case } from '../../../support/case.ts';

export const MARKDOWN: readonly Case[] = [
  {
    name: 'HTML in a line',
    files: withBody('The <b>harbour</b> counted. [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:5 raw-html: Unexpected HTML “<b>” | ' +
        'Say it in Markdown. A lone < is written &lt;.',
    ],
  },
  {
    name: 'a block of HTML',
    files: withBody('<script>\nalert(1)\n</script>'),
    says: [
      'content/events/2024-03-04-count.md:21:1 raw-html: Unexpected HTML “<script>” | ' +
        'Say it in Markdown. A lone < is written &lt;.',
    ],
  },
  {
    name: 'a comment of HTML',
    files: withBody('<!-- hidden -->\n\nThe harbour counted. [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:1 raw-html: Unexpected HTML “<!-- hidden -->” | ' +
        'Say it in Markdown. A lone < is written &lt;.',
    ],
  },
  {
    name: 'HTML in the body of a source',
    files: edited(SOURCE, 'What the Gazette', 'What <i>the</i> Gazette'),
    says: [
      'content/sources/gazette.md:7:6 raw-html: Unexpected HTML “<i>” | ' +
        'Say it in Markdown. A lone < is written &lt;.',
    ],
  },
  {
    name: 'an image',
    files: withBody('![A crane](https://herald.example/a.png) [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected image | ' +
        'Take it out: pages show no pictures.',
    ],
  },
  {
    name: 'code',
    files: withBody('The `harbour` counted. [@gazette]\n\n    indented\n\n```\nfenced\n```'),
    says: [
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected code | ' +
        'Take out the ` around it.',
      'content/events/2024-03-04-count.md:23:1 unsupported-markdown: Unexpected code block | ' +
        'Begin its lines without spaces or tabs, and take out ``` or ~~~ around them.',
      'content/events/2024-03-04-count.md:25:1 unsupported-markdown: Unexpected code block | ' +
        'Begin its lines without spaces or tabs, and take out ``` or ~~~ around them.',
    ],
  },
  {
    name: 'a block quotation',
    files: withBody('> The harbour counted. [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected block ' +
        'quotation | Take the > out; words that are quoted stand in quotation marks.',
    ],
  },
  {
    name: 'a title of a link',
    files: withBody('The [harbour](https://harbour.example "its crane") counted. [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected title of a ' +
        'link | Write only the address between the brackets.',
    ],
  },
  {
    name: 'a horizontal rule',
    files: withBody('Before. [@gazette]\n\n***\n\nAfter. [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:23:1 unsupported-markdown: Unexpected horizontal ' +
        'rule | Take it out; a heading that begins with ## divides a text.',
    ],
  },
  {
    name: 'a link by reference',
    files: withBody('[Look][herald] [@gazette]\n\n[herald]: https://herald.example'),
    says: [
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected reference ' +
        'link | Write the address where the link stands: [words](https://…).',
    ],
  },
  {
    name: 'headings of other levels',
    files: withBody('# One\n\n## Two\n\n### Three\n\n#### Four'),
    says: [
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected heading of ' +
        'level 1, expected ## or ### | Level 1 is the title of the page.',
      'content/events/2024-03-04-count.md:27:1 unsupported-markdown: Unexpected heading of ' +
        'level 4, expected ## or ### | Level 1 is the title of the page.',
    ],
  },
  {
    name: 'citations that are misspelt',
    files: withBody(
      'One [@Gazette], two [@gazette, herald], three [@gazette; herald], four [@]. [@gazette]',
    ),
    says: [
      'content/events/2024-03-04-count.md:21:6 citation-form: Unexpected “@Gazette” in a ' +
        'citation, expected @ and a source’s id | Write [@gazette].',
      'content/events/2024-03-04-count.md:21:22 citation-form: Unexpected “@gazette, herald” ' +
        'in a citation, expected @ and a source’s id | Write [@gazette; @herald].',
      'content/events/2024-03-04-count.md:21:58 citation-form: Unexpected “herald” in a ' +
        'citation, expected @ and a source’s id | Write [@gazette; @herald].',
      'content/events/2024-03-04-count.md:21:73 citation-form: Unexpected “@” in a citation, ' +
        'expected @ and a source’s id | ' +
        'Write [@source-id], or [@first-source-id; @second-source-id].',
    ],
  },
  {
    name: 'citations within links',
    files: withBody(
      'Counted [as told here [@gazette]](https://harbour.example), and [as *told ' +
        '[@gazette;\n@herald]* here](https://harbour.example). [@herald]',
    ),
    says: [
      'content/events/2024-03-04-count.md:21:23 citation-form: Unexpected citation within a ' +
        'link | Put the citation behind the link.',
      'content/events/2024-03-04-count.md:21:75 citation-form: Unexpected citation within a ' +
        'link | Put the citation behind the link.',
    ],
  },
  {
    name: 'lists within lists, 21 deep',
    files: withBody(`${'- '.repeat(21)}a [@gazette]`),
    says: [
      'content/events/2024-03-04-count.md:21:1 too-complex: Unexpected amount of nesting or ' +
        'marks in the text | Nest at most 20 levels, write at most 2000 lines and 1000 list ' +
        'items, and use at most 2000 of the characters * _ [ ] < ` ! in an entry.',
    ],
  },
  {
    name: 'block quotations, 21 deep',
    files: withBody(`One. [@gazette]\n\n${'> '.repeat(21)}a`),
    says: [
      'content/events/2024-03-04-count.md:23:1 too-complex: Unexpected amount of nesting or ' +
        'marks in the text | Nest at most 20 levels, write at most 2000 lines and 1000 list ' +
        'items, and use at most 2000 of the characters * _ [ ] < ` ! in an entry.',
    ],
  },
  {
    name: 'a list item indented by 60 columns',
    files: withBody(`- a [@gazette]\n${' '.repeat(60)}- b`),
    says: [
      'content/events/2024-03-04-count.md:22:1 too-complex: Unexpected amount of nesting or ' +
        'marks in the text | Nest at most 20 levels, write at most 2000 lines and 1000 list ' +
        'items, and use at most 2000 of the characters * _ [ ] < ` ! in an entry.',
    ],
  },
  {
    name: '2,001 marks',
    files: withBody('*'.repeat(2001)),
    says: [
      'content/events/2024-03-04-count.md:21:1 too-complex: Unexpected amount of nesting or ' +
        'marks in the text | Nest at most 20 levels, write at most 2000 lines and 1000 list ' +
        'items, and use at most 2000 of the characters * _ [ ] < ` ! in an entry.',
    ],
  },
];
