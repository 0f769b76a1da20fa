import { describe, expect, test } from 'vitest';
import { toArchive } from '../../../src/domain/archive.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { provedBy, quotationsOfEvent } from '../../../src/domain/ownQuotations.ts';
import { tallyVerified } from '../../../src/domain/tally.ts';
import { verifiedIn, verifyClaim } from '../../../src/domain/verification.ts';
import type { VerifiedClaim } from '../../../src/domain/verification.ts';
import type { OwnQuotation } from '../../../src/domain/ownQuotations.ts';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import type { Fingerprints } from '../../../src/fingerprint/articleFingerprint.ts';
import type { Claim } from '../../../src/schema/claim.ts';
import type { Quote } from '../../../src/schema/quote.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { parseDate } from '../../../src/schema/date.ts';
import { eventViews } from '../../../src/views/pages/eventPage.ts';
import { siteOf } from '../../../src/views/site.ts';
import { fingerprintText } from '../../../src/views/parts/verificationSentences.ts';
import { sourceView } from '../../../src/views/pages/sourcePage.ts';
import type { Files } from '../../support/content.ts';
import { body } from '../../support/archive.ts';
import {
  ARTICLES,
  checkFiles,
  edited,
  EVENT,
  FILES,
  quoting,
  withParagraph,
} from '../../support/fingerprints.ts';
import type { Articles } from '../../support/fingerprints.ts';

const HARBOUR = 'harbour-report';
const TOWN = 'town-report';
const BOTH = [HARBOUR, TOWN];

const all = new Map(Object.entries(ARTICLES).map(([id, text]) => [id, [fingerprintOf(text, id)]]));
const onlyTown = new Map([...all].filter(([id]) => id === TOWN));
const none = new Map<string, never>();

const claim = (more: Partial<Claim>): Claim => ({
  id: 'counted',
  by: 'ada-lund',
  via: [],
  saidBoundIn: [],
  says: 'There is a count.',
  quotes: [],
  relations: [],
  replies: [],
  sources: BOTH,
  aliases: [],
  ...more,
});
const figure = (value: Figure['value']): Figure => ({
  measure: 'crates',
  value,
  hedge: Array.isArray(value) ? 'between' : 'exactly',
  asOf: parseDate('2024-03-04'),
  asOfBoundIn: [],
  expected: false,
});

