import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toArchive } from '../../../src/domain/archive.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { verifiedIn } from '../../../src/domain/verification.ts';
import type { Fingerprint } from '../../../src/fingerprint/articleFingerprint.ts';
import { publicArchiveOf } from '../../../src/exports/publicArchive.ts';
import { eventViews } from '../../../src/views/pages/eventPage.ts';
import { sourceView } from '../../../src/views/pages/sourcePage.ts';
import { siteOf } from '../../../src/views/site.ts';
import { anyArchive } from '../../support/arbitraries.ts';
import { check, EVENT, SOURCE } from '../../support/content.ts';
import type { Files } from '../../support/content.ts';
import { FIRST, SECOND, VERSIONED, versionPrint } from '../../support/versionedStory.ts';

const GONE = 'so many and not a single one more';
const STAYS = 'We shall count them all again';
const NEW = 'never meant for print';
const IN_FIRST = 'only in the version seen on 6 March 2024, 14:05 UTC';

async function archiveOf(files: Files): Promise<Archive> {
  const { content, problems } = await check(files);
  expect(problems).toEqual([]);
  return toArchive(content);
}

/** The story with one piece of a file replaced. */
const changed = (path: string, from: string, to: string): Files => ({
  ...VERSIONED,
  [path]: String(VERSIONED[path]).replace(from, to),
});

/** The story without the fingerprint of a version. */
const without = (moment: typeof FIRST | typeof SECOND): Files => ({
  ...VERSIONED,
  ...Object.fromEntries(Object.keys(versionPrint(moment)).map((path) => [path, undefined])),
});

const ARCHIVE = await archiveOf(VERSIONED);
const SITE = siteOf(ARCHIVE);
const claimOf = ({ events }: Archive) => events[0]?.claims[0];
const quotesOf = (archive: Archive): unknown[] =>
  claimOf(archive)?.quotes.map(({ text, proof }) => [text, proof]) ?? [];
const gazetteOf = ({ sources }: Archive) => sources.find(({ id }) => id === 'gazette');

describe('a source with versions', () => {
  test('proves what any of them has', () => {
    expect(quotesOf(ARCHIVE)).toEqual([
      [GONE, 'proved'],
      [STAYS, 'proved'],
      [NEW, 'proved'],
    ]);
    const figure = claimOf(ARCHIVE)?.figure;
    expect(figure && verifiedIn(figure)).toEqual(['gazette']);
    expect(ARCHIVE.events[0]?.quotations.map(({ printedIn }) => printedIn)).toEqual([['gazette']]);
  });

  test('does not prove what none of them has', async () => {
    const { problems } = await check(changed(EVENT, GONE, 'so many and not a single two more'));
    expect(problems).toEqual([
      expect.stringContaining(': Unexpected “two” in a quotation: here it stops matching source'),
    ]);
    const { problems: ofFigure } = await check(changed(EVENT, 'value: 1412', 'value: 1413'));
    expect(ofFigure).toEqual([expect.stringContaining(' figure-not-printed: ')]);
    const { problems: ofProse } = await check(changed(SOURCE, 'number 1,412', 'number 1,413'));
    expect(ofProse).toEqual([expect.stringContaining(' number-not-printed: ')]);
    const { problems: ofWords } = await check(changed(SOURCE, '“and not', '“but not'));
    expect(ofWords).toEqual([expect.stringContaining(' quotation-not-cited: ')]);
  });

  test('may print what its fingerprints lack where a version has none', async () => {
    const { problems, notes } = await check(without(FIRST));
    expect(problems).toEqual([]);
    expect(notes.filter((line) => line.includes('gazette'))).toEqual([
      'content/sources/gazette.md:5:11 source-unverified: The version of source “gazette” seen ' +
        `at ${FIRST} has no fingerprint, so what it alone prints is not checked | With the ` +
        `article’s text at hand, run npm run fingerprint -- gazette <text file> --seen=${FIRST}.`,
    ]);
    const archive = await archiveOf(without(FIRST));
    expect(quotesOf(archive)).toEqual([
      [GONE, 'not-checked'],
      [STAYS, 'proved'],
      [NEW, 'proved'],
    ]);
    expect(claimOf(archive)?.figure?.printedIn).toEqual([]);
  });

  test('is copied from in whatever version has the words, and reported once', async () => {
    const copied = 'A first count. Ada Lund counted 1,412 cranes there are so many.';
    const { problems } = await check(changed(EVENT, 'A first count', copied));
    expect(problems).toEqual([expect.stringContaining(' copied-prose: Unexpected 9 words')]);
    const inBoth = 'A first count. Here we shall count them all again she told us.';
    const { problems: once } = await check(changed(EVENT, 'A first count', inBoth));
    expect(once).toEqual([expect.stringContaining(' copied-prose: Unexpected 9 words')]);
  });
});

