import { describe, expect, test } from 'vitest';
import { correctionsView } from '../../../../src/views/pages/correctionsPage.ts';
import { SITE } from '../cranes.ts';

describe('the page of corrections', () => {
  test('has all of them, the newest first, each leading to what was corrected', () => {
    expect(
      correctionsView(SITE).map(({ day, kind, was, now, entry }) => [
        day,
        kind,
        was,
        now,
        entry.href,
      ]),
    ).toEqual([
      ['2024-11-25', 'Wording', 'A count', 'The count', '/events/2024-10-23-count/'],
      ['2024-10-25', 'Figure', '10', '12', '/events/2024-10-23-count/#counted'],
    ]);
  });
});
