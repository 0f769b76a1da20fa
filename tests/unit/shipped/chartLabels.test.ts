import { describe, expect, test } from 'vitest';
import { toArchive } from '../../../src/domain/archive.ts';
import { readContent } from '../../../src/parse/content.ts';
import { onDisk } from '../../../src/parse/diskFiles.ts';
import { chartView } from '../../../src/views/chart/chartView.ts';
import { siteOf } from '../../../src/views/site.ts';
import { expectSound, marksIn, WIDTHS } from '../views/chart/chartStory.ts';

describe('the labels', () => {
  test.each(WIDTHS)(
    'neither overlap nor leave the drawing, and none is missing, in the story itself (%s)',
    async (width) => {
      const { content } = await readContent(
        onDisk(new URL('../../../content', import.meta.url).pathname),
      );
      const site = siteOf(toArchive(content));
      const views = site.index.measures.map(({ id }) => chartView(site, id, width));
      expect(views.length).toBeGreaterThan(0);
      for (const view of views) {
        expectSound(view);
        expect(
          marksIn(view)
            .filter(({ label }) => !label)
            .map(({ name }) => name),
        ).toEqual([]);
      }
    },
  );
});
