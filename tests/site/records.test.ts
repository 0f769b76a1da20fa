import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages, textOf } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';

const FIRST = 'events/2024-03-01-first-briefing/';
const CLASH = 'events/2024-03-03-charlieword-clash/';
const INTERVIEW = 'events/2024-03-04-zuluword-interview/';

let pages: Map<string, BuiltPage>;
const page = (path: string): BuiltPage => {
  const found = pages.get(path);
  if (!found) throw new Error(`There is no page at ${path}`);
  return found;
};
const text = (path: string, place: string): string => textOf(page(path).$(place).text());

beforeAll(async () => {
  pages = new Map((await readPages(inject('sites').fixture)).map((built) => [built.path, built]));
});

describe('the page of an event', () => {
  test('says how its date was determined', () => {
    const place = '[aria-labelledby="_date"]';
    expect(text(FIRST, place)).toContain(
      'Worked out from: Alfaword report. The alfaword report says it was on Friday.',
    );
    expect(text(CLASH, place)).toContain('The charlieword report speaks of the days before it.');
    expect(text(INTERVIEW, place)).toContain(
      'Assumption: An interview is printed soon, even in the zuluword report. ' +
        'The zuluword report names no day.',
    );
  });

  test('keeps three times apart', () => {
    const times = (path: string): string[] =>
      page(path)
        .$('.times')
        .children()
        .toArray()
        .map((element) => textOf(page(path).$(element).text()));
    expect(times(FIRST)).toEqual([
      'Happened',
      '1 March 2024 (worked out)',
      'Earliest source',
      'public by 2 March 2024',
      'Last corrected here',
      '4 March 2024',
    ]);
    expect(times(INTERVIEW)).toEqual([
      'Happened',
      'around 4 March 2024 (assumed)',
      'Earliest source',
      'day not certain',
      'Last corrected here',
      'no correction noted',
    ]);
  });

  test('never prints an uncertain date as a day', () => {
    expect(text(CLASH, '.dateline')).toContain('early March 2024');
    expect(page(CLASH).$('.dateline time').length).toBe(0);
    expect(text(INTERVIEW, '.dateline')).toContain('around 4 March 2024');
    expect(page(INTERVIEW).$('.dateline time').length).toBe(0);
    expect(page(FIRST).$('.dateline time').attr('datetime')).toBe('2024-03-01');
  });

  test('has an id on the row of every claim, and links to it', () => {
    const { $ } = page(FIRST);
    const rows = $('.ledger tbody tr')
      .toArray()
      .map((row) => $(row).attr('id'));
    expect(rows).toEqual(['at-least-3000', 'bravoword-denial', 'bravoword-figure']);
    for (const id of rows)
      expect($(`#${id ?? ''} a[href="#${id ?? ''}"]`).attr('aria-label')).toBeTruthy();
  });

  test('names speaker, on whose behalf, figure, hedge in words, as of when, and sources', () => {
    expect(text(FIRST, '#at-least-3000 th')).toBe('First Speaker for Some Government');
    expect(text(FIRST, '#at-least-3000 .ledger__figure')).toBe(
      'at least 3,000 soldiers as of around 1 March 2024 not checked',
    );
    expect(text(FIRST, '#bravoword-figure .ledger__figure')).toContain('up to 77,123 soldiers');
    expect(
      page(FIRST)
        .$('#at-least-3000 .ledger__sources a')
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).toEqual(['/repo/sources/alfaword-report/', '/repo/sources/bravoword-report/']);
  });

  test('shows a relation from both ends', () => {
    const { $ } = page(FIRST);
    expect(text(FIRST, '#bravoword-denial .relations')).toContain(
      'Denies First Speaker for Some Government, 1 March 2024 (worked out): ' +
        'At least 3,000 soldiers came.',
    );
    expect($('#bravoword-denial .relations a').attr('href')).toBe(`/repo/${FIRST}#at-least-3000`);
    const other = text(FIRST, '#at-least-3000 .relations');
    for (const relation of [
      'Denied by Bravoword Speaker',
      'Differs from Charlieword Speaker',
      'Repeated by Zuluword Speaker',
    ])
      expect(other).toContain(relation);
    expect(
      $('#at-least-3000 .relations a')
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).toEqual([
      `/repo/${FIRST}#bravoword-denial`,
      `/repo/${CLASH}#charlieword-differs`,
      `/repo/${INTERVIEW}#zuluword-repeats`,
    ]);
    expect(text(CLASH, '#charlieword-differs .relations')).toContain('Differs from First Speaker');
  });

  test('shows both renderings of a quotation and marks the words that differ', () => {
    const { $ } = page(FIRST);
    const renderings = $('#at-least-3000 .renderings blockquote');
    expect(renderings.toArray().map((quote) => $(quote).find('footer a').attr('href'))).toEqual([
      '/repo/sources/alfaword-report/',
      '/repo/sources/bravoword-report/',
    ]);
    expect(
      renderings
        .find('mark')
        .toArray()
        .map((mark) => textOf($(mark).clone().find('.visually-hidden').remove().end().text())),
    ).toEqual(['bravoword']);
    // A screen reader does not say that words are marked.
    expect(textOf(renderings.find('mark .visually-hidden').text())).not.toBe('');
  });

  test('cites its sources by number, each leading to the list and on to the source', () => {
    const { $ } = page(FIRST);
    const cited = $('.prose .citation a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    expect(new Set(cited)).toEqual(
      new Set(['#_source-alfaword-report', '#_source-bravoword-report']),
    );
    expect(
      $('.prose p')
        .toArray()
        .filter((paragraph) => $(paragraph).find('.citation').length === 0).length,
    ).toBe(0);
    expect($('#_source-bravoword-report a').attr('href')).toBe('/repo/sources/bravoword-report/');
  });

  test('shows what was corrected, and nothing where nothing was', () => {
    expect(page(FIRST).$('.corrections > li').length).toBe(4);
    for (const word of [
      'Corrected on 4 March 2024',
      'Number',
      '2,111',
      '3,000',
      'The figure was wrong.',
    ])
      expect(text(FIRST, '.corrections')).toContain(word);
    expect(page(CLASH).$('.corrections').length).toBe(0);
  });

  test('leads to the events before and after it', () => {
    const { $ } = page(FIRST);
    expect($('.neighbours a[rel="prev"]').attr('href')).toBe(
      '/repo/events/2024-02-28-hostile-event/',
    );
    expect($('.neighbours a[rel="next"]').attr('href')).toBe(`/repo/${CLASH}`);
  });

  test('leads to where its file can be edited', () => {
    expect(page(FIRST).$('.edit-note a[href^="https:"]').attr('href')).toBe(
      'https://forgejo.code.example/user/repo/_edit/main/' +
        'content/events/2024-03-01-first-briefing.md',
    );
  });
});

