import { describe, expect, test } from 'vitest';
import {
  ACTOR,
  check,
  CONTENT,
  DENIAL,
  edited,
  EVENT,
  having,
  SOURCE,
  STORY,
} from '../../support/content.ts';
import type { Files } from '../../support/content.ts';

import { RULE_CASES } from './cases/index.ts';
import { event } from './cases/support.ts';

describe.each(Object.entries(RULE_CASES))('what is wrong with %s', (_, cases) => {
  test.each(cases)('$name', async ({ files, says }) => {
    expect((await check(files)).problems).toEqual(says);
  });
});

const ruleOf = (line: string): string => / ([a-z0-9-]+): /.exec(line)?.[1] ?? '';

describe('what is no problem', () => {
  test.each<[string, Files]>([
    ['the story as it is', CONTENT],
    [
      'a file named for the first day of a range',
      having({
        'events/2024-03-04-again.md': event(
          'date: 2024-03-04/2024-03-06\ndatePrintedIn: [gazette]\n',
        ),
      }),
    ],
    [
      'a file named for the day on which an open range ends',
      having({
        'events/2024-03-04-again.md': event('date: ../2024-03-04\ndatePrintedIn: [gazette]\n'),
      }),
    ],
    [
      'a file named for a month',
      having({ 'events/2024-03-again.md': event('date: 2024-03\ndatePrintedIn: [gazette]\n') }),
    ],
    [
      'an event on the last day on which its source can have been published',
      edited(
        SOURCE,
        'published: 2024-03-06',
        'published: 2024-03-02/2024-03-04\npublishedBasis: It says so.',
      ),
    ],
    [
      'an event of a range that goes on after its source',
      having({
        'events/2024-03-04-again.md': event('date: 2024-03-04/2024-04\ndatePrintedIn: [gazette]\n'),
      }),
    ],
    [
      'an event long before its source',
      having({ 'events/2024-01-again.md': event('date: 2024-01\ndatePrintedIn: [gazette]\n') }),
    ],
    [
      'an event at the edge of the story’s period',
      edited(STORY, 'period: 2024', 'period: 2024-03-04/2024-03-05'),
    ],
    [
      'a figure expected after all its sources',
      having({
        [EVENT]: CONTENT[EVENT].replace(
          'asOf: 2024-03-04 }',
          'asOf: 2025, expected: true }',
        ).replace(/ {4}quotes:\n.*\n {4}sources: .*\n/, '    sources: [gazette]\n'),
      }),
    ],
    [
      'a citation in emphasis, in a heading and over the end of a line',
      edited(
        EVENT,
        'The harbour counted. [@gazette]',
        '## Count [@gazette]\n\n*The harbour counted [@gazette]* and\ncounted ' +
          '[@gazette;\n@herald].',
      ),
    ],
    [
      'two corrections of one title, one after the other',
      edited(
        EVENT,
        '    sources: [gazette, herald]\n---\n',
        '    sources: [gazette, herald]\ncorrections:\n  - { date: 2024-03-08, kind: wording, ' +
          'field: title, was: one, now: two, why: y }\n  - { date: 2024-03-09, kind: wording, ' +
          'field: title, was: two, now: cranes, why: y }\n---\n',
      ),
    ],
    [
      'a chain of relations',
      edited(
        DENIAL,
        '    sources: [herald]',
        '    sources: [herald]\n  - { id: again, by: town, says: Not one., sources: [herald], ' +
          'relations: [{ kind: repeats, claim: 2024-03-05-denial#denied }] }',
      ),
    ],
    ['claims of one id at two events', edited(DENIAL, 'id: denied', 'id: counted')],
    ['files under hidden names', having({ '.gitkeep': '', 'events/.draft.md': 'text' })],
  ])('%s', async (_, files) => {
    expect((await check(files)).problems).toEqual([]);
  });
});

describe('all problems of all files', () => {
  const files = having({
    [STORY]: CONTENT[STORY].replace('language: en', 'language: english-language-tag'),
    [ACTOR]: CONTENT[ACTOR].replace('kind: person', 'kind: persn').replace('name:', 'nmae:'),
    [DENIAL]: CONTENT[DENIAL].replace('denied it. [@herald]', 'denied it.').replace(
      'by: town',
      'by: towm',
    ),
    'actors/other.yaml': '\t',
    'notes.txt': 'text',
  });

  test('are found in one run, in the order of file, line and column', async () => {
    expect((await check(files)).problems).toEqual([
      'content/actors/ada-lund.yaml:1:1 unknown-field: Unexpected field “nmae” | ' +
        'Did you mean “name”?',
      'content/actors/ada-lund.yaml:2:7 unknown-value: Unexpected “persn” in “kind”, expected ' +
        'one of: person, office, government, agency, organisation, group, publication | ' +
        'Did you mean “person”?',
      'content/actors/other.yaml:1:1 empty-file: Unexpected empty file | Fill it in or delete it.',
      'content/events/2024-03-05-denial.md:10:9 unknown-reference: Unexpected actor “towm”, ' +
        'which does not exist | Did you mean “town”?',
      'content/events/2024-03-05-denial.md:16:1 uncited-paragraph: Unexpected paragraph ' +
        'without a citation | End it with a citation such as [@herald].',
      'content/notes.txt:1:1 article-text: Unexpected file of a kind in which articles are ' +
        'saved | Delete the article’s text, and do not commit it; once it is committed Git keeps ' +
        'it, so ask a maintainer. Only your own words may stand here, each paragraph with a ' +
        'citation.',
      'content/story.yaml:3:11 language-form: Unexpected language “english-language-tag” in ' +
        '“language”, expected a BCP 47 tag | Did you mean “en”?',
    ]);
  });

  test('are the same in whatever order the files were written', async () => {
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect((await check(backwards)).problems).toEqual((await check(files)).problems);
  });

  test('leave unused entries alone while a file cannot be read', async () => {
    const { problems } = await check(having({ [EVENT]: 'text', [ACTOR]: CONTENT[ACTOR] }));
    expect(problems.map(ruleOf)).toEqual(['front-matter']);
  });
});