describe('verifyClaim', () => {
  const quote = (text: string, source: string): Quote => ({ text, source });

  test.each([
    ['its words stand in its source', quote('every crate on the northern quay', HARBOUR), 'proved'],
    [
      'they are printed otherwise',
      quote('“Every crate – on the Northern quay …”', HARBOUR),
      'proved',
    ],
    ['a word differs', quote('every crate on the southern quay', HARBOUR), 'not-proved'],
    ['another source prints it', quote('every crate on the northern quay', TOWN), 'not-proved'],
    ['it is short and the source quotes it', quote('plainly wrong', HARBOUR), 'proved'],
    ['it is short and the source does not quote it', quote('northern quay', HARBOUR), 'not-proved'],
    ['it has no words', quote('…', HARBOUR), 'not-proved'],
    ['it stands in no marks there', quote('had counted 3,000 crates on', HARBOUR), 'not-checked'],
    ['its source is not known', quote('every crate on it', 'lost-report'), 'not-checked'],
  ])('of a quotation where %s', (_name, given, proof) => {
    expect(verifyClaim(claim({ quotes: [given] }), all).quotes).toEqual([
      { ...given, proof, alsoPrintedIn: [] },
    ]);
    expect(verifyClaim(claim({ quotes: [given] }), none).quotes).toEqual([
      { ...given, proof: 'not-checked', alsoPrintedIn: [] },
    ]);
  });

  test.each<[string, Figure['value'], readonly string[]]>([
    ['one source prints', 3000, [HARBOUR]],
    ['the other prints in words and digits', 1200, [TOWN]],
    ['one source prints with a unit', 800_000_000, [HARBOUR]],
    ['none prints', 4321, []],
    ['one prints with both ends', [4, 3000], [HARBOUR]],
    ['no source prints with both ends', [1200, 3000], []],
  ])('of a figure that %s', (_name, value, printedIn) => {
    expect(verifyClaim(claim({ figure: figure(value) }), all).figure).toMatchObject({
      ...figure(value),
      printedIn,
    });
    expect(verifyClaim(claim({ figure: figure(value) }), none).figure).toEqual({
      ...figure(value),
      proof: 'not-checked',
      printedIn: [],
      numbersIn: [value].flat().map(() => []),
      alsoPrintedIn: [],
    });
    expect(
      verifyClaim(claim({ figure: figure(value), sources: [TOWN] }), all).figure?.printedIn,
    ).toEqual(printedIn.filter((id) => id === TOWN));
  });

  test.each<[string, Figure['value'], readonly string[]]>([
    ['one source prints whole', [4, 3000], [HARBOUR]],
    ['two sources print between them', [1200, 3000], [TOWN, HARBOUR]],
    ['has one end that none prints', [1200, 4321], []],
    ['none prints', 4321, []],
  ])('a figure is verified where %s', (_name, value, sources) => {
    const shown = (prints: Fingerprints): readonly string[] => {
      const verified = verifyClaim(claim({ figure: figure(value) }), prints).figure;
      return verified ? verifiedIn(verified) : ['no figure'];
    };
    expect(shown(all)).toEqual(sources);
    expect(shown(none)).toEqual([]);
  });

  test('leaves the rest as it is', () => {
    const given = claim({
      onBehalfOf: 'town',
      relations: [{ kind: 'denies', claim: 'other#one' }],
    });
    expect(verifyClaim(given, all)).toEqual({ ...given, figure: undefined });
  });
});

const entry = {
  title: 'A count',
  summary: 'They counted.',
  dateBasis: undefined,
  place: undefined,
  sources: BOTH,
  claims: [],
};

/** The quotations of a body of one paragraph. */
const bodyQuotations = (
  paragraph: string,
  cited: readonly string[],
  prints: Fingerprints,
): OwnQuotation[] =>
  quotationsOfEvent(
    {
      ...entry,
      body: body(
        `${paragraph}${cited.length > 0 ? ` [${cited.map((id) => `@${id}`).join('; ')}]` : ''}`,
      ),
    },
    provedBy(prints, 'en'),
  );

describe('quotationsOfEvent', () => {
  const paragraph =
    'She called it “plainly wrong”, "every crate on the northern quay", and “nobody was ever ' +
    'seen there”.';

  test('finds each with the cited sources that print it', () => {
    expect(bodyQuotations(paragraph, BOTH, all)).toEqual([
      { field: 'body', text: 'plainly wrong', cited: BOTH, printedIn: [HARBOUR] },
      {
        field: 'body',
        text: 'every crate on the northern quay',
        cited: BOTH,
        printedIn: [HARBOUR],
      },
      { field: 'body', text: 'nobody was ever seen there', cited: BOTH, printedIn: [] },
    ]);
  });

  test('finds those in every field and in headings, with the sources that each rests on', () => {
    const told = {
      title: 'A “plainly wrong” count',
      summary: 'No “honest count”.',
      dateBasis: 'It says “said its chairwoman, Ada”.',
      place: 'At “a dreamer”',
      sources: BOTH,
      claims: [
        claim({
          id: 'one',
          says: 'A “dreamer” of a list.',
          figure: { ...figure(3000), scope: 'on the “northern quay”' },
          quotes: [{ text: 'plainly wrong', source: HARBOUR }],
          sources: [TOWN],
        }),
      ],
      body: body('## Not “plainly wrong”\n\nNothing. [@town-report]'),
    };
    expect(quotationsOfEvent(told, provedBy(all, 'en'))).toEqual([
      { field: 'title', text: 'plainly wrong', cited: BOTH, printedIn: [HARBOUR] },
      { field: 'summary', text: 'honest count', cited: BOTH, printedIn: [TOWN] },
      { field: 'dateBasis', text: 'said its chairwoman, Ada', cited: BOTH, printedIn: [] },
      { field: 'place', text: 'a dreamer', cited: BOTH, printedIn: [HARBOUR] },
      { field: 'says', claim: 'one', text: 'dreamer', cited: [TOWN], printedIn: [] },
      { field: 'scope', claim: 'one', text: 'northern quay', cited: [TOWN], printedIn: [] },
      { field: 'body', text: 'plainly wrong', cited: BOTH, printedIn: [HARBOUR] },
    ]);
  });

  test('counts only cited sources, and only those with a fingerprint', () => {
    expect(bodyQuotations(paragraph, [TOWN], all).map(({ printedIn }) => printedIn)).toEqual([
      [],
      [],
      [],
    ]);
    expect(bodyQuotations(paragraph, BOTH, onlyTown).map(({ printedIn }) => printedIn)).toEqual([
      [],
      [],
      [],
    ]);
    expect(
      bodyQuotations(paragraph, [], all).map(({ cited, printedIn }) => [...cited, ...printedIn]),
    ).toEqual([[], [], []]);
  });

  test('finds none where there is none', () => {
    expect(bodyQuotations('She called it wrong.', BOTH, all)).toEqual([]);
  });
});

