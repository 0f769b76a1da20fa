import { defineConfig } from 'vitest/config';
import { HAS_SHIPPED_STORY } from './tests/support/shippedStory.ts';

/** The tests of the facts of a story that another has taken the place of. */
const exclude = HAS_SHIPPED_STORY ? [] : ['tests/*/shipped/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude,
          testTimeout: 60_000,
          // The code under test keeps nothing that one file of tests could leave to another.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude,
          globalSetup: ['tests/site/support/builtSites.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
