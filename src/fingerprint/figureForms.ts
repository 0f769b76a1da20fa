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

function formOf(number: number, { hedge, outOf }: GivenNumber): string {
  if (outOf !== undefined) return shareForm(number, outOf);
  return hedge === 'multiples-of' ? multiplesForm(number) : normalForm(number);
}

/** The forms in which `numbersIn` finds the number of a figure, or both ends of its range. */
export const printedForms = (figure: GivenNumber): string[] =>
  [figure.value].flat().map((number) => formOf(number, figure));
