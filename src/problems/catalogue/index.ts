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

type RuleWithoutTip = {
  [Id in RuleId]: (typeof RULES)[Id] extends { tip: string } ? never : Id;
}[RuleId];

/**
 * What the argument for an id may be. A misspelt id is compared with all ids, so that the error is
 * about the id.
 */
export type KnownId<Id extends string> = Id extends RuleId ? Id : RuleId;

/**
 * The last argument of a report: a rule that has no tip in the catalogue needs one here. A misspelt
 * id needs none, so that the error is about the id and not about a missing tip.
 */
export type OwnTip<Id extends string> = [Extract<Id, RuleWithoutTip>] extends [never]
  ? [tip?: string]
  : [tip: string];

/** What a rule reports in a draft: a note, one that says why it has no page, or a problem. */
export function inDraft(rule: RuleId): RuleText['inDraft'] {
  const { inDraft: found }: RuleText = RULES[rule];
  return found;
}

/** The tip of a rule in the catalogue; empty where every message has one of its own. */
export function tipOf(rule: RuleId): string {
  const { tip = '' }: RuleText = RULES[rule];
  return tip;
}
