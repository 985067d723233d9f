import type { Case, Site } from '../case/schema'
import { matchWatermark, type ScanResult, scanPage } from '../content'
import { covers, hostOf, registrableOf } from './hosts'

export interface WatermarkFact {
  readonly pointer: string
  readonly kind: 'own_domain' | 'known_domain' | 'rights_holder' | 'other'
  readonly domain: string | null
  readonly likelihood: number
}

export interface SiteFact {
  readonly pointer: string
  readonly site: Site
  readonly host: string | null
  readonly watermarks: readonly WatermarkFact[]
  readonly ownWatermark: boolean
  readonly verifiedLicence: boolean
  /** The page as read: handed in as an earlier scan, or read now; null where no page was given. Read at most once, when asked for. */
  readonly scan: ScanSummary | null
}

/** What signals may know of a scanned page. */
export interface ScanSummary {
  readonly verdict: 'none' | 'suspicious' | 'apparent_infringement'
  readonly score: number
  readonly families: readonly string[]
  readonly deliberateEvasion: boolean
  readonly unreadable: boolean
  readonly successors: readonly string[]
  readonly lanes: readonly string[]
  readonly contexts: readonly string[]
  readonly pointer: string
  /** A few words of the page, as found; at most 60 characters each. */
  readonly quotes: readonly string[]
}

const label = (item: unknown): string | null => {
  if (typeof item === 'string') return item
  if (item !== null && typeof item === 'object') {
    for (const key of ['domain', 'host', 'lane', 'kind', 'code', 'context']) {
      const value = (item as Record<string, unknown>)[key]
      if (typeof value === 'string') return value
    }
  }
  return null
}

const NONE: readonly never[] = []

const labels = (items: readonly unknown[] | undefined): readonly string[] =>
  items === undefined || items.length === 0
    ? NONE
    : [...new Set((items ?? []).map(label).filter((item) => item !== null))].sort()

type ScanLike = NonNullable<Site['scan']> | ScanResult

type Shown = { readonly family: string; readonly quote: string }

/** Signs of the packs before phrases that only a model picked out. */
const listedOf = (matches: readonly Shown[]): readonly Shown[] => {
  const listed = matches.filter(({ family }) => family !== 'learnt_wording')
  return listed.length > 0 ? listed : matches
}

const summarise = (scan: ScanLike, pointer: string): ScanSummary => {
  const matches = scan.matches ?? []
  const found = matches.length > 0
  const listed = found ? listedOf(matches) : NONE
  const quotes = found ? [...new Set(listed.map((match) => match.quote.slice(0, 60)))].sort().slice(0, 5) : NONE
  const notes = labels(scan.notes)
  return {
    verdict: scan.verdict,
    score: scan.score,
    families: found ? [...new Set(listed.map((match) => match.family))].sort() : NONE,
    deliberateEvasion: matches.some((match) => (match as { obfuscation?: unknown }).obfuscation != null),
    unreadable: notes.some((note) => note.toUpperCase() === 'UNREADABLE'),
    successors: labels(scan.successors),
    lanes: labels((scan as { lanes?: readonly unknown[] }).lanes),
    contexts: labels(scan.contexts),
    pointer,
    quotes,
  }
}

const judgeWatermarks = (
  site: Site,
  pointer: string,
  host: string | null,
  own: readonly string[],
  others: () => readonly string[],
): readonly WatermarkFact[] => {
  const given = site.watermarks ?? []
  if (given.length === 0) return NONE
  const known = others()
  const siteDomains = host === null ? own : [host, registrableOf(host), ...own]
  return given.flatMap((mark, index): WatermarkFact[] => {
    const found = matchWatermark([mark.text], { siteDomains, knownDomains: known })
    const best = found[0]
    if (best === undefined) return []
    const kind =
      best.kind === 'own_domain'
        ? 'own_domain'
        : best.kind === 'other_operator'
          ? 'known_domain'
          : best.kind === 'rights_holder_or_stock'
            ? 'rights_holder'
            : 'other'
    return [
      {
        pointer: `${pointer}/watermarks/${index}/text`,
        kind,
        domain: best.domain ?? null,
        likelihood: best.likelihood * (mark.confidence ?? 1),
      },
    ]
  })
}

const read = new WeakMap<Site, { readonly works: Case['works']; readonly scan: ReturnType<typeof scanPage> }>()

/** A page is read once, however often its case is assessed again: for counterfactuals, for `recheckAt`, under a second policy. */
const readOnce = (site: Site, pointer: string, works: Case['works']): ScanSummary => {
  let known = read.get(site)
  if (known === undefined || known.works !== works) {
    known = {
      works,
      scan: scanPage({
        url: site.url,
        ...(site.html === undefined ? {} : { html: site.html }),
        ...(site.text === undefined ? {} : { text: site.text }),
        ...(works === undefined ? {} : { works }),
      }),
    }
    read.set(site, known)
  }
  return summarise(known.scan, site.html === undefined ? `${pointer}/text` : `${pointer}/html`)
}

/** A watermark read with at least this likelihood counts. */
const CLEAR_MARK = 0.6

export interface SitesFacts {
  readonly known: boolean
  readonly all: readonly SiteFact[]
  /** Those of which a page was given. */
  readonly read: readonly SiteFact[]
}

export const siteFacts = (input: Case): SitesFacts => {
  // Sorted, so that a mark that fits two names alike is read the same way whatever the order of the lists.
  const own = [
    ...new Set((input.domains ?? []).map((domain) => hostOf(domain.name)).filter((host) => host !== null)),
  ].sort()
  const linked = (input.links ?? []).flatMap((link) => link.enforcedDomains ?? []).sort()
  const all = (input.sites ?? []).map((site, index): SiteFact => {
    const pointer = `/sites/${index}`
    const host = hostOf(site.url)
    const mine = host === null ? own : own.filter((name) => covers(registrableOf(name), host))
    const watermarks = judgeWatermarks(site, pointer, host, mine, () =>
      [...new Set([...own.filter((name) => !mine.includes(name)), ...linked])].sort(),
    )
    let scan: ScanSummary | null | undefined
    return {
      pointer,
      site,
      host,
      watermarks,
      ownWatermark: watermarks.some((mark) => mark.kind === 'own_domain' && mark.likelihood >= CLEAR_MARK),
      verifiedLicence: site.licence?.verified === true,
      get scan() {
        if (scan === undefined) {
          if (site.scan !== undefined) scan = summarise(site.scan, `${pointer}/scan`)
          else if (site.html !== undefined || site.text !== undefined) scan = readOnce(site, pointer, input.works)
          else scan = null
        }
        return scan
      },
    }
  })
  let read: readonly SiteFact[] | undefined
  return {
    known: input.sites !== undefined,
    all,
    get read() {
      read ??= all.filter((fact) => fact.scan !== null)
      return read
    },
  }
}

/** Signs on the face of the site: the scan's verdict, or its own mark on the works beside suspicious wording. */
export const visiblySigned = (fact: SiteFact): boolean =>
  !fact.verifiedLicence &&
  fact.site.compromised !== true &&
  (fact.scan?.verdict === 'apparent_infringement' || (fact.ownWatermark && fact.scan?.verdict === 'suspicious'))
