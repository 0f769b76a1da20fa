import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedRuns } from '../../../src/fingerprint/copying.ts';
import { fingerprintOf, type Fingerprint } from '../../../src/fingerprint/articleFingerprint.ts';
import { openFingerprint } from '../../../src/fingerprint/fingerprintLookup.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { quotedRanges } from '../../../src/text/quotationMarks.ts';
import { ARTICLE, RETOLD } from './sample.ts';

const ferryReport = (): Fingerprint => fingerprintOf(ARTICLE, 'ferry-report');
const retoldReport = (): Fingerprint => fingerprintOf(RETOLD, 'retold-report');
const copied = (text: string, minimum?: number) =>
  copiedRuns(text, [ferryReport(), retoldReport()], quotedRanges(text, 'en').ranges, minimum).map(
    ({ tokens, ...run }) => ({
      ...run,
      tokenCount: tokens.length,
      text: text.slice(run.start, run.end),
    }),
  );
const texts = (text: string, minimum?: number): string[] =>
  copied(text, minimum).map((run) => run.text);

describe('copiedRuns', () => {
  test('reports eight words in a row, with their source', () => {
    expect(
      copied('It seems that passengers took the news calmly. Traffic has fallen, we hear.'),
    ).toEqual([
      {
        source: 'ferry-report',
        start: 14,
        end: 65,
        tokenCount: 8,
        bits: expect.closeTo(25, 0) as unknown,
        text: 'passengers took the news calmly. Traffic has fallen',
      },
    ]);
  });

  test('says nothing of seven', () => {
    expect(
      texts('It seems that passengers took the news calmly. Traffic was down, we hear.'),
    ).toEqual([]);
    expect(texts('took the news calmly. Traffic has fallen', 7)).toHaveLength(1);
  });

  test('says nothing of a text of its own', () => {
    expect(copiedRuns(RETOLD, [ferryReport()], [])).toEqual([]);
  });

  test('leaves out what is quoted', () => {
    expect(texts('“Anyone who wants to stay at sea will stay at sea,” says the owner.')).toEqual(
      [],
    );
    expect(texts('Anyone who wants to stay at sea will stay at sea, says the owner.')).toEqual([
      'Anyone who wants to stay at sea will stay at sea',
    ]);
  });

  test('takes quoted words as the end of a run', () => {
    expect(texts('Passengers took the news “calmly”. Traffic has fallen by a third')).toEqual([]);
    expect(texts('Passengers took the “” news calmly. Traffic has fallen')).toEqual([]);
    expect(texts('“Passengers” took the news calmly. Traffic has fallen by')).toEqual([
      'took the news calmly. Traffic has fallen by',
    ]);
  });

  test('goes by the exact bounds of the quoted stretches', () => {
    const text = 'Passengers took the news calmly. Traffic has fallen by';
    const runs = (start: number, end: number) =>
      copiedRuns(text, [ferryReport()], [{ start, end }]);
    expect(runs(0, text.indexOf('took'))).toHaveLength(1);
    expect(runs(0, text.indexOf('took') + 1)).toEqual([]);
    expect(runs(text.indexOf(' fallen'), text.length)).toEqual([]);
    expect(runs(text.indexOf('fallen'), text.length)).toEqual([]);
    expect(runs(text.indexOf(' by'), text.length)).toHaveLength(1);
  });

  test('lists runs in the order of the text, those of every source', () => {
    const one = 'replacing its worn-out ship is too expensive. Staff at the docks';
    const two = 'with a brass band on the pier and, weather permitting';
    expect(copied(`${one} – ${two} – ${one}`).map((run) => [run.source, run.text])).toEqual([
      ['retold-report', one],
      ['ferry-report', two],
      ['retold-report', one],
    ]);
  });

  test('reports every run of a stretch that is long enough', () => {
    const one = 'passengers took the news calmly. Traffic has fallen';
    const short = 'Lorry drivers, who make up half of';
    const two = 'will have to drive an extra four hours';
    expect(texts(`${one} zeppelins ${short} zeppelins ${two}`)).toEqual([one, two]);
    expect(texts(`${one} zeppelins ${short} zeppelins ${two}`, 7)).toEqual([one, short, two]);
    expect(texts('took the news calmly', 4)).toEqual(['took the news calmly']);
  });

  test('reports a passage once for each source that has it', () => {
    const other = fingerprintOf(ARTICLE, 'reprint');
    const text = 'Vold said the crew would be offered posts on other routes';
    expect(copiedRuns(text, [ferryReport(), other], []).map((run) => run.source)).toEqual([
      'ferry-report',
      'reprint',
    ]);
  });

  test('counts characters of a script without spaces as parts of words', () => {
    const report = fingerprintOf('船は毎朝六時に港を出て、島の東側を回ります。', 'island-report');
    const amounts = (text: string): number[] =>
      copiedRuns(text, [report], []).map(({ tokens }) => tokens.length);
    expect(amounts('船は毎朝六時に港を出て、島の東側')).toEqual([]);
    expect(amounts('船は毎朝六時に港を出て、島の東側を')).toEqual([16]);
  });

  test('counts what speaks for a run once, however often it says the same', () => {
    const report = fingerprintOf('no no no no no and then a yes', 'x');
    const [run] = copiedRuns('no no no no no no no no no no', [report], []);
    const { bitsAnywhere } = openFingerprint(report);
    expect(run?.tokens).toHaveLength(10);
    expect(run?.bits).toBe(bitsAnywhere);
  });

  test('finds any stretch of eight words or more between others', () => {
    const ferry = ferryReport();
    const tokens = tokensOf(ARTICLE);
    const stretch = fc
      .integer({ min: 1, max: 40 })
      .chain((count) => fc.tuple(fc.nat(tokens.length - count), fc.constant(count)));
    fc.assert(
      fc.property(stretch, ([from, count]) => {
        const own = ARTICLE.slice(tokens[from]?.start, tokens[from + count - 1]?.end);
        const runs = copiedRuns(`zeppelins hum. ${own} zeppelins hum`, [ferry], []);
        // A word beside it may seem to follow by chance: with its few bits, one in twenty does.
        const spelled = runs.map(({ start, end }) => [
          Math.max(start, 15),
          Math.min(end, 15 + own.length),
        ]);
        if (count >= 8) expect(spelled).toEqual([[15, 15 + own.length]]);
        else expect(runs.length).toBeLessThanOrEqual(count >= 5 ? 1 : 0);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
