import { isCertainlyLater } from '../schema/certainlyLater.ts';
import type { HistoricDate } from '../schema/date.ts';
import type { SourceFields } from '../schema/kinds.ts';
import type { Rule } from './rule.ts';

/** When a source was published; nothing where that rests on an assumption. */
export function groundedPublication(source: SourceFields): HistoricDate | undefined {
  const { published, publishedBasis, publishedBoundIn, publishedAssumes } = source;
  const isGround = publishedBasis === undefined || publishedBoundIn.length > 0;
  return isGround && publishedAssumes === undefined ? published : undefined;
}

export const versionBeforeSource: Rule = {
  id: 'version-before-source',
  check: ({ content }, report) => {
    for (const source of content.sources) {
      const published = groundedPublication(source.data);
      for (const [i, { seen }] of source.data.versions.entries())
        if (published && isCertainlyLater(published, seen))
          report(
            source,
            source.at(['versions', i, 'seen']),
            `Unexpected version seen at ${seen.edtf} of a source published on ${published.edtf}`,
          );
    }
  },
};
