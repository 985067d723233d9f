import { hashDistance, imageHash } from './image-hash'
import { namedDomains } from './named'
import type { Line, Look, Ocr, Pixels } from './types'
import type { Reading, Verdict } from './vote'
import { vote } from './vote'

/** Half scale first, which is a second a page; only where nothing was named, a closer look with contrast evened out. */
export const defaultLooks: readonly Look[] = [{ scale: 0.5 }, { scale: 0.75, evened: true }]

export interface ImageReading {
  readonly lines: readonly Line[]
  /** Domains that the lines name, with the confidence of their line. */
  readonly domains: readonly { readonly domain: string; readonly confidence: number; readonly line: Line }[]
  /** Looks that were taken. */
  readonly looks: number
}

/** Reads one image, look after look, until a domain is named. */
export const readImage = async (
  ocr: Ocr,
  image: Pixels,
  looks: readonly Look[] = defaultLooks,
): Promise<ImageReading> => {
  const lines: Line[] = []
  let taken = 0
  for (const look of looks) {
    taken++
    const seen = await ocr.read(image, look)
    lines.push(...seen)
    const domains = seen.flatMap((line) =>
      line.confidence < 0.5
        ? []
        : namedDomains(line.text).map((domain) => ({ domain, confidence: line.confidence, line })),
    )
    if (domains.length > 0) return { lines, domains, looks: taken }
  }
  return { lines, domains: [], looks: taken }
}

export interface SiteReading {
  readonly domains: readonly Verdict[]
  /** In the shape of `sites[].watermarks[]`: hand it to the case, or its texts to `matchWatermark`. */
  readonly watermarks: readonly { readonly text: string; readonly confidence: number }[]
  readonly read: number
  /** Pages that needed no reading: the same picture as one before, or the site was decided. */
  readonly skipped: number
}

export interface SiteOptions {
  readonly looks?: readonly Look[]
  /** So many pages that agree decide the site and end the reading (default 3). */
  readonly enough?: number
  /** Hashes of pictures that are known to say nothing (logos, blank pages); they are not read. */
  readonly known?: readonly string[]
}

/** Reads pages of one site until enough of them agree; what looks the same as a page before is not read again. */
export const readSite = async (
  ocr: Ocr,
  pages: Iterable<Pixels> | AsyncIterable<Pixels>,
  options: SiteOptions = {},
): Promise<SiteReading> => {
  const hashes: string[] = [...(options.known ?? [])]
  const readings: Reading[] = []
  let read = 0
  let skipped = 0
  let page = -1
  let decided = false
  for await (const image of pages) {
    page++
    if (!decided) {
      const hash = imageHash(image)
      if (!hashes.some((each) => hashDistance(each, hash) <= 2)) {
        hashes.push(hash)
        read++
        for (const { domain, confidence } of (await readImage(ocr, image, options.looks)).domains)
          readings.push({ page, domain, confidence })
        decided = (vote(readings)[0]?.pages.length ?? 0) >= (options.enough ?? 3)
        continue
      }
    }
    skipped++
  }
  const domains = vote(readings)
  return {
    domains,
    watermarks: domains.map(({ domain, confidence }) => ({ text: domain, confidence })),
    read,
    skipped,
  }
}
