import { coordinatesSchema } from './coordinates.ts';
import { declareFields, field } from './field.ts';
import { idAmong } from './ids.ts';
import { namingFields } from './names.ts';
import { title } from './texts.ts';

/**
 * `content/places/<id>.yaml`: somewhere that events happened. It is the place of every event that
 * names it under `places`, or whose `place` is its id or one of its names.
 */
export const placeFields = declareFields('place', {
  name: field(title, {
    description: 'The present name.',
    example: 'Tallow',
    past: 'own-rule',
    ownWords: 'any-source',
    corrected: 'words',
    public: 'json',
  }),
  ...namingFields,
  in: field(idAmong('places').optional(), {
    description:
      'The place that it lies in: a city in its region. Who filters by the region finds the ' +
      'events of the city, too.',
    example: 'fenland',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  coordinates: field(coordinatesSchema.optional(), {
    description: 'Where it lies on earth, and what that rests on.',
    example: '{ latitude: 51.19, longitude: 35.27, basis: "The middle of the town." }',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});
