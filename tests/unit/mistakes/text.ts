import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { edited, EVENT } from '../../support/content.ts';
import { withBody } from '../../support/case.ts';
import type { Mistake } from './mistake.ts';

/** Markdown that would look different from what was meant. */
export const TEXT: readonly Mistake[] = [
  {
    name: 'a line of dashes right below a paragraph',
    files: withBody('The harbour counted. [@gazette]\n---'),
    says:
      'content/events/2024-03-04-count.md:22:1 unsupported-markdown: Unexpected line below ' +
      'a paragraph, which makes the paragraph a heading | Take the line out. A heading is ' +
      'written with ## before its words.',
  },
  {
    name: 'a line of equals signs right below a paragraph',
    files: withBody('The harbour counted. [@gazette]\n==='),
    says:
      'content/events/2024-03-04-count.md:22:1 unsupported-markdown: Unexpected line below ' +
      'a paragraph, which makes the paragraph a heading | Take the line out. A heading is ' +
      'written with ## before its words.',
  },
  {
    name: 'the fields once more, where the text begins',
    files: withBody('---\ntitle: Cranes\n---\n\nThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 front-matter: Unexpected second set of ' +
      'fields in one file | Delete it if it is a copy; another entry stands in a file of ' +
      'its own.',
  },
  {
    name: 'a field below the fields',
    files: withBody('place: Oslo\n\nThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected field in ' +
      'the text | Move it up, between the two lines of ---.',
  },
  {
    name: 'a table',
    files: withBody('| Day | Cranes |\n|---|---|\n| 4 | 12 |\n\nThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected table | ' +
      'Tables are not shown: write sentences or a list.',
  },
  {
    name: 'a table without a line below its head',
    files: withBody('| Day | Cranes |\n| 4 | 12 |'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected table | ' +
      'Tables are not shown: write sentences or a list.',
  },
  {
    name: 'cells from a spreadsheet',
    files: withBody('Day\tCranes\n4\t12'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected table | ' +
      'Tables are not shown: write sentences or a list.',
  },
  {
    name: 'a wiki link',
    files: withBody('The [[harbour]] counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected wiki link | ' +
      'Write [words](events/<id>) or [words](https://…) in the body, or no link.',
  },
  {
    name: 'struck-out words',
    files: withBody('The ~~town~~ harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected struck-out ' +
      'text | Take it out; what was published before is told under “corrections”.',
  },
  {
    name: 'struck-out words with one sign',
    files: withBody('The ~town~ harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected struck-out ' +
      'text | Take it out; what was published before is told under “corrections”.',
  },
  {
    name: 'highlighted words',
    files: withBody('The ==harbour== counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected highlight | ' +
      'Take the marks out.',
  },
  {
    name: 'a footnote for a source',
    files: withBody('The harbour counted.[^1]\n\n[^1]: The Gazette of 6 March.'),
    says:
      'content/events/2024-03-04-count.md:21:21 unsupported-markdown: Unexpected footnote, ' +
      'and 1 more below | Say it in a sentence; the body cites a source as [@source-id].',
  },
  {
    name: 'a raised letter',
    files: withBody('On the 4^th^ of March the harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:9 unsupported-markdown: Unexpected raised or ' +
      'lowered text | Write it on the line, or with signs such as ² and ₂.',
  },
  {
    name: 'boxes of a task list',
    files: withBody('- [ ] Count the cranes. [@gazette]\n- [x] Count the ships. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:3 unsupported-markdown: Unexpected box of a ' +
      'task list, and 1 more below | Boxes are not shown: write a plain list.',
  },
  {
    name: 'a definition list',
    files: withBody('Crane\n: A machine. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:22:1 unsupported-markdown: Unexpected definition ' +
      'list | Write sentences or a list.',
  },
  {
    name: 'the code of an emoji',
    files: withBody('The harbour counted :tada: again. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:21 unsupported-markdown: Unexpected code of an ' +
      'emoji | Write the sign itself, or leave it out.',
  },
  {
    name: 'a box of a documentation tool',
    files: withBody(':::note\nThe harbour counted. [@gazette]\n:::'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected directive | ' +
      'Write a paragraph, or a heading with ##.',
  },
  {
    name: 'a note as hosting services write it',
    files: withBody('> [!NOTE]\n> The harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected block ' +
      'quotation | Take the > out; words that are quoted stand in quotation marks.',
  },
  {
    name: 'a comment of HTML',
    files: withBody('<!-- to do -->\n\nThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 raw-html: Unexpected HTML “<!-- to do -->” | ' +
      'Say it in Markdown. A lone < is written &lt;.',
  },
  {
    name: 'a line break of HTML',
    files: withBody('The harbour<br>counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:12 raw-html: Unexpected HTML “<br>” | Say it ' +
      'in Markdown. A lone < is written &lt;.',
  },
  {
    name: 'words in tags of HTML',
    files: withBody('The <b>harbour</b> counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 raw-html: Unexpected HTML “<b>” | Say it in ' +
      'Markdown. A lone < is written &lt;.',
  },
  {
    name: 'a paragraph indented by four spaces',
    files: withBody('    The harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected code block ' +
      '| Begin its lines without spaces or tabs, and take out ``` or ~~~ around them.',
  },
  {
    name: 'a paragraph indented by a tab',
    files: withBody('\tThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected code block ' +
      '| Begin its lines without spaces or tabs, and take out ``` or ~~~ around them.',
  },
  {
    name: 'a heading without a space',
    files: withBody('##The count\n\nThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected heading | ' +
      'Write ## and a space before its words. A # that is part of a word is written \\#.',
  },
  {
    name: 'a heading of one sign without a space',
    files: withBody('#Count\n\nThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected heading | ' +
      'Write ## and a space before its words. A # that is part of a word is written \\#.',
  },
  {
    name: 'a heading of level 1',
    files: withBody('# The count\n\nThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected heading of ' +
      'level 1, expected ## or ### | Level 1 is the title of the page.',
  },
  {
    name: 'a heading without words',
    files: withBody('##\n\nThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected heading ' +
      'without words | Write its words behind the ##, or take it out.',
  },
  {
    name: 'a line in strong emphasis as a heading',
    files: withBody('**The count**\n\nThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected paragraph ' +
      'in strong emphasis instead of a heading | Write ## and a space before its words, ' +
      'without the **.',
  },
  {
    name: 'a heading of a wiki',
    files: withBody('== The count ==\n\nThe harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected heading of ' +
      'a wiki | Write ## and a space before its words.',
  },
  {
    name: 'a list whose marks have no space behind them',
    files: withBody('-one crane [@gazette]\n-two cranes [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected list whose ' +
      'marks are not those of Markdown | Begin each line with “- ”, or with “1. ” in a list ' +
      'with numbers.',
  },
  {
    name: 'a list with the marks of a word processor',
    files: withBody('• one crane [@gazette]\n• two cranes [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected list whose ' +
      'marks are not those of Markdown | Begin each line with “- ”, or with “1. ” in a list ' +
      'with numbers.',
  },
  {
    name: 'a list with numbers that begins in a paragraph',
    files: withBody('They counted: [@gazette]\n2. cranes [@gazette]\n3. ships [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:22:1 unsupported-markdown: Unexpected list whose ' +
      'marks are not those of Markdown | Begin each line with “- ”, or with “1. ” in a list ' +
      'with numbers.',
  },
  {
    name: 'a sentence that begins with a year and a full stop',
    files: withBody('2024. That was the year of the count. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected list whose ' +
      'first number is not 1 | Begin it with 1, or write the first number as 2024\\. where ' +
      'it belongs to a sentence.',
  },
  {
    name: 'a bare address',
    files: withBody('The count is at https://herald.example/cranes to read. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:17 unsupported-markdown: Unexpected bare ' +
      'address | Write [words](https://…), or <https://…> to show the address itself.',
  },
  {
    name: 'a bare address without a scheme',
    files: withBody('The count is at www.herald.example to read. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:17 unsupported-markdown: Unexpected bare ' +
      'address | Write [words](https://…), or <https://…> to show the address itself.',
  },
  {
    name: 'a picture',
    files: withBody('![A crane](crane.jpg) The harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected image | ' +
      'Take it out: pages show no pictures.',
  },
  {
    name: 'a space between the brackets of a link',
    files: withBody('The [count] (events/2024-03-05-denial) was the first. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected space ' +
      'between the brackets of a link | Take it out: [words](address).',
  },
  {
    name: 'the brackets of a link exchanged',
    files: withBody('The (count)[https://herald.example/] is there. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected link with ' +
      'its brackets exchanged | Write [words](address).',
  },
  {
    name: 'typographic quotation marks around the address of a link',
    files: withBody('The [count](“https://herald.example/”) is there. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 address-not-https: Unexpected quotation mark ' +
      'before the address of a link | Take the quotation marks out: [words](https://…).',
  },
  {
    name: 'a link that nobody closed',
    files: withBody('The [count](https://herald.example/ is there. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected link that ' +
      'cannot be read | Write %20 for each space in its address, and end it with a ).',
  },
  {
    name: 'a link without words',
    files: withBody('The count is here: [](https://herald.example/). [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:20 unsupported-markdown: Unexpected link ' +
      'without words | Write words between the square brackets.',
  },
  {
    name: 'a link by reference',
    files: withBody('The [count][1] is there. [@gazette]\n\n[1]: https://herald.example/'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected reference ' +
      'link | Write the address where the link stands: [words](https://…).',
  },
  {
    name: 'a formula',
    files: withBody('It was $x^2$ cranes. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:8 unsupported-markdown: Unexpected formula | ' +
      'Say it in words.',
  },
  {
    name: 'strong emphasis that nobody closed',
    files: withBody('The **harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected ** that ' +
      'marks nothing | Put it directly before and behind the words, or write \\*\\* for the ' +
      'signs themselves.',
  },
  {
    name: 'emphasis that nobody closed',
    files: withBody('The *harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected * that ' +
      'marks nothing | Put one before and one behind the words, or write \\* for the sign ' +
      'itself.',
  },
  {
    name: 'words marked as code',
    files: withBody('The `harbour` counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:5 unsupported-markdown: Unexpected code | Take ' +
      'out the ` around it.',
  },
  {
    name: 'a rule between paragraphs',
    files: withBody('The harbour counted. [@gazette]\n\n---\n\nSo did the town. [@herald]'),
    says:
      'content/events/2024-03-04-count.md:23:1 unsupported-markdown: Unexpected horizontal ' +
      'rule | Take it out; a heading that begins with ## divides a text.',
  },
  {
    name: 'a tag of a template',
    files: withBody('{% include count.html %} The harbour counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:1 unsupported-markdown: Unexpected tag of a ' +
      'template | Take it out, or say it in words.',
  },
  {
    name: 'a backslash at the end of a paragraph',
    files: withBody('The harbour counted. [@gazette] \\'),
    says:
      'content/events/2024-03-04-count.md:21:33 unsupported-markdown: Unexpected \\ at the ' +
      'end of a paragraph | Take it out: paragraphs are divided by an empty line.',
  },
  {
    name: 'the marks of two versions that Git could not join',
    files: withBody(
      '<<<<<<< HEAD\nIt counted. [@gazette]\n=======\nIt did. [@gazette]\n>>>>>>> main',
    ),
    says:
      'content/events/2024-03-04-count.md:21:1 merge-conflict: Unexpected line of <<<<<<<: ' +
      'a merge conflict between two versions of this file | Keep the lines that are right, ' +
      'and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  },
  {
    name: 'a paragraph without a citation',
    files: withBody('The harbour counted.'),
    says:
      'content/events/2024-03-04-count.md:21:1 uncited-paragraph: Unexpected paragraph ' +
      'without a citation | End it with a citation such as [@gazette].',
  },
  {
    name: 'a sentence behind the last citation',
    files: withBody('The harbour counted. [@gazette] It was a dull day.'),
    says:
      'content/events/2024-03-04-count.md:21:33 uncited-paragraph: Unexpected sentence ' +
      'behind the last citation of its paragraph | End the paragraph with what the sentence ' +
      'rests on, such as [@gazette].',
  },
  {
    name: 'a sentence behind a citation that stands before the full stop',
    files: withBody('The harbour counted [@gazette]. It was a dull day.'),
    says:
      'content/events/2024-03-04-count.md:21:33 uncited-paragraph: Unexpected sentence ' +
      'behind the last citation of its paragraph | End the paragraph with what the sentence ' +
      'rests on, such as [@gazette].',
  },
  {
    name: 'a citation in a paragraph of its own',
    files: withBody('The harbour counted.\n\n[@gazette]'),
    says:
      'content/events/2024-03-04-count.md:23:1 citation-form: Unexpected citation in a ' +
      'paragraph of its own | Put it at the end of the paragraph it belongs to, with no ' +
      'empty line between.',
  },
  {
    name: 'a citation as a footnote',
    files: withBody('The harbour counted. [^@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:22 citation-form: Unexpected “[^@gazette]”, ' +
      'expected a citation | Write [@gazette].',
  },
  {
    name: 'a citation without its sign',
    files: withBody('The harbour counted. [gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:22 citation-form: Unexpected “[gazette]”, ' +
      'expected a citation | Write [@gazette].',
  },
  {
    name: 'a citation in round brackets',
    files: withBody('The harbour counted. (@gazette)'),
    says:
      'content/events/2024-03-04-count.md:21:22 citation-form: Unexpected “(@gazette)”, ' +
      'expected a citation | Write [@gazette].',
  },
  {
    name: 'a citation without brackets',
    files: withBody('The harbour counted. @gazette'),
    says:
      'content/events/2024-03-04-count.md:21:22 citation-form: Unexpected “@gazette”, ' +
      'expected a citation | Write [@gazette].',
  },
  {
    name: 'a comma between two citations',
    files: withBody('The harbour counted. [@gazette, @herald]'),
    says:
      'content/events/2024-03-04-count.md:21:23 citation-form: Unexpected “@gazette, ' +
      '@herald” in a citation, expected @ and a source’s id | Write [@gazette; @herald].',
  },
  {
    name: 'a citation in capitals',
    files: withBody('The harbour counted. [@Gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:23 citation-form: Unexpected “@Gazette” in a ' +
      'citation, expected @ and a source’s id | Write [@gazette].',
  },
  {
    name: 'the name of a file in a citation',
    files: withBody('The harbour counted. [@sources/gazette.md]'),
    says:
      'content/events/2024-03-04-count.md:21:23 citation-form: Unexpected ' +
      '“@sources/gazette.md” in a citation, expected @ and a source’s id | Write ' +
      '[@gazette].',
  },
  {
    name: 'a space in a citation',
    files: withBody('The harbour counted. [@ gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:23 citation-form: Unexpected “@ gazette” in a ' +
      'citation, expected @ and a source’s id | Write [@gazette].',
  },
  {
    name: 'full-width brackets around a citation',
    files: withBody('The harbour counted. ［@gazette］'),
    says:
      'content/events/2024-03-04-count.md:21:22 citation-form: Unexpected “［@gazette］”, ' +
      'expected a citation | Write [@gazette].',
  },
  {
    name: 'two pairs of brackets around a citation',
    files: withBody('The harbour counted. [[@gazette]]'),
    says:
      'content/events/2024-03-04-count.md:21:22 citation-form: Unexpected “[[@gazette]]”, ' +
      'expected a citation | Write [@gazette].',
  },
  {
    name: 'a citation that nobody closed',
    files: withBody('The harbour counted. [@gazette'),
    says:
      'content/events/2024-03-04-count.md:21:22 citation-form: Unexpected “[@gazette”, ' +
      'expected a citation | Write [@gazette].',
  },
  {
    name: 'a citation with a word before it',
    files: withBody('The harbour counted. [see @gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:22 citation-form: Unexpected “[see @gazette]”, ' +
      'expected a citation | Write [@gazette].',
  },
  {
    name: 'a citation marked as code',
    files: withBody('The harbour counted. `[@gazette]`'),
    says:
      'content/events/2024-03-04-count.md:21:22 unsupported-markdown: Unexpected code | ' +
      'Take out the ` around it.',
  },
  {
    name: 'a citation within a link',
    files: withBody('The [harbour [@gazette]](https://herald.example/) counted.'),
    says:
      'content/events/2024-03-04-count.md:21:14 citation-form: Unexpected citation within a ' +
      'link | Put the citation behind the link.',
  },
  {
    name: 'a citation of a source that is not there',
    files: withBody('The harbour counted. [@gazete]'),
    says:
      'content/events/2024-03-04-count.md:21:23 unknown-citation: Unexpected citation of ' +
      '“gazete”, a source that does not exist | Did you mean “gazette”?',
  },
  {
    name: 'a soft hyphen in a title',
    files: edited(EVENT, 'counts its cranes', 'counts its cr\u00ADanes'),
    says:
      'content/events/2024-03-04-count.md:2:33 control-character: Unexpected invisible ' +
      'character U+00AD (soft hyphen) | Delete the character; it is invisible and can ' +
      'mislead.',
  },
  {
    name: 'a space without width in a summary',
    files: edited(EVENT, 'A first count.', 'A first\u200B count.'),
    says:
      'content/events/2024-03-04-count.md:7:17 control-character: Unexpected invisible ' +
      'character U+200B (space without width) | Delete the character; it is invisible and ' +
      'can mislead.',
  },
  {
    name: 'a mark of direction in the name of a place',
    files: edited(EVENT, 'place: Eastmere', 'place: East\u200Emere'),
    says:
      'content/events/2024-03-04-count.md:6:12 control-character: Unexpected invisible ' +
      'character U+200E (mark of direction) | Delete the character; it is invisible and can ' +
      'mislead.',
  },
  {
    name: 'an invisible sign in what somebody says',
    files: edited(EVENT, 'There are twelve.', 'There are \u2060twelve.'),
    says:
      'content/events/2024-03-04-count.md:14:21 control-character: Unexpected invisible ' +
      'character U+2060 (joiner of words) | Delete the character; it is invisible and can ' +
      'mislead.',
  },
  {
    name: 'an invisible sign in a text, three times',
    files: edited(EVENT, 'The harbour counted.', 'The\u00AD har\u00ADbour coun\u00ADted.'),
    says:
      'content/events/2024-03-04-count.md:21:4 control-character: Unexpected invisible ' +
      'character U+00AD (soft hyphen), and 2 more of it below | Delete the character; it is ' +
      'invisible and can mislead.',
  },
  {
    name: 'a quotation that runs on into the words of the reporter',
    files: {
      ...withBody('Lund saw “twelve of them in the harbour and left”. [@herald]'),
      'sources/herald.fingerprint.json': JSON.stringify(
        fingerprintOf(
          'There were “twelve of them”. Lund saw “twelve of them in the harbour” and left.',
          'herald',
        ),
      ),
      'sources/gazette.fingerprint.json': JSON.stringify(
        fingerprintOf('There are twelve.', 'gazette'),
      ),
    },
    says:
      'content/events/2024-03-04-count.md:21:41 quotation-not-cited: Unexpected “and” in a ' +
      'quotation: source “herald” does not have it there inside its quotation marks | Quote ' +
      'only what the source sets in quotation marks, and say the rest yourself.',
  },
];
