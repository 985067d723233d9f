import type { Run } from '../signals/run'
import type { Axis } from '../types'
import { hundredths } from './curve'
import { pointTable } from './points'
import type { Profile } from './profile'

/** A reason before it is put into words. `cents` are points in hundredths. */
export interface Scored {
  readonly run: Run
  readonly code: string
  readonly axis: Axis
  readonly family: string
  readonly cents: number
}

export interface Combined {
  readonly scored: readonly Scored[]
  readonly baseCents: number
  readonly totalCents: number
  readonly axisCents: Readonly<Record<Axis, number>>
}

const byWeight = (a: Scored, b: Scored): number =>
  b.cents - a.cents || (a.run.signal.id < b.run.signal.id ? -1 : a.run.signal.id > b.run.signal.id ? 1 : 0)

/** Gives each signal of a family its points, heaviest first, until the family's cap is used up. Says whether one was. */
const shareCaps = (hits: Scored[], profile: Profile): boolean => {
  const left = new Map<string, number>()
  let capped = false
  hits.forEach((item, at) => {
    if (item.cents <= 0) return
    const rest =
      left.get(item.family) ?? hundredths(profile.families[item.family]?.value ?? Number.MAX_SAFE_INTEGER / 1e4)
    const given = Math.min(item.cents, rest)
    left.set(item.family, rest - given)
    if (given === item.cents) return
    hits[at] = { ...item, cents: given }
    capped = true
  })
  return capped
}

/** Takes the share that a brake removes from the families it speaks to, one brake after the other in order of id. */
const applyBrakes = (scored: readonly Scored[], profile: Profile): Scored[] => {
  const totals = new Map<string, number>()
  for (const item of scored) if (item.cents > 0) totals.set(item.family, (totals.get(item.family) ?? 0) + item.cents)
  const braked = new Map<string, number>()
  for (const item of [...scored].sort((a, b) => (a.run.signal.id < b.run.signal.id ? -1 : 1))) {
    const brake = profile.brakes[item.run.signal.id]
    if (brake === undefined) continue
    let removed = 0
    for (const family of brake.families) {
      const total = totals.get(family) ?? 0
      const kept = Math.ceil(total * brake.keep)
      totals.set(family, kept)
      removed += total - kept
    }
    braked.set(item.run.signal.id, removed === 0 ? 0 : -removed)
  }
  return scored.map((item) => {
    const cents = braked.get(item.run.signal.id)
    return cents === undefined ? item : { ...item, cents }
  })
}

/** Adds up what `runSignals` gave for the whole registry, in its order. */
export const combine = (runs: readonly Run[], profile: Profile): Combined => {
  const { cents, brakes } = pointTable(profile)
  const hits: Scored[] = []
  let braked = false
  for (let n = 0; n < runs.length; n += 1) {
    const run = runs[n]
    if (run === undefined || run.code === null) continue
    const { signal } = run
    hits.push({ run, code: run.code, axis: signal.axis, family: signal.family, cents: cents[n] ?? 0 })
    braked ||= brakes.has(signal.id)
  }
  hits.sort(byWeight)
  let moved = shareCaps(hits, profile) || braked
  const scored = braked ? applyBrakes(hits, profile) : hits
  const axisCents = { anonymity: 0, abuse: 0, exposure: 0 }
  for (const item of scored) axisCents[item.axis] += item.cents
  const baseCents = hundredths(profile.base.value)
  let totalCents = baseCents + axisCents.anonymity + axisCents.abuse
  for (const item of scored.slice()) {
    const floor = profile.floors[item.run.signal.id]
    if (floor === undefined || hundredths(floor.value) <= totalCents) continue
    const lift = hundredths(floor.value) - totalCents
    scored.push({ ...item, code: `FLOOR_${item.code}`, family: 'floor', cents: lift })
    axisCents[item.axis] += lift
    totalCents += lift
    moved = true
  }
  return { scored: moved ? scored.sort(byWeight) : scored, baseCents, totalCents, axisCents }
}
