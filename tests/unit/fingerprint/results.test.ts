import { expect, test } from 'vitest';
import { digestOf, proofInResults, type Results } from '../../../src/fingerprint/results.ts';

const SOURCE = { source: 'gazette' };
const results: Results = {
  ...{ version: 2, source: 'gazette', language: 'en', bits: 20, words: 5 },
  proved: [
    digestOf(SOURCE, 'quotation', '“We lost men at noon”'),
    digestOf(SOURCE, 'quotation', '“We lost 5% of men”'),
    digestOf(SOURCE, 'number', '3000'),
  ],
  notProved: [digestOf(SOURCE, 'number', '4000')],
};

test('results say what was asked', () => {
  expect(proofInResults(results, 'quotation', 'We lost 5 % of men')).toBe('proved');
  expect(proofInResults(results, 'quotation', 'We lost 5 of men')).toBe('not-checked');
  expect(proofInResults(results, 'number', '3000')).toBe('proved');
  expect(proofInResults(results, 'number', '4000')).toBe('not-proved');
});

test('those of version 1 say nothing of numbers, which were read otherwise', () => {
  const first: Results = { ...results, version: 1 };
  expect(proofInResults(first, 'quotation', 'We lost men at noon')).toBe('proved');
  expect(proofInResults(first, 'quotation', 'We lost 5% of men')).toBe('not-checked');
  expect(proofInResults(first, 'number', '3000')).toBe('not-checked');
  expect(proofInResults(first, 'number', '4000')).toBe('not-checked');
});