describe('the page of a source', () => {
  const printed = (path: string): Record<string, string> => {
    const { $ } = page(path);
    return Object.fromEntries(
      $('.printed > div')
        .toArray()
        .map((row) => [
          textOf($(row).find('dt').text()),
          textOf($(row).find('dd').clone().find('.note').remove().end().text()),
        ]),
    );
  };

  test('says “not printed” for each thing that it does not print', () => {
    const nothing = 'not printed';
    expect(printed('sources/zuluword-report/')).toEqual({
      Headline: nothing,
      Publisher: nothing,
      Author: nothing,
      Published: nothing,
      'Agencies credited': nothing,
      'Web address': nothing,
      'Archived copy': 'none noted',
      Language: 'English',
    });
  });

  test('says what it prints, and how an uncertain date of publication was worked out', () => {
    expect(printed('sources/alfaword-report/')).toEqual({
      Headline: 'Alfaword headline',
      Publisher: 'Alfaword News',
      Author: 'Alfaword Author',
      Published: '2 March 2024',
      'Agencies credited': 'Alfaword Agency',
      'Web address': 'https://alfaword.example/article?a=1&b=2',
      'Archived copy': 'https://archive.example/alfaword',
      Language: 'English',
    });
    expect(printed('sources/charlieword-report/')).toMatchObject({
      Published: 'around 6 to 9 March 2024 (assumed)',
      Language: 'Korean',
    });
    expect(text('sources/charlieword-report/', '.printed')).toContain(
      'Assumption: Some days are three in the charlieword report. ' +
        'The charlieword report was out some days after the sixth.',
    );
  });

  test('lists every event and claim that rests on it', () => {
    const { $ } = page('sources/bravoword-report/');
    const links = (place: string): (string | undefined)[] =>
      $(place)
        .find('a')
        .toArray()
        .map(({ attribs }) => attribs.href);
    for (const path of [FIRST, 'events/2024-02-25-shared-talks/'])
      expect(links('[aria-labelledby="_events"]')).toContain(`/repo/${path}`);
    for (const claim of [
      `${FIRST}#at-least-3000`,
      `${FIRST}#bravoword-denial`,
      `${FIRST}#bravoword-figure`,
      'events/2024-02-25-shared-talks/#talks-held',
    ])
      expect(links('[aria-labelledby="_claims"]')).toContain(`/repo/${claim}`);
    expect(links('[aria-labelledby="_claims"]')).not.toContain(
      '/repo/events/2024-02-25-shared-talks/#zuluword-says',
    );
  });

  test('tells what it alone reports from what it shares and where it differs', () => {
    expect(text('sources/zuluword-report/', '[aria-labelledby="_alone"]')).toContain(
      'The zuluword interview',
    );
    const own = page('sources/bravoword-report/')
      .$('[aria-labelledby="_alone"] .claims a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    expect(own).toEqual(
      expect.arrayContaining([
        `/repo/${FIRST}#bravoword-denial`,
        `/repo/${FIRST}#bravoword-figure`,
      ]),
    );
    expect(own).not.toContain(`/repo/${FIRST}#at-least-3000`);
    expect(
      text(
        'sources/bravoword-report/',
        '[aria-labelledby="_claims"] li:has([href$="#at-least-3000"])',
      ),
    ).toContain('also in: Alfaword report');
    expect(
      text(
        'sources/bravoword-report/',
        '[aria-labelledby="_claims"] li:has([href$="#bravoword-denial"])',
      ),
    ).not.toContain('also in');
    expect(text('sources/bravoword-report/', '[aria-labelledby="_shared"]')).toContain(
      'also in: Alfaword report',
    );
    expect(text('sources/bravoword-report/', '[aria-labelledby="_differs"]')).toContain(
      'Printed differently',
    );
    expect(text('sources/bravoword-report/', '[aria-labelledby="_origin"]')).toContain(
      'Alfaword report',
    );
  });
});

