import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages, textOf } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';
import { readFragments } from './support/searchFragments.ts';
import type { SearchFragment } from './support/searchFragments.ts';

/** What stands on a searched page without being its own, and where it is not searched. */
const NOT_SEARCHED = [
  'article section > h2',
  'article section > h3',
  '.visually-hidden',
  '.permalink',
  '.citation',
  '.edit-note',
  '.contests',
  '.contested',
  '.ledger thead',
  '.ledger__sources',
  '.ledger__figure .note',
  '.quotation footer',
  '.renderings footer',
  '.renderings__title',
  '.relations',
  '.claims',
  '.event-list',
  '.origins',
  '.chart',
  '[aria-labelledby="_verification"]',
];

/** All that is searched of a page, in the words of the small story. */
const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  'events/2024-03-01-first-briefing/': [
    '1 March 2024 (worked out) BriefingNewplaceword.',
    'The first briefing newtitleword.',
    'The first summary newsummaryword.',
    'Told by the alfaword report. Told by the bravoword report.',
    'A point of the bravoword report. A bravoword heading. Told by both.',
    'First Speaker for Some Government: At least 3,000 soldiers came.',
    '“We assess that they travelled by ship” “We assess bravoword that they travelled by ship”',
    '· at least 3,000 soldiers',
    'Bravoword Speaker: Not so, the bravoword speaker says.',
    'Bravoword Speaker: Another number, the bravoword speaker says. · up to 77,123 soldiers',
    'Worked out from: Alfaword report. The alfaword report says it was on Friday.',
    'Happened1 March 2024 (worked out) Earliest sourcepublic by 2 March 2024',
    'Last corrected here4 March 2024',
    'Alfaword report Headline: Alfaword headline. Publisher: Alfaword News.',
    'Author: Alfaword Author. Published: 2 March 2024. Agencies credited: Alfaword Agency.',
    'https://alfaword.example/article?a=1&b=2',
    'Bravoword report Publisher: Bravoword News. Published: 5 March 2024.',
    'Not printed: headline, author, agencies credited and web address.',
    'Corrected on 4 March 2024 Wording. Beforeoldtitleword Nownewtitleword',
    'WhyThe title was wrong.',
    'Corrected on 4 March 2024 Wording. Beforeoldsummaryword Nownewsummaryword',
    'WhyThe summary was wrong.',
    'Corrected on 4 March 2024 Fact. BeforeOldplaceword NowNewplaceword WhyThe place was wrong.',
    'Corrected on 4 March 2024 Number. Before2,111 Now3,000 WhyThe figure was wrong.',
  ],
  'sources/charlieword-report/': [
    'Source. Charlieword report. 1 event, 2 claims. What the charlieword report is.',
    'Headline not printed Publisher not printed Author not printed',
    'Published around 6 to 9 March 2024 (assumed)',
    'Assumption: Some days are three in the charlieword report.',
    'The charlieword report was out some days after the sixth.',
    'Agencies credited not printed Web address not printed',
    'Archived copy none noted Language Korean',
    'None: we name no other source for any of its events.',
    'Nothing found. We compare quotations of the same words, and numbers that one speaker gave ' +
      'at one event for the same time.',
    'None found: no other source here reports the same statement, hearing or other occasion ' +
      'of speech, or credits the same agency.',
  ],
  'actors/first-speaker/': [
    'SpeakerPerson. First Speaker. Described as Alfaword spokesperson Alfaword reportBravoword',
    'spokesperson Bravoword report Belongs toSome Government.',
  ],
  'actors/charlieword-group/': [
    'SpeakerGroup. Charlieword Group. Members Charlieword Speaker Charlieword Member',
  ],
  'actors/bravoword-speaker/': [
    'SpeakerPerson. Bravoword Speaker. Other names Bravoword Maiden another name, until 2019',
    'Bravoword report',
  ],
};

describe.each(['real', 'fixture'] as const)('the search index of the %s site', (name) => {
  let pages: BuiltPage[];
  let fragments: Map<string, SearchFragment>;
  beforeAll(async () => {
    pages = (await readPages(inject('sites')[name])).filter(({ redirects }) => !redirects);
    fragments = await readFragments(inject('sites')[name]);
  });

  test('has the page of every entry that stands, and no other', () => {
    const entries = pages
      .map(({ path }) => path)
      .filter((path) => !/mergedword|removedword/.test(path))
      .filter((path) => /^(?:events|sources|actors|measures|places|threads)\/./.test(path));
    const indexed = [...fragments.values()].map(({ url }) => url.replace(/^\//, ''));
    expect(indexed.sort()).toEqual(entries.sort());
  });

  test('knows each by its heading, with its kind', () => {
    for (const { path, $ } of pages.filter((page) => fragments.has(page.path))) {
      expect(textOf(fragments.get(path)?.meta.title ?? '')).toBe(textOf($('h1').text()));
      expect(fragments.get(path)?.meta.kind, path).toBeTruthy();
    }
  });

  test.each(NOT_SEARCHED)('leaves out %s', (selector) => {
    const parts = pages
      .filter(({ path }) => fragments.has(path))
      .flatMap(({ $ }) =>
        $('article')
          .find(selector)
          .toArray()
          .map((part) => $(part)),
      );
    expect(parts.length, 'whose name has not changed').toBeGreaterThan(0);
    const searched = parts.filter((part) => part.closest('[data-pagefind-ignore]').length === 0);
    expect(searched.map((part) => textOf(part.text()))).toEqual([]);
  });
});

describe('what is searched of an entry of the fixture site', () => {
  let fragments: Map<string, SearchFragment>;
  beforeAll(async () => {
    fragments = await readFragments(inject('sites').fixture);
  });

  test.each(Object.entries(CONTENTS))('/%s: its own words and no others', (path, contents) => {
    expect(fragments.get(path)?.content).toBe(contents.join(' '));
  });

  test('of a measure: who gave which number, for when, and at which event', () => {
    const { content } = fragments.get('measures/troops/') ?? {};
    expect(content).toContain(
      'around 1 March 2024. Some Government through First Speaker: at least 3,000 soldiers. ' +
        'The first briefing newtitleword 1 March 2024 (worked out).',
    );
    // Its notes stand in the chart and in the table.
    expect(content).not.toContain('the bravoword ones');
  });

  test('an event has its date, its kind, how it is contested, and its filters', () => {
    const { meta, filters } = fragments.get('events/2024-03-01-first-briefing/') ?? {};
    expect(meta).toMatchObject({
      kind: 'Briefing',
      date: '1 March 2024 (worked out)',
      contested: 'Contested: denial, denied, accounts differ',
    });
    expect(filters?.f?.length).toBeGreaterThan(5);
    expect(fragments.get('actors/first-speaker/')?.filters).toEqual({});
  });
});
