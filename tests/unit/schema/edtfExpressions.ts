/**
 * Expressions of EDTF that the tests of two other implementations have, edtf.js (JavaScript) and
 * edtf-validate (Python), each with whether a date of level 0 or 1 is what it is. Where the two do
 * not agree, or one does not say, ours follows the standard (ISO 8601-2:2019, and the specification
 * of the Library of Congress), and the row says by which words of it.
 */
export const LEVEL_0: readonly string[] = [
  '1985-04-12',
  '1985-04',
  '1985',
  '0000',
  '0007',
  '9999',
  '-0002',
  '-9999',
  '1964/2008',
  '2004-06/2006-08',
  '2004-02-01/2005-02-08',
  '2004-02-01/2005-02',
  '2004-02-01/2005',
  '2005/2006-02',
  '0000-02/1111',
  '-1000/-0999',
  '-2005/-1999-02',
  '1985-04-12T23:20:30',
  '1985-04-12T23:20:30Z',
  '1985-04-12T23:20:30-04',
  '1985-04-12T23:20:30+04:30',
  '2004-01-01T10:10:10+00:59',
  '-1985-04-12T23:20:30Z',
];

export const LEVEL_1: readonly string[] = [
  'Y170000002',
  'Y-170000002',
  'Y10000',
  'Y-10000',
  '2001-21',
  '2001-22',
  '2001-23',
  '2001-24',
  '-2004-23',
  '1984?',
  '2006%',
  '2004-06~',
  '2004-06-11%',
  '-2004~',
  '-2004-06?',
  '-2004-06-11%',
  '0000~',
  '201X',
  '19XX',
  '-20XX',
  '2004-XX',
  '1985-04-XX',
  '1985-XX-XX',
  '-2004-XX',
  '-1985-04-XX',
  '-1985-XX-XX',
  '1984~/2004-06',
  '1984/2004-06~',
  '1984?/2004%',
  '-1984?/2004%',
  '1984-06-02?/2004-08-08~',
  '2004-06~/2004-06-11%',
  '1984-06-02?/',
  '-2004-06-01/',
  '1985-04-12/',
  '1985/',
  '/1985-04-12',
  '/1985',
  '1985-04-12/..',
  '1985-04/..',
  '1985/..',
  '../1985-04-12',
  '../1985',
  '-1985-04-12/..',
];

/** What neither of the two takes at these levels. */
export const NEITHER: readonly string[] = [
  // Level 2.
  'Y-17E7',
  'Y17E8',
  '1950S2',
  'Y171010000S3',
  '2001-25',
  '-2001-34',
  '[..1760-12-03]',
  '{-1667,1668,1670..1672}',
  '%2001',
  '2004-?06-?11',
  '2004?-06-11',
  '2004-06~-11',
  '1560-XX-25',
  '156X-12-25',
  '15XX-12-XX',
  'XXXX-12-XX',
  '1XXX-12',
  '1984-1X',
  '2004-06-XX/2004-07-03',
  '2000-XX/2012',
  '198X/199X',
  '1984?-06/2004-08?',
  // No EDTF.
  '-0000',
  '12345',
  'Y2006',
  'Y9999',
  'Y00001',
  'Y-61000/-2000',
  ' 1863-03-29',
  '1863-03 -29',
  '1960-06-31',
  '2016-02-30',
  '2016-13',
  '2016-00',
  '2016-13-XX',
  '+2006%',
  '2000/12-12',
  '2012/2013/1234',
  '2012///4444',
  '2012-24/2012-21',
  '0800/-0999',
  '-1000/-2000',
  '0001/0000',
  '0000-01-03/0000-01',
  '0000-02/0000',
  '2004-06-11%/2004-06~',
  '2005-07-25T10:10:10Z/2006-01-01T10:10:10Z',
  '2005-07-25/2006-01-01T10:10:10Z',
  '1985-04-12T23:20:30z',
  '1985-04-12t23:20:30',
  '2012-10-10T1:10:10',
  '2012-10-10T10:10:1',
  '2012-10-10T10:50:10Z15',
  '-1985-04-12T23:20:30+24',
  '2016-05-02T12:00:00-13:00',
  '2016-05-02T01:01:60',
];

interface Differing {
  text: string;
  /** what its tests say; `undefined`: nothing */
  js: boolean | undefined;
  validate: boolean | undefined;
  ours: boolean;
  why: string;
}

const row = (
  text: string,
  [js, validate, ours]: readonly [boolean | undefined, boolean | undefined, boolean],
  why: string,
): Differing => ({ text, js, validate, ours, why });

const SAME_ENDS = 'A range begins and ends some time in what is written; the ends may be equal.';
const SEASONS = 'The ends of a range are dates or seasons, with or without a mark.';
const MARKED = 'A mark behind a date is about the whole of it, whatever the date is.';
const RIGHTMOST = 'Of a year one or two digits may be unspecified, the rightmost.';
const NO_END = 'A range of which nothing is known says nothing; `../..` is for events alone.';

export const DIFFERING: readonly Differing[] = [
  row('0000/0000', [undefined, true, true], SAME_ENDS),
  row('1111-01-01/1111', [undefined, true, true], SAME_ENDS),
  row('0000-01/0000-01-03', [undefined, true, true], SAME_ENDS),
  row('2003-22/2003-22', [undefined, true, true], SAME_ENDS),
  row('1923-21/1924', [undefined, true, true], SEASONS),
  row('1952-23~/1953', [undefined, true, true], SEASONS),
  row('2003-22/2003-23', [undefined, true, true], SEASONS),
  row('2011-23~', [undefined, false, true], MARKED),
  row('156X~', [undefined, undefined, true], MARKED),
  row('-01XX~', [undefined, undefined, true], MARKED),
  row('1985-04-XX?', [undefined, undefined, true], MARKED),
  row('Y170000002?', [undefined, undefined, true], MARKED),
  row('XXXX', [true, undefined, false], RIGHTMOST),
  row('XXXX-XX', [true, undefined, false], RIGHTMOST),
  row('1XXX', [undefined, undefined, false], RIGHTMOST),
  row('/', [true, undefined, false], NO_END),
  row('/..', [undefined, true, false], NO_END),
  row('../', [undefined, true, false], NO_END),
  row('../..', [true, true, false], NO_END),
  row('19', [true, undefined, false], 'A century is 19XX; two digits are not in this format.'),
  row('2016-05-02T16:54:59.042', [true, undefined, false], 'A time has no parts of a second.'),
  row('2016-05-02T16:54:59+0230', [true, undefined, false], 'A distance has a colon, as a time.'),
  row('2016-05-02T24:00:00', [true, undefined, false], 'ISO 8601-1:2019 has no hour 24.'),
];