describe('the timeline', () => {
  test('has every event once, oldest first', () => {
    expect(
      page('')
        .$('.entry__title a')
        .toArray()
        .map(({ attribs }) => attribs.href?.slice('/repo/events/'.length)),
    ).toEqual([
      '2024-02-20-alfaword-movement/',
      '2024-02-25-shared-talks/',
      '2024-02-27-withdrawnword-briefing/',
      '2024-02-28-hostile-event/',
      '2024-03-01-first-briefing/',
      '2024-03-03-charlieword-clash/',
      '2024-03-04-zuluword-interview/',
    ]);
  });

  test('says of every number who gave it', () => {
    const entry = page('').$(`.entry:has(a[href="/repo/${FIRST}"]) .entry__figures li`);
    expect(entry.toArray().map((line) => textOf(page('').$(line).text()))).toEqual(
      expect.arrayContaining(['First Speaker for Some Government: at least 3,000 soldiers']),
    );
  });

  test('marks both sides of a contest, and nobody else', () => {
    const { $ } = page('');
    const contested = $('.entry')
      .toArray()
      .filter((entry) => $(entry).find('.contested').length > 0)
      .map((entry) => $(entry).find('.entry__title a').attr('href'));
    expect(contested).toEqual([`/repo/${FIRST}`, `/repo/${CLASH}`]);
  });

  test('prints an uncertain date as what it is, with a mark of its own', () => {
    const { $ } = page('');
    const day = $('.rail__day').filter(
      (_, element) => $(element).find(`a[href="/repo/${CLASH}"]`).length > 0,
    );
    expect(textOf(day.find('.rail__date').text())).toBe('early March 2024 (worked out)');
    expect(day.find('.mark--range.mark--bounded').length).toBe(1);
  });
});

