import { edited, EVENT, MEASURE, SOURCE } from '../../../support/content.ts';
import { actorWith } from '../../../support/case.ts';
import type { Case } from '../../../support/case.ts';

const MEND = 'Put a text that begins with & or * in quotation marks; write any other value out.';
const ANCHOR = `before a text, which makes it an anchor in YAML | ${MEND}`;
const ALIAS = `before a text, which makes it an alias in YAML | ${MEND}`;
const TAG =
  'before a value, which makes it a tag in YAML | ' +
  'Put a text that begins with ! in quotation marks; write any other value plainly.';

export const YAML: readonly Case[] = [
  {
    name: 'a tab for indentation',
    files: edited(SOURCE, 'language: en', '\tlanguage: en'),
    says: [
      'content/sources/gazette.md:4:1 yaml-syntax: Unexpected tab in the indentation, expected ' +
        'spaces | Delete it and type spaces: as many as stand before the fields beside it.',
    ],
  },
  {
    name: 'an open quotation mark',
    files: edited(SOURCE, 'label: The', 'label: "The'),
    says: [
      'content/sources/gazette.md:2:8 yaml-syntax: Missing closing quotation mark " of the text ' +
        'that begins here | Write " at the end of the text too, or take away the one before it.',
    ],
  },
  {
    name: 'an open bracket',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: [gazette'),
    says: [
      'content/events/2024-03-04-count.md:9:10 yaml-syntax: Missing “]” for the “[” that opens ' +
        'here | Write ] behind the last of its items.',
    ],
  },
  {
    name: 'a wrong indent',
    files: actorWith('  aliases: []\n'),
    says: [
      'content/actors/ada-lund.yaml:7:3 yaml-syntax: Unexpected 2 spaces before “aliases”, ' +
        'expected no space as before “described” | Begin the line without a space.',
    ],
  },
  {
    name: 'a colon in plain text',
    files: edited(EVENT, 'title: The harbour', 'title: Counted: the harbour'),
    says: [
      'content/events/2024-03-04-count.md:2:15 yaml-syntax: Unexpected colon in a text without ' +
        'quotation marks | Put the whole text between " marks.',
    ],
  },
  {
    name: 'a special first character',
    files: edited(EVENT, 'place: Eastmere', 'place: @Eastmere'),
    says: [
      'content/events/2024-03-04-count.md:6:8 yaml-syntax: Unexpected “@” at the beginning of a ' +
        'text without quotation marks | Put the whole text between " marks, or take the @ away.',
    ],
  },
  {
    name: 'an unknown escape',
    files: edited(EVENT, 'place: Eastmere', 'place: "East\\qmere"'),
    says: [
      'content/events/2024-03-04-count.md:6:13 yaml-syntax: Unexpected backslash between " ' +
        'marks, where it stands for a special character | Write \\\\ for a backslash, or put the ' +
        "text between ' marks.",
    ],
  },
  {
    name: 'a second document',
    files: actorWith('---\nname: Another\n'),
    says: [
      'content/actors/ada-lund.yaml:7:1 yaml-syntax: Unexpected line of --- or ..., expected ' +
        'one set of fields | Take the line out: a .yaml file holds fields alone, and a .md file ' +
        'has them between two lines of ---.',
    ],
  },
  {
    name: 'a field given twice',
    files: edited(SOURCE, 'language: en', 'language: en\nlabel: Again'),
    says: [
      'content/sources/gazette.md:5:1 duplicate-key: Unexpected second “label”: the first is ' +
        'on line 2 | Keep one of the two.',
    ],
  },
  {
    name: 'a field given twice in braces',
    files: edited(MEASURE, 'other: cranes', 'other: cranes, one: crane'),
    says: [
      'content/measures/cranes.yaml:3:36 duplicate-key: Unexpected second “one”: the first is ' +
        'on line 3 | Keep one of the two.',
    ],
  },
  {
    name: 'an anchor and an alias',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn: [gazette]',
      'sources: &all [gazette, herald]\nrestsOn: *all',
    ),
    says: [
      'content/events/2024-03-04-count.md:8:15 yaml-alias: Unexpected “&” ' + ANCHOR,
      'content/events/2024-03-04-count.md:9:10 yaml-alias: Unexpected “*” ' + ALIAS,
    ],
  },
  {
    name: 'an alias of an alias',
    files: actorWith('aliases:\n  - &a town\n  - &b [*a, *a]\n  - [*b, *b]\n'),
    says: [
      'content/actors/ada-lund.yaml:8:8 yaml-alias: Unexpected “&” ' + ANCHOR,
      'content/actors/ada-lund.yaml:9:8 yaml-alias: Unexpected “&” ' + ANCHOR,
      'content/actors/ada-lund.yaml:9:9 yaml-alias: Unexpected “*” ' + ALIAS,
      'content/actors/ada-lund.yaml:9:13 yaml-alias: Unexpected “*” ' + ALIAS,
      'content/actors/ada-lund.yaml:10:6 yaml-alias: Unexpected “*” ' + ALIAS,
      'content/actors/ada-lund.yaml:10:10 yaml-alias: Unexpected “*” ' + ALIAS,
    ],
  },
  {
    name: 'a merge key',
    files: actorWith('<<: { kind: person }\n'),
    says: [
      'content/actors/ada-lund.yaml:7:1 unknown-field: Unexpected field “<<” | The fields ' +
        'here are: name, nameInSentence, names, wikidata, kind, partOf, members, described, ' +
        'aliases, corrections, suppressed, draft.',
    ],
  },
  {
    name: 'a tag',
    files: edited(EVENT, 'place: Eastmere', 'place: !town Eastmere'),
    says: ['content/events/2024-03-04-count.md:6:8 yaml-alias: Unexpected “!town” ' + TAG],
  },
  {
    name: 'a tag of a programming language',
    files: edited(EVENT, 'place: Eastmere', 'place: !!js/function "() => 1"'),
    says: ['content/events/2024-03-04-count.md:6:8 yaml-alias: Unexpected “!!js/function” ' + TAG],
  },
  {
    name: 'a tag of YAML itself, of a value, a list and a group of fields',
    files: edited(
      EVENT,
      'place: Eastmere',
      'place: !!str Eastmere\ncorrections: !!seq []\naliases: !!binary aGVsbG8=',
    ),
    says: [
      'content/events/2024-03-04-count.md:6:8 yaml-alias: Unexpected “!!str” ' + TAG,
      'content/events/2024-03-04-count.md:7:14 yaml-alias: Unexpected “!!seq” ' + TAG,
      'content/events/2024-03-04-count.md:8:10 yaml-alias: Unexpected “!!binary” ' + TAG,
    ],
  },
  {
    name: 'a value in typographic quotation marks, which would stay',
    files: edited(EVENT, 'place: Eastmere', 'place: ‘Eastmere’'),
    says: [
      'content/events/2024-03-04-count.md:6:8 yaml-misread: Unexpected ‘ and ’ around a value, ' +
        'which would stay in it | ' +
        'Take them away; where YAML needs quotation marks, they are straight: ".',
    ],
  },
  {
    name: 'a field without a name, or with a list for one',
    files: edited(EVENT, 'place: Eastmere', 'place: Eastmere\n? [a]\n: b\n: c'),
    says: [
      'content/events/2024-03-04-count.md:7:3 yaml-syntax: Unexpected field without a name | ' +
        'Write the name of the field before the colon.',
      'content/events/2024-03-04-count.md:9:1 yaml-syntax: Unexpected field without a name | ' +
        'Write the name of the field before the colon.',
    ],
  },
  {
    name: '21 brackets',
    files: edited(EVENT, 'place: Eastmere', `place: ${'['.repeat(21)}${']'.repeat(21)}`),
    says: [
      'content/events/2024-03-04-count.md:6:28 too-complex: Unexpected nesting, expected at ' +
        'most 20 levels | Take out the nesting.',
    ],
  },
  {
    name: '21 dashes',
    files: actorWith(`aliases:\n ${'- '.repeat(21)}a\n`),
    says: [
      'content/actors/ada-lund.yaml:8:1 too-complex: Unexpected nesting, expected at most 20 ' +
        'levels | Take out the nesting.',
    ],
  },
  {
    name: 'an indent of 201 columns',
    files: actorWith(`aliases:\n${' '.repeat(201)}- a\n`),
    says: [
      'content/actors/ada-lund.yaml:8:1 too-complex: Unexpected nesting, expected at most 20 ' +
        'levels | Take out the nesting.',
    ],
  },
  {
    name: '3,001 items of lists',
    files: actorWith(`aliases: [${'a, '.repeat(3001)}a]\n`),
    says: [
      'content/actors/ada-lund.yaml:1:1 too-many-fields: Unexpected number of fields, ' +
        'expected at most 3000 | Split the entry into several.',
    ],
  },
];