describe('tallyVerified', () => {
  const events = [
    {
      claims: [
        verifyClaim(
          claim({
            quotes: [
              { text: 'plainly wrong', source: HARBOUR },
              { text: 'plainly wrong', source: TOWN },
            ],
            figure: figure(3000),
          }),
          all,
        ),
        verifyClaim(
          claim({
            quotes: [{ text: 'honest count', source: TOWN }],
            figure: figure(4321),
            sources: [TOWN],
          }),
          all,
        ),
      ],
      quotations: bodyQuotations('“Plainly wrong”, “honest count”, “nobody at all”.', BOTH, all),
    },
    {
      claims: [
        verifyClaim(claim({ figure: figure([4, 3000]), sources: [HARBOUR] }), all),
        verifyClaim(claim({}), all),
      ],
      quotations: [],
    },
  ];

  test('counts the quotations and figures of all events', () => {
    expect(tallyVerified(events)).toEqual({
      quotations: { total: 6, verified: 4, unchecked: 1, inParts: 0 },
      figures: { total: 3, verified: 2, unchecked: 0 },
    });
    expect(tallyVerified(events.slice(1))).toEqual({
      quotations: { total: 0, verified: 0, unchecked: 0, inParts: 0 },
      figures: { total: 1, verified: 1, unchecked: 0 },
    });
    expect(tallyVerified([])).toEqual({
      quotations: { total: 0, verified: 0, unchecked: 0, inParts: 0 },
      figures: { total: 0, verified: 0, unchecked: 0 },
    });
  });

  test('with a source, counts what rests on it, and what its own text proves', () => {
    // A quotation of a body that one cited source prints is not the other’s; one that none prints
    // is everybody’s.
    expect(tallyVerified(events, HARBOUR)).toEqual({
      quotations: { total: 3, verified: 2, unchecked: 1, inParts: 0 },
      figures: { total: 2, verified: 2, unchecked: 0 },
    });
    expect(tallyVerified(events, TOWN)).toEqual({
      quotations: { total: 4, verified: 2, unchecked: 1, inParts: 0 },
      figures: { total: 2, verified: 0, unchecked: 0 },
    });
    expect(tallyVerified(events, 'lost-report')).toEqual({
      quotations: { total: 0, verified: 0, unchecked: 0, inParts: 0 },
      figures: { total: 0, verified: 0, unchecked: 0 },
    });
  });
});

async function archiveOf(files: Files, articles?: Articles): Promise<Archive> {
  const { content } = await checkFiles(files, articles);
  return toArchive(content);
}

