import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/no-console.ts'],
    // No test leaves something behind for the next.
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // A machine that does something else meanwhile is slow, not wrong.
          testTimeout: 40_000,
          // Half of the time went into loading the same modules for each file. They keep no state (a lint rule), and
          // nothing that a test changes is left to the next.
          pool: 'threads',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/fixtures/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          // Two files at a time, each with a browser of its own, and not while the unit tests use the processor.
          maxWorkers: 2,
          // A worker keeps its browser for its next file; what tests share there holds nothing of a test.
          isolate: false,
          // The first to ask for a site waits until it is built.
          testTimeout: 120_000,
          // A machine of two cores that does something else meanwhile is slow, not wrong.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
