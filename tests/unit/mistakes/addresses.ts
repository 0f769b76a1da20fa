import { edited, STORY } from '../../support/content.ts';
import type { Mistake } from './mistake.ts';

const HERALD = 'sources/herald.md';
const MEANT = 'Write https://herald.example/cranes.';
const BEGINS = 'one that begins with https:// or http://';

/** What stands for the address of a source, what was expected there, and the tip. */
const OF_SOURCE: readonly [name: string, value: string, expected: string, tip?: string][] = [
  ['no scheme', 'herald.example/cranes', BEGINS],
  ['www and no scheme', 'www.herald.example', BEGINS, 'Write https://www.herald.example.'],
  ['one slash', 'https:/herald.example/cranes', BEGINS],
  ['no first letter', 'ttps://herald.example/cranes', BEGINS],
  ['a letter left out', 'htp://herald.example/cranes', BEGINS],
  ['no colon', 'https//herald.example/cranes', BEGINS],
  ['a space behind the scheme', 'https: //herald.example/cranes', BEGINS],
  ['capitals', 'HTTPS://herald.example/cranes', BEGINS],
  ['a Markdown link', '[words](https://herald.example/cranes)', BEGINS],
  ['angle brackets', '<https://herald.example/cranes>', BEGINS],
  ['words before it', 'See https://herald.example/cranes', BEGINS],
  ['a full stop', 'https://herald.example/cranes.', 'one without a full stop at its end'],
  ['a comma', 'https://herald.example/cranes,', 'one without a comma or semicolon at its end'],
  [
    'the scheme twice',
    'https://https://herald.example/cranes',
    'one that begins with https:// once',
  ],
  ['a comma in the host', 'https://herald,example/cranes', 'one without a comma in its host'],
  ['a backslash', 'https://herald.example\\cranes', 'one with / in place of \\'],
  [
    'two addresses',
    'https://herald.example/a, https://herald.example/b',
    'one address alone',
    'Write https://herald.example/a or https://herald.example/b, whichever is meant.',
  ],
  [
    'an address that was cut short',
    'https://herald.example/cra…',
    'the whole address, without … in it',
    'Give the full https:// address, or leave the field out.',
  ],
  [
    'a host without a dot',
    'https://herald/cranes',
    'one with a dot in its host',
    'Give the full https:// address, or leave the field out.',
  ],
];

const inStory = (name: string, field: string, value: string, says: string): Mistake => {
  const isContact = field === 'contact';
  return {
    name,
    files: isContact
      ? edited(STORY, 'contact: desk@eastmere.example', `contact: ${JSON.stringify(value)}`)
      : edited(STORY, 'contact:', `${field}: ${JSON.stringify(value)}\ncontact:`),
    says: `content/story.yaml:8:${field.length + 3} ${says}`,
  };
};

const ofRepository = (name: string, value: string, tip: string): Mistake =>
  inStory(
    name,
    'repository',
    value,
    `address-not-https: Unexpected address “${value}” in “repository”, expected that of a ` +
      `repository | ${tip}`,
  );

const ofContact = (name: string, value: string, tip: string): Mistake =>
  inStory(
    name,
    'contact',
    value,
    `contact-form: Unexpected contact “${value}” in “contact”, expected an e-mail address or a ` +
      `page | ${tip}`,
  );

/** Addresses of pages, of the repository and of people. */
export const OF_ADDRESSES: readonly Mistake[] = [
  ...OF_SOURCE.map(([name, value, expected, tip = MEANT]) => ({
    name: `the address of a source with ${name}`,
    files: edited(HERALD, 'url: https://herald.example/cranes', `url: ${JSON.stringify(value)}`),
    says:
      `content/sources/herald.md:3:6 address-not-https: Unexpected address “${value}” in ` +
      `“url”, expected ${expected} | ${tip}`,
  })),
  {
    name: 'a kept copy that is the original',
    files: edited(
      HERALD,
      'url: https://herald.example/cranes',
      'url: https://herald.example/cranes\narchive: https://herald.example/cranes/',
    ),
    says:
      'content/sources/herald.md:4:10 needless-field: Unexpected “archive” that is the address ' +
      'in “url”, expected a kept copy | Give the address of the copy, as in ' +
      'https://web.archive.org/web/…, or take it out.',
  },
  ofRepository(
    'the page of a branch for the repository',
    'https://github.com/user/repo/tree/main',
    'Write https://github.com/user/repo.',
  ),
  ofRepository(
    'the page of a folder for a repository on GitLab',
    'https://gitlab.com/group/part/repo/-/tree/main/content',
    'Write https://gitlab.com/group/part/repo.',
  ),
  ofRepository(
    'the page of whom a repository belongs to',
    'https://github.com/user',
    'Write the name of the repository behind it, as in https://github.com/user/repo.',
  ),
  inStory(
    'the address that Git itself takes for a repository',
    'repository',
    'git@github.com:user/repo.git',
    'address-not-https: Unexpected address “git@github.com:user/repo.git” in “repository”, ' +
      'expected one that begins with https:// | Write https://github.com/user/repo.',
  ),
  inStory(
    'a branch with all that Git puts before its name',
    'branch',
    'refs/heads/main',
    'wrong-type: Unexpected branch “refs/heads/main” in “branch”, expected a name that Git ' +
      'takes | Write main.',
  ),
  ofContact(
    'mailto: before a contact',
    'mailto:desk@eastmere.example',
    'Write desk@eastmere.example.',
  ),
  ofContact(
    'a contact with its name',
    'The desk <desk@eastmere.example>',
    'Write desk@eastmere.example.',
  ),
  ofContact(
    'a contact page without scheme',
    'www.eastmere.example/us',
    'Write https://www.eastmere.example/us.',
  ),
];
