import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { SPARE_BITS } from '../../../src/fingerprint/hashing.ts';
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

test.each(['sequences', 'phrases', 'numbers'] as const)(
  '%s are as many as their bits can tell apart, and no more',
  (set) => {
    const empty = { ...good, bits: SPARE_BITS + 2, sequences: '', phrases: '', numbers: '' };
    const four = { ...empty, [set]: pack([1, 5, 9, 700]) };
    expect(read(four)).toEqual({ fingerprint: four, says: [] });
    expect(read({ ...empty, [set]: pack([1, 5, 9, 700, 800]) })).toEqual({
      fingerprint: undefined,
      says: [said(`Unexpected fingerprint: more “${set}” than hashes of 12 bits can tell apart`)],
    });
  },
);

test('a wrong field is named, and of several the first', () => {
  expect(read({ ...good, version: 2, bits: 9 }).says).toEqual([
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