describe('the archive', () => {
  test('has what an event’s page shows as its quotations, the check’s very state', async () => {
    const archive = await archiveOf(
      withParagraph(
        '*She* [@town-report] said “every *crate* on the\n[northern](https://example.org/) ' +
          'quay”. [@harbour-report]',
      ),
    );
    expect(archive.events[0]?.quotations).toEqual([
      {
        field: 'body',
        text: 'every crate on the\nnorthern quay',
        cited: [TOWN, HARBOUR],
        printedIn: [HARBOUR],
      },
    ]);
  });

  test('keeps words apart that a line break of Markdown parts', async () => {
    const archive = await archiveOf(
      withParagraph('She said “every crate on the\\\nnorthern quay”. [@harbour-report]'),
    );
    expect(archive.events[0]?.quotations.map(({ printedIn }) => printedIn)).toEqual([[HARBOUR]]);
  });

  test('says of each source by what its text was checked', async () => {
    const [print] = all.get(HARBOUR) ?? [];
    const { sources } = await archiveOf(FILES, { [HARBOUR]: ARTICLES[HARBOUR] });
    expect(sources.map(({ id, fingerprint }) => [id, fingerprint])).toEqual([
      [
        HARBOUR,
        expect.objectContaining({
          ...{ version: 3, algorithm: 'sha256', sequenceLength: 4, isPrivate: false },
          ...{ bits: print?.quoted.bits, words: print?.words },
        }),
      ],
      [TOWN, undefined],
    ]);
  });
});

describe('the pages', () => {
  const NONE = 'Not yet checked against the text: we have no fingerprint of it.';
  const verified = (counted: string): string =>
    `${counted} matched word for word, apart from [brackets] and “…”.`;

  async function sentences(
    files: Files,
    articles?: Articles,
  ): Promise<Record<string, readonly string[] | undefined>> {
    const site = siteOf(await archiveOf(files, articles));
    const source = (id: string): readonly string[] | undefined => {
      const record = site.index.source.get(id);
      return record && sourceView(site, record).verification;
    };
    return {
      event: eventViews(site)[0]?.verification,
      harbour: source(HARBOUR),
      town: source(TOWN),
    };
  }

  test('say how much is verified, and by what', async () => {
    const said = await sentences(withParagraph('It is “plainly wrong”. [@harbour-report]'));
    expect(said).toMatchObject({
      event: [verified('2 of 2 quotations'), '1 of 1 listed number found in the text.'],
      harbour: [
        verified('2 of 2 quotations'),
        '1 of 1 listed number found in the text.',
        'This site quotes 11 % of its words.',
      ],
      town: ['0 of 1 listed number found in the text.'],
    });
  });

  test('say exactly what was made of the text of a source', async () => {
    const site = siteOf(await archiveOf(FILES, { [HARBOUR]: ARTICLES[HARBOUR] }));
    expect(site.index.sources.map((source) => fingerprintText(site, source))).toEqual([
      '16-bit codes (SHA-256) of every 4 words in a row that may be quoted, shorter ones of all ' +
        'its 98 words, and codes of its short quotations and its numbers.',
      undefined,
    ]);
  });

  test('count a range as verified whose ends stand in two sources, as the check does', async () => {
    const range = edited(
      EVENT,
      'value: 3000, hedge: exactly',
      'value: [1200, 3000], hedge: between',
    );
    expect((await checkFiles(range)).problems).toEqual([]);
    const said = await sentences(range);
    for (const all of [said.event, said.harbour, said.town])
      expect(all).toContain('1 of 1 listed number found in the text.');
  });

  test('count what stands in a field', async () => {
    const said = await sentences(
      edited(
        EVENT,
        'summary: Somebody went and counted.',
        'summary: Somebody went and found it “plainly wrong”.',
      ),
    );
    expect([said.event?.[0], said.harbour?.[0], said.town?.[0]]).toEqual([
      verified('2 of 2 quotations'),
      verified('2 of 2 quotations'),
      '0 of 1 listed number found in the text.',
    ]);
  });

  test('count what is quoted in what is said about a source', async () => {
    const said = await sentences(
      edited('sources/town-report.md', 'What the town has to say.', 'It wants an “honest count”.'),
    );
    expect([said.event?.[0], said.town?.[0]]).toEqual([
      verified('1 of 1 quotation'),
      verified('1 of 1 quotation'),
    ]);
    const damaged = await sentences(
      edited(
        'sources/harbour-report.md',
        '[A name is gone.]',
        '[A name is gone after “a certain dreamer”.]',
      ),
    );
    expect(damaged.harbour?.[0]).toBe(`${verified('1 of 2 quotations')} 1 not checked.`);
  });

  test('count what is wrong as not checked', async () => {
    expect((await sentences(quoting('nobody was ever seen there'))).event).toEqual([
      '1 quotation, not checked.',
      '1 of 1 listed number found in the text.',
    ]);
  });

  test('say that there is nothing to verify', async () => {
    const figureless = edited(
      EVENT,
      '    figure: { measure: crates, value: 3000, hedge: exactly, asOf: 2024-03-04, scope: ' +
        'by the water }\n    quotes:\n      - text: every crate on the northern quay twice ' +
        'before sunrise\n        source: harbour-report\n',
      '',
    );
    expect((await sentences(figureless)).event).toEqual([
      'The entry has no quotation and no listed number.',
    ]);
  });

  test('name the sources that nothing can be held against', async () => {
    const NOT_VERIFIED =
      'Not yet checked against the text of these, of which we have no fingerprint';
    expect(await sentences(FILES, { [HARBOUR]: ARTICLES[HARBOUR] })).toEqual({
      event: [
        verified('1 of 1 quotation'),
        '1 of 1 listed number found in the text.',
        'Checked against: The report from ' + 'the harbour.',
        `${NOT_VERIFIED}: The report from the town.`,
      ],
      harbour: [
        verified('1 of 1 quotation'),
        '1 of 1 listed number found in the text.',
        'This site quotes 9 % of its words.',
      ],
      town: [NONE],
    });
    expect(await sentences(FILES, {})).toEqual({
      event: [
        '1 quotation, not checked.',
        '1 listed number, not checked.',
        `${NOT_VERIFIED}: The report from the harbour and The report from the town.`,
      ],
      harbour: [NONE],
      town: [NONE],
    });
  });

  test('mark each quotation', async () => {
    const site = siteOf(
      await archiveOf(
        edited(
          EVENT,
          '    sources: [harbour-report, town-report]\n',
          '      - { text: an honest account, source: town-report }\n    sources: ' +
            '[harbour-report, town-report]\n',
        ),
      ),
    );
    const quotations =
      eventViews(site)[0]?.claims[0]?.quotations.flatMap((group) => group.quotations) ?? [];
    expect(quotations.map(({ source, remark }) => [source.label, remark])).toEqual([
      ['The report from the harbour', undefined],
      ['The report from the town', 'not found in the text'],
    ]);
  });
});

