import { matchWatermark } from '../content'
import { hashDistance, imageHash } from './image-hash'
import { namedBy } from './named'
import type { Line, Look, Ocr, Pixels } from './types'
import type { Reading, Verdict } from './vote'
import { vote } from './vote'

/**
 * Half scale first, which is under half a second a page; only where nothing was named surely, a closer look, then one at
 * the page with its ink taken out. `eval/ocr/run.ts` shows what each of them adds and costs. Looks at the turned page
 * (`turned: 90`) added nothing there: a piece of a turned line is found anyway, and read on along its direction.
 */
export const defaultLooks: readonly Look[] = [
  { scale: 0.5 },
  { scale: 0.75 },
  { scale: 0.75, inkless: true, evened: true },
]

export interface ReadOptions {
  /** Ways of looking, in turn, until a domain is named (default `defaultLooks`). */
  readonly looks?: readonly Look[]
  /** Domains that are expected: a line that names one of them with a lost dot or a misread letter counts as naming it. */
  readonly candidates?: readonly string[]
}

export interface NamedDomain {
  readonly domain: string
  /** 0 to 1: the recogniser's mean over the line, less where a dot was put in or a letter was mended. */
  readonly confidence: number
  readonly line: Line
}

export interface ImageReading {
  readonly lines: readonly Line[]
  /** Domains that the lines name. */
  readonly domains: readonly NamedDomain[]
  /** Looks that were taken. */
  readonly looks: number
}

/** Likelihood from which a line counts as naming a candidate: below it, one shared word would do. */
const LIKELY = 0.72

const against = (candidates: readonly string[] | undefined, line: Line): readonly NamedDomain[] => {
  if (!candidates || candidates.length === 0) return []
  return matchWatermark([line.text], { siteDomains: candidates }).flatMap(({ domain, kind, likelihood }) =>
    domain !== null && kind === 'own_domain' && likelihood >= LIKELY
      ? [{ domain, confidence: likelihood * line.confidence, line }]
      : [],
  )
}

/** From this confidence on a name ends the looking; below it the next look may know better. */
const SURE = 0.8

/** Reads one image, look after look, until a domain is named surely. What was named less surely stands behind it. */
export const readImage = async (ocr: Ocr, image: Pixels, options: ReadOptions = {}): Promise<ImageReading> => {
  const lines: Line[] = []
  const domains: NamedDomain[] = []
  const found = (line: Line): readonly NamedDomain[] => {
    const known = against(options.candidates, line)
    return known.length > 0 ? known : namedBy(line)
  }
  let looks = 0
  for (const look of options.looks ?? defaultLooks) {
    looks++
    const seen = lines.map((line) => line.box)
    const fresh = await ocr.read(image, look, { seen, enough: (line) => found(line).length > 0 })
    lines.push(...fresh)
    domains.push(...fresh.flatMap(found))
    if (domains.some((each) => each.confidence >= SURE)) break
  }
  return { lines, domains: domains.sort((a, b) => b.confidence - a.confidence), looks }
}

/** What came of one image of a site. */
export interface PageReading extends Partial<ImageReading> {
  /** Its place among the images handed in, from 0. */
  readonly page: number
  /** Why it was not read: the same picture as one before, or the site was decided. */
  readonly skipped?: 'same_picture' | 'decided'
}

export interface SiteReading {
  readonly domains: readonly Verdict[]
  /** In the shape of `sites[].watermarks[]`: hand it to the case, or its texts to `matchWatermark`. */
  readonly watermarks: readonly { readonly text: string; readonly confidence: number }[]
  readonly pages: readonly PageReading[]
  readonly read: number
  /** Pages that needed no reading: the same picture as one before, or the site was decided. */
  readonly skipped: number
}

export interface SiteOptions extends ReadOptions {
  /** So many pages that agree decide the site and end the reading (default 3). */
  readonly enough?: number
  /** Hashes of pictures that are known to say nothing (logos, blank pages); they are not read. */
  readonly known?: readonly string[]
}

/** Reads pages of one site until enough of them agree; what looks the same as a page before is not read again. */
export const readSite = async (
  ocr: Ocr,
  images: Iterable<Pixels> | AsyncIterable<Pixels>,
  options: SiteOptions = {},
): Promise<SiteReading> => {
  const hashes: string[] = [...(options.known ?? [])]
  const readings: Reading[] = []
  const pages: PageReading[] = []
  let decided = false
  for await (const image of images) {
    const page = pages.length
    if (decided) {
      pages.push({ page, skipped: 'decided' })
      continue
    }
    const hash = imageHash(image)
    if (hashes.some((each) => hashDistance(each, hash) <= 2)) {
      pages.push({ page, skipped: 'same_picture' })
      continue
    }
    hashes.push(hash)
    const reading = await readImage(ocr, image, options)
    pages.push({ page, ...reading })
    for (const { domain, confidence } of reading.domains) readings.push({ page, domain, confidence })
    decided = (vote(readings)[0]?.pages.length ?? 0) >= (options.enough ?? 3)
  }
  const domains = vote(readings)
  const skipped = pages.filter((each) => each.skipped !== undefined).length
  return {
    domains,
    watermarks: domains.map(({ domain, confidence }) => ({ text: domain, confidence })),
    pages,
    read: pages.length - skipped,
    skipped,
  }
}
