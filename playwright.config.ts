import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumOrExit } from './tests/browser/findChromium.ts';

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/support/servedSites.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: availableParallelism(),
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: {
    timeout: 10_000,
    // Versions of Chromium smooth the edges of letters differently; a mark that is missing changes
    // more than this.
    toHaveScreenshot: { threshold: 0.3, maxDiffPixels: 400, scale: 'css' },
  },
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: chromiumOrExit(),
      args: [...CHROMIUM_ARGUMENTS, '--font-render-hinting=none', '--force-color-profile=srgb'],
    },
    locale: 'en-GB',
    // A test reads where things stand, and must not have to wait until they have stopped moving.
    contextOptions: { reducedMotion: 'reduce' },
  },
});
