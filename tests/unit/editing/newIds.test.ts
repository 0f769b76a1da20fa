import { describe, expect, test } from 'vitest';
import { newId } from '../../../src/editing/newIds.ts';
import { isId } from '../../../src/schema/idForm.ts';

const none = new Set<string>();

describe('the id of a new file', () => {
  test.each([
    ['2024-10-23', 'Kirby says that ships came', '2024-10-23-kirby-says-that-ships-came'],
    ['2024-10-23T14:05Z', 'Briefing', '2024-10-23-briefing'],
    ['2024-10', 'Briefing', '2024-10-briefing'],
    ['2024-10-01~/2024-10-15~', 'Briefing', '2024-10-01-briefing'],
    ['../2024-11-30', 'Briefing', '2024-11-30-briefing'],
    ['../..', 'Letter', 'letter'],
    ['next Tuesday', 'Letter', 'letter'],
    ['', 'Letter', 'letter'],
    ['2024-10-23', 'Łódź: “Åse” arrives', '2024-10-23-lodz-ase-arrives'],
    ['2024-10-23', '폭풍군단이 도착했다', '2024-10-23-event-1'],
    ['2024-10-23', 'وصول الجنود', '2024-10-23-event-1'],
    ['2024-10-23', '…', '2024-10-23-event-1'],
    ['2024-10-23', "Portugal’s 9,000 and Seoul's", '2024-10-23-portugals-9000-and-seouls'],
  ])('of an event of %j with the title %j is %j', (date, title, id) => {
    expect(newId('events', title, none, date)).toBe(id);
  });

  test('has the first words of a long title, and no part of a word', () => {
    const title = 'Washington assesses that North Korea moved at least 3,000 soldiers';
    const id = newId('events', title, none, '2024-10-23');
    expect(id).toBe('2024-10-23-washington-assesses-that-north-korea');
    expect(newId('sources', `${'w'.repeat(60)} and`, none)).toBe('w'.repeat(40));
  });

  test.each([
    ['actors', 'Ada Lund', 'ada-lund'],
    ['actors', 'Aux', 'aux-actor'],
    ['sources', '', 'source-1'],
    ['places', '로마', 'place-1'],
    ['claims', 'It came late.', 'it-came-late'],
    ['claims', '늦었다', 'claim-1'],
  ] as const)('of %s called %j is %j', (kind, name, id) => {
    expect(newId(kind, name, none)).toBe(id);
    expect(isId(id)).toBe(true);
  });

  test('is none that is taken', () => {
    expect(newId('actors', 'Ada Lund', new Set(['ada-lund', 'ada-lund-2']))).toBe('ada-lund-3');
    const taken = new Set(['2024-10-23-event-1', '2024-10-22-briefing', 'briefing']);
    expect(newId('events', '도착', taken, '2024-10-23')).toBe('2024-10-23-event-2');
    expect(newId('events', 'Briefing', taken, '2024-10-23')).toBe('2024-10-23-briefing');
  });
});
