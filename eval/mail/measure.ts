import { fromMail } from '../../src/adapters/mail'
import type { Case } from './cases'

export interface Measured {
  readonly mails: number
  readonly kindRight: number
  readonly falseNotices: number
  readonly elementsClaimed: number
  readonly elementsWrong: number
  readonly elementsMissed: number
  readonly accused: number
  readonly found: number
  readonly wrong: number
  readonly clocksWrong: number
  readonly faults: readonly string[]
}

const hostOf = (place: string): string => (place.includes('://') ? new URL(place).hostname : place)

/** Reads every mail and holds it against its truth. */
export const measure = (cases: readonly Case[]): Measured => {
  const faults: string[] = []
  const sum = {
    kindRight: 0,
    falseNotices: 0,
    elementsClaimed: 0,
    elementsWrong: 0,
    elementsMissed: 0,
    accused: 0,
    found: 0,
    wrong: 0,
    clocksWrong: 0,
  }
  for (const item of cases) {
    const fragment = fromMail(item.eml)
    const { kind } = fragment.detected
    if (kind === item.kind) sum.kindRight += 1
    else faults.push(`${item.name}: ${kind} instead of ${item.kind}`)
    if (kind === 'notice' && item.kind === 'none') sum.falseNotices += 1
    const notice = fragment.notices?.[0]
    if (notice && notice.receivedAt !== '2026-01-20T09:00:00Z') {
      sum.clocksWrong += 1
      faults.push(`${item.name}: clock ${notice.receivedAt}`)
    }
    const update = fragment.updates?.[0]
    // An order's part of a case holds names only; the pages that it names stand in notes.
    const pages = fragment.notes.filter((note) => note.code === 'ORDER_NAMES_PAGE').map((note) => note.message)
    const places = notice?.urls ?? update?.match.urls ?? pages
    const names = notice?.domains ?? fragment.orders?.[0]?.domains ?? update?.match.domains ?? []
    const said: readonly string[] = [...places, ...names]
    sum.accused += item.accused.length
    for (const place of item.accused)
      if (said.includes(place)) sum.found += 1
      else faults.push(`${item.name}: missed ${place}`)
    const hosts = new Set(item.accused.map(hostOf))
    for (const place of new Set(said)) {
      const right = place.includes('://') ? item.accused.includes(place) : hosts.has(place) || item.kind === 'arf'
      if (!right) {
        sum.wrong += 1
        faults.push(`${item.name}: wrong ${place}`)
      }
    }
    if (item.elements === null || kind !== 'notice') continue
    for (const [element, value] of Object.entries(notice?.elements ?? {})) {
      if (value !== true || item.arguable?.some((name) => name === element)) continue
      sum.elementsClaimed += 1
      if (!item.elements.some((name) => name === element)) {
        sum.elementsWrong += 1
        faults.push(`${item.name}: claims ${element}`)
      }
    }
    for (const element of item.elements)
      if (notice?.elements?.[element] !== true) {
        sum.elementsMissed += 1
        faults.push(`${item.name}: lacks ${element}`)
      }
  }
  return { mails: cases.length, ...sum, faults }
}
