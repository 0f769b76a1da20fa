import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { FIRST_PRINT } from '../fingerprint/firstPrint.ts';
import { pack } from '../../../src/fingerprint/packing.ts';
import { parseFingerprint } from '../../../src/parse/fingerprintFile.ts';
import { bytes } from '../../support/case.ts';
import { lineOf } from '../../support/content.ts';

const FILE = 'content/sources/gazette.fingerprint.json';
const read = (json: unknown) => {
  const { fingerprint, problems } = parseFingerprint(FILE, 'gazette', bytes(JSON.stringify(json)));
  return { fingerprint, says: problems.map(lineOf) };
};
const good = fingerprintOf('There are twelve cranes in the harbour, and no more.', 'gazette');
const said = (message: string): string =>
  `${FILE}:1:1 fingerprint-form: ${message} | ` +
  'Run npm run fingerprint -- gazette <text file> again.';

test('a fingerprint is read as it was written', () => {
  expect(read(good)).toEqual({ fingerprint: good, says: [] });
});

test('a fingerprint of version 1 is still read', () => {
  const first = { ...FIRST_PRINT, source: 'gazette' };
  expect(read(first)).toEqual({ fingerprint: first, says: [] });
});

test.each(['sequences', 'phrases', 'numbers'] as const)(
  '%s of version 1 are as many as their bits can tell apart, and no more',
  (set) => {
    const empty = { ...FIRST_PRINT, source: 'gazette', sequences: '', phrases: '', numbers: '' };
    const four = { ...empty, [set]: pack([1, 5, 9, 700]) };
    expect(read(four)).toEqual({ fingerprint: four, says: [] });
    expect(read({ ...empty, [set]: pack([1, 5, 9, 700, 800]) })).toEqual({
      fingerprint: undefined,
      says: [said(`Unexpected fingerprint: more “${set}” than hashes of 12 bits can tell apart`)],
    });
  },
);

test.each([
  ['quoted', 12],
  ['phrases', 12],
  ['numbers', 12],
  ['doubtful', 12],
  ['prose', 3],
] as const)('%s are as many as %d bits can tell apart, and no more', (set, bits) => {
  const four = { ...good, [set]: { bits, hashes: pack([1, 2, 3, 4]) } };
  expect(read(four)).toEqual({ fingerprint: four, says: [] });
  expect(read({ ...good, [set]: { bits, hashes: pack([1, 2, 3, 4, 5]) } })).toEqual({
    fingerprint: undefined,
    says: [
      said(
        `Unexpected fingerprint: more “${set}” than hashes of ${String(bits)} bits can tell apart`,
      ),
    ],
  });
});

test('a wrong field is named, and of several the first', () => {
  expect(read({ ...good, version: 4, words: -1 }).says).toEqual([
    said('Unexpected fingerprint: “version” is not as expected'),
  ]);
  expect(read({ ...good, more: 1 }).says).toEqual([
    said('Unexpected fingerprint: “more” is not as expected'),
  ]);
  expect(read([]).says).toEqual([said('Unexpected fingerprint: “” is not as expected')]);
});

test('what is wrong with the text is reported beside what is wrong with the fingerprint', () => {
  expect(read({ 'data:x': 1 }).says).toEqual([
    expect.stringContaining(':1:3 dangerous-address: '),
    said('Unexpected fingerprint: “version” is not as expected'),
  ]);
  expect(parseFingerprint(FILE, 'gazette', bytes('')).problems.map(lineOf)).toEqual([
    `${FILE}:1:1 empty-file: Unexpected empty file | Fill it in or delete it.`,
  ]);
});

describe('results', () => {
  const RESULTS = 'content/sources/gazette.results.json';
  const good = {
    ...{ version: 1, source: 'gazette', language: 'en', words: 5, bits: 20 },
    ...{ proved: ['a'.repeat(64)], notProved: [] },
  };
  const readResults = (json: unknown) => {
    const read = parseFingerprint(RESULTS, 'gazette', bytes(JSON.stringify(json)));
    return { fingerprint: read.fingerprint, says: read.problems.map(lineOf) };
  };

  test('are read as they were written', () => {
    expect(readResults(good)).toEqual({ fingerprint: good, says: [] });
  });

  test('with a wrong field are refused', () => {
    const tip = 'Run npm run fingerprint -- --results again.';
    expect(readResults({ ...good, proved: ['12 cranes'] }).says).toEqual([
      `${RESULTS}:1:1 fingerprint-form: Unexpected results: “proved.0” is not as expected | ${tip}`,
    ]);
    expect(readResults({ ...good, source: 'herald' }).says).toEqual([
      `${RESULTS}:1:1 fingerprint-form: Unexpected results of “herald” in a file named for ` +
        `“gazette” | ${tip}`,
    ]);
  });
});
