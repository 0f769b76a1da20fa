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
      'The fields are not valid YAML 1.2: a tab in the indentation, a missing quote, a wrong ' +
      'indent.',
    mend: 'Indent with spaces; put text with “: ” or special first characters in quotes.',
    tip: 'Look at the line above too: an open quotation mark or a wrong indent shows up late.',
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
  'yaml-alias': {
    when: 'YAML anchors, aliases or tags are used.',
    mend:
      'Write the value out. They are not used here, because a few of them can blow up into ' +
      'gigabytes.',
    tip: 'Write the value out.',
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
