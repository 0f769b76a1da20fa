import { ACTOR, edited, EVENT } from '../../../support/content.ts';
import type { Mistake } from '../mistake.ts';

/** Lines that begin with the wrong spaces, or with something else. */
export const INDENTATION: readonly Mistake[] = [
  {
    name: 'a tab before a field of a claim',
    files: edited(EVENT, '    by: ada-lund', '\tby: ada-lund'),
    says:
      'content/events/2024-03-04-count.md:12:1 yaml-syntax: Unexpected tab in the ' +
      'indentation, expected spaces | Delete it and type spaces: as many as stand before ' +
      'the fields beside it.',
  },
  {
    name: 'tabs before several fields of a claim',
    files: edited(EVENT, '    by: ada-lund\n    onBehalfOf', '\t\tby: ada-lund\n\t\tonBehalfOf'),
    says:
      'content/events/2024-03-04-count.md:12:1 yaml-syntax: Unexpected tab in the ' +
      'indentation, expected spaces | Delete it and type spaces: as many as stand before ' +
      'the fields beside it.',
  },
  {
    name: 'a tab behind the dash of a list item',
    files: edited(EVENT, '  - id: counted', '  -\tid: counted'),
    says:
      'content/events/2024-03-04-count.md:11:4 yaml-syntax: Unexpected tab in the ' +
      'indentation, expected spaces | Delete it and type spaces: as many as stand before ' +
      'the fields beside it.',
  },
  {
    name: 'a space too few before a field of a claim',
    files: edited(EVENT, '    by: ada-lund', '   by: ada-lund'),
    says:
      'content/events/2024-03-04-count.md:12:4 yaml-syntax: Unexpected 3 spaces before ' +
      '“by”, expected 4 spaces as before “id” | Begin the line with exactly 4 spaces.',
  },
  {
    name: 'a space too many before a field of a claim',
    files: edited(EVENT, '    by: ada-lund', '     by: ada-lund'),
    says:
      'content/events/2024-03-04-count.md:12:6 yaml-syntax: Unexpected 5 spaces before ' +
      '“by”, expected 4 spaces as before “id” | Begin the line with exactly 4 spaces.',
  },
  {
    name: 'a field of a claim one level out',
    files: edited(EVENT, '    by: ada-lund', '  by: ada-lund'),
    says:
      'content/events/2024-03-04-count.md:12:3 yaml-syntax: Unexpected 2 spaces before ' +
      '“by”, expected 4 spaces as before “id” | Begin the line with exactly 4 spaces.',
  },
  {
    name: 'a field of a claim two levels out',
    files: edited(EVENT, '    by: ada-lund', 'by: ada-lund'),
    says:
      'content/events/2024-03-04-count.md:12:1 yaml-syntax: Unexpected no space before ' +
      '“by”, expected 4 spaces as before “id” | Begin the line with exactly 4 spaces.',
  },
  {
    name: 'the last field of a claim one level out',
    files: edited(EVENT, '    sources: [gazette, herald]', '  sources: [gazette, herald]'),
    says:
      'content/events/2024-03-04-count.md:18:3 yaml-syntax: Unexpected 2 spaces before ' +
      '“sources”, expected 4 spaces as before “quotes” | Begin the line with exactly 4 ' +
      'spaces.',
  },
  {
    name: 'the last field of a claim at the beginning of the line',
    files: edited(EVENT, '    sources: [gazette, herald]', 'sources: [gazette, herald]'),
    says:
      'content/events/2024-03-04-count.md:18:1 duplicate-key: Unexpected second “sources”: ' +
      'the first is on line 8 | Keep one of the two. If it belongs to what stands above, ' +
      'begin its line with 4 spaces.',
  },
  {
    name: 'the last field of an actor’s list at the beginning of the line',
    files: edited(ACTOR, '    source: gazette', 'source: gazette'),
    says:
      'content/actors/ada-lund.yaml:6:1 yaml-misread: Unexpected “source” beside ' +
      '“described”, expected it within | Begin its line with 4 spaces.',
  },
  {
    name: 'a field of a claim one level in',
    files: edited(EVENT, '    onBehalfOf', '      onBehalfOf'),
    says:
      'content/events/2024-03-04-count.md:13:7 yaml-syntax: Unexpected 6 spaces before ' +
      '“onBehalfOf”, expected 4 spaces as before “by” | Begin the line with exactly 4 ' +
      'spaces.',
  },
  {
    name: 'a field of the event that is indented',
    files: edited(EVENT, 'place: Eastmere', '  place: Eastmere'),
    says:
      'content/events/2024-03-04-count.md:6:3 yaml-syntax: Unexpected 2 spaces before ' +
      '“place”, expected no space as before “kind” | Begin the line without a space.',
  },
  {
    name: 'a first line that is indented',
    files: edited(ACTOR, 'name: Ada', '  name: Ada'),
    says:
      'content/actors/ada-lund.yaml:1:3 yaml-syntax: Unexpected 2 spaces before “name”, ' +
      'expected no space as before “kind” | Begin the line without a space.',
  },
  {
    name: 'fields of a figure that stand beside it',
    files: edited(
      EVENT,
      'figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }',
      'figure:\n    measure: cranes\n    value: 12\n' + '    hedge: at-least',
    ),
    says:
      'content/events/2024-03-04-count.md:16:5 yaml-misread: Unexpected “measure” beside ' +
      '“figure”, expected it within | Begin its line with 6 spaces.',
  },
  {
    name: 'a list item that does not stand below its field',
    files: edited(
      EVENT,
      '      - { text: twelve of them, source: herald }',
      '  - { text: twelve of them, source: herald }',
    ),
    says:
      'content/events/2024-03-04-count.md:17:3 yaml-syntax: Unexpected 2 spaces before this ' +
      'list item, expected 6 spaces below “quotes”, whose item it is | Begin the line with ' +
      'exactly 6 spaces.',
  },
  {
    name: 'claims of which only the first dash stands at the beginning of the line',
    files: edited(EVENT, '  - id: counted', '- id: counted'),
    says:
      'content/events/2024-03-04-count.md:11:1 yaml-syntax: Unexpected no space before this ' +
      'list item, expected 2 spaces, so that its fields stand in line | Begin the line with ' +
      'exactly 2 spaces.',
  },
  {
    name: 'list items that do not stand in line',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources:\n  - gazette\n   - herald\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:10:4 yaml-misread: Unexpected spaces before “-”, ' +
      'which join this line to the one above | Put the dashes of one list exactly below ' +
      'each other.',
  },
  {
    name: 'no-break spaces in the indentation of three lines',
    files: edited(
      EVENT,
      '    by: ada-lund\n    onBehalfOf: town\n    says',
      '    by: ada-lund\n    onBehalfOf: town\n    says'.replaceAll('    ', '\u00a0'.repeat(4)),
    ),
    says:
      'content/events/2024-03-04-count.md:12:1 yaml-syntax: Unexpected no-break space ' +
      '(U+00A0) in the indentation | Delete all the space before the word, on this and the ' +
      'next lines, and type spaces.',
  },
  {
    name: 'figure spaces in the indentation',
    files: edited(EVENT, '    by: ada-lund', '\u2007\u2007\u2007\u2007by: ada-lund'),
    says:
      'content/events/2024-03-04-count.md:12:1 yaml-syntax: Unexpected figure space ' +
      '(U+2007) in the indentation | Delete all the space before the word, on this and the ' +
      'next lines, and type spaces.',
  },
  {
    name: 'an ideographic space behind a dash',
    files: edited(EVENT, '  - id: counted', '  -\u3000id: counted'),
    says:
      'content/events/2024-03-04-count.md:11:4 yaml-syntax: Unexpected ideographic space ' +
      '(U+3000) in the indentation | Delete all the space before the word, on this and the ' +
      'next lines, and type spaces.',
  },
  {
    name: 'a second line of a text that is not indented',
    files: edited(EVENT, 'summary: A first count.', 'summary: A first count\nand more of it.'),
    says:
      'content/events/2024-03-04-count.md:8:1 yaml-syntax: Unexpected text that belongs to ' +
      'no field | A text that goes on here is indented further than the name of its field. ' +
      'Text for the page stands below the second line of ---.',
  },
  {
    name: 'the line of the figure deleted',
    files: edited(
      EVENT,
      '    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }\n',
      '      measure: cranes\n      value: 12\n      hedge: at-least\n',
    ),
    says:
      'content/events/2024-03-04-count.md:15:7 yaml-syntax: Missing line “figure:” above ' +
      '“measure”, which belongs within it | Put it back: “figure:”, with 4 spaces before ' +
      'it.',
  },
  {
    name: 'the line of the claims deleted',
    files: edited(EVENT, 'claims:\n', ''),
    says:
      'content/events/2024-03-04-count.md:10:3 yaml-syntax: Missing line “claims:” above ' +
      '“id”, which belongs within it | Put it back: “claims:”.',
  },
  {
    name: 'the line of the quotations deleted',
    files: edited(EVENT, '    quotes:\n', ''),
    says:
      'content/events/2024-03-04-count.md:16:7 yaml-syntax: Missing line “quotes:” above ' +
      '“text”, which belongs within it | Put it back: “quotes:”, with 4 spaces before it.',
  },
  {
    name: 'the line of the descriptions of an actor deleted',
    files: edited(ACTOR, 'described:\n', ''),
    says:
      'content/actors/ada-lund.yaml:4:3 yaml-syntax: Missing line “described:” above ' +
      '“as”, which belongs within it | Put it back: “described:”.',
  },
];
