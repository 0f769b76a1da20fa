import { ALWAYS_QUOTED_WORDS, MAX_QUOTED_PERCENT } from '../problems/limits.ts';
import { FILE_START } from '../problems/problem.ts';
import { quotedShares } from './quotedShares.ts';
import type { Rule } from './rule.ts';

export const quotedTooMuch: Rule = {
  id: 'quoted-too-much',
  check: (context, report) => {
    for (const [id, { percent, words }] of quotedShares(context)) {
      const source = context.sources.get(id);
      if (!source || source.data.quotedFreely !== undefined) continue;
      if (percent <= MAX_QUOTED_PERCENT || words <= ALWAYS_QUOTED_WORDS) continue;
      const found = `Unexpected quotations of ${Math.ceil(percent)} % of source “${id}” in all`;
      report(source, FILE_START, `${found}, expected at most ${MAX_QUOTED_PERCENT} %`);
    }
  },
};
