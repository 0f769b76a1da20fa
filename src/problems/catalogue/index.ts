import { DATE_RULES } from './dateRules.ts';
import { FIELD_RULES } from './fieldRules.ts';
import { MARKDOWN_RULES } from './markdownRules.ts';
import { PROOF_RULES } from './proofRules.ts';
import { REFERENCE_RULES } from './referenceRules.ts';
import type { RuleText, RuleTexts } from './ruleText.ts';
import { STORAGE_RULES } from './storageRules.ts';
import { YAML_RULES } from './yamlRules.ts';

/** Every rule that the check knows, by its id, in the order of the guide. */
export const RULES = {
  ...STORAGE_RULES,
  ...YAML_RULES,
  ...FIELD_RULES,
  ...MARKDOWN_RULES,
  ...REFERENCE_RULES,
  ...DATE_RULES,
  ...PROOF_RULES,
} as const satisfies RuleTexts;

export type RuleId = keyof typeof RULES;

export const RULE_IDS = Object.keys(RULES) as RuleId[];

type RuleWithTip = {
  [Id in RuleId]: (typeof RULES)[Id] extends { tip: string } ? Id : never;
}[RuleId];

/** The last argument of a report: only a rule that has a tip in the catalogue can leave it out. */
export type OwnTip<Id extends RuleId> = [Id] extends [RuleWithTip] ? [tip?: string] : [tip: string];

/** The tip of a rule in the catalogue; empty where every message has one of its own. */
export function tipOf(rule: RuleId): string {
  const { tip = '' }: RuleText = RULES[rule];
  return tip;
}
