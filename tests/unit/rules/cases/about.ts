import type { Case } from '../../../support/case.ts';
import { edited, having, STORY } from '../../../support/content.ts';

/** What is reported of who publishes the site, and of the text that tells of it. */
export const ABOUT: readonly Case[] = [
  {
    name: 'a text about the site, with words in quotation marks and numbers of its own',
    files: having({ 'about.md': '## Who we are\n\nFive of us say “not printed” since 2019.\n' }),
    says: [],
  },
  {
    name: 'fields in a text about the site',
    files: having({ 'about.md': '---\ntitle: About\n---\n\nText.\n' }),
    says: [
      'content/about.md:1:1 front-matter: Unexpected fields, expected the text alone | ' +
        'Take out all between the two lines of ---, and these lines too.',
    ],
  },
  {
    name: 'an unknown source and an image in a text about the site',
    files: having({ 'about.md': 'As it prints. [@gazett]\n\n![A crane](crane.png)\n' }),
    says: [
      'content/about.md:1:16 unknown-citation: Unexpected citation of “gazett”, a source that ' +
        'does not exist | Did you mean “gazette”?',
      'content/about.md:3:1 unsupported-markdown: Unexpected image | ' +
        'Take it out: pages show no pictures.',
    ],
  },
  {
    name: 'a publisher with an e-mail address',
    files: edited(STORY, 'measure:', 'publisher: The Archive\nmeasure:'),
    says: [],
  },
  {
    name: 'a contact that is neither an e-mail address nor a page',
    files: edited(STORY, 'contact: desk@eastmere.example', 'contact: http://a.example/'),
    says: [
      'content/story.yaml:8:10 contact-form: Unexpected contact “http://a.example/” in ' +
        '“contact”, expected an e-mail address or a page | ' +
        'Give an e-mail address, or the full https:// address of a page.',
    ],
  },
];
