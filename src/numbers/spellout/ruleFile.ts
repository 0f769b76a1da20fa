import type { SpelloutTexts } from './spelloutRules.ts';

/** A file of the package `cldr-rbnf`. */
interface RuleFile {
  readonly rbnf: { readonly rbnf: { readonly SpelloutRules: Readonly<Record<string, unknown>> } };
}

/** The spell-out rules in a file of CLDR, and further rules in the same form. */
export function ruleTextsOf({ rbnf }: RuleFile, more: SpelloutTexts = {}): SpelloutTexts {
  const sets = Object.entries(rbnf.rbnf.SpelloutRules).filter(([, rules]) => Array.isArray(rules));
  return { ...(Object.fromEntries(sets) as SpelloutTexts), ...more };
}