describe('the page of an actor', () => {
  test('names the members of a group, and the groups of a member', () => {
    expect(text('actors/charlieword-group/', '.printed')).toContain('Charlieword Member');
    expect(text('actors/charlieword-member/', '.printed')).toContain(
      'Speaks together with others in Charlieword Group',
    );
  });

  test('marks what was said together, and not what was said alone', () => {
    const { $ } = page('actors/charlieword-speaker/');
    const claims = $('.claims > li')
      .toArray()
      .map((claim) => textOf($(claim).text()).includes('said together as Charlieword Group'));
    expect(claims).toEqual([false, true]);
  });

  test('names a speaker as at the time of the claim, with the name of today', () => {
    expect(text('actors/hostile-speaker/', '.printed')).toContain('former name, until March 2024');
    expect(text('actors/hostile-speaker/', '.claims')).toContain(' (now A speaker ');
  });

  test('shows who was asked about a claim, there and on the page of its event', () => {
    const replies =
      'Asked for comment, Some Government did not answer. Charlieword report' +
      'Asked for comment by this site on 8 March 2024, First Speaker answered: Told here of the ' +
      'charlieword clash.';
    expect(text('actors/charlieword-speaker/', '.replies')).toBe(replies);
    expect(text(CLASH, '#charlieword-differs .replies')).toBe(replies);
    const ofSource = '[aria-labelledby="_claims"] .replies';
    expect(text('sources/charlieword-report/', ofSource)).toBe(replies);
    expect(page('actors/some-government/').$('.replies').length).toBe(0);
  });

  test('has all claims that it made or that were made on its behalf', () => {
    const claims = (path: string): (string | undefined)[] =>
      page(path)
        .$('.claims > li > p > a[href*="#"]')
        .toArray()
        .map(({ attribs }) => attribs.href);
    expect(claims('actors/first-speaker/')).toEqual([
      '/repo/events/2024-02-27-withdrawnword-briefing/#withdrawnword-number',
      `/repo/${FIRST}#at-least-3000`,
      '/repo/events/2024-02-25-shared-talks/#talks-held',
    ]);
    expect(claims('actors/some-government/')).toEqual([`/repo/${FIRST}#at-least-3000`]);
  });

  test('prints each description under the source that gives it', () => {
    expect(text('actors/first-speaker/', '.printed')).toContain(
      'Bravoword spokesperson Bravoword report',
    );
  });
});

describe('the page of a measure', () => {
  test('has every number under its actor, with hedge, date and source', () => {
    const rows = page('measures/troops/')
      .$('.ledger tbody tr')
      .toArray()
      .map((row) => textOf(page('measures/troops/').$(row).text()));
    expect(rows.length).toBe(3);
    expect(
      rows.filter((row) =>
        /First Speaker.*at least 3,000 soldiers.*Alfaword report.*Bravoword report/.test(row),
      ).length,
    ).toBe(1);
    expect(
      rows.filter((row) => /Bravoword Speaker.*up to 77,123 soldiers.*the bravoword ones/.test(row))
        .length,
    ).toBe(1);
  });
});

describe('the page of an event that was merged into another', () => {
  test('has each of its old claims in its place, with a link to what it became', () => {
    const merged = 'events/2024-03-01-mergedword-briefing/';
    const { $ } = page(merged);
    expect(text(merged, '.notice')).toContain('Merged into another entry on 1 March 2024:');
    expect(text(merged, '.notice')).toMatch(/tells it\. It is now told in: The first briefing/);
    expect($('.notice a').attr('href')).toBe(`/repo/${FIRST}`);
    const leads = (id: string) => $(`#${id} .note a`).attr('href');
    expect(leads('mergedword-claim')).toBe(`/repo/${FIRST}#bravoword-denial`);
    expect(leads('at-least-3000')).toBe(`/repo/${FIRST}#at-least-3000`);
    expect($('#mergedword-before').length).toBe(1);
    // Where it stood on the timeline stands what tells of it now.
    const place = page('').$('#2024-03-01-mergedword-briefing').closest('article');
    expect(place.attr('id')).toBe('2024-03-01-first-briefing');
  });

  test('is all that tells of it, but for the page of corrections', () => {
    const others = [...pages.values()].filter(({ html }) =>
      html.replace(/ id="[^"]*"/g, '').includes('mergedword'),
    );
    expect(others.map(({ path }) => path).sort()).toEqual([
      'corrections/',
      'events/2024-03-01-mergedword-before/',
      'events/2024-03-01-mergedword-briefing/',
    ]);
  });
});

