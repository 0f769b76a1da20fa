import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/schema/date.ts';
import { calendarFile, calendarSpan } from '../../../src/exports/calendar.ts';
import { siteOf } from '../../../src/views/site.ts';
import * as make from '../../support/archive.ts';
import { event, HOSTILE, hostileArchive, sampleArchive } from '../../support/sampleArchive.ts';

interface Property {
  name: string;
  parameters: string;
  value: string;
}
interface Component {
  name: string;
  properties: Property[];
  components: Component[];
}

/**
 * Reads a file of RFC 5545, and refuses one with other line ends, with lines that are too long, or
 * with wrong nesting.
 */
function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/.test(text))
    throw new Error('line ends other than CRLF');
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text) || !text.isWellFormed())
    throw new Error('control character');
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  const root: Component = { name: '', properties: [], components: [] };
  const stack = [root];
  for (const line of text
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')) {
    const [, name, parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/.exec(line) ?? [];
    const top = stack.at(-1);
    if (!name || !top) throw new Error(`no content line: ${line}`);
    if (name === 'BEGIN') {
      const component: Component = { name: value, properties: [], components: [] };
      top.components.push(component);
      stack.push(component);
    } else if (name === 'END') {
      if (stack.pop()?.name !== value) throw new Error(`wrong end: ${line}`);
    } else top.properties.push({ name, parameters, value });
  }
  const [calendar] = root.components;
  if (stack.length !== 1 || !calendar || root.components.length > 1)
    throw new Error('not one calendar');
  return calendar;
}

function property(component: Component | undefined, name: string): Property | undefined {
  const found = component?.properties.filter((one) => one.name === name) ?? [];
  if (found.length > 1) throw new Error(`${name} more than once`);
  return found[0];
}
const value = (component: Component | undefined, name: string): string | undefined =>
  property(component, name)?.value;
const unescape = (text: string | undefined): string | undefined =>
  text?.replace(/\\(.)/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );

const site = siteOf(sampleArchive());
const calendar = readCalendar(calendarFile(site));
const one = (fields: Record<string, unknown>) =>
  readCalendar(calendarFile(siteOf(sampleArchive({ events: [event('one', fields)] }))))
    .components[0];

describe('the calendar', () => {
  test('has what RFC 5545 asks for', () => {
    expect(calendar.name).toBe('VCALENDAR');
    expect([
      value(calendar, 'VERSION'),
      value(calendar, 'PRODID'),
      property(calendar, 'METHOD'),
    ]).toEqual(['2.0', '-//Dateline//Dateline//EN', undefined]);
    expect(calendar.components.map(({ name }) => name)).toEqual([
      'VEVENT',
      'VEVENT',
      'VEVENT',
      'VEVENT',
    ]);
    expect(new Set(calendar.components.map((component) => value(component, 'UID'))).size).toBe(4);
  });

  test('an entry is an all-day event that stands for its page', () => {
    const entry = calendar.components[1];
    expect(property(entry, 'DTSTART')).toMatchObject({
      parameters: ';VALUE=DATE',
      value: '20240205',
    });
    expect(property(entry, 'DTEND')).toMatchObject({
      parameters: ';VALUE=DATE',
      value: '20240206',
    });
    expect(
      ['UID', 'URL', 'SUMMARY', 'LOCATION', 'DTSTAMP', 'SEQUENCE', 'TRANSP', 'CATEGORIES'].map(
        (name) => value(entry, name),
      ),
    ).toEqual([
      'https://dateline.example/events/2024-02-05-end-of-the-line/',
      'https://dateline.example/events/2024-02-05-end-of-the-line/',
      'The ferry line will end',
      'Larvik',
      '20240220T000000Z',
      '2',
      'TRANSPARENT',
      'Press conference',
    ]);
    expect(unescape(value(entry, 'DESCRIPTION'))).toBe(
      [
        'The owner of the line said why.',
        '',
        'Happened: 5 February 2024 (worked out)',
        'Worked out from: Label of weekly. The report of Tuesday says Monday.',
        'Earliest source: public by 6 February 2024',
        'Somebody denies what is said here.',
        'Sources: Label of weekly and Label of daily',
        'https://dateline.example/events/2024-02-05-end-of-the-line/',
      ].join('\n'),
    );
  });

  test('an entry has the point of its place, where it has one place alone', () => {
    const placed = one({ places: ['landing'] });
    expect([value(placed, 'LOCATION'), value(placed, 'GEO')]).toEqual([
      'The landing',
      '59.05;10.03',
    ]);
    expect(value(one({ place: 'Die Mole' }), 'GEO')).toBe('59.05;10.03');
    expect(property(one({ place: 'Larvik' }), 'GEO')).toBeUndefined();
  });

  test('an id outlives a new name of the file', () => {
    expect(value(one({ aliases: ['first-name'] }), 'UID')).toBe(
      'https://dateline.example/events/first-name/',
    );
  });

  test('a date that is not one exact day says so in the title', () => {
    expect(calendar.components.map((component) => value(component, 'SUMMARY'))).toEqual([
      'A bridge is built\\, a year in the 1990s (assumed)',
      'The ferry line will end',
      'The union denies it',
      'The last ferry\\, early March 2024',
    ]);
    const assumed = one({ dateBasis: 'So.', dateAssumes: 'It was a Monday.' });
    expect(value(assumed, 'SUMMARY')).toBe('Title of one\\, 5 February 2024 (assumed)');
    expect(unescape(value(assumed, 'DESCRIPTION'))).toContain(
      'Happened: 5 February 2024 (assumed)\nAssumption: It was a Monday. So.\n',
    );
    expect(value(one({ date: '2024-02-05~' }), 'SUMMARY')).toBe(
      'Title of one\\, around 5 February 2024',
    );
    expect(unescape(value(one({ date: '2024-02-05~' }), 'DESCRIPTION'))).toContain(
      'around 5 February 2024 (rough or doubtful date)',
    );
    expect(unescape(value(one({ date: '2024-02/..' }), 'DESCRIPTION'))).toContain(
      'Only one end of this time is known: the calendar shows that day.',
    );
    expect(unescape(value(one({ date: '199X' }), 'DESCRIPTION'))).toContain(
      'The time is too long for a calendar: this is its first day.',
    );
  });

  test.each([
    ['2024-02-29', '20240229', '20240301'],
    ['2024-12-31', '20241231', '20250101'],
    ['2024-03-30/2024-04-02', '20240330', '20240403'],
    ['2024-02-05~', '20240205', '20240206'],
    ['2024-02', '20240201', '20240301'],
    ['2024', '20240101', '20250101'],
    ['0001-01-01', '00010101', '00010102'],
    ['9999-12-31', '99991231', '99991231'],
  ])('%s goes from %s to before %s', (date, start, end) => {
    const entry = one({ date });
    expect([value(entry, 'DTSTART'), value(entry, 'DTEND')]).toEqual([start, end]);
  });
});

