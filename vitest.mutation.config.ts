import { defineConfig } from 'vitest/config'

/** The quick tests of what `npm run mutate` changes: a mutant is worth seconds, not minutes. */
export default defineConfig({
  test: {
    include: ['test/{score,duties,domains,text,jurisdictions,signals}/**/*.test.ts', 'test/golden.test.ts'],
    testTimeout: 60_000,
  },
})
