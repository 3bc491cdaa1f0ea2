import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real engines on loopback and bundling take longer than the default on a busy machine.
    testTimeout: 60_000,
    // One worker fewer than there are cores, as by default, leaves half of a small machine idle.
    maxWorkers: '100%',
    hookTimeout: 120_000,
    env: {
      POWERTOOLS_LOG_LEVEL: 'SILENT',
      POWERTOOLS_METRICS_DISABLED: 'true',
      POWERTOOLS_SERVICE_NAME: 'stentor',
    },
  },
});
