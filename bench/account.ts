/**
 * What one account costs in a nightly run: reading its ledger, folding it, scoring it, writing the result, on PostgreSQL
 * (REDFLAG_TEST_POSTGRES_URL) in one process. The processor's seconds are this process's own; the clock's contain the
 * database, which may stand on another machine.
 *
 *   tsx bench/account.ts [accounts = 5000] [accounts a range = 500]
 */
import { type Assessment, assess } from '../src/index'
import { createEvent, type EventKind, foldCase, type LedgerEvent } from '../src/ledger'
import { createStore, type StorableAssessment } from '../src/store'
import { freshDatabase, openPg } from '../test/store/backends'
import { makeCases } from './cases'

const accounts = Number(process.argv[2] ?? 5000)
const size = Number(process.argv[3] ?? 500)
const url = await freshDatabase('redflag_bench_account')
const driver = url ? await openPg(url) : null
if (!driver) process.exit(0)
const store = createStore(driver)
await store.migrate()

/** The ledger that folds into such a case: one event for each part and each entry of its lists. */
const ledgerOf = (input: ReturnType<typeof makeCases>[number]): LedgerEvent[] => {
  const events: LedgerEvent[] = []
  const add = (kind: EventKind, data: object): void => {
    const at = '2026-02-01T00:00:00Z'
    const event = { caseId: input.id, id: `e${events.length}`, at, kind, source: 'bench', data: { ...data } }
    events.push(createEvent(event, events.at(-1) ?? null))
  }
  add('account', input.account ?? {})
  add('service', input.service ?? {})
  for (const check of input.identity?.checks ?? []) add('check', check)
  add('contact', input.contacts ?? {})
  add('payment', input.payment ?? {})
  add('network', input.network ?? {})
  for (const domain of input.domains ?? []) add('domain', domain)
  for (const site of input.sites ?? []) add('page', site)
  for (const notice of input.notices ?? []) add('notice', notice)
  return events
}

let events = 0
let bytes = 0
const cases = makeCases(accounts)
for (let from = 0; from < accounts; from += 200) {
  const batches = cases.slice(from, from + 200).map((input, n) => {
    const ledger = ledgerOf(input)
    events += ledger.length
    bytes += JSON.stringify(ledger).length
    return { account: `acc${String(from + n).padStart(8, '0')}`, events: ledger }
  })
  await store.appendAll(batches)
}

type Step = 'read' | 'fold' | 'score' | 'write'
const steps: readonly Step[] = ['read', 'fold', 'score', 'write']
const spent = new Map<Step, { cpu: number; clock: number }>()
const timed = async <T>(step: Step, work: () => T | Promise<T>): Promise<T> => {
  const start = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  const sum = spent.get(step) ?? { cpu: 0, clock: 0 }
  spent.set(step, { cpu: sum.cpu + (user + system) / 1000, clock: sum.clock + performance.now() - start })
  return result
}

/** What is kept of an account: all of its assessment, or what a nightly run needs to find those that changed. */
const keep = {
  whole: (full: Assessment): StorableAssessment => full,
  decision: ({ asOf, recheckAt, score, band, decision, needsHuman, reasons }: Assessment): StorableAssessment =>
    ({ asOf, recheckAt, score, band, decision, needsHuman, reasons: reasons.map((reason) => reason.code) }) as never,
}

const pins = { engine: 'bench', profile: 'default', packs: [] }
const pass = async (name: string, kept: (full: Assessment) => StorableAssessment): Promise<number> => {
  const run = { run: name, asOf: '2026-03-01T00:00:00Z', pins, dry: false }
  const ranges = await store.planRanges(size)
  await store.openRun(run, ranges)
  let results = 0
  for (const { number, after, upto } of ranges) {
    const ledgers = await timed('read', () => store.eventsOfRange(after, upto))
    const inputs = await timed('fold', () =>
      [...ledgers].map(([account, ledger]) => {
        const folded = foldCase(ledger as unknown as readonly LedgerEvent[], run.asOf)
        return { account, input: { ...folded, stage: 'active' as const, jurisdictions: ['JP'] } }
      }),
    )
    const scored = await timed('score', () =>
      inputs.map(({ account, input }) => ({ account, assessment: kept(assess(input)) })),
    )
    // Parts of an assessment are worked out when they are first looked at: where it is written.
    await timed('write', () => store.finishRange(run, number, { results: scored, failures: 0, summary: {} }))
    results += scored.length
  }
  return results
}

const sizeOf = async (table: string): Promise<number> => {
  const [row] = await driver.query<{ n: string }>(`SELECT pg_total_relation_size('redflag.${table}') AS n`)
  return Number(row?.n) / 1000
}

console.log(
  `${accounts} accounts of ${(events / accounts).toFixed(1)} events, ${(bytes / accounts / 1000).toFixed(1)} kB each; ` +
    `on disk ${((await sizeOf('ledger')) / accounts).toFixed(1)} kB an account`,
)
for (const [name, kept] of Object.entries(keep)) {
  await pass(`${name} warm`, kept)
  spent.clear()
  const before = await sizeOf('assessments')
  const results = await pass(name, kept)
  const each = (value: number): string => (value / results).toFixed(2)
  console.log(`\nkept of each account: ${name === 'whole' ? 'the whole assessment' : 'decision and reasons'}`)
  let [cpu, clock] = [0, 0]
  for (const step of steps) {
    const sum = spent.get(step) ?? { cpu: 0, clock: 0 }
    cpu += sum.cpu
    clock += sum.clock
    console.log(`  ${step.padEnd(5)} ${each(sum.cpu)} ms of processor, ${each(sum.clock)} ms of clock`)
  }
  console.log(
    `  together ${each(cpu)} ms of processor, ${each(clock)} ms of clock, ${Math.round((1000 * results) / clock)} accounts a second, ` +
      `${(((await sizeOf('assessments')) - before) / results).toFixed(2)} kB on disk`,
  )
}
await driver.close()
process.exit(0)
