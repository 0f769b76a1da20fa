import { DENIAL, edited, EVENT } from '../../../support/content.ts';
import type { Mistake } from '../mistake.ts';

/** Lists and groups between brackets. */
export const BRACKETS: readonly Mistake[] = [
  {
    name: 'no closing bracket',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: [gazette'),
    says:
      'content/events/2024-03-04-count.md:9:10 yaml-syntax: Missing “]” for the “[” that ' +
      'opens here | Write ] behind the last of its items.',
  },
  {
    name: 'no closing brace',
    files: edited(EVENT, 'source: herald }', 'source: herald'),
    says:
      'content/events/2024-03-04-count.md:17:9 yaml-syntax: Missing “}” for the “{” that ' +
      'opens here | Write } behind the last of its items.',
  },
  {
    name: 'no opening bracket',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: gazette]'),
    says:
      'content/events/2024-03-04-count.md:9:10 yaml-misread: Missing [ at the beginning of ' +
      'the value, for the ] at its end | Write [ before it, or take the ] away.',
  },
  {
    name: 'no opening brace',
    files: edited(EVENT, '- { text', '- text'),
    says:
      'content/events/2024-03-04-count.md:17:15 yaml-syntax: Missing “{” for the “}” at the ' +
      'end of the line | Write { before the first of the items.',
  },
  {
    name: 'no braces around the fields of a figure',
    files: edited(
      EVENT,
      'figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }',
      'figure: measure: cranes, value: 12',
    ),
    says:
      'content/events/2024-03-04-count.md:15:13 yaml-syntax: Missing braces around the ' +
      'fields of “figure” | Write { before the first and } behind the last, and a comma ' +
      'between each two.',
  },
  {
    name: 'a bracket that closes a brace',
    files: edited(EVENT, '2024-03-04 }', '2024-03-04 ]'),
    says:
      'content/events/2024-03-04-count.md:15:77 yaml-syntax: Unexpected “]”, expected “}” | ' +
      'A “{” is closed by “}”.',
  },
  {
    name: 'a bracket too many',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: [gazette]]'),
    says:
      'content/events/2024-03-04-count.md:9:19 yaml-syntax: Unexpected “]”, which closes ' +
      'nothing | Take it out, or write its partner before the first item.',
  },
  {
    name: 'no comma between fields',
    files: edited(EVENT, 'value: 12, hedge', 'value: 12 hedge'),
    says:
      'content/events/2024-03-04-count.md:15:42 yaml-syntax: Missing comma before “hedge” | ' +
      'Put a comma behind each item between brackets.',
  },
  {
    name: 'no comma behind a quoted text',
    files: edited(EVENT, 'text: twelve of them, source', 'text: "twelve of them" source'),
    says:
      'content/events/2024-03-04-count.md:17:34 yaml-syntax: Missing comma before “source” ' +
      '| Put a comma behind each item between brackets.',
  },
  {
    name: 'no comma between ids',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources: [gazette herald]\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:8:18 yaml-misread: Missing comma between two ' +
      'items of a list | Put a comma behind each item between brackets.',
  },
  {
    name: 'two commas',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources: [gazette,, herald]\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:8:19 yaml-syntax: Unexpected comma, expected an ' +
      'item before it | Take one of the commas out.',
  },
  {
    name: 'a full-width comma',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources: [gazette， herald]\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:8:18 yaml-misread: Unexpected “，” between the ' +
      'items of a list | Write an ordinary comma and a space.',
  },
  {
    name: 'a comma in a number',
    files: edited(EVENT, 'value: 12,', 'value: 1,200,'),
    says:
      'content/events/2024-03-04-count.md:15:40 yaml-misread: Unexpected comma in a number ' +
      '| Write 1200, without a comma.',
  },
  {
    name: 'a comma in a text',
    files: edited(EVENT, 'text: twelve of them', 'text: twelve, of them'),
    says:
      'content/events/2024-03-04-count.md:17:25 yaml-misread: Unexpected “of them” behind a ' +
      'comma, expected a field and its value | Put a text that has a comma in it in ' +
      'quotation marks.',
  },
  {
    name: 'a colon in a text between braces',
    files: edited(EVENT, 'text: twelve of them', 'text: twelve: of them'),
    says:
      'content/events/2024-03-04-count.md:17:17 yaml-syntax: Unexpected text with a colon ' +
      'and a space in it | Put the text in quotation marks.',
  },
  {
    name: 'a space before the # of a claim’s address',
    files: edited(DENIAL, '2024-03-04-count#counted', '2024-03-04-count #counted'),
    says:
      'content/events/2024-03-05-denial.md:12:57 yaml-syntax: Unexpected “#” between ' +
      'brackets, where YAML stops reading | Take the space before it away, or put the text ' +
      'in quotation marks.',
  },
];
