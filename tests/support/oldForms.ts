import { isScalar } from 'yaml';
import { oldField, renamed } from '../../src/parse/formEdits.ts';
import type { Migration } from '../../src/parse/migrations.ts';

/** `place: Kursk Oblast` becomes `places: [kursk-oblast]`. */
export const PLACES: Migration = {
  id: '2030-01-01-places',
  kind: 'events',
  what: 'The name under “place” becomes the list of ids “places”.',
  rewrite: ({ contents }) => {
    const place = oldField(contents, 'place', 'places');
    if (!place || !isScalar(place.value) || typeof place.value.value !== 'string') return [];
    const [start = 0, end = 0] = place.value.range ?? [];
    const id = place.value.value.toLowerCase().replaceAll(' ', '-');
    return [renamed(place, 'places'), { start, end, text: `[${id}]` }];
  },
};

/** An old form of a title that never was, for files that are valid in the form of today. */
export const HEADLINE: Migration = {
  id: '2030-03-01-headline',
  kind: 'events',
  what: '“headline” becomes “title”.',
  rewrite: ({ contents }) => {
    const headline = oldField(contents, 'headline', 'title');
    return headline ? [renamed(headline, 'title')] : [];
  },
};
