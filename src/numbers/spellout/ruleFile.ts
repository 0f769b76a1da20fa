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

/**
 * Rules for scales that count once without the word for one, which CLDR always spells: `тысяча
 * двести`.
 *
 * @param words The words by their scale, divided by `|`.
 */
export function bareScales(words: Readonly<Record<number, string>>): SpelloutTexts {
  const sets = Object.entries(words).flatMap(([scale, forms]) =>
    forms.split('|').map((form) => [
      `%spellout-cardinal-bare-${form}`,
      [
        [scale, `${form}[ →→];`],
        [String(2 * Number(scale)), '=#,##0=;'],
      ],
    ]),
  );
  return Object.fromEntries(sets) as SpelloutTexts;
}
