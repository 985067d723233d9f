import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { SqlDriver } from '../../src/store'
import { createStore } from '../../src/store'
import { freshDatabase, openPg, openPglite } from './backends'
import { chain } from './chain'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))

/** Runs the writer, lets it commit `commits` batches, kills it without warning. Returns the last event it said it had. */
const writeAndKill = (args: readonly string[], commits: number): Promise<ReadonlyMap<string, number>> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tsx, writer, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let errors = ''
    child.stderr.on('data', (data: Buffer) => {
      errors += data.toString()
    })
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString()
      if (out.split('\n').length > commits) child.kill('SIGKILL')
    })
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(errors || 'the writer ended by itself'))
      const said = new Map<string, number>()
      for (const line of out.split('\n').slice(0, -1)) {
        const [account = '', id = ''] = line.split(' ')
        said.set(account, Number(id.slice(1)))
      }
      resolve(said)
    })
  })

/** Nothing lost that was acknowledged, nothing twice, nothing out of order: each ledger is exactly its chain. */
const inspect = async (driver: SqlDriver, said: ReadonlyMap<string, number>): Promise<number> => {
  const store = createStore(driver)
  let total = 0
  for (const account of ['a', 'b', 'c']) {
    const events = await store.events(account)
    expect(events).toEqual(chain(account, events.length))
    expect(events.length).toBeGreaterThan(said.get(account) ?? -1)
    total += events.length
  }
  return total
}

const kills = Number(process.env.REDFLAG_KILLS ?? 4)

describe('a writer that is killed', () => {
  it('leaves PostgreSQL with whole ledgers', async () => {
    const url = await freshDatabase('redflag_kill')
    const driver = url ? await openPg(url) : null
    if (!url || !driver) return
    let total = 0
    for (let n = 0; n < kills; n++) {
      const said = await writeAndKill(['pg', url], 1 + ((n * 7) % 23))
      total = await inspect(driver, said)
    }
    console.log(`PostgreSQL: ${kills} kills, ${total} events, none lost, doubled or out of order`)
    await driver.close()
  }, 1_200_000)

  it('leaves PGlite with whole ledgers', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'redflag-kill-'))
    const rounds = Math.max(2, Number(process.env.REDFLAG_PGLITE_KILLS ?? 2))
    let total = 0
    for (let n = 0; n < rounds; n++) {
      const probe = n === 0 ? await openPglite() : null
      if (n === 0 && !probe) return
      await probe?.close()
      const said = await writeAndKill(['pglite', join(dir, 'db')], 2 + ((n * 7) % 13))
      const driver = await openPglite(join(dir, 'db'))
      if (!driver) return
      total = await inspect(driver, said)
      await driver.close()
    }
    console.log(`PGlite: ${rounds} kills, ${total} events, none lost, doubled or out of order`)
    await rm(dir, { recursive: true, force: true })
  }, 1_200_000)
})
