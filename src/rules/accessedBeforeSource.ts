import type { Rule } from './rule.ts';
import { firstPublication } from './versionBeforeSource.ts';

export const accessedBeforeSource: Rule = {
  id: 'accessed-before-source',
  check: ({ content }, report) => {
    for (const source of content.sources) {
      const { accessed, published } = source.data;
      const day = firstPublication(source.data);
      if (accessed === undefined || day === null || accessed >= day) continue;
      report(
        source,
        source.at(['accessed']),
        `Unexpected day ${accessed} on which a source was read that was published on ` +
          (published?.edtf ?? ''),
      );
    }
  },
};