describe('entries whose words had to go', () => {
  test('leave one line each, under names that are told apart', () => {
    const lines = ['', '-too'].flatMap((end) =>
      ['events/2024-02-26-removedword-event', 'actors/removedword-speaker'].map((path) =>
        text(`${path}${end}/`, 'main'),
      ),
    );
    const line = 'was removed on 9 March 2024 to protect somebody.';
    expect(lines).toEqual([
      `An entry that was removed (1)This entry ${line}`,
      `Name withheld (1)This name ${line}`,
      `An entry that was removed (2)This entry ${line}`,
      `Name withheld (2)This name ${line}`,
    ]);
  });

  test('are named apart on the page of corrections, and so are a claim and its event', () => {
    const { $ } = page('corrections/');
    const names = $('main a')
      .toArray()
      .map((link) => [textOf($(link).text()), link.attribs.href ?? ''] as const);
    expect(new Set(names.map(([name]) => name)).size).toBe(
      new Set(names.map(([, href]) => href)).size,
    );
  });

  test('leave the lines of claims in their places', () => {
    const { $ } = page('events/2024-02-27-withdrawnword-briefing/');
    const rows = $('.ledger tbody tr').toArray();
    expect(rows.map((row) => $(row).attr('id'))).toEqual([
      'withdrawnword-number',
      'removedword-claim',
      'removedword-claim-too',
      'replacedword-says',
    ]);
  });
});

test('the line of a source that has a later version leads there', () => {
  const line = text('events/2024-02-27-withdrawnword-briefing/', '#_source-replacedword-report');
  expect(line).toContain(
    'Replaced by a later version, noted here on 8 March 2024. Later version: Alfaword report',
  );
});

describe('the page of a place', () => {
  const CITY = 'places/bravoword-city/';
  const REGION = 'places/bravoword-region/';
  const links = (path: string, place: string): (string | undefined)[] =>
    page(path)
      .$(`${place} a`)
      .toArray()
      .map((link) => page(path).$(link).attr('href'));

  test('says where it lies, and on what its coordinates rest', () => {
    expect(text(CITY, '.printed')).toContain('Lies in Bravoword Region');
    expect(text(CITY, '.printed')).toContain(
      '12.5° S, 34.25° E Where the bravoword report has it. Bravoword report',
    );
    expect(links(CITY, '.printed')).toEqual([`/repo/${REGION}`, '/repo/sources/bravoword-report/']);
    expect(text(CITY, '.corrections')).toContain('It is bravoword.');
  });

  test('lists what lies in it, and what happened there, with where', () => {
    expect(links(REGION, '[aria-labelledby="_places"]')).toEqual([`/repo/${CITY}`]);
    const events = '[aria-labelledby="_events"]';
    expect(links(REGION, events)).toEqual([
      '/repo/events/2024-02-25-shared-talks/',
      // Its text is a name of the region.
      '/repo/events/2024-02-28-hostile-event/',
    ]);
    expect(text(REGION, `${events} .note`)).toBe('Bravoword City');
    expect(text(CITY, events)).not.toContain('Bravoword City');
  });

  test('is found from the event, and in the list of places below the one around it', () => {
    const dateline = 'events/2024-02-25-shared-talks/';
    expect(links(dateline, '.dateline')).toEqual([`/repo/${CITY}`]);
    expect(links('places/', '.records ul')).toEqual([`/repo/${CITY}`]);
    expect(links('places/', '.records')).toEqual([`/repo/${REGION}`, `/repo/${CITY}`]);
  });

  test('filters the timeline by its region, too', () => {
    const form = page('').$('form.finding input[name="place"]');
    expect(form.toArray().map(({ attribs }) => attribs.value)).toEqual(
      expect.arrayContaining(['bravoword-city', 'bravoword-region']),
    );
    const region = form.filter('[value="bravoword-region"]');
    expect(region.attr('data-texts')?.split('\n').slice(0, 2)).toEqual([
      'Bravoword Region',
      'Bravoword Oblast',
    ]);
    expect(region.parent().find('b').text()).toBe('2');
  });
});

