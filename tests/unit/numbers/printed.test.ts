import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm } from '../../../src/numbers/decimal.ts';
import { multiplesForm, shareForm } from '../../../src/numbers/forms.ts';
import { languageFor } from '../../../src/numbers/languages/index.ts';
import { numbersIn } from '../../../src/numbers/numbers.ts';
import { spell } from './spell.ts';

/** More runs for whoever has the time: `NUMBER_RUNS=20000 npx vitest run …`. */
const RUNS = Number(process.env.NUMBER_RUNS ?? 60);

/** What stands around a number in some languages: nothing that changes it. */
const AROUND: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  en: [
    ['The harbour lost ', ' crates overnight.'],
    ['They counted “', ' eels”, she said.'],
    ['Nobody claimed (as the paper had it) that ', ' lamps burned'],
  ],
  de: [
    ['Das Amt zählte ', ' Kisten.'],
    ['Man sprach von „', ' Aalen“, hieß es.'],
  ],
  fr: [
    ['On a compté ', ' caisses.'],
    ['Elle parlait de « ', ' anguilles ».'],
  ],
  'es-ES': [['Ayer se contaron ', ' cajas.']],
  it: [['Ieri si contarono ', ' casse.']],
  pt: [['Ontem contaram-se ', ' caixas.']],
  nl: [['Men telde ', ' kisten.']],
  sv: [['Man räknade ', ' lådor.']],
  da: [['Man talte ', ' kasser.']],
  nb: [['Man talte ', ' kasser.']],
  pl: [['Wczoraj naliczono ', ' skrzyń.']],
  ru: [['Вчера насчитали ', ' ящиков.']],
  uk: [['Учора нарахували ', ' ящиків.']],
  cs: [['Včera napočítali ', ' beden.']],
  tr: [['Tam ', ' sandık sayıldı.']],
};

/** One way to print an amount in a language: what is written, and what it says. */
type Notation = (value: number) => readonly [written: string, reading: string];

const grouped = (value: number, divider: string): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, divider);
const point = (value: number): string => (value / 10).toFixed(1);
const comma = (value: number): string => point(value).replace('.', ',');
const lakhs = (value: number): string => String(value).replace(/\B(?=(?:\d{2})*\d{3}$)/g, ',');

/** Neither a year nor a postal code, which are not certain. */
const plain: Notation = (value) => {
  const number = 2101 + (value % 7000);
  return [String(number), normalForm(number)];
};

const NOTATIONS: Readonly<Record<string, readonly Notation[]>> = {
  en: [
    plain,
    (value) => [grouped(value, ','), normalForm(value)],
    (value) => [grouped(value, '\u00A0'), normalForm(value)],
    (value) => [grouped(value, '\u2009'), normalForm(value)],
    (value) => [lakhs(value), normalForm(value)],
    (value) => [`${point(value)} million`, normalForm(value * 1e5)],
    (value) => [`$${point(value)}bn`, normalForm(value * 1e8)],
    (value) => [`£${grouped(value, ',')}k`, normalForm(value * 1e3)],
    (value) => [`${point(value)} lakh`, normalForm(value * 1e4)],
    (value) => [`${grouped(value, ',')} crore`, normalForm(value * 1e7)],
    (value) => [`${point(value)} per cent of the`, shareForm(value, 1000)],
    (value) => [`−${grouped(value, ',')}`, normalForm(-value)],
    (value) => [`${grouped(value, ',')} and a half`, normalForm(value + 0.5)],
    (value) => [`${grouped(value, ',')}½`, normalForm(value + 0.5)],
    (value) => [`${value} dozen`, normalForm(value * 12)],
    () => ['hundreds of thousands of', multiplesForm(1e5)],
  ],
  de: [
    plain,
    (value) => [grouped(value, '.'), normalForm(value)],
    (value) => [grouped(value, '’'), normalForm(value)],
    (value) => [`${comma(value)} Millionen`, normalForm(value * 1e5)],
    (value) => [`${comma(value)} Mrd.`, normalForm(value * 1e8)],
    (value) => [`${comma(value)} Prozent der`, shareForm(value, 1000)],
    (value) => [`${grouped(value, '.')} Billionen`, normalForm(value * 1e12)],
  ],
  fr: [
    plain,
    (value) => [grouped(value, '\u202F'), normalForm(value)],
    (value) => [`${comma(value)} milliards de`, normalForm(value * 1e8)],
    (value) => [`${comma(value)} % des`, shareForm(value, 1000)],
  ],
  'es-ES': [
    (value) => [grouped(value, '.'), normalForm(value)],
    (value) => [`${grouped(value, '.')} millones de`, normalForm(value * 1e6)],
    (value) => [`${value} mil millones de`, normalForm(value * 1e9)],
  ],
  ru: [
    plain,
    (value) => [`${comma(value)} тыс.`, normalForm(value * 100)],
    (value) => [`${comma(value)} миллиона`, normalForm(value * 1e5)],
  ],
  pl: [plain, (value) => [`${comma(value)} tys.`, normalForm(value * 100)]],
};

const amount = fc.integer({ min: 13, max: 999_999 });

/** Prints a number into a text and reads it back. */
function expectRead(language: string, written: string, reading: string, place: number): void {
  const places = AROUND[language] ?? [];
  const [before, after] = places[place % places.length] ?? ['', ''];
  const text = before + written + after;
  const certain = numbersIn(text, language).filter(({ isCertain }) => isCertain);
  expect([text, certain.map(({ readings }) => readings)]).toEqual([text, [[reading]]]);
}

describe('a number that is printed into a text is read back', () => {
  test.each(Object.entries(NOTATIONS))('in the notations of %s', (language, notations) => {
    fc.assert(
      fc.property(amount, fc.nat(99), fc.nat(99), (value, which, place) => {
        const [written, reading] = notations[which % notations.length]?.(value) ?? ['', ''];
        expectRead(language, written, reading, place);
      }),
      { seed: 10, numRuns: RUNS },
    );
  });

  test.each(Object.keys(AROUND))('in the words of %s', (language) => {
    const texts = languageFor(language).data.spellout ?? {};
    const sets = Object.keys(texts).filter((name) => name.startsWith('%spellout-cardinal'));
    const spelling = sets.filter(
      (name) =>
        texts[name]?.[0]?.[0] !== '100' &&
        !/short|other|hundreds|bare|and$|collective|swiss/.test(name),
    );
    fc.assert(
      fc.property(amount, fc.nat(4), fc.nat(99), fc.nat(9), (value, scale, which, place) => {
        const number = value * 10 ** scale;
        const set = spelling[which % spelling.length] ?? '';
        expectRead(language, spell(number, set, texts, language), normalForm(number), place);
      }),
      { seed: 11, numRuns: Math.ceil(RUNS / 4) },
    );
  });
});
