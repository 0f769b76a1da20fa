import { expect, test } from 'vitest';
import { publicDateOfEvent } from '../../../src/exports/publicDate.ts';
import { event } from '../../support/archive.ts';

test.each([
  ['2024-10-23', ['gazette'], 'printed'],
  ['2024-10-23', [], 'assumed'],
  ['../..', [], null],
])('the public date %s, printed in %j, is %s', (date, datePrintedIn, sureness) => {
  const dated = event('talks', date, ['gazette'], { datePrintedIn });
  expect(publicDateOfEvent(dated)).toMatchObject({ edtf: date, sureness });
});
