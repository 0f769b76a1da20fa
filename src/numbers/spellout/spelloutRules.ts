/** The spell-out rules of one language, as CLDR publishes them: each a base value and a text. */
export type SpelloutTexts = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A piece of a rule: letters, or a number that another set of rules spells. */
export type RulePart =
  | { readonly literal: string }
  | {
      /** What is spelled: the number itself, how often the divisor goes into it, or the rest. */
      readonly of: 'number' | 'quotient' | 'remainder';
      readonly set: string;
    };

/** One way to spell the numbers from `base` to below `next`. */
export interface SpelloutRule {
  readonly base: number;
  readonly next: number;
  readonly divisor: number;
  readonly parts: readonly RulePart[];
}

/** All cardinals together: the forms for gender and case may mix in what people write. */
export const CARDINALS = 'cardinals';
/** All ordinals together. */
export const ORDINALS = 'ordinals';
/** Stands in a literal for a place where some join words and others divide them. */
export const LOOSE_JOINT = '\u00AD';

const CARDINAL_SET = /^%spellout-(?:cardinal|numbering)(?!-year)/;
const BASE = /^(\d+)(?:\/(\d+))?(>*)$/;
const LARGEST = 1e16;
const PLURAL = /\$\(\w+,((?:\w+\{[^}]*\})+)\)\$/;
const OPTIONAL = /\[([^\]]*)\]/;
const PART = /←([^←]*)←|→([^→]*)→+|=([^=]*)=|([^←→=]+)/g;

/** Reads the rules of a language, by the names of their sets. */
export function spelloutRulesOf(
  texts: SpelloutTexts,
): ReadonlyMap<string, readonly SpelloutRule[]> {
  const names = Object.keys(texts).filter((name) => name.startsWith('%'));
  const sets = new Map<string, SpelloutRule[]>([
    [CARDINALS, []],
    [ORDINALS, []],
  ]);
  for (const name of names) {
    const rules = rulesOf(name, texts);
    const whole = groupOf(name);
    if (whole === name) sets.set(name, rules);
    else sets.get(whole)?.push(...rules);
  }
  return new Map([...sets].map(([name, rules]) => [name, withoutDoubles(rules)]));
}

/** The words with which a rule names negative numbers or the decimal point: key `-x` or `x.x`. */
export function wordsOfRule(texts: SpelloutTexts, key: string): string[] {
  const found = Object.values(texts)
    .flat()
    .filter((rule) => rule[0] === key)
    .map(([, body = '']) => body.replace(/[←→][^←→]*[←→]+|=[^=]*=|[;']/g, '').trim());
  return [...new Set(found)].filter((words) => /^[\p{L}\p{M} ]+$/u.test(words));
}

function groupOf(name: string): string {
  if (CARDINAL_SET.test(name)) return CARDINALS;
  return name.startsWith('%spellout-ordinal') ? ORDINALS : name;
}

function rulesOf(name: string, texts: SpelloutTexts): SpelloutRule[] {
  const rules = (texts[name] ?? []).flatMap(([key = '', body = '']) => {
    const [, base, radix = '10', fewer = ''] = BASE.exec(key) ?? [];
    return base === undefined
      ? []
      : [{ base: Number(base), divisor: divisorOf(Number(base), Number(radix), fewer), body }];
  });
  return rules.flatMap(({ base, divisor, body }, index) => {
    const next = rules[index + 1]?.base ?? LARGEST;
    return variantsOf(body.replace(/;$/, '').replace(/^'/, ''))
      .map((variant) => partsOf(variant, name))
      .filter((parts) => isUsable(parts, name))
      .flatMap((parts) => withoutSilentSets(parts, texts))
      .map((parts) => ({ base, next, divisor, parts }));
  });
}

function divisorOf(base: number, radix: number, fewer: string): number {
  let divisor = 1;
  while (divisor * radix <= base) divisor *= radix;
  return divisor / radix ** fewer.length;
}

/** A rule without its choices: every plural form, with and without what is optional. */
function variantsOf(body: string): string[] {
  const plural = PLURAL.exec(body);
  if (plural) {
    const forms = Array.from((plural[1] ?? '').matchAll(/\{([^}]*)\}/g), ([, form = '']) => form);
    return [...new Set(forms)].flatMap((form) => variantsOf(body.replace(plural[0], () => form)));
  }
  const optional = OPTIONAL.exec(body);
  if (!optional) return [body];
  return ['', optional[1] ?? ''].flatMap((text) =>
    variantsOf(body.replace(optional[0], () => text)),
  );
}

function partsOf(body: string, name: string): RulePart[] {
  return Array.from(body.matchAll(PART), ([, quotient, remainder, number, literal]) => {
    if (literal !== undefined) return { literal: foldLiteral(literal) };
    const set = groupOf((quotient ?? remainder ?? number ?? '') || name);
    if (quotient !== undefined) return { of: 'quotient', set };
    return { of: remainder === undefined ? 'number' : 'remainder', set };
  });
}

/** As `printedTextOf` folds a text. A hyphen may be a space, or missing. */
function foldLiteral(literal: string): string {
  return literal.replace(/-/g, LOOSE_JOINT).replace(/ʼ/g, "'").replace(/ё/g, 'е').toLowerCase();
}

/** Not a number in digits (`=#,##0=`), and no mere reference from one set of a group to another. */
function isUsable(parts: readonly RulePart[], name: string): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  const isReference = parts.length === 1 && 'set' in first && first.of === 'number';
  if (isReference && first.set === groupOf(name)) return false;
  return parts.every((part) => 'literal' in part || /^[%co]/.test(part.set));
}

/**
 * A set that spells nothing but letters (the Portuguese `e` before a last hundred) is written out:
 * it says nothing of the number.
 */
function withoutSilentSets(parts: readonly RulePart[], texts: SpelloutTexts): RulePart[][] {
  return parts.reduce<RulePart[][]>(
    (variants, part) => {
      const literals = 'literal' in part ? undefined : silentLiterals(texts[part.set]);
      const choices: RulePart[] = literals?.map((literal) => ({ literal })) ?? [part];
      return variants.flatMap((variant) => choices.map((choice) => [...variant, choice]));
    },
    [[]],
  );
}

function silentLiterals(rules: SpelloutTexts[string] | undefined): string[] | undefined {
  const bodies = rules?.map(([, body = '']) => body.replace(/;$/, '').replace(/^'/, ''));
  return bodies?.every((body) => /^\s[\p{L}\s]*$/u.test(body)) ? bodies : undefined;
}

function withoutDoubles(rules: readonly SpelloutRule[]): SpelloutRule[] {
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}
