import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { CONTENT, EVENT, having } from '../../support/content.ts';
import type { Files } from '../../support/content.ts';
import { problemsOf } from './cases/support.ts';

/** The story with a reply, on line 19 of the file of the event, and other pieces replaced. */
const replying = (reply: string, more: Files = {}): Files => ({
  ...having({
    [EVENT]: CONTENT[EVENT].replace(
      '    sources: [gazette, herald]\n---',
      `    sources: [gazette, herald]\n    replies:\n      - ${reply}\n---`,
    ),
  }),
  ...more,
});
const printOf = (id: string, text: string): Files => ({
  [`sources/${id}.fingerprint.json`]: JSON.stringify(fingerprintOf(text, id)),
});
const PRINTED = {
  ...printOf('gazette', 'There are 12 of them.'),
  ...printOf('herald', 'It was “twelve of them”, and 1,200 crates. “We do not know any of them.”'),
};

describe('a reply', () => {
  test.each([
    ['{ asked: town, on: 2024-03-05 }'],
    ['{ asked: town, source: herald }'],
    ['{ asked: town, on: 2024-03-05, answer: There are ten., source: herald }'],
  ])('is in order with a day, a source or both: %s', async (reply) => {
    expect(await problemsOf(replying(reply))).toEqual([]);
  });

  test('that no source reports needs the day on which this site asked', async () => {
    expect(await problemsOf(replying('{ asked: town, answer: There are ten. }'))).toEqual([
      'content/events/2024-03-04-count.md:20:9 missing-field: Missing day on which this site ' +
        'asked in the reply of “town” of the claim “counted” (ada-lund) | ' +
        'Say under “on” when it asked, or name the source that reports the answer.',
    ]);
  });

  test('names an actor and a source that are there', async () => {
    expect(await problemsOf(replying('{ asked: twon, source: herold }'))).toEqual([
      'content/events/2024-03-04-count.md:20:18 unknown-reference: Unexpected actor “twon”, ' +
        'which does not exist | Did you mean “town”?',
      'content/events/2024-03-04-count.md:20:32 unknown-reference: Unexpected source “herold”, ' +
        'which does not exist | Did you mean “herald”?',
    ]);
  });

  test('names a source that the event lists, and one that its claim does not list', async () => {
    const almanac = { 'sources/almanac.md': CONTENT['sources/herald.md'] };
    const files = replying('{ asked: town, source: almanac }', almanac);
    expect(await problemsOf(files)).toEqual([
      'content/events/2024-03-04-count.md:20:32 source-not-listed: Unexpected source “almanac” ' +
        'of a reply, which is not among the event’s sources | ' +
        'Add “almanac” to the event’s sources, or correct the id.',
      'content/sources/almanac.md:1:1 unused-entry: Unexpected source “almanac” that no event ' +
        'uses | Use it in an event, or delete the file.',
    ]);
    const listed = String(files[EVENT]).replace(
      '[gazette, herald]\nrests',
      '[gazette, herald, almanac]\nrests',
    );
    expect(await problemsOf({ ...files, [EVENT]: listed })).toEqual([]);
  });

  test('uses the actor who was asked', async () => {
    const port = { 'actors/port.yaml': 'name: The port\nkind: office\n' };
    expect(await problemsOf(replying('{ asked: port, source: herald }', port))).toEqual([]);
    expect(await problemsOf(having(port))).toHaveLength(1);
  });
});

describe('an answer', () => {
  const answered = (answer: string, rest: string): Promise<string[]> =>
    problemsOf(replying(`{ asked: town, answer: "${answer}", ${rest} }`, PRINTED));

  test('is proved by the source that reports it, and by no other of the claim', async () => {
    const answer = 'They know of 1,200, and “do not know any of them”.';
    expect(await answered(answer, 'source: herald')).toEqual([]);
    const rules = (await answered(answer, 'source: gazette')).map((line) => line.split(' ')[1]);
    expect(rules).toEqual(['number-not-printed:', 'quotation-not-cited:']);
  });

  test('that was given to this site is proved by none', async () => {
    expect(await answered('They know of 1,300, and “of no other”.', 'on: 2024-03-05')).toEqual([]);
  });
});
