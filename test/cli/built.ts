import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the program as it is published, into a folder from which it finds the packages that it needs. */
export const buildProgram = async (name: string): Promise<string> => {
  const outDir = `${root}node_modules/.cache/redflag-${name}`
  await build({
    config: false,
    entry: { cli: `${root}src/cli/main.ts` },
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
    splitting: true,
    clean: true,
    silent: true,
    outDir,
    noExternal: [/^validator/],
    external: [
      'tesseract-wasm',
      'onnxruntime-node',
      'onnxruntime-web',
      'pg',
      'bullmq',
      'ioredis',
      '@electric-sql/pglite',
    ],
  })
  return `${outDir}/cli.js`
}

export interface Finished {
  readonly code: number | null
  readonly err: string
}

/** Runs the built program; `kill` ends it after so many milliseconds, as a power cut would. */
export const runProgram = (program: string, argv: readonly string[], kill?: number): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += String(chunk)
    })
    const timer = kill === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), kill)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, err })
    })
  })
