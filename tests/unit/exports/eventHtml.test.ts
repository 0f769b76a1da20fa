import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { eventHtml } from '../../../src/exports/eventHtml.ts';
import { siteOf } from '../../../src/views/site.ts';
import { event, sampleArchive, source } from '../../support/sampleArchive.ts';

const site = siteOf(sampleArchive());
const page = (path: string): string => `https://dateline.example/${path}`;
const htmlOf = (id: string, of = site): string => {
  const found = of.index.event.get(id);
  if (!found) throw new Error(`no event ${id}`);
  return eventHtml(of, found);
};

describe('what a feed says of an event', () => {
  test('says who said what, with figures, quotations, contradictions and sources', () => {
    const $ = load(htmlOf('2024-02-05-end-of-the-line'), null, false);
    const text = $.text();
    for (const expected of [
      'The owner of the line said why.',
      'Happened: 5 February 2024 (worked out)',
      'Worked out from: Label of weekly. The report of Tuesday says Monday.',
      'public by 6 February 2024',
      'Ingrid Vold for The ferry line',
      'at least 1,240 crossings, as of around January 2024, in winter',
      'up to 900 crossings, expected for March 2024',
      '“as long as anyone could ask” Label of weekly, not checked',
      'Denied by: The union',
      'Asked for comment, The union did not answer. (Label of daily)',
      'by this site on 12 February 2024, The ferry line answered: None is planned.',
      'Label of weekly. Published: 5 to 11 February 2024',
    ])
      expect(text).toContain(expected);
    const links = $('a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(links).toContain(page('events/2024-02-05-end-of-the-line/#cancelled'));
    expect(links.filter((link) => !link.startsWith('https://dateline.example/'))).toEqual([]);
  });

  test('says that words are a translation, with the original in its language', () => {
    const original = '배는 다니지 않는다';
    const of = siteOf(
      sampleArchive({
        sources: [source('kbs', { language: 'ko' })],
        events: [
          event('told', {
            sources: ['kbs'],
            claims: [
              {
                id: 'one',
                by: 'vold',
                says: 'It ends.',
                quotes: [{ text: 'no ship sails', source: 'kbs', translated: true, original }],
                sources: ['kbs'],
              },
            ],
          }),
        ],
      }),
    );
    const html = htmlOf('told', of);
    expect(load(html, null, false).text()).toContain(
      `“no ship sails” Label of kbs, not checked. Original: “${original}”. Translated by this ` +
        'site. The translation is not checked.',
    );
    expect(html).toContain(`<span lang="ko">“${original}”</span>`);
  });

  test('says through whom a claim came', () => {
    const claims = [
      { id: 'one', by: 'vold', says: 'It ends.', via: ['union', 'ferry-line'], sources: ['daily'] },
    ];
    const of = siteOf(sampleArchive({ events: [event('told', { claims })] }));
    const $ = load(htmlOf('told', of), null, false);
    expect($.text()).toContain('Came through: The union, The ferry line');
    const names = $('a')
      .toArray()
      .map((link) => $(link).text());
    expect(names).toEqual(expect.arrayContaining(['The union', 'The ferry line']));
  });

  test('says which sources print a relation, where not all of its claim do', () => {
    const of = siteOf(
      sampleArchive({
        events: [
          event('told', {
            sources: ['daily', 'weekly'],
            claims: [
              { id: 'one', by: 'vold', says: 'It ends.', sources: ['daily'] },
              {
                id: 'two',
                by: 'union',
                says: 'It does not.',
                sources: ['daily', 'weekly'],
                relations: [{ kind: 'denies', claim: 'told#one', sources: ['weekly'] }],
              },
            ],
          }),
        ],
      }),
    );
    const text = load(htmlOf('told', of), null, false).text();
    expect(text).toContain('Denies: Ingrid Vold: It ends. (according to: Label of weekly)');
    expect(text).toContain('Denied by: The union: It does not. (according to: Label of weekly)');
  });

  test('says what a date assumes, and what the day of a source does', () => {
    const assumed = siteOf(
      sampleArchive({
        events: [
          event('old', {
            date: '199X',
            datePrintedIn: [],
            dateBasis: 'It is called old.',
            dateAssumes: 'Old is older than ten years',
            sources: ['guess'],
          }),
        ],
        sources: [
          source('guess', {
            published: '2024-02-05/2024-02-11',
            publishedBasis: 'It says Monday.',
            publishedAssumes: 'It was the last one.',
          }),
        ],
      }),
    );
    const text = load(htmlOf('old', assumed), null, false).text();
    for (const expected of [
      'Happened: a year in the 1990s (no day known, assumed)',
      'Assumption: Old is older than ten years. It is called old.',
      'Earliest source: public by 11 February 2024 (assumed)',
      'Label of guess. Published: 5 to 11 February 2024 (assumed)',
    ])
      expect(text).toContain(expected);
    expect(text).not.toContain('certainly');
  });

  test('says the language of what is quoted from a source in another', () => {
    const abroad = siteOf(
      sampleArchive({
        events: [
          event('told', {
            claims: [
              {
                id: 'one',
                by: 'vold',
                says: 'x',
                quotes: [{ text: '배는 오지 않는다', source: 'abroad' }],
                sources: ['abroad'],
              },
            ],
          }),
        ],
        sources: [source('abroad', { language: 'ko' })],
      }),
    );
    expect(htmlOf('told', abroad)).toContain('<span lang="ko">“배는 오지 않는다”</span>');
  });

  test('has no list of claims where there are none', () => {
    const $ = load(htmlOf('2024-03-last-ferry'), null, false);
    expect(
      $('h2')
        .toArray()
        .map((heading) => $(heading).text()),
    ).toEqual(['Sources']);
    expect($.text()).toContain('Earliest source: day not certain');
    expect($.text()).toContain('Label of undated. Published: not printed');
  });
});