describe('pages', () => {
  test('say in which version alone words or a number stand', () => {
    const [view] = eventViews(SITE);
    const quotations = view?.claims[0]?.quotations.flatMap((group) => group.quotations) ?? [];
    expect(quotations.map(({ remark }) => remark)).toEqual([IN_FIRST, undefined, undefined]);
    expect(view?.claims[0]?.figure?.remark).toBe(IN_FIRST);
    expect(view?.verification).toContain(
      `“and not a single one more”: ${IN_FIRST} (The Gazette of 6 March).`,
    );
  });

  test('name the source of a number where a claim has several', async () => {
    const site = siteOf(
      await archiveOf(changed(EVENT, '    sources: [gazette]', '    sources: [gazette, herald]')),
    );
    expect(eventViews(site)[0]?.claims[0]?.figure?.remark).toBe(
      `${IN_FIRST} (The Gazette of 6 March)`,
    );
  });

  test('say nothing of it where the newest version was not checked', async () => {
    const [view] = eventViews(siteOf(await archiveOf(without(SECOND))));
    const quotations = view?.claims[0]?.quotations.flatMap((group) => group.quotations) ?? [];
    expect(quotations.map(({ remark }) => remark)).toEqual([undefined, undefined, 'not checked']);
    expect(view?.claims[0]?.figure?.remark).toBeUndefined();
  });

  test('call a text that was there before the versions an earlier one', async () => {
    const [print] = Object.values(versionPrint(FIRST));
    const older = { ...(JSON.parse(String(print)) as Fingerprint), seen: undefined };
    const archive = await archiveOf({
      ...without(FIRST),
      'sources/gazette.fingerprint.json': JSON.stringify(older),
    });
    const [view] = eventViews(siteOf(archive));
    expect(view?.claims[0]?.figure?.remark).toBe('only in an earlier version');
    expect(quotesOf(knownOn(archive, '2024-03-07'))).toEqual([
      [GONE, 'proved'],
      [STAYS, 'proved'],
    ]);
  });

  test('list the versions of a source', () => {
    const gazette = gazetteOf(ARCHIVE);
    const view = gazette && sourceView(SITE, gazette);
    expect(
      view?.versions.map(({ seen, url, archive, changed: what, checked }) => [
        seen.label,
        url ?? archive,
        what,
        checked,
      ]),
    ).toEqual([
      [
        '6 March 2024, 14:05 UTC',
        'https://archive.example/first',
        undefined,
        'We checked our entries against its text.',
      ],
      [
        '8 March 2024',
        'https://gazette.example/second',
        'The words “and not a single one more” are gone, like the number 1,412.',
        'We checked our entries against its text.',
      ],
    ]);
    expect(view?.verification.slice(2, 4)).toEqual([
      `“and not a single one more”: ${IN_FIRST}.`,
      'Checked against 2 versions. What one of them has counts as found.',
    ]);
  });
});

