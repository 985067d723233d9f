import type { Evidence } from '../types'

export const at = (pointer: string, value: Evidence['value']): Evidence => ({ pointer, value })

const canonical = (item: Evidence): string => `${JSON.stringify(item.value)}|${item.pointer.replace(/\/\d+/g, '/#')}`

/** Evidence in an order that does not depend on the order of lists in the case. */
export const sortEvidence = (items: readonly Evidence[]): readonly Evidence[] =>
  items.length < 2
    ? items
    : [...items].sort((a, b) => {
        const x = canonical(a)
        const y = canonical(b)
        return x < y ? -1 : x > y ? 1 : a.pointer < b.pointer ? -1 : 1
      })

export const DAY = 86_400_000
export const days = (ms: number): number => Math.floor(ms / DAY)
