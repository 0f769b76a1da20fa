import { declareFields, field } from './field.ts';
import { namingFields } from './names.ts';
import { title } from './texts.ts';

/**
 * `content/places/<id>.yaml`: somewhere that events happened. It is the place of every event whose
 * `place` is its id or one of its names; any other place stays a text.
 */
export const placeFields = declareFields('place', {
  name: field(title, {
    description: 'The present name.',
    example: 'Kyiv',
    past: 'own-rule',
    ownWords: 'any-source',
    corrected: 'words',
    public: 'json',
  }),
  ...namingFields,
});