test.each([
  ['2024-02-05', '2024-02-05', '2024-02-05', undefined],
  ['2024-02-05/2024-03-01', '2024-02-05', '2024-03-01', undefined],
  ['2024-23', '2024-01-01', '2024-12-31', undefined],
  ['2024-02/..', '2024-02-01', '2024-02-29', 'openEnd'],
  ['../2024-02-05', '2024-02-05', '2024-02-05', 'openEnd'],
  ['199X', '1990-01-01', '1990-01-01', 'firstDayOnly'],
  ['19XX', '1900-01-01', '1900-01-01', 'firstDayOnly'],
])('%s stands on %s to %s', (date, first, last, shortened) => {
  expect(calendarSpan(parseDate(date))).toEqual({ first, last, shortened });
});

test('an event of which no time is known is left out', () => {
  const events = [make.event('a', '../..', []), make.event('b', '2024-02-05', [])];
  const file = calendarFile(siteOf(make.archive({ events })));
  expect(file.match(/^UID:.*$/gm)).toHaveLength(1);
});

describe('hostile text', () => {
  test('stays text', () => {
    const read = readCalendar(calendarFile(siteOf(hostileArchive())));
    const text = HOSTILE.replace('\u0007', '');
    expect(read.components).toHaveLength(1);
    expect(unescape(value(read, 'NAME'))).toBe(text);
    expect(unescape(value(read.components[0], 'SUMMARY'))).toBe(text);
    expect(unescape(value(read.components[0], 'LOCATION'))).toBe(text);
    expect(
      unescape(value(read.components[0], 'DESCRIPTION'))?.startsWith(
        `${text}\n\nHappened: 5 February 2024 (worked out)\n` +
          `Worked out from: ${text}. ${text}\n`,
      ),
    ).toBe(true);
  });

  test('no character is torn apart where a line is folded', () => {
    const title = 'é😀…'.repeat(40);
    expect(value(one({ title: title.slice(0, 160) }), 'SUMMARY')).toBe(
      title.slice(0, 160).toWellFormed(),
    );
  });
});

describe('everywhere and always the same', () => {
  test('all addresses are under the sub-path', () => {
    const text = calendarFile(
      siteOf(sampleArchive({ site: 'https://user.example/a,b;c/' })),
    ).replaceAll(/\r\n[ \t]/g, '');
    const [entry] = readCalendar(
      calendarFile(siteOf(sampleArchive({ site: 'https://user.example/a,b;c/' }))),
    ).components;
    expect(value(entry, 'URL')).toBe('https://user.example/a%2Cb%3Bc/events/1990s-bridge/');
    expect(
      (text.match(/https:\/\/user\.example\/[^\r\n]*/g) ?? []).filter(
        (address) => !/^https:\/\/user\.example\/a(?:,|%2C|\\,)b(?:;|%3B|\\;)c\//.test(address),
      ),
    ).toEqual([]);
  });
});

