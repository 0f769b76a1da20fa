import { quotesIn } from '../parse/claims.ts';
import type { Rule } from './rule.ts';
import { suppressedIn } from './suppressedIn.ts';

export const suppressedWordsKept: Rule = {
  id: 'suppressed-words-kept',
  check: ({ content }, _report, note) => {
    for (const { file, keptAt } of suppressedIn(content))
      if (keptAt) note({ file }, keptAt, 'Unexpected words in an entry or a claim that had to go');
    const sources = new Set(
      content.removed.filter(({ kind }) => kind === 'sources').map(({ id }) => id),
    );
    for (const { event, quote, path } of quotesIn(content)) {
      if (!sources.has(quote.source)) continue;
      note(event, event.at(path), 'Unexpected quotation from a source that had to go');
    }
  },
};
