import type { SpelloutTexts } from '../../../src/numbers/spellout/spelloutRules.ts';

const PART = /←([^←]*)←|→([^→]*)→+|=([^=]*)=|([^←→=]+)/g;

/**
 * Spells a whole number by CLDR’s rules, the way they are meant to be used: the other way round
 * from the reader under test.
 */
export function spell(value: number, set: string, texts: SpelloutTexts, locale: string): string {
  const rules = (texts[set] ?? [])
    .map(([key = '', body = '']) => ({ key: /^(\d+)(?:\/(\d+))?$/.exec(key), body }))
    .filter(({ key }) => key !== null && Number(key[1]) <= value);
  const rule = rules.at(-1);
  if (rule === undefined) throw new Error(`${set} has no rule for ${value}`);
  const [, base = '0', radix = '10'] = rule.key ?? [];
  let divisor = 1;
  while (divisor * Number(radix) <= Number(base)) divisor *= Number(radix);
  const quotient = Math.floor(value / divisor);
  const body = rule.body
    .replace(/;$/, '')
    .replace(/^'/, '')
    .replace(/\[([^\]]*)\]/g, (_, text: string) => (value % divisor === 0 ? '' : text))
    .replace(/\$\(\w+,((?:\w+\{[^}]*\})+)\)\$/g, (_, forms: string) =>
      pluralOf(quotient, forms, locale),
    );
  return body.replace(PART, (_, first?: string, second?: string, same?: string, text?: string) => {
    if (text !== undefined) return text;
    if (first !== undefined) return spell(quotient, first === '' ? set : first, texts, locale);
    if (second !== undefined)
      return spell(value % divisor, second === '' ? set : second, texts, locale);
    return spell(value, same === '' || same === undefined ? set : same, texts, locale);
  });
}

function pluralOf(value: number, forms: string, locale: string): string {
  const form = new Intl.PluralRules(locale).select(value);
  const found = new RegExp(`${form}\\{([^}]*)\\}`).exec(forms) ?? /other\{([^}]*)\}/.exec(forms);
  return found?.[1] ?? '';
}
