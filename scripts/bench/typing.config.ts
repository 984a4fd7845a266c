import { defineConfig } from '@playwright/test';
import browserTests from '../../tests/browser/playwright.config';

/**
 * `npm run bench:typing`: what the extension costs the person who types. Prints figures, and whether each meets its
 * target; none fails the run.
 */
export default defineConfig(browserTests, {
  testDir: '.',
  testMatch: 'typing.spec.ts',
  globalSetup: '../../tests/browser/build.ts',
  workers: 1,
  outputDir: '../../test-results/bench',
  timeout: 600_000,
});
