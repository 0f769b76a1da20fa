import { expect, test } from 'vitest';
import { fieldNamesAt } from '../../../src/parse/fieldNames.ts';
import { claimFields } from '../../../src/schema/claim.ts';
import { quoteFields } from '../../../src/schema/quote.ts';
import { figureFields } from '../../../src/schema/figure.ts';
import { KINDS } from '../../../src/schema/kinds.ts';

const { schema } = KINDS.events;

test.each([
  ['the file', [], schema.shape],
  ['an item of a list', ['claims', 0], claimFields],
  ['a group in it', ['claims', 0, 'figure'], figureFields],
  ['a list in it', ['claims', 12, 'quotes', 3], quoteFields],
  ['a field without fields', ['title'], {}],
  ['a list of texts', ['sources', 0], {}],
  ['a field that does not exist', ['nothing', 'there'], {}],
])('the names of the fields of %s', (_, path, fields) => {
  expect(fieldNamesAt(schema, path)).toEqual(Object.keys(fields));
});
