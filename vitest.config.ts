import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'jsdom',
    setupFiles: ['tests/setup.ts'],
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'tests/{bench,flow,pages,repo,year}/**/*.test.{ts,tsx}',
    ],
    mockReset: true,
    restoreMocks: true,
    sequence: { shuffle: true },
  },
});
