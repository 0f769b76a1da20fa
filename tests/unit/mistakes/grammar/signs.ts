import { DENIAL, edited, EVENT } from '../../../support/content.ts';
import type { Mistake } from '../mistake.ts';

/** Dashes, colons and other signs of YAML that are missing or others. */
export const SIGNS: readonly Mistake[] = [
  {
    name: 'no space behind the dash of a claim',
    files: edited(EVENT, '  - id: counted', '  -id: counted'),
    says:
      'content/events/2024-03-04-count.md:11:3 yaml-syntax: Unexpected “-id:”, expected a ' +
      'space behind the dash of a list item | Write “- id:”.',
  },
  {
    name: 'no space behind the dashes of a list',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources:\n  -gazette\n  -herald\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:9:3 yaml-misread: Unexpected “-”, expected “- ” ' +
      'before each item of a list | Write a hyphen and a space.',
  },
  {
    name: 'an en dash before a claim',
    files: edited(EVENT, '  - id: counted', '  – id: counted'),
    says:
      'content/events/2024-03-04-count.md:11:3 yaml-syntax: Unexpected “–”, expected the ' +
      '“-” that begins a list item | Type a hyphen and a space.',
  },
  {
    name: 'bullets before list items',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources:\n  • gazette\n  • herald\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:9:3 yaml-misread: Unexpected “•”, expected “- ” ' +
      'before each item of a list | Write a hyphen and a space.',
  },
  {
    name: 'asterisks before list items',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources:\n  * gazette\n  * herald\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:9:3 yaml-syntax: Unexpected “*”, expected the “-” ' +
      'that begins a list item | Type a hyphen and a space.',
  },
  {
    name: 'numbers before list items',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources:\n  1. gazette\n  2. herald\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:9:3 yaml-misread: Unexpected “1.”, expected “- ” ' +
      'before each item of a list | Write a hyphen and a space.',
  },
  {
    name: 'no dashes before list items',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources:\n  gazette\n  herald\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:9:3 yaml-misread: Missing “-” before an item of a ' +
      'list | Begin each item with “- ”, on a line of its own.',
  },
  {
    name: 'a dash before a field that is in no list',
    files: edited(EVENT, 'place: Eastmere', '- place: Eastmere'),
    says:
      'content/events/2024-03-04-count.md:6:1 yaml-syntax: Unexpected “-” before the field ' +
      '“place”, which is in no list | Take the dash and the space behind it away.',
  },
  {
    name: 'no dash before the second claim',
    files: edited(
      EVENT,
      '    sources: [gazette, herald]',
      '    sources: [gazette, herald]\n    id: second\n    by: town\n' +
        '    says: Not so.\n    sources: [herald]',
    ),
    says:
      'content/events/2024-03-04-count.md:19:5 duplicate-key: Unexpected second “id”: the ' +
      'first is on line 11 | If it begins a new item of the list, write “- ” before it.',
  },
  {
    name: 'no space behind a colon',
    files: edited(EVENT, 'kind: statement', 'kind:statement'),
    says:
      'content/events/2024-03-04-count.md:5:5 yaml-syntax: Unexpected text right behind the ' +
      'colon of “kind”, expected a space | Write “kind: ”, with a space behind the colon.',
  },
  {
    name: 'no space behind the colon of a claim’s id',
    files: edited(EVENT, '  - id: counted', '  - id:counted'),
    says:
      'content/events/2024-03-04-count.md:11:7 yaml-syntax: Unexpected text right behind ' +
      'the colon of “id”, expected a space | Write “id: ”, with a space behind the colon.',
  },
  {
    name: 'no spaces behind colons between braces',
    files: edited(DENIAL, '{ kind: denies, claim: ', '{ kind:denies, claim:'),
    says:
      'content/events/2024-03-05-denial.md:12:23 yaml-misread: Unexpected text right behind ' +
      'the colon of “kind”, expected a space | Write “kind: ”, with a space behind the ' +
      'colon.',
  },
  {
    name: 'a no-break space behind a colon',
    files: edited(EVENT, 'kind: statement', 'kind:\u00a0statement'),
    says:
      'content/events/2024-03-04-count.md:5:6 yaml-syntax: Unexpected no-break space ' +
      '(U+00A0) beside the colon of a field | Delete it and type an ordinary space.',
  },
  {
    name: 'a no-break space before a colon',
    files: edited(EVENT, 'place: Eastmere', 'place\u00a0: Eastmere'),
    says:
      'content/events/2024-03-04-count.md:6:6 yaml-misread: Unexpected no-break space ' +
      '(U+00A0) in a word, or beside it | Delete it; type an ordinary space where one ' +
      'belongs.',
  },
  {
    name: 'a no-break space behind an id',
    files: edited(EVENT, 'by: ada-lund', 'by: ada-lund\u00a0'),
    says:
      'content/events/2024-03-04-count.md:12:17 yaml-misread: Unexpected no-break space ' +
      '(U+00A0) in a word, or beside it | Delete it; type an ordinary space where one ' +
      'belongs.',
  },
  {
    name: 'a space without a width in the name of a field',
    files: edited(EVENT, 'place: Eastmere', 'pla\u200bce: Eastmere'),
    says:
      'content/events/2024-03-04-count.md:6:4 control-character: Unexpected invisible ' +
      'character U+200B (space without width) | Delete the character; it is invisible and ' +
      'can mislead.',
  },
  {
    name: 'a full-width colon',
    files: edited(EVENT, 'kind: statement', 'kind：statement'),
    says:
      'content/events/2024-03-04-count.md:5:5 yaml-syntax: Unexpected “：” behind “kind”, ' +
      'expected an ordinary colon | Write “kind: ”, with a space behind the colon.',
  },
  {
    name: 'two colons',
    files: edited(EVENT, '    by: ada-lund', '    by:: ada-lund'),
    says:
      'content/events/2024-03-04-count.md:12:7 yaml-misread: Unexpected second colon behind ' +
      'the name of a field | Write one colon.',
  },
  {
    name: 'no colon',
    files: edited(EVENT, 'kind: statement', 'kind statement'),
    says:
      'content/events/2024-03-04-count.md:5:5 yaml-syntax: Missing colon behind “kind” | ' +
      'Write “kind: ” and then its value.',
  },
  {
    name: 'no colon behind the name of a list',
    files: edited(EVENT, 'claims:', 'claims'),
    says:
      'content/events/2024-03-04-count.md:10:7 yaml-syntax: Missing colon behind “claims” | ' +
      'Write “claims: ” and then its value.',
  },
  {
    name: 'an equals sign for a colon',
    files: edited(EVENT, 'kind: statement', 'kind = statement'),
    says:
      'content/events/2024-03-04-count.md:5:6 yaml-syntax: Unexpected “=” behind “kind”, ' +
      'expected a colon | Write “kind: ”, with a space behind the colon.',
  },
  {
    name: 'two fields in one line',
    files: edited(EVENT, 'kind: statement\nplace', 'kind: statement place'),
    says:
      'content/events/2024-03-04-count.md:5:17 yaml-syntax: Unexpected field “place” in the ' +
      'line of another field | Begin a line of its own with “place”, or put the whole text ' +
      'in quotation marks.',
  },
  {
    name: 'a comma at the end of a value',
    files: edited(EVENT, 'kind: statement', 'kind: statement,'),
    says:
      'content/events/2024-03-04-count.md:5:16 yaml-misread: Unexpected “,” at the end of a ' +
      'value | Take it out: a line of fields ends without a mark.',
  },
  {
    name: 'a comma behind a quoted value',
    files: edited(
      EVENT,
      'title: The harbour counts its cranes',
      'title: "The harbour counts its cranes",',
    ),
    says:
      'content/events/2024-03-04-count.md:2:39 yaml-syntax: Unexpected “,” at the end of a ' +
      'value | Take it out: a line of fields ends without a mark.',
  },
  {
    name: 'a semicolon behind a list',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: [gazette];'),
    says:
      'content/events/2024-03-04-count.md:9:19 yaml-syntax: Unexpected “;” at the end of a ' +
      'value | Take it out: a line of fields ends without a mark.',
  },
  {
    name: 'a remark as programs write it',
    files: edited(EVENT, 'place: Eastmere', '// the harbour\nplace: Eastmere'),
    says:
      'content/events/2024-03-04-count.md:6:1 yaml-syntax: Unexpected “//” at the beginning ' +
      'of a line, expected the name of a field | Begin a remark with #.',
  },
  {
    name: 'a field in bold',
    files: edited(EVENT, 'place: Eastmere', '**place**: Eastmere'),
    says:
      'content/events/2024-03-04-count.md:6:1 yaml-syntax: Unexpected “**” at the beginning ' +
      'of a line, expected the name of a field | Fields are no Markdown: write name: value, ' +
      'without marks before the name.',
  },
  {
    name: 'a line of text among the fields',
    files: edited(EVENT, 'place: Eastmere\n', 'place: Eastmere\n\nThe harbour counted.\n'),
    says:
      'content/events/2024-03-04-count.md:8:1 yaml-syntax: Unexpected text that belongs to ' +
      'no field | A text that goes on here is indented further than the name of its field. ' +
      'Text for the page stands below the second line of ---.',
  },
  {
    name: 'a field given twice',
    files: edited(EVENT, 'kind: statement', 'kind: statement\nplace: Eastmere'),
    says:
      'content/events/2024-03-04-count.md:7:1 duplicate-key: Unexpected second “place”: the ' +
      'first is on line 6 | Keep one of the two.',
  },
];
