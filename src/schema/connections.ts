import { z } from 'zod';
import { evened } from '../text/folding.ts';
import { declareFields, field } from './field.ts';
import { idAmong } from './ids.ts';
import { listOf } from './list.ts';
import { addProblemAt, shown } from './problemOfField.ts';
import { tag } from './texts.ts';

/** Tags of which no two differ by case, accents or spaces alone. */
const tags = z
  .array(tag)
  .superRefine((items, context) => {
    const seen = new Set<string>();
    for (const [i, item] of items.entries()) {
      if (seen.has(evened(item)))
        addProblemAt([i], context, 'listed-twice', `Unexpected second item “${shown(item)}”`);
      seen.add(evened(item));
    }
  })
  .meta({ uniqueItems: true });

/** What ties an event to others of the story. */
export const connectionFields = declareFields('connections', {
  threads: field(listOf(idAmong('threads')).default([]), {
    description: 'The lines of events that it belongs to. Each has a file in `content/threads/`.',
    example: '[opening]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  tags: field(tags.default([]), {
    description: 'Free words for the filter and the data. They have no pages.',
    example: '[welding]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  follows: field(listOf(idAmong('events')).default([]), {
    description:
      'Earlier events that it is a consequence of or an answer to, whatever lies between them; ' +
      'the pages of both say so. It orders nothing: for the order of events of one date there ' +
      'is `after`.',
    example: '[2019-03-14-delay-announced]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
});
