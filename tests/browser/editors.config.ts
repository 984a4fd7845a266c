import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Every editor against everything it must survive: a hundred tests and more, too long for each change. */
export default defineConfig({ ...base, testIgnore: [], testMatch: 'editors.spec.ts' });
