import { expect, test } from 'vitest';
import { placeNames, placeText } from '../../../../src/views/parts/placeViews.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, event, place, source } from '../../../support/archive.ts';

const SITE = siteOf(
  archive({
    sources: [source('s')],
    places: [place('quay', { name: 'The quay' })],
    events: [
      event('by-id', '2024', ['s'], { place: 'quay' }),
      event('by-name', '2024', ['s'], { place: 'The quay' }),
      event('by-list', '2024', ['s'], { places: ['quay'] }),
      event('elsewhere', '2024', ['s'], { place: 'a field' }),
    ],
  }),
);

test.each([
  ['by-id', 'The quay'],
  ['by-name', 'The quay'],
  ['by-list', 'The quay'],
  ['elsewhere', 'a field'],
])('the place of an event that has it %s is called as people call it', (id, name) => {
  const one = SITE.index.events.find((other) => other.id === id);
  expect(one && [placeText(SITE, one), ...placeNames(SITE, one).map(({ label }) => label)]).toEqual(
    [name, name],
  );
});
