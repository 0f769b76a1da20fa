import { expect, test } from 'vitest';
import { claimFileSchema } from '../../../src/schema/claim.ts';
import { allFields, unwrapped } from '../../../src/schema/field.ts';
import { KINDS } from '../../../src/schema/kinds.ts';
import { kindNamedAt } from '../../../src/schema/references.ts';
import { storySchema } from '../../../src/schema/story.ts';

/** The fields with an id that names no file: a claim of the entry itself, or what it is called. */
const OWN = ['id', 'claim', 'aliases'];

test('every field that takes an id says of which kind of entry', () => {
  const shapes = [
    ...Object.values(KINDS).map(({ schema }) => schema),
    claimFileSchema,
    storySchema,
  ];
  const idFields = shapes.flatMap(({ shape }) =>
    allFields(shape as Parameters<typeof allFields>[0]).filter(({ name, type }) => {
      const bare = unwrapped(type);
      const item = 'element' in bare ? unwrapped(bare.element as typeof bare) : bare;
      const own = item.safeParse('No Id').error?.issues ?? [];
      return (
        !OWN.includes(name) && own.some(({ message }) => message.startsWith('Unexpected id “'))
      );
    }),
  );
  const unnamed = idFields.filter(({ path }) => kindNamedAt(path) === undefined);
  expect(idFields.length).toBeGreaterThan(20);
  expect(unnamed.map(({ path }) => path.join('.'))).toEqual([]);
});
