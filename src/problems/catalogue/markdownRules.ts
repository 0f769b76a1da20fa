import type { RuleTexts } from './ruleText.ts';

/** The Markdown of a body. */
export const MARKDOWN_RULES = {
  'raw-html': {
    when: 'HTML stands in Markdown.',
    mend: 'Say it in Markdown; no markup of an entry’s own reaches a page.',
    tip: 'Say it in Markdown. A lone < is written &lt;.',
    wrong: 'The <b>harbour</b> counted. [@gazette]',
    right: 'The **harbour** counted. [@gazette]',
  },
  'unsupported-markdown': {
    when:
      'Markdown is used that entries do not need: images, code, block quotations, reference ' +
      'links, titles of links, headings other than ## and ###; or a mark that the page would ' +
      'print as typed: tables, footnotes, bare addresses, ~~, ==, $$, ::: and others; in a field ' +
      '** and links, too. Or the page would show another thing than was meant: a line of --- ' +
      'makes the paragraph above it a heading, “2024.” at the beginning a list.',
    mend:
      'Use paragraphs, lists, emphasis, links to https:// addresses or entries and headings ## ' +
      'and ###; in a field plain text. A backslash before a sign makes it plain in a body.',
    wrong: '> The harbour counted. [@gazette]',
    right: 'The harbour counted. [@gazette]',
  },
  'citation-form': {
    when: 'A citation is misspelt, or stands within a link or in a paragraph of its own.',
    mend:
      'Write [@source-id], or [@first-source-id; @second-source-id], at the end of the ' +
      'paragraph, and behind the link if there is one.',
    tip: 'Write [@source-id], or [@first-source-id; @second-source-id].',
    wrong: 'The harbour counted. [@gazette; herald]',
    right: 'The harbour counted. [@gazette; @herald]',
  },
  'unknown-citation': {
    when: 'A body cites a source that does not exist.',
    mend: 'Correct the id in the citation (the tip names the nearest) or add the source.',
    wrong: 'The harbour counted. [@gazete]',
    right: 'The harbour counted. [@gazette]',
    inDraft: 'no-page',
  },
  'unknown-link': {
    when:
      'A link in a body is meant for an entry or a claim that does not exist, for one by an id ' +
      'that it had before, or is misspelt.',
    mend:
      'Write events/<id>, events/<id>#<claim-id>, actors/<id>, sources/<id>, measures/<id> or ' +
      'threads/<id> between the brackets. The tip names the present or the nearest id.',
    wrong: '[The count](events/2024-03-04-cuont) surprised them. [@gazette]',
    right: '[The count](events/2024-03-04-count) surprised them. [@gazette]',
    inDraft: 'no-page',
  },
  'uncited-paragraph': {
    when:
      'A paragraph or list item of an event does not say what it rests on, or a sentence stands ' +
      'behind its last citation.',
    mend: 'End it with a citation such as [@source-id].',
    wrong: 'The harbour counted.',
    right: 'The harbour counted. [@gazette]',
    inDraft: 'note',
  },
} as const satisfies RuleTexts;
