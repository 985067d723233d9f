import type { Evidence } from '../types'

export const at = (pointer: string, value: Evidence['value']): Evidence => ({ pointer, value })

const unnumbered = (pointer: string): string => pointer.replace(/\/\d+/g, '/#')

const canonical = (item: Evidence): string => `${JSON.stringify(item.value)}|${unnumbered(item.pointer)}`

/** Evidence in an order that does not depend on the order of lists in the case. */
export const sortEvidence = (items: readonly Evidence[]): readonly Evidence[] =>
  items.length < 2
    ? items
    : [...items].sort((a, b) => {
        const x = canonical(a)
        const y = canonical(b)
        return x < y ? -1 : x > y ? 1 : a.pointer < b.pointer ? -1 : 1
      })

/** Pointers in an order that does not depend on the order of lists in the case: by what they name first, then by place. */
export const sortPointers = (pointers: readonly string[]): readonly string[] =>
  pointers.length < 2
    ? pointers
    : [...pointers].sort((a, b) => {
        const x = unnumbered(a)
        const y = unnumbered(b)
        return x < y ? -1 : x > y ? 1 : a < b ? -1 : 1
      })

export const DAY = 86_400_000
