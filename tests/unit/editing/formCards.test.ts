import { describe, expect, test } from 'vitest';
import {
  carryCitations,
  carryId,
  claimIdsIn,
  claimsWithIds,
  filesOf,
  idsOf,
} from '../../../src/editing/formCards.ts';
import type { Card, FormSurroundings } from '../../../src/editing/formCards.ts';
import { CONTENT, EVENT } from '../../support/content.ts';

const card = (given: Partial<Card>): Card => ({
  ...{ key: 1, kind: 'events', id: '', event: '', values: {}, body: '' },
  ...given,
});

const surroundings = (taken: Partial<FormSurroundings['taken']> = {}): FormSurroundings => ({
  taken: {
    ...{ events: new Set(), sources: new Set(), actors: new Set() },
    ...{ measures: new Set(), places: new Set(), threads: new Set() },
    ...taken,
  },
  texts: { [EVENT]: CONTENT[EVENT] },
});

describe('the ids of new entries', () => {
  test('come of their names and dates, and are none that is taken or begun', () => {
    const cards = [
      card({ key: 1, values: { title: 'The count', date: '2024-03-04' } }),
      card({ key: 2, kind: 'sources', values: { label: 'The Post' } }),
      card({ key: 3, kind: 'sources', values: { label: 'The Post' } }),
      card({ key: 4, kind: 'actors', id: ' own-id ', values: { name: 'Ada Lund' } }),
      card({ key: 5, kind: 'claims', values: {} }),
    ];
    expect([...idsOf(cards, surroundings({ sources: new Set(['the-post']) }))]).toEqual([
      [1, '2024-03-04-the-count'],
      [2, 'the-post-2'],
      [3, 'the-post-3'],
      [4, 'own-id'],
    ]);
  });

  test('of claims come of what they say', () => {
    const claims = [{ says: 'It is late.' }, { id: 'own', says: 'a' }, { says: 'It is late.' }, {}];
    const made = claimsWithIds({ claims }, new Set(['it-is-late']));
    expect(made.map(({ id }) => id)).toEqual(['it-is-late-2', 'own', 'it-is-late-3', 'claim-1']);
  });
});

describe('the files of a form', () => {
  test('are new ones, and an event that is here with its new claims', () => {
    const files = filesOf(
      [
        card({ key: 1, kind: 'actors', values: { name: 'Bo Berg', kind: 'person' } }),
        card({
          ...{ key: 2, kind: 'claims', event: '2024-03-04-count' },
          values: { claims: [{ by: 'bo-berg', says: 'No crane stands.', sources: ['gazette'] }] },
        }),
      ],
      surroundings(),
    );
    expect(files.map(({ path, isEdit, key }) => [path, isEdit, key])).toEqual([
      ['actors/bo-berg.yaml', false, 1],
      [EVENT, true, 2],
    ]);
    const [actor, event] = files;
    expect(actor?.text).toBe('name: Bo Berg\nkind: person\n');
    expect(event?.text).toContain('  - id: no-crane-stands\n    by: bo-berg\n');
    expect(event?.claimsBefore).toBe(claimIdsIn(CONTENT[EVENT]).length);
    expect(claimIdsIn(event?.text ?? '').at(-1)).toBe('no-crane-stands');
  });

  test('are none for a claim to an event that is not at hand, nor for what is blank', () => {
    const claim = { kind: 'claims', values: { claims: [{ says: 'a' }] } } as const;
    for (const event of ['', '2024-01-01-none', '../story'])
      expect(filesOf([card({ ...claim, event })], surroundings())).toEqual([]);
    const blank = { title: ' ', sources: [], claims: [{}] };
    expect(filesOf([card({ values: blank, body: '\n' })], surroundings())).toEqual([]);
    const none = card({ kind: 'claims', event: '2024-03-04-count' });
    expect(filesOf([none], surroundings())).toEqual([]);
  });
});

test('an id that becomes another is carried to where it is named, and nowhere else', () => {
  const claim = { by: 'a', says: 'a', relations: [{ claim: 'a#first' }, { claim: 'ab#a' }] };
  const values = { title: 'a', sources: ['a', 'ab'], claims: [claim] };
  carryId(values, 'a', 'new');
  expect(values).toEqual({
    title: 'a',
    sources: ['new', 'ab'],
    claims: [{ by: 'new', says: 'a', relations: [{ claim: 'new#first' }, { claim: 'ab#a' }] }],
  });
  // Whoever fills in the claim goes on with it.
  expect(values.claims[0]).toBe(claim);
});

test('and to the citations in a text', () => {
  expect(carryCitations('A. [@a; @ab] B. [@a-b] C. [@a]', 'a', 'new')).toBe(
    'A. [@new; @ab] B. [@a-b] C. [@new]',
  );
});
