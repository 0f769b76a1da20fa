import { CONTENT, edited, EVENT, STORY } from '../../../support/content.ts';
import { withBody } from '../../../support/case.ts';
import type { Case } from '../../../support/case.ts';

const ORDINARY = [
  'https://commons.wikimedia.org/wiki/File:Map.svg',
  'https://en.wikipedia.org/wiki/Crane_(machine)',
  'https://post.example:8443/@name/a,b;c=d/1352136542928596992?e=f&g=h',
  'https://пример.рф/Новости/%D0%9D#:~:text=data:twelve,cranes',
  'https://archive.example/2024*/https://herald.example/file:a',
] as const;

const WRITE_HOME = 'Write https://eastmere.example/.';
const GIVE_HOME = 'Give the address of the home page alone, such as https://user.github.io/repo/.';

export const ADDRESSES: readonly Case[] = [
  {
    name: 'ftp',
    files: edited('sources/herald.md', 'https://herald', 'ftp://herald'),
    says: [
      'content/sources/herald.md:3:6 address-not-https: Unexpected address ' +
        '“ftp://herald.example/cranes” in “url”, expected one that begins with https:// or ' +
        'http:// | Give the full https:// address, or leave the field out.',
    ],
  },
  {
    name: 'nothing about plain http where a source and a version of it were',
    files: edited(
      'sources/herald.md',
      'url: https://herald.example/cranes',
      'url: http://herald.example/cranes\narchive: http://kept.example/cranes\n' +
        'versions: [{ seen: 2024-03-05, url: "http://herald.example/2" }]',
    ),
    says: [],
  },
  {
    name: 'plain http with a name before its host, and where a page would link to it',
    files: {
      ...edited('sources/herald.md', 'https://herald', 'http://user@herald'),
      [STORY]: CONTENT[STORY].replace('https://creative', 'http://creative'),
    },
    says: [
      'content/sources/herald.md:3:6 address-not-https: Unexpected address ' +
        '“http://user@herald.example/cranes” in “url”, expected one with no name or password ' +
        'before its host | Give the full https:// address, or leave the field out.',
      'content/story.yaml:5:34 address-not-https: Unexpected address ' +
        '“http://creativecommons.org/licenses/by/4.0/” in “url” under “licence”, expected one ' +
        'that begins with https:// | Give the full https:// address, or leave the field out.',
    ],
  },
  {
    name: 'an address without a scheme',
    files: edited('sources/herald.md', 'https://herald', '//herald'),
    says: [
      'content/sources/herald.md:3:6 address-not-https: Unexpected address ' +
        '“//herald.example/cranes” in “url”, expected one that begins with https:// or ' +
        'http:// | Write https://herald.example/cranes.',
    ],
  },
  {
    name: 'a name and password',
    files: edited('sources/herald.md', 'https://herald', 'https://user:word@herald'),
    says: [
      'content/sources/herald.md:3:6 address-not-https: Unexpected address ' +
        '“https://user:word@herald.example/cranes” in “url”, expected one with no name or ' +
        'password before its host | Give the full https:// address, or leave the field out.',
    ],
  },
  {
    name: 'a name without a password',
    files: edited('sources/herald.md', 'https://herald', 'https://user@herald'),
    says: [
      'content/sources/herald.md:3:6 address-not-https: Unexpected address ' +
        '“https://user@herald.example/cranes” in “url”, expected one with no name or password ' +
        'before its host | Give the full https:// address, or leave the field out.',
    ],
  },
  {
    name: 'javascript: in a field for an address',
    files: edited('sources/herald.md', 'https://herald.example/cranes', 'javascript:alert(1)'),
    says: [
      'content/sources/herald.md:3:6 address-not-https: Unexpected address ' +
        '“javascript:alert(1)” in “url”, expected one that begins with https:// or ' +
        'http:// | Give the full https:// address, or leave the field out.',
      'content/sources/herald.md:3:6 dangerous-address: Unexpected “javascript:”, which can ' +
        'run code in a browser or read files | ' +
        'Take it out. If it is a plain word, put a space after the colon.',
    ],
  },
  {
    name: 'data: in a field for an address',
    files: edited('sources/herald.md', 'https://herald.example/cranes', 'data:text/html,hello'),
    says: [
      'content/sources/herald.md:3:6 address-not-https: Unexpected address ' +
        '“data:text/html,hello” in “url”, expected one that begins with https:// or ' +
        'http:// | Give the full https:// address, or leave the field out.',
      'content/sources/herald.md:3:6 dangerous-address: Unexpected “data:”, which can run ' +
        'code in a browser or read files | ' +
        'Take it out. If it is a plain word, put a space after the colon.',
    ],
  },
  {
    name: 'javascript: hidden by an escape of YAML',
    files: edited(
      'sources/herald.md',
      'https://herald.example/cranes',
      '"\\x6aavascript:alert(1)"',
    ),
    says: [
      'content/sources/herald.md:3:6 address-not-https: Unexpected address ' +
        '“javascript:alert(1)” in “url”, expected one that begins with https:// or ' +
        'http:// | Give the full https:// address, or leave the field out.',
    ],
  },
  {
    name: 'javascript: in a text',
    files: edited(EVENT, 'A first count.', 'See JavaScript:alert(1) for it.'),
    says: [
      'content/events/2024-03-04-count.md:7:14 dangerous-address: Unexpected “JavaScript:”, ' +
        'which can run code in a browser or read files | ' +
        'Take it out. If it is a plain word, put a space after the colon.',
    ],
  },
  {
    name: 'data: in a comment',
    files: edited(EVENT, 'kind: statement', 'kind: statement # data:text/html'),
    says: [
      'content/events/2024-03-04-count.md:5:19 dangerous-address: Unexpected “data:”, which ' +
        'can run code in a browser or read files | ' +
        'Take it out. If it is a plain word, put a space after the colon.',
    ],
  },
  {
    name: 'vbscript: and file: in prose',
    files: withBody('See vbscript:x and file:///etc/hosts. [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:5 dangerous-address: Unexpected “vbscript:”, ' +
        'which can run code in a browser or read files | ' +
        'Take it out. If it is a plain word, put a space after the colon.',
      'content/events/2024-03-04-count.md:21:20 dangerous-address: Unexpected “file:”, which ' +
        'can run code in a browser or read files | ' +
        'Take it out. If it is a plain word, put a space after the colon.',
    ],
  },
  {
    name: 'an http link in Markdown',
    files: withBody('[Look](http://herald.example). [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:1 address-not-https: Unexpected address ' +
        '“http://herald.example”, expected one that begins with https:// | ' +
        'Give the full https:// address, or take the link out.',
    ],
  },
  {
    name: 'a relative link in Markdown',
    files: withBody('[Look](/events/). [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:1 unknown-link: Unexpected link “/events/”, ' +
        'expected a kind of entry before the id | Write events/<id>, with one of: events, ' +
        'sources, actors, measures, places, threads.',
    ],
  },
  {
    name: 'javascript: in a link of Markdown',
    files: withBody('[Look](javascript:alert(1)). [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:1 address-not-https: Unexpected address ' +
        '“javascript:alert(1)”, expected one that begins with https:// | ' +
        'Give the full https:// address, or take the link out.',
      'content/events/2024-03-04-count.md:21:8 dangerous-address: Unexpected “javascript:”, ' +
        'which can run code in a browser or read files | ' +
        'Take it out. If it is a plain word, put a space after the colon.',
    ],
  },
  {
    name: 'javascript: hidden by a character reference',
    files: withBody('[Look](&#106;avascript:alert`1`). [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:1 address-not-https: Unexpected address ' +
        '“javascript:alert`1`”, expected one that begins with https:// | ' +
        'Give the full https:// address, or take the link out.',
    ],
  },
  {
    name: 'javascript: between angle brackets',
    files: withBody('<javascript:alert(1)> [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:1 address-not-https: Unexpected address ' +
        '“javascript:alert(1)”, expected one that begins with https:// | ' +
        'Give the full https:// address, or take the link out.',
      'content/events/2024-03-04-count.md:21:2 dangerous-address: Unexpected “javascript:”, ' +
        'which can run code in a browser or read files | ' +
        'Take it out. If it is a plain word, put a space after the colon.',
    ],
  },
  {
    name: 'an https link in Markdown that is no address',
    files: withBody('[Look](https://[). [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:1 address-not-https: Unexpected address ' +
        '“https://[”, expected one that begins with https:// | ' +
        'Give the full https:// address, or take the link out.',
    ],
  },
  {
    name: 'a link in Markdown whose host looks like another',
    files: withBody('[Look](https://herald.example@elsewhere.example/cranes). [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:1 address-not-https: Unexpected address ' +
        '“https://herald.example@elsewhere.example/cranes”, expected one with no name or ' +
        'password before its host | Give the full https:// address, or take the link out.',
    ],
  },
  ...(
    [
      ['a query', '?page=home', 'one without ? and #', WRITE_HOME],
      ['a place on a page', '#top', 'one without ? and #', WRITE_HOME],
      ['a file', 'index.html', 'one without a file at its end', WRITE_HOME],
      ['a file and a query', 'index.PHP?page=1', 'one without ? and #', WRITE_HOME],
      ['an empty step', 'news//2024/', 'one without an empty step (//) in its path', GIVE_HOME],
      ['a lone %', '100%/', 'one in which two of 0–9 and A–F stand behind every %', GIVE_HOME],
    ] as const
  ).map(([what, end, expected, tip]): Case => ({
    name: `an address of the site with ${what}`,
    files: edited(STORY, 'eastmere.example/', `eastmere.example/${end}`),
    says: [
      `content/story.yaml:6:7 site-address: Unexpected address “https://eastmere.example/${end}” ` +
        `in “site”, expected ${expected} | ${tip}`,
    ],
  })),
  {
    name: 'nothing for an address of the site in other letters, with a port and escapes',
    files: edited(STORY, 'eastmere.example/', 'пример.example:8443/Новости дня/%C3%A9/(a),b@c'),
    says: [],
  },
  {
    name: 'nothing for addresses with all that may stand in one',
    files: {
      ...edited('sources/herald.md', 'https://herald.example/cranes', ORDINARY[0]),
      [EVENT]: withBody(`${ORDINARY.map((to) => `[There](${to})`).join(', ')}. [@gazette]`)[EVENT],
    },
    says: [],
  },
  {
    name: 'javascript: in an address behind another',
    files: withBody('See [a](https://a.example/)[b](javascript:b) there. [@gazette]'),
    says: [
      'content/events/2024-03-04-count.md:21:28 address-not-https: Unexpected address ' +
        '“javascript:b”, expected one that begins with https:// | ' +
        'Give the full https:// address, or take the link out.',
      'content/events/2024-03-04-count.md:21:32 dangerous-address: Unexpected “javascript:”, ' +
        'which can run code in a browser or read files | ' +
        'Take it out. If it is a plain word, put a space after the colon.',
    ],
  },
];
