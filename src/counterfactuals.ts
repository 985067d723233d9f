import { decisionRank } from './case/decisions'
import type { Case } from './case/schema'
import { unusedCheckId } from './case/unused-check-id'
import { applyPatch } from './patch'
import type { Counterfactual, PatchOperation } from './types'

/** The part of an assessment that a counterfactual speaks about. */
export interface Outcome {
  readonly score: number
  readonly band: Counterfactual['band']
  readonly decision: Counterfactual['decision']
  readonly codes: readonly string[]
}

type Change = readonly PatchOperation[]

/** Changes that somebody could truly bring about: a check completed, a contact verified, a notice withdrawn, a licence shown. */
const candidates = (input: Case): Change[] => {
  const changes: Change[] = []
  const at = input.asOf
  const add = (path: string, value: unknown): PatchOperation => ({ op: 'add', path, value })
  const checks = input.identity?.checks
  const check = {
    id: unusedCheckId(input, 'completed-check'),
    method: input.account?.kind === 'organization' ? 'company_register' : 'government_document',
    outcome: 'verified',
    checkedAt: at,
  }
  changes.push([checks !== undefined ? add('/identity/checks/-', check) : add('/identity', { checks: [check] })])
  const emails = input.contacts?.emails
  if (emails?.[0] !== undefined) {
    if (emails.every((item) => item.verifiedAt === undefined || item.bouncedAt !== undefined))
      changes.push([
        add('/contacts/emails/0/verifiedAt', at),
        ...(emails[0].bouncedAt === undefined ? [] : [{ op: 'remove' as const, path: '/contacts/emails/0/bouncedAt' }]),
      ])
  } else if (
    input.contacts?.phones?.[0] !== undefined &&
    input.contacts.phones.every((item) => item.verifiedAt === undefined)
  )
    changes.push([add('/contacts/phones/0/verifiedAt', at)])
  const instruments = input.payment?.instruments
  if (instruments?.[0] !== undefined && instruments.every((item) => item.verifiedAt === undefined))
    changes.push([add('/payment/instruments/0/verifiedAt', at)])
  if (input.service?.masksOrigin === true) changes.push([add('/service/masksOrigin', false)])
  const open = (input.notices ?? [])
    .map((notice, index) => ({ notice, index }))
    .filter(({ notice }) => notice.status !== 'withdrawn')
  if (open.length > 0 && open.length <= 200)
    changes.push(open.map(({ index }) => add(`/notices/${index}/status`, 'withdrawn')))
  const unlicensed = (input.sites ?? [])
    .map((site, index) => ({ site, index }))
    .filter(({ site }) => site.licence?.verified !== true)
  if (unlicensed.length > 0 && unlicensed.length <= 50)
    changes.push(unlicensed.map(({ index }) => add(`/sites/${index}/licence`, { verified: true })))
  const orders = (input.orders ?? [])
    .map((order, index) => ({ order, index }))
    .filter(({ order }) => order.status === undefined || order.status === 'in_force')
  if (orders.length > 0 && orders.length <= 50)
    changes.push(orders.map(({ index }) => add(`/orders/${index}/status`, 'overturned')))
  return changes
}

const better = (to: Outcome, from: Outcome): boolean =>
  to.score < from.score || decisionRank(to.decision) < decisionRank(from.decision)

/**
 * Single changes that lower the score or the decision, and the smallest combination that reaches the next milder decision.
 * Each was applied and assessed: what is stated is what comes out.
 */
export const counterfactualsOf = (
  input: Case,
  from: Outcome,
  assess: (changed: Case) => Outcome,
): readonly Counterfactual[] => {
  const options = candidates(input)
  const tried = (change: Change): { change: Change; to: Outcome } => ({ change, to: assess(applyPatch(input, change)) })
  const state = ({ change, to }: { change: Change; to: Outcome }): Counterfactual => ({
    change,
    removes: [...new Set(from.codes.filter((code) => !to.codes.includes(code)))].sort(),
    score: to.score,
    band: to.band,
    decision: to.decision,
  })
  const singles = options.map(tried)
  const found = singles.filter(({ to }) => better(to, from)).map(state)
  const goal = decisionRank(from.decision)
  if (goal > 0 && !singles.some(({ to }) => decisionRank(to.decision) < goal)) {
    const useful = options.slice(0, 8)
    const combinations: Change[] = []
    for (let a = 0; a < useful.length; a += 1)
      for (let b = a + 1; b < useful.length; b += 1) combinations.push([...(useful[a] ?? []), ...(useful[b] ?? [])])
    let reached = combinations.map(tried).filter(({ to }) => decisionRank(to.decision) < goal)
    if (reached.length === 0) {
      const triples: Change[] = []
      for (let a = 0; a < useful.length; a += 1)
        for (let b = a + 1; b < useful.length; b += 1)
          for (let c = b + 1; c < useful.length; c += 1)
            triples.push([...(useful[a] ?? []), ...(useful[b] ?? []), ...(useful[c] ?? [])])
      reached = triples.map(tried).filter(({ to }) => decisionRank(to.decision) < goal)
    }
    const best = reached.sort((a, b) => a.change.length - b.change.length || a.to.score - b.to.score)[0]
    if (best !== undefined) found.push(state(best))
  }
  return found
}
