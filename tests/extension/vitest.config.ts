import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  define: { __TACTFUL_PORT__: '41917' },
  test: { environment: 'jsdom' },
});
