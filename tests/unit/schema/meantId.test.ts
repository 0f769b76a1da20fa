import { expect, test } from 'vitest';
import { meantClaimAddress, meantId } from '../../../src/schema/meantId.ts';

test.each([
  ['Ada Lund', 'ada-lund'],
  ['ada_lund', 'ada-lund'],
  ['@ada-lund', 'ada-lund'],
  ['[@gazette]', 'gazette'],
  ['gazette.md', 'gazette'],
  ['content/sources/gazette.md', 'gazette'],
  ['https://eastmere.example/sources/gazette/', 'gazette'],
  ['/events/2024-03-04-count/#counted', '2024-03-04-count'],
  ['Łódź', 'lodz'],
  ['the harbour’s master', 'the-harbour-master'],
  ['시장', undefined],
  ['', undefined],
])('%s was meant for the id %s', (text, id) => {
  expect(meantId(text)).toBe(id);
});

test.each([
  ['/events/2024-03-04-count/#counted', '2024-03-04-count#counted'],
  ['2024-03-04-count # Counted', '2024-03-04-count#counted'],
  ['counted', undefined],
  ['#counted', undefined],
])('%s was meant for the claim %s', (text, address) => {
  expect(meantClaimAddress(text)).toBe(address);
});
