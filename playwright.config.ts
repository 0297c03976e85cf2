import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  // A send whose request cannot be seen is proven after 3.6 s: five would leave a busy machine too little.
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
});
