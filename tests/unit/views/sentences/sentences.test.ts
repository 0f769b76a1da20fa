import { describe, expect, test } from 'vitest';
import { eventHtml } from '../../../../src/exports/eventHtml.ts';
import { eventViews } from '../../../../src/views/pages/eventPage.ts';
import { sourceView } from '../../../../src/views/pages/sourcePage.ts';
import { printedFields } from '../../../../src/views/parts/sourceFields.ts';
import { toldUntil } from '../../../../src/views/parts/toldUntil.ts';
import { siteOf } from '../../../../src/views/site.ts';
import type { CheckedBy } from '../../../../src/domain/checkedBy.ts';
import type { Site } from '../../../../src/views/site.ts';
import { ar } from '../../../../src/words/ar.ts';
import { en } from '../../../../src/words/en.ts';
import { ko } from '../../../../src/words/ko.ts';
import {
  archive,
  claim,
  dateOf,
  event,
  figure,
  measure,
  quote,
  source,
} from '../../../support/archive.ts';
import { SAID_WHATEVER } from './saidWhatever.ts';

/*
 * Sentences that the program writes, each with the content for which it was false: here those that
 * depend on the content, in `saidWhatever.ts` those that stand there whatever it is.
 */

const PRINT: CheckedBy = {
  version: 3,
  algorithm: 'sha256',
  ...{ sequenceLength: 4, bits: 12, words: 100 },
  ...{ taken: undefined, by: undefined, copy: undefined, isPrivate: false },
};
const GAZETTE = source('gazette', '2024-10-24', { label: 'Gazette', fingerprint: PRINT });
const HERALD = source('herald', '2024-10-31/2024-11-06', { label: 'Herald' });
const LETTER = source('letter', '2024-11-06/..', { label: 'Letter' });

const siteWith = (events: readonly ReturnType<typeof event>[], sources = [GAZETTE, HERALD]): Site =>
  siteOf(archive({ sources, events, measures: [measure('cranes')] }));

const elsewhere = (ids: string[], value: number | [number, number] = 50e9) =>
  figure(value, Array.isArray(value) ? 'between' : 'exactly', { alsoPrintedIn: ids });
const words = (text: string, ids: string[]) => ({ ...quote(text, 'gazette'), alsoPrintedIn: ids });

describe('what our entries have of one source alone', () => {
  const aloneAt = (sources: string[], claims: Parameters<typeof claim>[2][]) =>
    sourceView(
      siteWith(
        [
          event('loan', '2024-10-23', sources, {
            claims: claims.map((fields, i) => claim(`c${i}`, ['gazette'], fields)),
          }),
        ],
        [GAZETTE, HERALD, LETTER],
      ),
      GAZETTE,
    );

  test.each([
    ['nothing', {}, undefined],
    [
      'its number',
      { figure: elsewhere(['herald']) },
      'The number 50 billion, perhaps of something else, is also in: Herald.',
    ],
    [
      'both ends of its range',
      { figure: elsewhere(['herald', 'letter'], [8000, 12_000]) },
      'The numbers 8,000 and 12,000, perhaps of something else, are also in: Herald and Letter.',
    ],
    [
      'its number and its words',
      { figure: elsewhere(['herald']), quotes: [words('so it is said', ['letter'])] },
      'The number 50 billion, perhaps of something else, is also in: Herald. ' +
        'The words “so it is said” are also in: Letter.',
    ],
  ])('says that another source prints %s', (_name, fields, note) => {
    expect(aloneAt(['gazette'], [fields]).eventsAlone.map((alone) => alone.note)).toEqual([note]);
    const { claimsAlone } = aloneAt(['gazette', 'herald'], [fields]);
    expect(claimsAlone.flatMap(({ claims }) => claims.map((one) => one.note))).toEqual([note]);
  });

  test('says it once of an event with two such claims', () => {
    const fields = { figure: elsewhere(['herald']) };
    expect(aloneAt(['gazette'], [fields, fields]).eventsAlone[0]?.note).toBe(
      'The number 50 billion, perhaps of something else, is also in: Herald.',
    );
  });
});

describe('numbers that differ elsewhere', () => {
  const differing = (own: string, other: string): number =>
    sourceView(
      siteWith([
        event('count', '2024-10-23', ['gazette', 'herald'], {
          claims: [
            claim('now', ['gazette'], { figure: figure(12, 'exactly', { asOf: dateOf(own) }) }),
            claim('later', ['herald'], { figure: figure(20, 'exactly', { asOf: dateOf(other) }) }),
          ],
        }),
      ]),
      GAZETTE,
    ).differing.length;

  test.each([
    ['2024-10', '2024-12', 0],
    ['2024-10', '2024-10-15', 1],
    ['2024-10/..', '2024-12', 1],
    ['../2024-10', '2024-12', 0],
    ['2024-12', '../2024-10', 0],
  ])('are none where one is for %s and one for %s', (own, other, count) => {
    expect(differing(own, other)).toBe(count);
  });
});

describe('the day up to which the story is told', () => {
  test.each([
    [[GAZETTE, HERALD], 'Told from reports public by 6 November 2024.'],
    [
      [GAZETTE, LETTER],
      'Told from reports public by 24 October 2024, and from 1 report whose day is not certain.',
    ],
    [[LETTER], undefined],
    [[], undefined],
  ])('%#', (sources, told) => {
    expect(toldUntil(siteWith([], sources))).toBe(told);
  });
});

test('a date that took more than a source prints is not called printed', () => {
  const evidence = (dateBasis?: string): string | undefined =>
    eventViews(
      siteWith([
        event('a', '2024-10-23', ['gazette'], {
          datePrintedIn: ['gazette'],
          ...(dateBasis === undefined ? {} : { dateBasis }),
        }),
      ]),
    )[0]?.dateEvidence;
  expect(evidence()).toBe('The date is printed in: Gazette.');
  expect(evidence('It prints no year.')).toBe('Assumed. It prints no year.');
});

describe('a press conference that our first report came days after', () => {
  const site = siteWith([event('talk', '2024-10-23', ['herald'], { kind: 'press-conference' })]);

  test('is not told to have become known on that day', () => {
    const [record] = site.index.events;
    const html = record ? eventHtml(site, record) : '';
    expect(html).toContain('Earliest source: public by 6 November 2024');
  });
});

test('what the check of an event rests on names the sources that could be asked', () => {
  const checked = (ids: string[]): readonly string[] | undefined =>
    eventViews(siteWith([event('a', '2024-10-23', ids)]))[0]?.verification;
  const without = (name: string): string =>
    `Not yet checked against the text of these, of which we have no fingerprint: ${name}.`;
  expect(checked(['gazette'])).toEqual(['The entry has no quotation and no listed number.']);
  expect(checked(['gazette', 'herald'])).toEqual(['Checked against: Gazette.', without('Herald')]);
  expect(checked(['herald'])).toEqual([without('Herald')]);
});

test('a document is not said to leave out where a copy of it is kept', () => {
  const absent = printedFields(siteWith([]), LETTER).filter(({ value }) => value === undefined);
  expect(Object.fromEntries(absent.map((field) => [field.label, field.absent]))).toMatchObject({
    Headline: 'not printed',
    'Archived copy': 'none noted',
  });
});

describe('whatever the content is, no page says again what was false for', () => {
  test.each(SAID_WHATEVER)('$falseFor', ({ sentence, once: [english, korean, arabic] }) => {
    expect(sentence(en)).not.toMatch(english);
    expect(sentence(ko)).not.toMatch(korean);
    expect(sentence(ar)).not.toMatch(arabic);
  });
});
