import { normalForm } from '../numbers/decimal.ts';
import { multiplesForm, shareForm } from '../numbers/forms.ts';

/** What a figure says of its number. */
export interface GivenNumber {
  /** A number, or the two ends of a range. */
  readonly value: number | readonly number[];
  readonly hedge: string;
  /** What it is a share of. */
  readonly outOf?: number | undefined;
}

/** Shares with more decimals are no shares that anyone prints. */
const MOST_DECIMALS = 6;

/** The least power of ten that makes whole numbers of some numbers. */
function scaleOf(numbers: readonly number[]): number {
  const powers = Array.from({ length: MOST_DECIMALS }, (_, decimals) => 10 ** decimals);
  const isWhole = (scale: number): boolean =>
    numbers.every((number) => Number.isInteger(Number((number * scale).toPrecision(12))));
  return powers.find(isWhole) ?? 10 ** MOST_DECIMALS;
}

function formOf(number: number, { hedge, outOf }: GivenNumber): string {
  if (outOf !== undefined) {
    const scale = scaleOf([number, outOf]);
    return shareForm(Math.round(number * scale), Math.round(outOf * scale));
  }
  return hedge === 'multiples-of' ? multiplesForm(number) : normalForm(number);
}

/** The forms in which `numbersIn` finds the number of a figure, or both ends of its range. */
export const printedForms = (figure: GivenNumber): string[] =>
  [figure.value].flat().map((number) => formOf(number, figure));
