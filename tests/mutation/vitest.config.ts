import { basename, dirname } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Runs first what is likely to notice a mutant soon: quick files, and those about its folder. */
class SoonestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = this.ctx.config.related?.map((file) => basename(dirname(file)));
    const cost = (file: TestSpecification): number => {
      const { duration = 0 } = this.ctx.cache.getTestSpecificationResult(file) ?? {};
      return mutated?.includes(basename(dirname(file.moduleId))) ? duration / 10 : duration;
    };
    return Promise.resolve([...files].sort((a, b) => cost(a) - cost(b)));
  }
}

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 60_000,
    isolate: false,
    setupFiles: ['tests/mutation/hitLimit.ts'],
    sequence: { sequencer: SoonestFirst },
  },
});
