import { expect, test } from 'vitest';
import { printedForms, type GivenNumber } from '../../../src/fingerprint/figureForms.ts';

test.each<[GivenNumber, string[]]>([
  [{ value: 3000, hedge: 'at-least' }, ['3000']],
  [{ value: [2.5, 3000], hedge: 'between' }, ['2.5', '3000']],
  [{ value: 12, hedge: 'multiples-of' }, ['multiples 12']],
  [{ value: 20, hedge: 'exactly', outOf: 100 }, ['share 1/5']],
  [{ value: 12.5, hedge: 'about', outOf: 100 }, ['share 1/8']],
  [{ value: 0.1, hedge: 'about', outOf: 100 }, ['share 1/1000']],
  [{ value: [20, 25], hedge: 'between', outOf: 100 }, ['share 1/5', 'share 1/4']],
])('%j is looked up as %j', (figure, forms) => {
  expect(printedForms(figure)).toEqual(forms);
});
