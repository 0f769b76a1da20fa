import { expect, test } from 'vitest';
import { leadingEvents } from '../../../../src/views/parts/leadingEvents.ts';
import { claim, event, ids } from '../../../support/archive.ts';

test('the leading events are those of most claims and sources, equal ones by their ids', () => {
  const events = [
    event('c', '2024-01-01', ['s']),
    event('a', '2024-01-03', ['s']),
    event('claims', '2024-01-04', ['s'], { claims: [claim('one', ['s']), claim('two', ['s'])] }),
    event('b', '2024-01-02', ['s']),
    event('sources', '2024-01-05', ['s', 't']),
  ];
  expect(ids(leadingEvents(events, 4))).toEqual(['claims', 'sources', 'a', 'b']);
  expect(ids(leadingEvents(events.toReversed(), 4))).toEqual(['claims', 'sources', 'a', 'b']);
});
