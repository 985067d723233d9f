import { createHash } from 'node:crypto'
import type { StorableEvent } from '../../src/store'

/** Events of one account, each naming the hash of the one before: what redflag/ledger makes, without its cost. */
export const chain = (account: string, count: number, from?: StorableEvent, salt = ''): StorableEvent[] => {
  const events: StorableEvent[] = []
  let prev = from?.hash ?? null
  const start = from ? Number(from.id.slice(1)) + 1 : 0
  for (let n = start; n < start + count; n++) {
    const at = new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString()
    const hash = createHash('sha256').update(`${account}|${n}|${prev}|${salt}`).digest('hex')
    events.push({ id: `e${n}`, at, prev, hash })
    prev = hash
  }
  return events
}
