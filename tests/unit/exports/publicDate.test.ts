import { expect, test } from 'vitest';
import { parseDate } from '../../../src/schema/date.ts';
import { publicDate, publicDateOf, publicDateOfEvent } from '../../../src/exports/publicDate.ts';
import { event } from '../../support/archive.ts';

test.each([
  ['2024-10-23', ['gazette'], 'printed'],
  ['2024-10-23', [], 'assumed'],
  ['../..', [], null],
])('the public date %s, printed in %j, is %s', (date, datePrintedIn, sureness) => {
  const dated = event('talks', date, ['gazette'], { datePrintedIn });
  expect(publicDateOfEvent(dated)).toMatchObject({ edtf: date, sureness });
});

test.each([
  ['-0332', '-0332-01-01', '-0332-12-31'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['Y170000002', '+170000002-01-01', '+170000002-12-31'],
  ['Y-12024', '-12024-01-01', '-12024-12-31'],
  ['2024-24', '2024-01-01', '2025-03-31'],
])('the days of %s are written as ISO 8601 has them', (edtf, earliest, latest) => {
  const date = publicDateOf(parseDate(edtf));
  expect(date).toEqual({ edtf, earliest, latest });
  expect(publicDate.parse(date)).toEqual(date);
});