describe('on a past day', () => {
  test.each([
    ['2024-03-06', [FIRST]],
    ['2024-03-07', [FIRST]],
    ['2024-03-08', [FIRST, SECOND]],
  ])('%s has the versions that had been seen', (day, moments) => {
    const gazette = gazetteOf(knownOn(ARCHIVE, day));
    expect(gazette?.versions.map(({ seen }) => seen.edtf)).toEqual(moments);
    expect(gazette?.quotations.length).toBe(moments.length - 1);
  });

  test('nothing stands that only a later version has', () => {
    const then = knownOn(ARCHIVE, '2024-03-07');
    expect(quotesOf(then)).toEqual([
      [GONE, 'proved'],
      [STAYS, 'proved'],
    ]);
    expect(claimOf(then)?.figure?.printedIn).toEqual(['gazette']);
    expect(JSON.stringify(then)).not.toContain(SECOND);
    const [view] = eventViews(siteOf(then));
    expect(view?.claims[0]?.figure?.remark).toBeUndefined();
  });

  test('no version of a later day leaves a trace, in any archive', () => {
    fc.assert(
      fc.property(
        anyArchive,
        fc.constantFrom('2022-06-30', '2023-12-31', '2030-12-31'),
        (of, day) => {
          const moments = knownOn(of, day).sources.flatMap(({ versions }) =>
            versions.map(({ seen }) => seen.edtf),
          );
          expect(moments.filter((seen) => seen > day)).toEqual([]);
        },
      ),
      { seed: 9, numRuns: 20 },
    );
  });

  test('a number that only a later version has is not there', async () => {
    const archive = await archiveOf(changed(EVENT, 'value: 1412', 'value: 1500'));
    expect(claimOf(archive)?.figure?.printedIn).toEqual(['gazette']);
    expect(claimOf(knownOn(archive, '2024-03-07'))?.figure).toBeUndefined();
    expect(claimOf(knownOn(archive, SECOND))?.figure?.printedIn).toEqual(['gazette']);
  });

  test('what only a later version proves is not verified where no older one lacks it', async () => {
    const files = { ...without(FIRST), [EVENT]: changed(EVENT, '1412', '1500')[EVENT] };
    const then = knownOn(await archiveOf(files), '2024-03-07');
    expect(quotesOf(then)).toEqual([
      [GONE, 'not-checked'],
      [STAYS, 'not-checked'],
      [NEW, 'not-checked'],
    ]);
    expect(claimOf(then)?.figure).toMatchObject({ value: 1500, printedIn: [], numbersIn: [[]] });
  });
});

describe('the data', () => {
  const { sources, events } = publicArchiveOf(SITE);
  const gazette = sources.find(({ id }) => id === 'gazette');

  test('have the versions with all that is public of them', () => {
    const checked = {
      ...{ version: 3, algorithm: 'sha256', sequenceLength: 4, bits: 14, words: 24 },
      ...{ taken: null, by: null, copy: null, private: false },
    };
    expect(gazette?.versions[0]).toEqual({
      seen: expect.objectContaining({ edtf: FIRST }) as unknown,
      url: null,
      archive: 'https://archive.example/first',
      changed: null,
      fingerprint: checked,
    });
    expect(gazette?.versions[1]).toMatchObject({
      url: 'https://gazette.example/second',
      changed: 'The words “and not a single one more” are gone, like the number 1,412.',
    });
    expect(gazette?.fingerprint).toEqual(gazette?.versions[1]?.fingerprint);
  });

  test('say which versions have words and numbers', () => {
    const [claim] = events[0]?.claims ?? [];
    expect(claim?.quotes.map(({ inVersions }) => inVersions)).toEqual([
      [FIRST],
      [FIRST, SECOND],
      [SECOND],
    ]);
    expect(claim?.figure?.inVersions).toEqual([{ source: 'gazette', seen: [FIRST] }]);
  });
});
