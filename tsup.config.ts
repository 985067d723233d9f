import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

/**
 * One entry a public path. `exports` in package.json and this table are held equal by test/contracts/exports.test.ts.
 * validator is compiled in: its published form cannot be imported the same way on all runtimes.
 */
const single: Record<string, string> = {
  index: 'src/index.ts',
  content: 'src/content/index.ts',
  domains: 'src/domains/index.ts',
  links: 'src/links/index.ts',
  patterns: 'src/text/patterns.ts',
  phone: 'src/phone.ts',
  numbers: 'src/numbers.ts',
  programme: 'src/programme/index.ts',
  tuning: 'src/tuning/index.ts',
  ledger: 'src/ledger/index.ts',
  report: 'src/report/index.ts',
  profiles: 'src/score/profiles/index.ts',
  ocr: 'src/ocr/index.ts',
  store: 'src/store/index.ts',
  queue: 'src/queue/index.ts',
  cli: 'src/cli/main.ts',
}

const folder = (path: string, at: (name: string) => string): Record<string, string> =>
  existsSync(path)
    ? Object.fromEntries(
        readdirSync(path)
          .map((name) => name.replace(/\.ts$/, ''))
          .filter((name) => existsSync(at(name)))
          .map((name) => [`${path.replace('src/', '')}/${name}`, at(name)]),
      )
    : {}

/** Public path (without the package's name) to source. */
export const entries: Record<string, string> = {
  ...Object.fromEntries(Object.entries(single).filter(([, path]) => existsSync(path))),
  ...folder('src/adapters', (name) => `src/adapters/${name}/index.ts`),
  ...folder('src/jurisdictions', (name) => `src/jurisdictions/${name}/index.ts`),
  ...folder('src/lexicons', (name) => (['types', 'all', 'lanes'].includes(name) ? '' : `src/lexicons/${name}.ts`)),
}

export default defineConfig({
  entry: entries,
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  // The command line is run, not imported.
  dts: { entry: Object.fromEntries(Object.entries(entries).filter(([name]) => !name.startsWith('cli'))) },
  tsconfig: 'tsconfig.build.json',
  splitting: true,
  clean: true,
  noExternal: [/^validator/],
  external: [
    /^node:/,
    'pg',
    'bullmq',
    'ioredis',
    '@electric-sql/pglite',
    'tesseract-wasm',
    'onnxruntime-node',
    'onnxruntime-web',
  ],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    // Seventeen languages as they are written: half the size of their escapes.
    options.charset = 'utf8'
  },
})
