import { edited, EVENT } from '../../../support/content.ts';
import type { Mistake } from '../mistake.ts';

/** Texts that need quotation marks, or have the wrong ones. */
export const TEXTS: readonly Mistake[] = [
  {
    name: 'a quotation mark that is not closed',
    files: edited(EVENT, 'title: The', 'title: "The'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Missing closing quotation mark " ' +
      'of the text that begins here | Write " at the end of the text too, or take away the ' +
      'one before it.',
  },
  {
    name: 'a quotation mark in a claim that is not closed',
    files: edited(EVENT, 'says: There', "says: 'There"),
    says:
      'content/events/2024-03-04-count.md:14:11 yaml-syntax: Missing closing quotation mark ' +
      "' of the text that begins here | Write ' at the end of the text too, or take away " +
      'the one before it.',
  },
  {
    name: 'a quotation mark that swallows the next field',
    files: edited(
      EVENT,
      'summary: A first count.\nsources: [gazette, herald]',
      'summary: "A first count.\nsources: herald"',
    ),
    says:
      'content/events/2024-03-04-count.md:7:10 yaml-syntax: Missing closing quotation mark ' +
      '" of the text that begins here | Write " at the end of the text too, or take away ' +
      'the one before it.',
  },
  {
    name: 'a quotation mark that a typographic one closes',
    files: edited(
      EVENT,
      'title: The harbour counts its cranes',
      'title: "The harbour counts its cranes”',
    ),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Missing closing quotation mark " ' +
      'of the text that begins here | YAML knows straight marks only: write " in place of ' +
      'the last ”.',
  },
  {
    name: 'a quotation mark that is not opened',
    files: edited(EVENT, 'its cranes', 'its cranes"'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-misread: Missing " at the beginning of ' +
      'the value, for the " at its end | Write " before it, or take the " away.',
  },
  {
    name: 'an apostrophe between single quotation marks',
    files: edited(EVENT, 'says: There are twelve.', "says: 'The town's cranes are twelve.'"),
    says:
      'content/events/2024-03-04-count.md:14:21 yaml-syntax: Unexpected text behind a ' +
      'closing quotation mark, expected the end of the value | Put the whole text between " ' +
      'marks, or write an apostrophe in it as ’.',
  },
  {
    name: 'a text that goes on behind a quotation',
    files: edited(EVENT, 'says: There are twelve.', 'says: "No ship" is what the town counts.'),
    says:
      'content/events/2024-03-04-count.md:14:21 yaml-syntax: Unexpected text behind a ' +
      "closing quotation mark, expected the end of the value | Put the whole text between ' " +
      'marks, or write the quotation in it with “ and ”.',
  },
  {
    name: 'quotation marks within quotation marks',
    files: edited(EVENT, 'says: There are twelve.', 'says: "There are "twelve" of them."'),
    says:
      'content/events/2024-03-04-count.md:14:23 yaml-syntax: Unexpected text behind a ' +
      "closing quotation mark, expected the end of the value | Put the whole text between ' " +
      'marks, or write the quotation in it with “ and ”.',
  },
  {
    name: 'quotation marks around a whole line',
    files: edited(EVENT, 'place: Eastmere', '"place: Eastmere"'),
    says:
      'content/events/2024-03-04-count.md:6:1 yaml-syntax: Unexpected quotation mark before ' +
      'the name of a field | Quotation marks stand around the value alone: name: "value".',
  },
  {
    name: 'a text that begins with a word in brackets',
    files: edited(EVENT, 'title: The', 'title: [Update] The'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Unexpected “[” at the beginning ' +
      'of a text without quotation marks | Put the whole text between " marks, or take the ' +
      '[ away.',
  },
  {
    name: 'a text that begins with a brace',
    files: edited(EVENT, 'title: The', 'title: {New} The'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Unexpected “{” at the beginning ' +
      'of a text without quotation marks | Put the whole text between " marks, or take the ' +
      '{ away.',
  },
  {
    name: 'a text in bold',
    files: edited(EVENT, 'title: The harbour', 'title: **The** harbour'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Unexpected “*” at the beginning ' +
      'of a text without quotation marks | Put the whole text between " marks, or take the ' +
      '* away.',
  },
  {
    name: 'a text that begins with an ampersand',
    files: edited(EVENT, 'title: The', 'title: &The'),
    says:
      'content/events/2024-03-04-count.md:2:13 yaml-alias: Unexpected “&” before a text, ' +
      'which makes it an anchor in YAML | Put a text that begins with & or * in quotation ' +
      'marks; write any other value out.',
  },
  {
    name: 'a text that begins with an exclamation mark',
    files: edited(EVENT, 'title: The', 'title: !The'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-alias: Unexpected “!The” before a value, ' +
      'which makes it a tag in YAML | Put a text that begins with ! in quotation marks; ' +
      'write any other value plainly.',
  },
  {
    name: 'an @ before an id',
    files: edited(EVENT, 'by: ada-lund', 'by: @ada-lund'),
    says:
      'content/events/2024-03-04-count.md:12:9 yaml-syntax: Unexpected “@” at the beginning ' +
      'of a text without quotation marks | Put the whole text between " marks, or take the ' +
      '@ away.',
  },
  {
    name: 'a text that begins with a backtick',
    files: edited(EVENT, 'title: The harbour', 'title: `The` harbour'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Unexpected “`” at the beginning ' +
      'of a text without quotation marks | Put the whole text between " marks, or take the ' +
      '` away.',
  },
  {
    name: 'a text that begins with a percent sign',
    files: edited(EVENT, 'title: The', 'title: %The'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Unexpected “%” at the beginning ' +
      'of a text without quotation marks | Put the whole text between " marks, or take the ' +
      '% away.',
  },
  {
    name: 'a text that begins with a greater-than sign',
    files: edited(EVENT, 'title: The', 'title: > The'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Unexpected “>” at the beginning ' +
      'of a text without quotation marks | Put the whole text between " marks, or take the ' +
      '> away.',
  },
  {
    name: 'a text that begins with a hyphen',
    files: edited(EVENT, 'title: The', 'title: - The'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Unexpected “-” at the beginning ' +
      'of a text without quotation marks | Put the whole text between " marks, or take the ' +
      '- away.',
  },
  {
    name: 'a colon in a text',
    files: edited(EVENT, 'title: The harbour', 'title: The harbour: it'),
    says:
      'content/events/2024-03-04-count.md:2:19 yaml-syntax: Unexpected colon in a text ' +
      'without quotation marks | Put the whole text between " marks.',
  },
  {
    name: 'a colon at the end of a text',
    files: edited(EVENT, 'says: There are twelve.', 'says: There are twelve:'),
    says:
      'content/events/2024-03-04-count.md:14:27 yaml-syntax: Unexpected colon in a text ' +
      'without quotation marks | Put the whole text between " marks.',
  },
  {
    name: 'typographic quotation marks around a text with a colon',
    files: edited(
      EVENT,
      'title: The harbour counts its cranes',
      'title: “The harbour: twelve cranes”',
    ),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-syntax: Unexpected typographic quotation ' +
      'mark before a text with a colon in it | Put the whole text between " marks: YAML ' +
      'knows straight ones only.',
  },
  {
    name: 'typographic quotation marks around a place',
    files: edited(EVENT, 'place: Eastmere', 'place: ‘Eastmere’'),
    says:
      'content/events/2024-03-04-count.md:6:8 yaml-misread: Unexpected ‘ and ’ around a ' +
      'value, which would stay in it | Take them away; where YAML needs quotation marks, ' +
      'they are straight: ".',
  },
  {
    name: 'typographic quotation marks around ids',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources: [“gazette”, “herald”]\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:8:11 yaml-misread: Unexpected “ and ” around a ' +
      'value, which would stay in it | Take them away; where YAML needs quotation marks, ' +
      'they are straight: ".',
  },
  {
    name: 'typographic quotation marks around a quotation',
    files: edited(EVENT, 'text: twelve of them', 'text: “twelve of them”'),
    says:
      'content/events/2024-03-04-count.md:17:17 yaml-misread: Unexpected “ and ” around a ' +
      'value, which would stay in it | Take them away; where YAML needs quotation marks, ' +
      'they are straight: ".',
  },
  {
    name: 'typographic quotation marks around the name of a field',
    files: edited(EVENT, 'place: Eastmere', '“place”: Eastmere'),
    says:
      'content/events/2024-03-04-count.md:6:1 yaml-misread: Unexpected “ and ” around a ' +
      'name, which would stay in it | Take them away; where YAML needs quotation marks, ' +
      'they are straight: ".',
  },
  {
    name: 'a text that a # cuts short',
    files: edited(EVENT, 'summary: A first count.', 'summary: Norway # gave the first count'),
    says:
      'content/events/2024-03-04-count.md:7:17 yaml-misread: Unexpected “#” behind a text, ' +
      'where YAML stops reading | Put the whole text in quotation marks; a remark stands on ' +
      'a line of its own.',
  },
  {
    name: 'a text that begins with a #',
    files: edited(EVENT, 'summary: A first count.', 'summary: #MeToo at the harbour'),
    says:
      'content/events/2024-03-04-count.md:7:10 yaml-misread: Unexpected “#” at the ' +
      'beginning of a value, where YAML stops reading | Put the value in quotation marks, ' +
      'or a space behind the # of a remark.',
  },
  {
    name: 'a text whose second line a # cuts off',
    files: edited(EVENT, 'summary: A first count.', 'summary: A first # one\n  count.'),
    says:
      'content/events/2024-03-04-count.md:7:18 yaml-syntax: Unexpected “#” in a text, where ' +
      'YAML stops reading | Put the whole text in quotation marks; a remark stands above ' +
      'the field.',
  },
  {
    name: 'the word null',
    files: edited(EVENT, 'place: Eastmere', 'place: null'),
    says:
      'content/events/2024-03-04-count.md:6:8 yaml-misread: Unexpected “null”, which YAML ' +
      'reads as nothing | Take the field out if it has no value; put the word in quotation ' +
      'marks if it has.',
  },
  {
    name: 'a tilde for nothing',
    files: edited(EVENT, 'place: Eastmere', 'place: ~'),
    says:
      'content/events/2024-03-04-count.md:6:8 yaml-misread: Unexpected “~”, which YAML ' +
      'reads as nothing | Take the field out if it has no value; put the word in quotation ' +
      'marks if it has.',
  },
  {
    name: 'a backslash between quotation marks',
    files: edited(EVENT, 'place: Eastmere', 'place: "East\\mere"'),
    says:
      'content/events/2024-03-04-count.md:6:13 yaml-syntax: Unexpected backslash between " ' +
      'marks, where it stands for a special character | Write \\\\ for a backslash, or put ' +
      "the text between ' marks.",
  },
  {
    name: 'a question mark for a value',
    files: edited(EVENT, 'date: 2024-03-04\n', 'date: ?\n'),
    says:
      'content/events/2024-03-04-count.md:3:7 yaml-syntax: Unexpected “?” in the place ' +
      'of a value | Fill the value in, or leave the field out.',
  },
  {
    name: 'a question mark for a value within braces',
    files: edited(EVENT, 'value: 12,', 'value: ?,'),
    says:
      'content/events/2024-03-04-count.md:15:39 yaml-syntax: Unexpected “?” in the place ' +
      'of a value | Fill the value in, or leave the field out.',
  },
  {
    name: 'a text within braces that begins with a word in brackets',
    files: edited(EVENT, 'text: twelve of them', 'text: [There are] twelve of them'),
    says:
      'content/events/2024-03-04-count.md:17:17 yaml-syntax: Unexpected “[” at the ' +
      'beginning of a text without quotation marks | Put the whole text between " marks, ' +
      'or take the [ away.',
  },
  {
    name: 'a text in the line of the signs of a text below',
    files: edited(EVENT, 'summary: A first count.', 'summary: >- A first count.'),
    says:
      'content/events/2024-03-04-count.md:7:10 yaml-syntax: Unexpected “>-” with a text ' +
      'or another sign right behind it | Write >- alone, and begin the text on the next ' +
      'line, indented; or put all of it in quotation marks.',
  },
  {
    name: 'a dash for the hyphen in the signs of a text below',
    files: edited(EVENT, 'summary: A first count.', 'summary: >–\n  A first count.'),
    says:
      'content/events/2024-03-04-count.md:7:10 yaml-syntax: Unexpected “>–” with a text ' +
      'or another sign right behind it | Write >- alone, and begin the text on the next ' +
      'line, indented; or put all of it in quotation marks.',
  },
];
