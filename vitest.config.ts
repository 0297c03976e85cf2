import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that need a document. The others run without: jsdom takes longer to start than most of them to run. */
const withPage = ['**/*.test.tsx', 'lib/{nudge,sites}/**/*.test.ts', 'tests/pages/**/*.test.ts'];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Vitest would leave one core free: of two, that is half.
    maxWorkers: '100%',
    setupFiles: ['tests/setup.ts'],
    mockReset: true,
    restoreMocks: true,
    sequence: { shuffle: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: withPage,
          setupFiles: ['tests/setup-page.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{components,lib,scripts,tests}/**/*.test.ts'],
          exclude: withPage,
        },
      },
    ],
  },
});