describe('the dates of one event', () => {
  const calendarOf = (...events: Parameters<typeof make.event>[]): Component =>
    readCalendar(
      calendarFile(
        siteOf(
          make.archive({
            events: events.map((one) => make.event(...one)),
            sources: [make.source('s', '2024-12-01')],
          }),
        ),
      ),
    );
  const printed = { datePrintedIn: ['s'] };

  test('are entries of their own', () => {
    const alsoOn = [make.dateOf('2024-03-10'), make.dateOf('2024-04')];
    const { components } = calendarOf(['a', '2024-03-03', ['s'], { ...printed, alsoOn }]);
    expect(
      components.map((one) => [value(one, 'DTSTART'), value(one, 'DTEND'), value(one, 'SUMMARY')]),
    ).toEqual([
      ['20240303', '20240304', 'Title of a'],
      ['20240310', '20240311', 'Title of a'],
      ['20240401', '20240501', 'Title of a\\, 3 and 10 March 2024 and April 2024'],
    ]);
    expect(new Set(components.map((one) => value(one, 'UID'))).size).toBe(3);
  });

  test('are repeated where they recur until a day that a calendar can write', () => {
    const recursUntil = make.dateOf('2024-04');
    const { components } = calendarOf(
      ['a', '2024-03-03', ['s'], { ...printed, recurs: 'week', recursUntil }],
      ['b', '2024-03-04', ['s'], { ...printed, recurs: 'month' }],
    );
    expect(components.map((one) => [value(one, 'RRULE'), value(one, 'SUMMARY')])).toEqual([
      ['FREQ=WEEKLY;UNTIL=20240430', 'Title of a'],
      [undefined, 'Title of b\\, every month from 4 March 2024\\, end not known'],
    ]);
  });

  test.each([
    ['2024-01-31', 'month', 'FREQ=MONTHLY;UNTIL=20281231;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'],
    ['2024-04-30', 'month', 'FREQ=MONTHLY;UNTIL=20281231;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    ['2024-02-29', 'month', 'FREQ=MONTHLY;UNTIL=20281231;BYMONTHDAY=28,29;BYSETPOS=-1'],
    ['2024-02-28', 'month', 'FREQ=MONTHLY;UNTIL=20281231'],
    ['2024-02-29', 'year', 'FREQ=YEARLY;UNTIL=20281231;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1'],
    ['2024-01-31', 'year', 'FREQ=YEARLY;UNTIL=20281231'],
    ['2024-01-31', 'week', 'FREQ=WEEKLY;UNTIL=20281231'],
  ] as const)('from %s are repeated every %s by %s', (date, recurs, rule) => {
    const recursUntil = make.dateOf('2028');
    const { components } = calendarOf(['a', date, ['s'], { ...printed, recurs, recursUntil }]);
    expect(value(components[0], 'RRULE')).toBe(rule);
  });

  test('are moments where they have a time, in UTC or by the clock of whoever reads it', () => {
    const alsoOn = [make.dateOf('2024-03-11T14:05'), make.dateOf('2024-03-18')];
    const { components } = calendarOf([
      'a',
      '2024-03-04T23:30-05:00',
      ['s'],
      { ...printed, alsoOn },
    ]);
    expect(
      components.map((one) => [property(one, 'DTSTART'), property(one, 'DTEND')?.value]),
    ).toEqual([
      [{ name: 'DTSTART', parameters: '', value: '20240305T043000Z' }, undefined],
      [{ name: 'DTSTART', parameters: '', value: '20240311T140500' }, undefined],
      [{ name: 'DTSTART', parameters: ';VALUE=DATE', value: '20240318' }, '20240319'],
    ]);
  });

  test('are whole days of their place where they are repeated, whatever the time', () => {
    const recursUntil = make.dateOf('2024-04-29');
    const more = { ...printed, recurs: 'week', recursUntil } as const;
    const { components } = calendarOf(['a', '2024-03-04T23:30-05:00', ['s'], more]);
    expect(components.map((one) => [value(one, 'DTSTART'), value(one, 'RRULE')])).toEqual([
      ['20240304', 'FREQ=WEEKLY;UNTIL=20240429'],
    ]);
  });

  test('are left out where no calendar can write their year, and the calendar says so', () => {
    const calendar = calendarOf(
      ['a', '-0043-03-15', ['s'], printed],
      ['b', 'Y12024', ['s'], printed],
      ['c', '../..', ['s']],
      ['d', '2024-03-03', ['s'], printed],
      ['e', '0000', ['s'], printed],
      ['f', '0001-01-01T00:30+01:00', ['s'], printed],
    );
    expect(calendar.components).toHaveLength(1);
    expect(value(calendar, 'X-WR-CALDESC')).toBe(
      'Who counted what. Not in this calendar: 5 events whose time is not known or too far away.',
    );
  });
});