describe('the archive of a past day', () => {
  /** Both sources have a day; the one from the town is the later. Each prints the figure. */
  const TWO_DAYS: Files = {
    ...FILES,
    'sources/harbour-report.md': FILES['sources/harbour-report.md'].replace(
      '2024-03~',
      '2024-03-06',
    ),
    'sources/town-report.md': FILES['sources/town-report.md'].replace(
      'language: en',
      'published: 2024-03-08\nlanguage: en',
    ),
    [EVENT]: FILES[EVENT].replace('claims:', 'restsOn: [harbour-report]\nclaims:')
      .replace(
        '        source: harbour-report\n',
        '        source: harbour-report\n      - { text: honest count, source: town-report }\n',
      )
      .replace(
        '---\n\nThe board',
        '  - { id: agreed, by: ada-lund, says: They agree., quotes: [{ text: honest count, ' +
          'source: town-report }], sources: [town-report] }\n---\n\nThe board',
      )
      .concat(
        '\nIt is “plainly wrong”. [@harbour-report]\n\nIt is “plainly wrong” and no “honest ' +
          'count”. [@harbour-report; @town-report]\n',
      ),
  };
  const articles = { ...ARTICLES, [TOWN]: `${ARTICLES[TOWN]} It speaks of 3,000 crates as well.` };

  const states = (claims: readonly VerifiedClaim[], quotations: readonly OwnQuotation[]) => ({
    quotes: claims.flatMap(({ quotes }) => quotes.map(({ text, proof }) => [text, proof])),
    figures: claims.flatMap((one) => (one.figure ? [one.figure.printedIn] : [])),
    quotations: quotations.map(({ cited, printedIn }) => [cited, printedIn]),
  });

  test('has no trace of a later source in what is verified', async () => {
    const { problems } = await checkFiles(TWO_DAYS, articles);
    expect(problems).toEqual([]);
    const archive = await archiveOf(TWO_DAYS, articles);
    const own = knownOn(archive, '2024-03-07');
    expect(JSON.stringify(own)).not.toContain(TOWN);
    expect(states(own.events[0]?.claims ?? [], own.events[0]?.quotations ?? [])).toEqual({
      quotes: [['every crate on the northern quay twice before sunrise', 'proved']],
      figures: [[HARBOUR]],
      quotations: [[[HARBOUR], [HARBOUR]]],
    });
    expect(tallyVerified(own.events)).toEqual({
      quotations: { total: 2, verified: 2, unchecked: 0, inParts: 0 },
      figures: { total: 1, verified: 1, unchecked: 0 },
    });
  });

  test('does not call a range verified of which a later source prints one end', async () => {
    const files = {
      ...TWO_DAYS,
      [EVENT]: String(TWO_DAYS[EVENT]).replace(
        'value: 3000, hedge: exactly',
        'value: [1200, 3000], hedge: between',
      ),
    };
    const archive = await archiveOf(files);
    const shownOn = (day: string): readonly string[] =>
      knownOn(archive, day).events[0]?.claims.flatMap((one) =>
        one.figure ? verifiedIn(one.figure) : [],
      ) ?? [];
    expect([shownOn('2024-03-07'), shownOn('2024-03-08')]).toEqual([[], [TOWN, HARBOUR]]);
  });

  test('has all of it once both were public, and nothing before', async () => {
    const archive = await archiveOf(TWO_DAYS, articles);
    const both = knownOn(archive, '2024-03-08');
    expect(states(both.events[0]?.claims ?? [], both.events[0]?.quotations ?? [])).toEqual({
      quotes: [
        ['every crate on the northern quay twice before sunrise', 'proved'],
        ['honest count', 'proved'],
        ['honest count', 'proved'],
      ],
      figures: [BOTH],
      quotations: [
        [[HARBOUR], [HARBOUR]],
        [BOTH, [HARBOUR]],
        [BOTH, [TOWN]],
      ],
    });
    expect(knownOn(archive, '2024-03-05').events).toEqual([]);
  });

  const corrected = (correction: string): Files => ({
    ...TWO_DAYS,
    [EVENT]: String(TWO_DAYS[EVENT]).replace(
      '---\n\nThe board',
      `corrections:\n  - ${correction}\n---\n\nThe board`,
    ),
  });

  test('does not call a quotation verified that was corrected since', async () => {
    const archive = await archiveOf(
      corrected(
        '{ date: 2024-03-09, kind: quotation, claim: counted, field: quote, was: southern ' +
          'quay, now: northern quay, why: The report prints northern. }',
      ),
      articles,
    );
    const quotes = knownOn(archive, '2024-03-07').events[0]?.claims[0]?.quotes;
    expect(quotes?.map(({ text, proof }) => [text, proof])).toEqual([
      ['every crate on the southern quay twice before sunrise', 'not-checked'],
    ]);
  });

  test('does not call a figure verified that was corrected since', async () => {
    const archive = await archiveOf(
      corrected(
        '{ date: 2024-03-09, kind: figure, claim: counted, field: figure, was: "4321", now: ' +
          '"3000", why: The report prints 3000. }',
      ),
      articles,
    );
    const own = knownOn(archive, '2024-03-07').events[0]?.claims[0]?.figure;
    expect([own?.value, own && verifiedIn(own), own?.proof]).toEqual([4321, [], 'not-checked']);
  });
});
