import { edits } from './named'

/** A domain that was read off one page. */
export interface Reading {
  readonly page: number
  readonly domain: string
  readonly confidence: number
}

export interface Verdict {
  readonly domain: string
  /** Pages of the site that bear it out, the misreadings within two edits included. */
  readonly pages: readonly number[]
  /** Its share of all that was read, 0 to 1. */
  readonly confidence: number
}

/**
 * What several pages of one site say together: readings within two edits of each other are one domain, spelled as most
 * confidence has it. Strongest first.
 */
export const vote = (readings: readonly Reading[]): readonly Verdict[] => {
  const weights = new Map<string, number>()
  for (const { domain, confidence } of readings) weights.set(domain, (weights.get(domain) ?? 0) + confidence)
  const total = [...weights.values()].reduce((a, b) => a + b, 0)
  const left = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const verdicts: Verdict[] = []
  while (left.length > 0) {
    const [leader] = left[0] as [string, number]
    let weight = 0
    const names = new Set<string>()
    for (let n = left.length - 1; n >= 0; n--) {
      const [domain, each] = left[n] as [string, number]
      if (edits(domain, leader) > 2) continue
      weight += each
      names.add(domain)
      left.splice(n, 1)
    }
    const pages = [...new Set(readings.filter((each) => names.has(each.domain)).map((each) => each.page))]
    verdicts.push({ domain: leader, pages: pages.sort((a, b) => a - b), confidence: total === 0 ? 0 : weight / total })
  }
  return verdicts.sort((a, b) => b.pages.length - a.pages.length || b.confidence - a.confidence)
}
