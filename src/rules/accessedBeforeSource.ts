import { isCertainlyLater } from '../schema/certainlyLater.ts';
import { parseDate } from '../schema/date.ts';
import type { Rule } from './rule.ts';
import { groundedPublication } from './versionBeforeSource.ts';

export const accessedBeforeSource: Rule = {
  id: 'accessed-before-source',
  check: ({ content }, report) => {
    for (const source of content.sources) {
      const { accessed } = source.data;
      const published = groundedPublication(source.data);
      if (accessed === undefined || !published) continue;
      if (!isCertainlyLater(published, parseDate(accessed))) continue;
      report(
        source,
        source.at(['accessed']),
        `Unexpected day ${accessed} on which a source was read that was published on ` +
          published.edtf,
      );
    }
  },
};
