import { defineConfig } from '@playwright/test';
import browserTests from '../tests/browser/playwright.config';

/** `npm run screenshots`: docs/screenshots/*.png, of the real extension with the real service. */
export default defineConfig(browserTests, {
  testDir: '.',
  testMatch: 'screenshots.spec.ts',
  globalSetup: '../tests/browser/build.ts',
  workers: 1,
  outputDir: '../test-results/screenshots',
});
