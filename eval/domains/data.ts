import { readFileSync } from 'node:fs'
import { sharedPath } from '../../test/support/shared'

export interface Row {
  readonly domain: string
  readonly label: 'pirate' | 'licensed' | 'benign'
  readonly source: string
}
export interface Hop {
  readonly brand: string
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly source: string
}

const rowsOf = (name: string): string[][] | null => {
  const path = sharedPath(`data/${name}`)
  if (path === null) return null
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}

export const readRows = (): Row[] | null =>
  rowsOf('domains.dev.tsv')?.map(([domain = '', label = '', source = '']) => ({
    domain,
    label: label as Row['label'],
    source,
  })) ?? null

export const readHops = (): Hop[] | null =>
  rowsOf('piracy-hops.dev.tsv')?.map(([brand = '', , from = '', to = '', , kind = '', source = '']) => ({
    brand,
    from,
    to,
    kind,
    source,
  })) ?? null

/** FNV-1a: a stable number of a text, for splits that do not move when rows are added. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}

/** A small generator with a seed (mulberry32), so that every run draws the same sample. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Sources whose licence allows anything (Apache-2.0, MIT, or plain facts): the only ones that parameters are learned from first. */
export const PERMISSIVE: ReadonlySet<string> = new Set([
  'keiyoushi/extensions-source',
  'yuzono/tachiyomi-extensions',
  'yuzono/aniyomi-extensions',
  'Kohi-den/extensions-source',
  'nextdns/torrent-websites',
  'nextdns/streaming-video',
  'nextdns/warez',
  'universities',
  'debian-homepages',
])
/** Benign ranking and crawl lists: bare facts, used for letter statistics only; none of their names is shipped. */
export const FACTS: ReadonlySet<string> = new Set(['top65535-2023', 'opendns-random-2014', 'opendns-top-2014'])
export const isNonCommercial = (source: string): boolean =>
  source.startsWith('citizenlab/') || source.startsWith('court-')
