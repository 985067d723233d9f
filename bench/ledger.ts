import { createEvent, foldCase, type LedgerEvent } from '../src/ledger'

/** `tsx --expose-gc bench/ledger.ts [events]`: a long ledger, made, folded and thrown away event by event; what stays in memory is the case. */
const total = Number(process.argv[2] ?? 1_000_000)

const events = function* (): Generator<LedgerEvent> {
  let previous: LedgerEvent | null = null
  for (let index = 0; index < total; index += 1) {
    const event: LedgerEvent = createEvent(
      {
        caseId: 'c1',
        id: `e${index}`,
        at: '2026-01-01T00:00:00Z',
        kind: 'notice',
        source: 'bench',
        data: {
          id: `n${index % 5000}`,
          receivedAt: '2026-01-01T00:00:00Z',
          lane: 'copyright',
          status: index % 2 ? 'open' : 'forwarded',
        },
      },
      previous,
    )
    previous = event
    yield event
  }
}

const from = performance.now()
const before = process.memoryUsage().heapUsed
const folded = foldCase(events(), '2026-02-01T00:00:00Z')
globalThis.gc?.()
const kept = (process.memoryUsage().heapUsed - before) / 1e6
console.log(
  `${total} events made and folded in ${((performance.now() - from) / 1000).toFixed(1)} s; ${folded.notices?.length} notices; heap kept ${kept.toFixed(0)} MB, peak resident ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`,
)
