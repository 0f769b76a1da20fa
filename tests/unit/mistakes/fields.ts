import { dated, figure } from '../../support/case.ts';
import { ACTOR, DENIAL, edited, EVENT, MEASURE, SOURCE, STORY } from '../../support/content.ts';
import type { Mistake } from './mistake.ts';

/** Fields that are missing, misspelt, or hold what they may not. */
export const FIELDS: readonly Mistake[] = [
  {
    name: 'a story that says nowhere how its publisher is reached',
    files: edited(STORY, 'contact: desk@eastmere.example\n', ''),
    says:
      'content/story.yaml:1:1 missing-field: Missing field “contact” | ' +
      'Add it; docs/fields.md has an example of each field.',
  },
  {
    name: 'a branch that no repository could have',
    files: edited(STORY, 'contact:', 'branch: the main one\ncontact:'),
    says:
      'content/story.yaml:8:9 wrong-type: Unexpected branch “the main one” in “branch”, expected ' +
      'a name that Git takes | Write it as the repository has it, such as main.',
  },
  {
    name: 'thousands set apart by a space',
    files: figure('value: 4 500, hedge: at-least'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write 4500.',
  },
  {
    name: 'thousands set apart by a comma, which ends the number within braces',
    files: figure('value: 4,500, hedge: at-least'),
    says:
      'content/events/2024-03-04-count.md:15:40 yaml-misread: Unexpected comma in a number ' +
      '| Write 4500, without a comma.',
  },
  {
    name: 'thousands set apart by a comma, in quotation marks',
    files: figure('value: "4,500", hedge: at-least'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write 4500.',
  },
  {
    name: 'a point that may set thousands apart or begin a fraction',
    files: figure('value: "4.500", hedge: at-least'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write 4500 or 4.5, whichever is meant.',
  },
  {
    name: 'thousands set apart by an apostrophe',
    files: figure('value: 4’500, hedge: at-least'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write 4500.',
  },
  {
    name: 'thousands set apart by a low line',
    files: figure('value: 4_500, hedge: at-least'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write 4500.',
  },
  {
    name: 'a number with what it counts',
    files: figure('value: 4500 cranes, hedge: at-least'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write 4500.',
  },
  {
    name: 'a number in words',
    files: figure('value: ten thousand, hedge: at-least'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write 10000.',
  },
  {
    name: 'a number with its hedge before it',
    files: figure('value: at least 12, hedge: exactly'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write 12, and hedge: at-least.',
  },
  {
    name: 'a range as a text',
    files: figure('value: 3000-5000, hedge: between'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write [3000, 5000], and hedge: between.',
  },
  {
    name: 'a percentage',
    files: figure('value: 20%, hedge: about'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write value: 20, outOf: 100, and under “whole” what it ' +
      'is a share of.',
  },
  {
    name: 'a pair of one number twice',
    files: figure('value: [3, 3], hedge: between'),
    says:
      'content/events/2024-03-04-count.md:15:39 figure-value: Unexpected pair of one number ' +
      'twice in “value” under “figure” of the claim “counted” (ada-lund) | Write 3, and ' +
      'another hedge, such as exactly.',
  },
  {
    name: 'a list of one number',
    files: figure('value: [3], hedge: about'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected list in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write 3.',
  },
  {
    name: 'a word that is no number',
    files: figure('value: many, hedge: about'),
    says:
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
      'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
      'separators, or [low, high] | Write it in digits.',
  },
  {
    name: 'a hedge with a space',
    files: figure('value: 12, hedge: at least'),
    says:
      'content/events/2024-03-04-count.md:15:50 unknown-value: Unexpected “at least” in ' +
      '“hedge” under “figure” of the claim “counted” (ada-lund), expected one of: exactly, ' +
      'about, at-least, more-than, up-to, fewer-than, between, multiples-of | Did you mean ' +
      '“at-least”?',
  },
  {
    name: 'a hedge as a sign',
    files: figure('value: 12, hedge: ">="'),
    says:
      'content/events/2024-03-04-count.md:15:50 unknown-value: Unexpected “>=” in “hedge” ' +
      'under “figure” of the claim “counted” (ada-lund), expected one of: exactly, about, ' +
      'at-least, more-than, up-to, fewer-than, between, multiples-of | Did you mean ' +
      '“at-least”?',
  },
  {
    name: 'a hedge cut short',
    files: figure('value: 12, hedge: approx.'),
    says:
      'content/events/2024-03-04-count.md:15:50 unknown-value: Unexpected “approx.” in ' +
      '“hedge” under “figure” of the claim “counted” (ada-lund), expected one of: exactly, ' +
      'about, at-least, more-than, up-to, fewer-than, between, multiples-of | Did you mean ' +
      '“about”?',
  },
  {
    name: 'a hedge by another word',
    files: figure('value: 12, hedge: over'),
    says:
      'content/events/2024-03-04-count.md:15:50 unknown-value: Unexpected “over” in “hedge” ' +
      'under “figure” of the claim “counted” (ada-lund), expected one of: exactly, about, ' +
      'at-least, more-than, up-to, fewer-than, between, multiples-of | Did you mean ' +
      '“more-than”?',
  },
  {
    name: 'a hedge that says a little less',
    files: figure('value: 12, hedge: nearly'),
    says:
      'content/events/2024-03-04-count.md:15:50 unknown-value: Unexpected “nearly” in ' +
      '“hedge” under “figure” of the claim “counted” (ada-lund), expected one of: exactly, ' +
      'about, at-least, more-than, up-to, fewer-than, between, multiples-of | Did you mean ' +
      '“fewer-than”?',
  },
  {
    name: 'a field of a figure with a capital',
    files: figure('value: 12, Hedge: at-least'),
    says:
      'content/events/2024-03-04-count.md:15:43 unknown-field: Unexpected field “Hedge” ' +
      'under “figure” of the claim “counted” (ada-lund) | Did you mean “hedge”?',
  },
  {
    name: 'a figure that names its unit',
    files: figure('value: 12, unit: cranes, hedge: at-least'),
    says:
      'content/events/2024-03-04-count.md:15:43 unknown-field: Unexpected field “unit” ' +
      'under “figure” of the claim “counted” (ada-lund) | It is a field of a measure. The ' +
      'fields here are: measure, value, hedge, outOf, whole, asOf, asOfBasis, asOfBoundIn, ' +
      'asOfAssumes, scope, expected.',
  },
  {
    name: 'a figure with nothing in it',
    files: edited(EVENT, '{ measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }', '{}'),
    says:
      'content/events/2024-03-04-count.md:15:13 missing-field: Missing fields “measure”, ' +
      '“value”, “hedge” and “asOf” under “figure” of the claim “counted” (ada-lund) | Add ' +
      'them; docs/fields.md has an example of each field.',
  },
  {
    name: 'the fields of a figure that are not indented below it',
    files: edited(
      EVENT,
      'figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }',
      'figure:\n    measure: cranes\n    value: 12\n    hedge: at-least\n    asOf: 2024-03-04',
    ),
    says:
      'content/events/2024-03-04-count.md:16:5 yaml-misread: Unexpected “measure” beside ' +
      '“figure”, expected it within | Begin its line with 6 spaces.',
  },
  {
    name: 'a field of a figure that is not indented enough',
    files: edited(
      EVENT,
      'figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }',
      'figure:\n      measure: cranes\n      value: 12\n      hedge: at-least\n' +
        '    asOf: 2024-03-04',
    ),
    says:
      'content/events/2024-03-04-count.md:19:5 yaml-misread: Unexpected “asOf” beside ' +
      '“figure”, expected it within | Begin its line with 6 spaces.',
  },
  {
    name: 'a field of a claim that is indented too far',
    files: edited(
      EVENT,
      '- { text: twelve of them, source: herald }\n    sources: [gazette, herald]',
      '- text: twelve of them\n        source: herald\n        sources: [gazette, herald]',
    ),
    says:
      'content/events/2024-03-04-count.md:19:9 unknown-field: Unexpected field “sources” of ' +
      'the quotation “twelve of them” of the claim “counted” (ada-lund) | It belongs to the ' +
      'claim “counted” (ada-lund): indent it as the fields there.',
  },
  {
    name: 'a field of a claim that is indented below its figure',
    files: edited(
      DENIAL,
      '    by: town\n    says: There are not twelve.\n',
      '    by: town\n    figure:\n      measure: cranes\n      value: 12\n      hedge: about\n' +
        '      asOf: 2024-03-05\n      says: There are not twelve.\n',
    ),
    says:
      'content/events/2024-03-05-denial.md:16:7 unknown-field: Unexpected field “says” ' +
      'under “figure” of the claim “denied” (town) | It belongs to the claim “denied” ' +
      '(town): indent it as the fields there.',
  },
  {
    name: 'a date in words',
    files: dated('4 March 2024'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “4 March 2024” in ' +
      '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-03-04”.',
  },
  {
    name: 'a date with points, the day first',
    files: dated('4.3.2024'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “4.3.2024” in ' +
      '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-03-04”.',
  },
  {
    name: 'a date with the month first',
    files: dated('03/13/2024'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “03/13/2024” in ' +
      '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-03-13”.',
  },
  {
    name: 'a date of which the day may be the month',
    files: dated('03/04/2024'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “03/04/2024” in ' +
      '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-04-03” or ' +
      '“2024-03-04”, whichever is meant.',
  },
  {
    name: 'a time behind a space',
    files: dated('2024-03-04 14:05'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “2024-03-04 14:05” ' +
      'in “date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write ' +
      '“2024-03-04T14:05”.',
  },
  {
    name: 'a date with slashes, the year first',
    files: dated('2024/03/04'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “2024/03/04” in ' +
      '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-03-04”.',
  },
  {
    name: 'a date without its noughts',
    files: dated('2024-3-4'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “2024-3-4” in ' +
      '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-03-04”.',
  },
  {
    name: 'a month in words',
    files: dated('March 2024'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “March 2024” in ' +
      '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-03”.',
  },
  {
    name: 'a day that is no date',
    files: dated('today'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “today” in “date”, ' +
      'expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write the day itself, as in ' +
      '2024-10-23.',
  },
  {
    name: 'a day without month and year',
    files: dated('4th'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “4th” in “date”, ' +
      'expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write the year and the month ' +
      'too, as in 2024-10-23.',
  },
  {
    name: 'a range that begins at a time',
    files: dated('2024-03-04T10:00/2024-03-05'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date ' +
      '“2024-03-04T10:00/2024-03-05” in “date”, expected a day with a time of that day | ' +
      'Write “2024-03-04/2024-03-05”.',
  },
  {
    name: 'a time that is not certain',
    files: dated('2024-03-04T07:10~'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date ' +
      '“2024-03-04T07:10~” in “date”, expected a day with a time of that day | Write ' +
      '“2024-03-04T07:10” or “2024-03-04~”, whichever is meant.',
  },
  {
    name: 'a range with a dash',
    files: dated('2024-03-04–2024-03-06'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date ' +
      '“2024-03-04–2024-03-06” in “date”, expected a date in EDTF (ISO 8601-2, levels 0 and ' +
      '1) | Write “2024-03-04/2024-03-06”.',
  },
  {
    name: 'a range with a word',
    files: dated('2024-03-04 to 2024-03-06'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “2024-03-04 to ' +
      '2024-03-06” in “date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write ' +
      '“2024-03-04/2024-03-06”.',
  },
  {
    name: 'days of one month with a dash',
    files: dated('4–6 March 2024'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “4–6 March 2024” ' +
      'in “date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write ' +
      '“2024-03-04/2024-03-06”.',
  },
  {
    name: 'a date with its hedge',
    files: dated('about 4 March 2024'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “about 4 March ' +
      '2024” in “date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write ' +
      '“2024-03-04~”.',
  },
  {
    name: 'a date as Americans write it',
    files: dated('March 4th, 2024'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “March 4th, 2024” ' +
      'in “date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-03-04”.',
  },
  {
    name: 'a date that nobody knows',
    files: dated('unknown'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “unknown” in ' +
      '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “../..” where ' +
      'nothing that is printed sets a day.',
  },
  {
    name: 'a date in Korean',
    files: dated('2024년 3월 4일'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “2024년 3월 4일” in ' +
      '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-03-04”.',
  },
  {
    name: 'two dates as a list',
    files: dated('[2024-03-04, 2024-03-06]'),
    says:
      'content/events/2024-03-04-count.md:3:7 wrong-type: Unexpected list in “date”, ' +
      'expected a date | Write 2024-03-04/2024-03-06 for all the time between them.',
  },
  {
    name: 'a year of two digits',
    files: dated('4/3/24'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “4/3/24” in ' +
      '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write the year first, ' +
      'in four digits, as in 2024-10-23.',
  },
  {
    name: 'a day of reading in words',
    files: edited(SOURCE, 'language: en', 'language: en\naccessed: 6 March 2024'),
    says:
      'content/sources/gazette.md:5:11 date-form: Unexpected date “6 March 2024” in ' +
      '“accessed”, expected one exact day | Write “2024-03-06”.',
  },
  {
    name: 'a list without its brackets',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: gazette'),
    says:
      'content/events/2024-03-04-count.md:9:10 wrong-type: Unexpected text in “restsOn”, ' +
      'expected a list | Write [gazette].',
  },
  {
    name: 'the items of a list without brackets',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources: gazette, herald\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:8:10 wrong-type: Unexpected text in “sources”, ' +
      'expected a list | Write [gazette, herald].',
  },
  {
    name: 'an empty text for a list',
    files: edited(EVENT, 'sources: [gazette, herald]\nrestsOn', 'sources: ""\nrestsOn'),
    says:
      'content/events/2024-03-04-count.md:8:10 wrong-type: Unexpected text in “sources”, ' +
      'expected a list | Write a list in brackets, or take the line out.',
  },
  {
    name: 'a list for an id',
    files: edited(EVENT, 'by: ada-lund', 'by: [ada-lund]'),
    says:
      'content/events/2024-03-04-count.md:12:9 wrong-type: Unexpected list in “by” of the ' +
      'claim “counted”, expected an id | Write “ada-lund”.',
  },
  {
    name: 'nothing for a title',
    files: edited(EVENT, 'title: The harbour counts its cranes', 'title: ~'),
    says:
      'content/events/2024-03-04-count.md:2:8 yaml-misread: Unexpected “~”, which YAML ' +
      'reads as nothing | Take the field out if it has no value; put the word in quotation ' +
      'marks if it has.',
  },
  {
    name: 'an empty title',
    files: edited(EVENT, 'title: The harbour counts its cranes', 'title: ""'),
    says:
      'content/events/2024-03-04-count.md:2:8 empty-text: Unexpected empty text in “title”, ' +
      'expected words | Fill it in, or leave the field out if it is optional.',
  },
  {
    name: 'a truth value in quotation marks',
    files: edited(EVENT, 'source: herald }', 'source: herald, translated: "true" }'),
    says:
      'content/events/2024-03-04-count.md:17:61 wrong-type: Unexpected text in “translated” ' +
      'of the quotation “twelve of them” of the claim “counted” (ada-lund), expected true ' +
      'or false | Write true, without quotation marks.',
  },
  {
    name: 'a text for the unit of a measure',
    files: edited(MEASURE, '{ one: crane, other: cranes }', 'cranes'),
    says:
      'content/measures/cranes.yaml:3:7 wrong-type: Unexpected text in “unit”, expected a ' +
      'group of fields | Write { one: …, other: … }.',
  },
  {
    name: 'the names of plurals for those of the unit',
    files: edited(MEASURE, '{ one: crane, other: cranes }', '{ singular: crane, other: cranes }'),
    says:
      'content/measures/cranes.yaml:3:9 unknown-field: Unexpected field “singular” under ' +
      '“unit” | Did you mean “one”?',
  },
  {
    name: 'the name of a language',
    files: edited(SOURCE, 'language: en', 'language: English'),
    says:
      'content/sources/gazette.md:4:11 language-form: Unexpected language “English” in ' +
      '“language”, expected a registered one | Did you mean “en”?',
  },
  {
    name: 'a language whose name is also that of a script',
    files: edited(SOURCE, 'language: en', 'language: Greek'),
    says:
      'content/sources/gazette.md:4:11 language-form: Unexpected language “Greek” in ' +
      '“language”, expected a registered one | Did you mean “el”?',
  },
  {
    name: 'a language that nobody knows',
    files: edited(SOURCE, 'language: en', 'language: unknown'),
    says:
      'content/sources/gazette.md:4:11 language-form: Unexpected language “unknown” in ' +
      '“language”, expected that of one known language | Write the language of most of it; ' +
      'where nobody knows it, leave the field out.',
  },
  {
    name: 'a language that does not exist',
    files: edited(SOURCE, 'language: en', 'language: xx'),
    says:
      'content/sources/gazette.md:4:11 language-form: Unexpected language “xx” in ' +
      '“language”, expected a registered one | For example en, ko or pt-BR.',
  },
  {
    name: 'a kind of actor by another word',
    files: edited(ACTOR, 'kind: person', 'kind: politician'),
    says:
      'content/actors/ada-lund.yaml:2:7 unknown-value: Unexpected “politician” in “kind”, ' +
      'expected one of: person, office, government, agency, organisation, group, ' +
      'publication | Did you mean “person”?',
  },
  {
    name: 'a kind of actor in American spelling',
    files: edited('actors/town.yaml', 'kind: government', 'kind: organization'),
    says:
      'content/actors/town.yaml:2:7 unknown-value: Unexpected “organization” in “kind”, ' +
      'expected one of: person, office, government, agency, organisation, group, ' +
      'publication | Did you mean “organisation”?',
  },
  {
    name: 'a kind of event with a space',
    files: edited(EVENT, 'kind: statement', 'kind: Press conference'),
    says:
      'content/events/2024-03-04-count.md:5:7 unknown-kind: Unexpected kind “Press ' +
      'conference” in “kind”, expected the id of one | Write “press-conference”.',
  },
  {
    name: 'a relation in another form of the word',
    files: edited(DENIAL, 'kind: denies', 'kind: contradicts'),
    says:
      'content/events/2024-03-05-denial.md:12:25 unknown-value: Unexpected “contradicts” in ' +
      '“kind” of the relation to “2024-03-04-count#counted” of the claim “denied” (town), ' +
      'expected one of: denies, confirms, revises, repeats, differs | Did you mean “denies”?',
  },
  {
    name: 'a field by another name',
    files: edited(EVENT, 'says: There', 'text: There'),
    says:
      'content/events/2024-03-04-count.md:14:5 unknown-field: Unexpected field “text” of ' +
      'the claim “counted” (ada-lund) | Did you mean “says”?',
  },
  {
    name: 'a misspelt list of claims',
    files: edited(DENIAL, 'claims:', 'claim:'),
    says:
      'content/events/2024-03-05-denial.md:8:1 unknown-field: Unexpected field “claim” | ' +
      'Did you mean “claims”?',
  },
  {
    name: 'a comma in a text within braces',
    files: edited(EVENT, 'text: twelve of them,', 'text: twelve of them, or so,'),
    says:
      'content/events/2024-03-04-count.md:17:33 yaml-misread: Unexpected “or so” behind a ' +
      'comma, expected a field and its value | Put a text that has a comma in it in ' +
      'quotation marks.',
  },
  {
    name: 'an address of Wikidata',
    files: edited(
      ACTOR,
      'kind: person',
      'kind: person\nwikidata: https://www.wikidata.org/wiki/Q212',
    ),
    says:
      'content/actors/ada-lund.yaml:3:11 wikidata-form: Unexpected identifier ' +
      '“https://www.wikidata.org/wiki/Q212” in “wikidata”, expected one of Wikidata | Write ' +
      'Q212.',
  },
  {
    name: 'a latitude with its letter',
    files: {
      ...edited(EVENT, 'place: Eastmere', 'places: [quay]'),
      'places/quay.yaml':
        'name: The quay\ncoordinates: { latitude: 51.19 N, longitude: 35.27, basis: A map. }\n',
    },
    says:
      'content/places/quay.yaml:2:26 wrong-type: Unexpected text in “latitude” under ' +
      '“coordinates”, expected a number | Write 51.19.',
  },
  {
    name: 'a person listed twice',
    files: edited(
      EVENT,
      'restsOn',
      'about:\n  - { actor: ada-lund, role: who counted }\n' +
        '  - { actor: ada-lund, role: who spoke }\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:11:5 needless-field: Unexpected second “ada-lund” ' +
      'among the people of an event | Keep one, with all that the role says. Where they are ' +
      'two people, leave both.',
  },
  {
    name: 'a speaker who speaks for himself',
    files: edited(EVENT, 'onBehalfOf: town', 'onBehalfOf: ada-lund'),
    says:
      'content/events/2024-03-04-count.md:13:17 needless-field: Unexpected “ada-lund” in ' +
      '“onBehalfOf” of the claim “counted” (ada-lund), who is the speaker | Take it out, or ' +
      'name somebody else.',
  },
  {
    name: 'a speaker through whom it reached the report',
    files: edited(DENIAL, 'by: town\n', 'by: town\n    via: [town]\n'),
    says:
      'content/events/2024-03-05-denial.md:11:11 needless-field: Unexpected “town” in the ' +
      'first of “via” of the claim “denied” (town), who is the speaker | Take it out, or ' +
      'name somebody else.',
  },
  {
    name: 'another name that is the name itself',
    files: edited(ACTOR, 'kind: person', 'kind: person\nnames: [{ name: Ada Lund, kind: other }]'),
    says:
      'content/actors/ada-lund.yaml:3:17 needless-field: Unexpected other name “Ada Lund”, ' +
      'which is the name itself | Take it out, or write the other name.',
  },
  {
    name: 'a kind of event that no event has',
    files: edited(
      STORY,
      'measure: cranes',
      'measure: cranes\nkinds: [{ id: bridge-closure, names: { en: Closure of a bridge } }]',
    ),
    says:
      'content/story.yaml:8:9 needless-field: Unexpected kind “bridge-closure” that no ' +
      'event has | Give it to an event, or take it out.',
  },
  {
    name: 'a word for a title that is not printed',
    files: edited(SOURCE, 'language: en', 'language: en\ntitle: unknown'),
    says:
      'content/sources/gazette.md:5:8 needless-field: Unexpected “unknown” in “title”, ' +
      'expected what the document prints | Leave the field out: pages then say so.',
  },
  {
    name: 'an entry that says in other words than it should that it is a draft',
    files: edited(ACTOR, 'name: Ada Lund', 'draft: yes\nname: Ada Lund'),
    says:
      'content/actors/ada-lund.yaml:1:8 wrong-type: Unexpected text in “draft”, expected true or ' +
      'false | Write true, without quotation marks.',
  },
  {
    name: 'an article for the kind of an event',
    files: edited(EVENT, 'kind: statement', 'kind: article'),
    says:
      'content/events/2024-03-04-count.md:5:7 unknown-kind: Unexpected kind “article”, ' +
      'which neither the story nor the list of common kinds has | Did you mean ' +
      '“publication”? Or add it to story.yaml: kinds: [{ id: article, names: { en: … } ' +
      '}].',
  },
  {
    name: 'a battle for the kind of an event',
    files: edited(EVENT, 'kind: statement', 'kind: battle'),
    says:
      'content/events/2024-03-04-count.md:5:7 unknown-kind: Unexpected kind “battle”, ' +
      'which neither the story nor the list of common kinds has | Did you mean “combat”? ' +
      'Or add it to story.yaml: kinds: [{ id: battle, names: { en: … } }].',
  },
  {
    name: 'a meeting for the kind of an event',
    files: edited(EVENT, 'kind: statement', 'kind: meeting'),
    says:
      'content/events/2024-03-04-count.md:5:7 unknown-kind: Unexpected kind “meeting”, ' +
      'which neither the story nor the list of common kinds has | Did you mean “talks”? ' +
      'Or add it to story.yaml: kinds: [{ id: meeting, names: { en: … } }].',
  },
  {
    name: 'two words for the kind of an event',
    files: edited(EVENT, 'kind: statement', 'kind: press briefing'),
    says:
      'content/events/2024-03-04-count.md:5:7 unknown-kind: Unexpected kind “press ' +
      'briefing” in “kind”, expected the id of one | Write “briefing”.',
  },
  {
    name: 'a kind of event that is like no other',
    files: edited(EVENT, 'kind: statement', 'kind: event'),
    says:
      'content/events/2024-03-04-count.md:5:7 unknown-kind: Unexpected kind “event”, ' +
      'which neither the story nor the list of common kinds has | Choose one of the list ' +
      'in docs/fields.md. Or add it to story.yaml: kinds: [{ id: event, names: { en: … } ' +
      '}].',
  },
  {
    name: 'the date of a source, which has another name',
    files: edited(SOURCE, 'published:', 'date:'),
    says:
      'content/sources/gazette.md:3:1 unknown-field: Unexpected field “date” | Did you ' +
      'mean “published”?',
  },
  {
    name: 'the address of the story, which has another name',
    files: edited(STORY, 'site:', 'url:'),
    says:
      'content/story.yaml:6:1 unknown-field: Unexpected field “url” | Did you mean ' + '“site”?',
  },
  {
    name: 'the location of an event',
    files: edited(EVENT, 'place:', 'location:'),
    says:
      'content/events/2024-03-04-count.md:6:1 unknown-field: Unexpected field “location” ' +
      '| Did you mean “places”?',
  },
  {
    name: 'one source for the sources of a claim, below its quotations',
    files: edited(EVENT, '    sources: [gazette, herald]\n---', '    source: gazette\n---'),
    says:
      'content/events/2024-03-04-count.md:18:5 unknown-field: Unexpected field “source” ' +
      'of the claim “counted” (ada-lund) | Did you mean “sources”?',
  },
  {
    name: 'the number that a spreadsheet has for a day',
    files: edited(EVENT, 'date: 2024-03-04\n', 'date: 45588\n'),
    says:
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “45588” in ' +
      '“date”, expected a year in EDTF | It is a spreadsheet’s number of a day: write ' +
      '“2024-10-23”.',
  },
];
