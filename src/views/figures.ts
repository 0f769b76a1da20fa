import type { Figure, Measure } from './site.ts';
import type { Words } from './words/index.ts';

/** A number in the site’s language: millions and more in words where that loses no digit. */
export function numberLabel(value: number, words: Words): string {
  if (value >= 1e6) {
    const compact = new Intl.NumberFormat(words.locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 });
    const scale = 10 ** (3 * Math.floor(Math.log10(value) / 3));
    if (Number.isInteger((value / scale) * 1000)) return compact.format(value);
  }
  return new Intl.NumberFormat(words.locale, { maximumFractionDigits: 10 }).format(value);
}

/** A figure with its hedge and unit: “at least 3,000 soldiers”. */
export function figureLabel({ value, hedge }: Pick<Figure, 'value' | 'hedge'>, measure: Measure | undefined, words: Words): string {
  const number = Array.isArray(value)
    ? words.figure.and(numberLabel(value[0], words), numberLabel(value[1], words))
    : numberLabel(value, words);
  const hedged = words.figure.hedges[hedge](number);
  if (!measure) return hedged;
  const one = value === 1;
  return `${hedged} ${one ? measure.unit.one : measure.unit.other}`;
}