describe('a thread', () => {
  const THREAD = 'threads/line-of-numbers/';
  const hrefs = (path: string, place: string): (string | undefined)[] => {
    const { $ } = page(path);
    const links = $(place).toArray();
    return links.map((link) => $(link).attr('href'));
  };

  test('has a page with its events in the order of time, as on the timeline', () => {
    expect(hrefs(THREAD, '.entry__title a')).toEqual([`/repo/${FIRST}`, `/repo/${CLASH}`]);
    expect(text(THREAD, '.dateline')).toContain('2 events');
    expect(text(THREAD, '.dateline')).toContain('1 to around 7 March 2024');
    expect(page(THREAD).$('.edit-note a').attr('href')).toBe(
      'https://forgejo.code.example/user/repo/_edit/main/content/threads/line-of-numbers.yaml',
    );
  });

  test('is drawn with the others, each event a link, and stands in an equal list', () => {
    const marks = '.chart__wide a';
    expect(page('threads/').$(marks).length).toBe(3);
    expect(page('threads/').$(`${marks} title`).first().text()).toContain('1 March 2024');
    expect(hrefs('threads/', '.records a')).toEqual([
      `/repo/${THREAD}`,
      '/repo/threads/charlieword-line/',
    ]);
    expect(hrefs('', '[aria-labelledby="_threads"] li a')).toEqual([
      `/repo/${THREAD}`,
      '/repo/threads/charlieword-line/',
    ]);
  });

  test('is on the page of a past day as far as events known then belong to it', () => {
    const shown = (day: string): string[][] => {
      const { $ } = page(`known/${day}/`);
      const lines = $('[aria-labelledby="_threads"] li').toArray();
      return lines.map((line) => [
        $(line).find('a').attr('href') ?? '',
        textOf($(line).find('.note').text()),
      ]);
    };
    expect(shown('2024-03-02')).toEqual([[`/repo/${THREAD}`, '1 event']]);
    expect(shown('2024-03-09')).toEqual([
      [`/repo/${THREAD}`, '2 events'],
      ['/repo/threads/charlieword-line/', '1 event'],
    ]);
  });

  test('leads from each of its events to the next, and to its page', () => {
    const nav = page(CLASH).$('nav.neighbours').slice(1);
    expect(nav.length).toBe(2);
    expect(textOf(nav.first().text())).toMatch(
      /: event 2 of 2 ?Before it in this thread, 1 March 2024 \(worked out\) /,
    );
    expect(nav.first().find('a').last().attr('href')).toBe(`/repo/${FIRST}`);
    expect(nav.last().find('a').attr('href')).toBe('/repo/threads/charlieword-line/');
  });

  test('is in the navigation of every page, and a filter of the timeline', () => {
    expect(hrefs(FIRST, '.masthead a')).toContain('/repo/threads/');
    const options = (name: string): (string | undefined)[] =>
      page('')
        .$(`input[name="${name}"]`)
        .toArray()
        .map(({ attribs }) => attribs.value);
    expect(options('thread')).toEqual(['charlieword-line', 'line-of-numbers']);
    expect(options('tag')).toEqual(['countedword', 'numbers']);
  });

  test('of which the words had to go is one neutral line, and nothing names it', () => {
    expect(text('threads/removedword-line/', 'main')).toContain('This thread was removed on');
    expect(hrefs(CLASH, 'a').filter((href) => href?.includes('removedword-line'))).toEqual([]);
  });
});

describe('an event that follows from another', () => {
  test('says so, and the other says what followed', () => {
    const links = (path: string, id: string): string[] =>
      page(path)
        .$(`[aria-labelledby="${id}"] a`)
        .toArray()
        .map(({ attribs }) => attribs.href ?? '');
    expect(links(CLASH, '_follows')).toEqual([`/repo/${FIRST}`]);
    expect(links(CLASH, '_followed')).toEqual([]);
    expect(links(FIRST, '_followed')).toEqual([`/repo/${CLASH}`]);
  });
});

test('a link to an entry leads to where it is now, and is plain text where that had to go', () => {
  const { $ } = page(CLASH);
  const links = $('.prose p a').not('.citation a');
  expect(links.toArray().map(({ attribs }) => attribs.href)).toEqual([
    `/repo/${FIRST}#at-least-3000`,
  ]);
  expect(text(CLASH, '.prose')).toContain('by a name withheld.');
});

describe('an old address', () => {
  test.each([
    ['events/2024-03-01-briefing-before/', FIRST],
    ['events/2024-02-29-briefing-before/', FIRST],
    ['sources/alfaword-report-before/', 'sources/alfaword-report/'],
    ['actors/first-speaker-before/', 'actors/first-speaker/'],
    ['measures/troops-before/', 'measures/troops/'],
    ['places/bravoword-town/', 'places/bravoword-city/'],
    ['threads/numbers-before/', 'threads/line-of-numbers/'],
  ])('%s leads to where the page stands now', (old, now) => {
    const { $ } = page(old);
    expect($('meta[http-equiv="refresh"]').attr('content')).toBe(`0; url=/repo/${now}`);
    expect($('link[rel="canonical"]').attr('href')).toBe(`https://user.example/repo/${now}`);
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    // For those whose browser does not follow by itself.
    expect($('body a').attr('href')).toBe(`/repo/${now}`);
  });

  test('stands for every alias, and nothing else redirects', () => {
    expect([...pages.values()].filter(({ redirects }) => redirects).length).toBe(9);
  });
});
