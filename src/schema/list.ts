import { z } from 'zod';
import { addProblemAt, shown } from './problemOfField.ts';

/**
 * A list in which nothing stands twice: pages would name a source twice for one thing, or a speaker
 * as two members of one group.
 */
export const listOf = <Item extends z.ZodType>(item: Item): z.ZodArray<Item> =>
  z
    .array(item)
    .superRefine((items, context) => {
      const seen = new Set<string>();
      for (const [i, one] of items.entries()) {
        const key = JSON.stringify(one);
        const name = typeof one === 'string' ? ` “${shown(one)}”` : '';
        if (seen.has(key))
          addProblemAt([i], context, 'listed-twice', `Unexpected second item${name}`);
        seen.add(key);
      }
    })
    .meta({ uniqueItems: true });
