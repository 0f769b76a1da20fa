import { withBody } from '../../support/case.ts';
import { ACTOR, CONTENT, DENIAL, edited, EVENT, having, SOURCE } from '../../support/content.ts';
import type { Files, Path } from '../../support/content.ts';
import type { Mistake } from './mistake.ts';

/** The prose of no article, as long as one. */
const ARTICLE = Array.from(
  { length: 12 },
  (_, i) =>
    `The minister told reporters on Monday that crane ${i} of the town had been counted again by ` +
    'officials, and that nobody had seen so many of them.',
).join('\n\n');
const SHORT = ARTICLE.split('\n\n').slice(0, 4).join('\n\n');
const ON_ONE_LINE = ARTICLE.replaceAll('\n\n', ' ');

/** The story with one of its files under another path. */
const moved = (from: Path, to: string): Files => having({ [from]: undefined, [to]: CONTENT[from] });

const WHAT_TO_DO =
  'Delete the article’s text, and do not commit it; once it is committed Git keeps it, so ask a ' +
  'maintainer. Only your own words may stand here, each paragraph with a citation.';

/** Files of the wrong name, place or kind. */
export const FILES: readonly Mistake[] = [
  {
    name: 'an event in the content folder itself',
    files: moved(EVENT, '2024-03-04-count.md'),
    says:
      'content/2024-03-04-count.md:1:1 unexpected-file: Unexpected file ' +
      '“2024-03-04-count.md”, expected story.yaml, about.md or the folders events, sources, ' +
      'actors, measures, places, threads, claims | Move it to ' +
      'content/events/2024-03-04-count.md.',
  },
  {
    name: 'an event in a folder for its year',
    files: moved(EVENT, 'events/2024/2024-03-04-count.md'),
    says:
      'content/events/2024:1:1 unexpected-file: Unexpected folder “2024”, expected a file ' +
      'whose name ends in .md | Move its files up into content/events/, and delete it.',
  },
  {
    name: 'a folder whose name is not in the plural',
    files: moved(EVENT, 'event/2024-03-04-count.md'),
    says:
      'content/event:1:1 unexpected-file: Unexpected folder “event”, expected story.yaml, ' +
      'about.md or the folders events, sources, actors, measures, places, threads, claims ' +
      '| Rename it to events.',
  },
  {
    name: 'an event with the long ending of Markdown',
    files: moved(EVENT, 'events/2024-03-04-count.markdown'),
    says:
      'content/events/2024-03-04-count.markdown:1:1 unexpected-file: Unexpected file ' +
      '“2024-03-04-count.markdown”, expected a file whose name ends in .md | Rename it to ' +
      '2024-03-04-count.md.',
  },
  {
    name: 'an event with the ending of another Markdown',
    files: moved(EVENT, 'events/2024-03-04-count.mdx'),
    says:
      'content/events/2024-03-04-count.mdx:1:1 unexpected-file: Unexpected file ' +
      '“2024-03-04-count.mdx”, expected a file whose name ends in .md | Rename it to ' +
      '2024-03-04-count.md.',
  },
  {
    name: 'an event with the ending of a text',
    files: moved(EVENT, 'events/2024-03-04-count.txt'),
    says:
      'content/events/2024-03-04-count.txt:1:1 unexpected-file: Unexpected file ' +
      '“2024-03-04-count.txt”, expected a file whose name ends in .md | Rename it to ' +
      '2024-03-04-count.md.',
  },
  {
    name: 'an event to whose name an editor added an ending',
    files: moved(EVENT, 'events/2024-03-04-count.md.txt'),
    says:
      'content/events/2024-03-04-count.md.txt:1:1 unexpected-file: Unexpected file ' +
      '“2024-03-04-count.md.txt”, expected a file whose name ends in .md | Rename it to ' +
      '2024-03-04-count.md.',
  },
  {
    name: 'an event with the ending of YAML',
    files: moved(EVENT, 'events/2024-03-04-count.yml'),
    says:
      'content/events/2024-03-04-count.yml:1:1 unexpected-file: Unexpected file ' +
      '“2024-03-04-count.yml”, expected a file whose name ends in .md | Save it as ' +
      '2024-03-04-count.md, its fields between two lines of ---.',
  },
  {
    name: 'an event without an ending',
    files: moved(EVENT, 'events/2024-03-04-count'),
    says:
      'content/events/2024-03-04-count:1:1 unexpected-file: Unexpected file ' +
      '“2024-03-04-count”, expected a file whose name ends in .md | Rename it to ' +
      '2024-03-04-count.md.',
  },
  {
    name: 'an event with its ending in capitals',
    files: moved(EVENT, 'events/2024-03-04-count.MD'),
    says:
      'content/events/2024-03-04-count.MD:1:1 unexpected-file: Unexpected file ' +
      '“2024-03-04-count.MD”, expected a file whose name ends in .md | Rename it to ' +
      '2024-03-04-count.md.',
  },
  {
    name: 'an actor with the short ending of YAML',
    files: moved(ACTOR, 'actors/ada-lund.yml'),
    says:
      'content/actors/ada-lund.yml:1:1 unexpected-file: Unexpected file “ada-lund.yml”, ' +
      'expected a file whose name ends in .yaml | Rename it to ada-lund.yaml.',
  },
  {
    name: 'an actor with the ending of JSON',
    files: moved(ACTOR, 'actors/ada-lund.json'),
    says:
      'content/actors/ada-lund.json:1:1 unexpected-file: Unexpected file “ada-lund.json”, ' +
      'expected a file whose name ends in .yaml | Rename it to ada-lund.yaml.',
  },
  {
    name: 'an actor with the ending of Markdown',
    files: moved(ACTOR, 'actors/ada-lund.md'),
    says:
      'content/actors/ada-lund.md:1:1 unexpected-file: Unexpected file “ada-lund.md”, ' +
      'expected a file whose name ends in .yaml | Save it as ada-lund.yaml, without the ' +
      'lines of ---.',
  },
  {
    name: 'an actor among the events',
    files: moved(ACTOR, 'events/ada-lund.yaml'),
    says:
      'content/events/ada-lund.yaml:1:1 unexpected-file: Unexpected actor, expected an ' +
      'event in this folder | Move the file: it is an actor, saved as ' +
      'content/actors/ada-lund.yaml.',
  },
  {
    name: 'an actor in the content folder itself',
    files: moved(ACTOR, 'ada-lund.yaml'),
    says:
      'content/ada-lund.yaml:1:1 unexpected-file: Unexpected file “ada-lund.yaml”, expected ' +
      'story.yaml, about.md or the folders events, sources, actors, measures, places, ' +
      'threads, claims | Move it to content/actors/ada-lund.yaml.',
  },
  {
    name: 'a source in the content folder itself',
    files: moved(SOURCE, 'gazette.md'),
    says:
      'content/gazette.md:1:1 unexpected-file: Unexpected file “gazette.md”, expected ' +
      'story.yaml, about.md or the folders events, sources, actors, measures, places, ' +
      'threads, claims | Move it to content/sources/gazette.md.',
  },
  {
    name: 'a name in capitals',
    files: moved(ACTOR, 'actors/Ada-Lund.yaml'),
    says:
      'content/actors/Ada-Lund.yaml:1:1 file-name: Unexpected file name “Ada-Lund”, ' +
      'expected an id | Rename it to ada-lund.yaml.',
  },
  {
    name: 'a name with a space',
    files: moved(ACTOR, 'actors/Ada Lund.yaml'),
    says:
      'content/actors/Ada Lund.yaml:1:1 file-name: Unexpected file name “Ada Lund”, ' +
      'expected an id | Rename it to ada-lund.yaml.',
  },
  {
    name: 'a name with an underscore',
    files: moved(ACTOR, 'actors/ada_lund.yaml'),
    says:
      'content/actors/ada_lund.yaml:1:1 file-name: Unexpected file name “ada_lund”, ' +
      'expected an id | Rename it to ada-lund.yaml.',
  },
  {
    name: 'a name with an accent',
    files: moved(ACTOR, 'actors/ada-lünd.yaml'),
    says:
      'content/actors/ada-lünd.yaml:1:1 file-name: Unexpected file name “ada-lünd”, ' +
      'expected an id | Rename it to ada-lund.yaml.',
  },
  {
    name: 'an event named with spaces and underscores',
    files: moved(EVENT, 'events/2024_03_04 Count.md'),
    says:
      'content/events/2024_03_04 Count.md:1:1 file-name: Unexpected file name “2024_03_04 ' +
      'Count”, expected an id | Rename it to 2024-03-04-count.md.',
  },
  {
    name: 'a copy that a Mac made',
    files: having({ 'events/2024-03-04-count copy.md': CONTENT[EVENT] }),
    says:
      'content/events/2024-03-04-count copy.md:1:1 file-name: Unexpected copy ' +
      '“2024-03-04-count copy” of 2024-03-04-count.md | Delete it, or give it the name of ' +
      'the entry that it is to be.',
  },
  {
    name: 'a copy that a browser made',
    files: having({ 'events/2024-03-04-count (1).md': CONTENT[EVENT] }),
    says:
      'content/events/2024-03-04-count (1).md:1:1 file-name: Unexpected copy ' +
      '“2024-03-04-count (1)” of 2024-03-04-count.md | Delete it, or give it the name of ' +
      'the entry that it is to be.',
  },
  {
    name: 'a copy that Windows made',
    files: having({ 'actors/ada-lund - Copy.yaml': CONTENT[ACTOR] }),
    says:
      'content/actors/ada-lund - Copy.yaml:1:1 file-name: Unexpected copy “ada-lund - Copy” ' +
      'of ada-lund.yaml | Delete it, or give it the name of the entry that it is to be.',
  },
  {
    name: 'a file that Git left behind',
    files: having({ 'events/2024-03-04-count.md.orig': CONTENT[EVENT] }),
    says:
      'content/events/2024-03-04-count.md.orig:1:1 unexpected-file: Unexpected file ' +
      '“2024-03-04-count.md.orig”, expected a file whose name ends in .md | Delete it: a ' +
      'program has left it there.',
  },
  {
    name: 'a file that an editor left behind',
    files: having({ 'events/2024-03-04-count.md~': CONTENT[EVENT] }),
    says:
      'content/events/2024-03-04-count.md~:1:1 unexpected-file: Unexpected file ' +
      '“2024-03-04-count.md~”, expected a file whose name ends in .md | Delete it: a ' +
      'program has left it there.',
  },
  {
    name: 'a file that Windows left behind',
    files: having({ 'events/Thumbs.db': 'x' }),
    says:
      'content/events/Thumbs.db:1:1 unexpected-file: Unexpected file “Thumbs.db”, expected ' +
      'a file whose name ends in .md | Delete it: a program has left it there.',
  },
  {
    name: 'a picture beside an event',
    files: having({ 'events/crane.png': 'x' }),
    says:
      'content/events/crane.png:1:1 unexpected-file: Unexpected file “crane.png”, expected ' +
      'a file whose name ends in .md | Delete it: pages show no pictures.',
  },
  {
    name: 'a folder of pictures',
    files: having({ 'images/crane.png': 'x' }),
    says:
      'content/images:1:1 unexpected-file: Unexpected folder “images”, expected story.yaml, ' +
      'about.md or the folders events, sources, actors, measures, places, threads, claims | ' +
      'Delete it: pages show no pictures.',
  },
  {
    name: 'a folder named like a file',
    files: having({ 'sources/almanac.md/text.md': 'x' }),
    says:
      'content/sources/almanac.md:1:1 unexpected-file: Unexpected folder “almanac.md”, ' +
      'expected a file whose name ends in .md | Delete it, and put a file of this name in ' +
      'its place.',
  },
  {
    name: 'an article saved beside its source',
    files: having({ 'sources/gazette.txt': ARTICLE }),
    says:
      'content/sources/gazette.txt:1:1 article-text: Unexpected file of a kind in which ' +
      `articles are saved | ${WHAT_TO_DO}`,
  },
  {
    name: 'an article as a web page',
    files: having({ 'sources/gazette.html': `<p>${ARTICLE}</p>` }),
    says:
      'content/sources/gazette.html:1:1 article-text: Unexpected file of a kind in which ' +
      `articles are saved | ${WHAT_TO_DO}`,
  },
  {
    name: 'an article as a PDF',
    files: having({ 'gazette.pdf': '%PDF-1.4' }),
    says:
      'content/gazette.pdf:1:1 article-text: Unexpected file of a kind in which articles ' +
      `are saved | ${WHAT_TO_DO}`,
  },
  {
    name: 'a folder of articles',
    files: having({ 'articles/gazette.docx': 'PK' }),
    says:
      'content/articles:1:1 article-text: Unexpected file of a kind in which articles are ' +
      `saved | ${WHAT_TO_DO}`,
  },
  {
    name: 'an article as a file without fields',
    files: having({ 'sources/almanac.md': SHORT }),
    says:
      'content/sources/almanac.md:1:1 article-text: Unexpected long text without a ' +
      `citation, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'an article as the text of an event',
    files: withBody(ARTICLE),
    says:
      'content/events/2024-03-04-count.md:21:1 article-text: Unexpected long text without a ' +
      `citation, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'an article as the text of an event, with a citation behind it',
    files: withBody(`${ARTICLE} [@gazette]`),
    says:
      'content/events/2024-03-04-count.md:21:1 article-text: Unexpected long text without a ' +
      `citation, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'an article with soft hyphens in it',
    files: withBody(ARTICLE.replaceAll('reporters', 're\u00ADporters')),
    says:
      'content/events/2024-03-04-count.md:21:1 article-text: Unexpected long text without a ' +
      `citation, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'a short article with its dateline',
    files: withBody(`EASTMERE, March 4 (AP) — ${SHORT}`),
    says:
      'content/events/2024-03-04-count.md:21:1 article-text: Unexpected long text without a ' +
      `citation, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'a short article with its byline',
    files: withBody(`By Bo Hansen\n\n${SHORT}`),
    says:
      'content/events/2024-03-04-count.md:21:1 article-text: Unexpected long text without a ' +
      `citation, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'a short article with its copyright',
    files: withBody(`${SHORT}\n\n© 2024 The Gazette`),
    says:
      'content/events/2024-03-04-count.md:21:1 article-text: Unexpected long text without a ' +
      `citation, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'an article as a summary',
    files: edited(EVENT, 'A first count.', ON_ONE_LINE),
    says:
      'content/events/2024-03-04-count.md:7:1 article-text: Unexpected long text without a ' +
      `citation in a field, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'an article as a summary, without an indent',
    files: edited(EVENT, 'A first count.', ARTICLE),
    says:
      'content/events/2024-03-04-count.md:7:1 article-text: Unexpected long text without a ' +
      `citation in a field, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'an article as what somebody says',
    files: edited(EVENT, 'There are twelve.', ON_ONE_LINE),
    says:
      'content/events/2024-03-04-count.md:14:5 article-text: Unexpected long text without a ' +
      `citation in a field, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'an article as the text of a source',
    files: edited(SOURCE, 'What the Gazette prints of the count.', ARTICLE),
    says:
      'content/sources/gazette.md:7:1 article-text: Unexpected long text without a ' +
      `citation, which looks like an article’s | ${WHAT_TO_DO}`,
  },
  {
    name: 'a source that nothing in the event names',
    files: edited(DENIAL, 'sources: [herald]\nclaims', 'sources: [herald, gazette]\nclaims'),
    says:
      'content/events/2024-03-05-denial.md:7:19 idle-source: Unexpected source “gazette” in ' +
      '“sources”, which nothing else in the event names | Cite it as [@gazette], name it ' +
      'in a claim or ' +
      'under “restsOn”, or take it out of the list.',
  },
  {
    name: 'the story’s file with another ending',
    files: having({ 'story.yaml': undefined, 'story.yml': CONTENT['story.yaml'] }),
    says:
      'content/story.yml:1:1 unexpected-file: Unexpected file “story.yml”, expected ' +
      'story.yaml, about.md or the folders events, sources, actors, measures, places, ' +
      'threads, claims | Rename it to story.yaml.',
  },
  {
    name: 'the story’s file with a capital',
    files: having({ 'story.yaml': undefined, 'Story.yaml': CONTENT['story.yaml'] }),
    says:
      'content/Story.yaml:1:1 unexpected-file: Unexpected file “Story.yaml”, expected ' +
      'story.yaml, about.md or the folders events, sources, actors, measures, places, ' +
      'threads, claims | Rename it to story.yaml.',
  },
  {
    name: 'the story’s file as Markdown',
    files: having({ 'story.yaml': undefined, 'story.md': `---\n${CONTENT['story.yaml']}---\n` }),
    says:
      'content/story.md:1:1 unexpected-file: Unexpected file “story.md”, expected ' +
      'story.yaml, about.md or the folders events, sources, actors, measures, places, ' +
      'threads, claims | Save it as story.yaml, without the lines of ---.',
  },
];
