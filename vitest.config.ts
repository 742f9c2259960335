import { defineConfig } from 'vitest/config';

import { ZONES } from './test/support/zones.js';

declare module 'vitest' {
  interface ProvidedContext {
    zone: string;
  }
}

/** The tests that need the built package, and take their time. */
const ON_THE_BUILD = ['test/package/**/*.test.ts', 'test/docs/**/*.test.ts'];

const unit = Object.entries(ZONES).map(([zone, { project }], position) => ({
  test: {
    name: project,
    include: ['test/**/*.test.ts'],
    exclude: ON_THE_BUILD,
    setupFiles: ['test/support/zone.setup.ts'],
    // Threads share the zone of their process whatever `TZ` says; a fork takes its own.
    pool: 'forks' as const,
    // A guard against what never ends, not a measure: a busy machine must not fail a test.
    testTimeout: 120_000,
    env: { TZ: zone, PALIER_RUNS_DIVISOR: position === 0 ? '1' : '10' },
    provide: { zone },
  },
}));

export default defineConfig({
  test: {
    projects: [
      ...unit,
      { test: { name: 'build', include: ON_THE_BUILD, pool: 'forks', testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { perFile: true, lines: 95, functions: 95, statements: 95, branches: 90 },
    },
  },
});
