import {
  inDigits,
  MAX_BODY_ITEMS,
  MAX_BODY_LINES,
  MAX_BODY_MARKS,
  MAX_DEPTH,
  MAX_YAML_FIELDS,
  MAX_YAML_LINES,
} from '../limits.ts';
import type { RuleTexts } from './ruleText.ts';

/** The YAML of the fields, and how much of anything a file may hold. */
export const YAML_RULES = {
  'yaml-syntax': {
    when:
      'The fields are not valid YAML 1.2: a tab in the indentation, a missing quotation mark, a ' +
      'wrong indent. Only the first slip of a file is reported, because what follows from it ' +
      'cannot be told from it.',
    mend: 'Indent with spaces; put text with “: ” or special first characters in quotation marks.',
    wrong: 'title: The harbour: twelve cranes',
    right: 'title: "The harbour: twelve cranes"',
  },
  'duplicate-key': {
    when: 'A field is given twice.',
    mend: 'Keep one of the two.',
    tip: 'Keep one of the two.',
    wrong: 'language: en\nlanguage: ko',
    right: 'language: en',
  },
  'yaml-misread': {
    when:
      'A value is valid YAML and says something else than it seems to: a text cut short by a #, ' +
      'typographic quotation marks around a whole value, a comma at its end, a word such as null.',
    mend: 'Put the whole text in straight quotation marks, or take the stray sign out.',
    wrong: 'summary: Twelve cranes # one of them idle',
    right: 'summary: "Twelve cranes # one of them idle"',
  },
  'yaml-alias': {
    when: 'YAML anchors, aliases or tags are used.',
    mend:
      'Write the value out. They are not used here, because a few of them can blow up into ' +
      'gigabytes.',
    tip: 'Put a text that begins with & or * in quotation marks; write any other value out.',
    wrong: 'sources: &all [gazette, herald]\nrestsOn: *all',
    right: 'sources: [gazette, herald]\nrestsOn: [gazette, herald]',
  },
  'too-complex': {
    when:
      `Fields or Markdown are nested deeper than ${inDigits(MAX_DEPTH)} levels, or the Markdown ` +
      `has more than ${inDigits(MAX_BODY_LINES)} lines, ${inDigits(MAX_BODY_ITEMS)} list items ` +
      `or ${inDigits(MAX_BODY_MARKS)} marks.`,
    mend: 'Take out the nesting, or split the entry into several.',
    tip: 'Take out the nesting.',
    wrong: `aliases: ${'['.repeat(MAX_DEPTH + 1)}old-name${']'.repeat(MAX_DEPTH + 1)}`,
    right: 'aliases: [old-name]',
  },
  'too-many-fields': {
    when:
      `The fields of a file have more than ${inDigits(MAX_YAML_LINES)} lines, or more than ` +
      `${inDigits(MAX_YAML_FIELDS)} fields and list items.`,
    mend: 'Split the entry into several.',
    tip: 'Split the entry into several.',
    wrong: `content/actors/ada-lund.yaml (${inDigits(MAX_YAML_FIELDS + 1)} fields and list items)`,
    right: `content/actors/ada-lund.yaml (${inDigits(MAX_YAML_FIELDS)} fields and list items)`,
  },
} as const satisfies RuleTexts;
