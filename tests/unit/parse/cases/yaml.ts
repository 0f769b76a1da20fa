import { edited, EVENT, MEASURE, SOURCE } from '../../../support/content.ts';
import { actorWith } from '../../../support/case.ts';
import type { Case } from '../../../support/case.ts';

export const YAML: readonly Case[] = [
  {
    name: 'a tab for indentation',
    files: edited(SOURCE, 'language: en', '\tlanguage: en'),
    says: [
      'content/sources/gazette.md:4:1 yaml-syntax: Unexpected YAML: Tabs are not allowed as ' +
        'indentation | Indent with spaces; YAML takes no tabs.',
    ],
  },
  {
    name: 'an open quotation mark',
    files: edited(SOURCE, 'label: The', 'label: "The'),
    says: [
      'content/sources/gazette.md:5:1 yaml-syntax: Unexpected YAML: Missing closing "quote | ' +
        'Close the quotation mark or bracket. A text that begins with a bracket stands in ' +
        'quotation marks.',
    ],
  },
  {
    name: 'an open bracket',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: [gazette'),
    says: [
      'content/events/2024-03-04-count.md:10:1 yaml-syntax: Unexpected YAML: Flow sequence in ' +
        'block collection must be sufficiently indented and end with a ] | ' +
        'Indent fields of one level by the same number of spaces.',
    ],
  },
  {
    name: 'a wrong indent',
    files: actorWith('  aliases: []\n'),
    says: [
      'content/actors/ada-lund.yaml:7:1 yaml-syntax: Unexpected YAML: All mapping items must ' +
        'start at the same column | Indent fields of one level by the same number of spaces.',
    ],
  },
  {
    name: 'a colon in plain text',
    files: edited(EVENT, 'title: The harbour', 'title: Counted: the harbour'),
    says: [
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Unexpected YAML: Nested mappings ' +
        'are not allowed in compact mappings | Put a text that contains “: ” in quotation marks.',
    ],
  },
  {
    name: 'a special first character',
    files: edited(EVENT, 'place: Eastmere', 'place: @Eastmere'),
    says: [
      'content/events/2024-03-04-count.md:6:8 yaml-syntax: Unexpected YAML: Plain value ' +
        'cannot start with reserved character @ | ' +
        'Put a text that begins with @ or ` in quotation marks.',
    ],
  },
  {
    name: 'an unknown escape',
    files: edited(EVENT, 'place: Eastmere', 'place: "East\\qmere"'),
    says: [
      'content/events/2024-03-04-count.md:6:13 yaml-syntax: Unexpected YAML: Invalid escape ' +
        'sequence \\q | Look at the line above too: an open quotation mark or a wrong indent ' +
        'shows up late.',
    ],
  },
  {
    name: 'a second document',
    files: actorWith('---\nname: Another\n'),
    says: [
      'content/actors/ada-lund.yaml:7:1 yaml-syntax: Unexpected second YAML document, ' +
        'expected one | Take out the line of ---.',
    ],
  },
  {
    name: 'a field given twice',
    files: edited(SOURCE, 'language: en', 'language: en\nlabel: Again'),
    says: [
      'content/sources/gazette.md:5:1 duplicate-key: Unexpected field given twice | ' +
        'Keep one of the two.',
    ],
  },
  {
    name: 'a field given twice in braces',
    files: edited(MEASURE, 'other: cranes', 'other: cranes, one: crane'),
    says: [
      'content/measures/cranes.yaml:3:36 duplicate-key: Unexpected field given twice | ' +
        'Keep one of the two.',
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
      'content/events/2024-03-04-count.md:8:15 yaml-alias: Unexpected YAML anchor | ' +
        'Write the value out.',
      'content/events/2024-03-04-count.md:9:10 yaml-alias: Unexpected YAML alias | ' +
        'Write the value out.',
    ],
  },
  {
    name: 'an alias of an alias',
    files: actorWith('aliases:\n  - &a town\n  - &b [*a, *a]\n  - [*b, *b]\n'),
    says: [
      'content/actors/ada-lund.yaml:8:8 yaml-alias: Unexpected YAML anchor | Write the value out.',
      'content/actors/ada-lund.yaml:9:8 yaml-alias: Unexpected YAML anchor | Write the value out.',
      'content/actors/ada-lund.yaml:9:9 yaml-alias: Unexpected YAML alias | Write the value out.',
      'content/actors/ada-lund.yaml:9:13 yaml-alias: Unexpected YAML alias | Write the value out.',
      'content/actors/ada-lund.yaml:10:6 yaml-alias: Unexpected YAML alias | Write the value out.',
      'content/actors/ada-lund.yaml:10:10 yaml-alias: Unexpected YAML alias | Write the value out.',
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
    says: [
      'content/events/2024-03-04-count.md:6:8 yaml-alias: Unexpected YAML tag “!town” | ' +
        'Write the plain value; tags are not used here.',
    ],
  },
  {
    name: 'a tag of a programming language',
    files: edited(EVENT, 'place: Eastmere', 'place: !!js/function "() => 1"'),
    says: [
      'content/events/2024-03-04-count.md:6:8 yaml-alias: Unexpected YAML tag “!!js/function” ' +
        '| Write the plain value; tags are not used here.',
    ],
  },
  {
    name: 'a tag of YAML itself, of a value, a list and a group of fields',
    files: edited(
      EVENT,
      'place: Eastmere',
      'place: !!str Eastmere\ncorrections: !!seq []\naliases: !!binary aGVsbG8=',
    ),
    says: [
      'content/events/2024-03-04-count.md:6:8 yaml-alias: Unexpected YAML tag “!!str” | ' +
        'Write the plain value; tags are not used here.',
      'content/events/2024-03-04-count.md:7:14 yaml-alias: Unexpected YAML tag “!!seq” | ' +
        'Write the plain value; tags are not used here.',
      'content/events/2024-03-04-count.md:8:10 yaml-alias: Unexpected YAML tag “!!binary” | ' +
        'Write the plain value; tags are not used here.',
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
