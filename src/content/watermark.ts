import { parseDomain } from '../domains/parse'
import { fold } from '../text'
import { hostWords } from './successors'
import type { Correction, WatermarkKind, WatermarkMatch } from './types'

const LONGEST_TEXT = 2000
const SHORTEST_BARE_LABEL = 7
const SHORTEST_EDITED_LABEL = 6
const MOST_DOMAINS = 5000

/** Marks of picture agencies and of publishers: their credit is no sign against the site. */
const HOLDERS: readonly string[] = [
  'gettyimages',
  'shutterstock',
  'istockphoto',
  'istock',
  'alamy',
  'adobestock',
  'dreamstime',
  'depositphotos',
  '123rf',
  'pixta',
  'amanaimages',
  'aflo',
  'reuters',
  'afpphoto',
  'apphoto',
  'epaefe',
  'kodansha',
  'shueisha',
  'shogakukan',
  'kadokawa',
  'allrightsreserved',
]

/** What a reader of pictures confuses, as one form: both sides are written so before they are compared. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['|', 'l'],
  ['!', 'l'],
  ['5', 's'],
  ['$', 's'],
  ['8', 'b'],
  ['6', 'b'],
  ['9', 'g'],
  ['q', 'g'],
  ['2', 'z'],
  ['u', 'v'],
]

export const skeleton = (text: string): string =>
  LOOK_ALIKES.reduce((seen, [from, to]) => seen.replaceAll(from, to), text)

const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 33 || unit === 36 || unit === 124 || unit > 0xbf

/** Letters and digits only: dots, dashes and white space are what a reader loses first. */
const bare = (text: string): string => {
  let out = ''
  for (let at = 0; at < text.length; at++) if (isWordUnit(text.charCodeAt(at))) out += text[at]
  return out
}

interface Target {
  readonly domain: string
  readonly label: string
  readonly kind: WatermarkKind
  readonly whole: string
  readonly wholeSkeleton: string
  readonly labelSkeleton: string
}

const targetOf = (name: string, kind: WatermarkKind): Target | null => {
  const { registrable, label } = parseDomain(name)
  if (registrable === null || label === null) return null
  const whole = bare(registrable)
  const bareLabel = bare(label)
  return {
    domain: registrable,
    label: bareLabel,
    kind,
    whole,
    wholeSkeleton: skeleton(whole),
    labelSkeleton: skeleton(bareLabel),
  }
}

/** Whether some stretch of `text` is one edit (change, loss, addition) from `word`. Bounded by the text's length cap. */
const nearlyContains = (text: string, word: string): boolean => {
  // One edit leaves the first or the second half of the word whole: only there is it worth looking closer.
  const half = word.length >> 1
  for (const [part, before] of [
    [word.slice(0, half), 0],
    [word.slice(half), half],
  ] as const) {
    for (let at = text.indexOf(part), tries = 0; at >= 0 && tries < 50; at = text.indexOf(part, at + 1), tries++) {
      for (const shift of [0, 1, -1]) {
        for (const longer of [0, 1, -1]) {
          const start = Math.max(0, at - before + shift)
          if (oneEdit(text.slice(start, start + word.length + longer), word)) return true
        }
      }
    }
  }
  return false
}

const oneEdit = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return a.length - start - end <= 1 && b.length - start - end <= 1
}

interface Read {
  readonly text: string
  readonly lower: string
  readonly hosts: readonly string[]
  readonly squeezed: string
  readonly seen: string
}

const readMark = (text: string): Read => {
  const lower = fold(text.slice(0, LONGEST_TEXT), undefined, { lineBreaks: 'space' }).text
  const squeezed = bare(lower)
  return { text, lower, hosts: hostWords(lower).map(({ word }) => word), squeezed, seen: skeleton(squeezed) }
}

const covering = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)

const compare = (read: Read, target: Target): { likelihood: number; corrected: Correction[] } | null => {
  const corrected: Correction[] = []
  if (read.hosts.some((host) => covering(host, target.domain))) {
    if (!read.text.includes(target.domain)) corrected.push('case')
    return { likelihood: 0.98, corrected }
  }
  const enough = target.whole.length >= SHORTEST_EDITED_LABEL
  if (enough && read.squeezed.includes(target.whole)) {
    corrected.push(read.lower.includes(' ') ? 'spacing' : 'lost_dot')
    return { likelihood: 0.93, corrected }
  }
  if (enough && read.seen.includes(target.wholeSkeleton)) {
    if (read.lower.includes(' ')) corrected.push('spacing')
    return { likelihood: 0.88, corrected: [...corrected, 'look_alikes'] }
  }
  if (target.label.length >= SHORTEST_EDITED_LABEL) {
    const literal = read.squeezed.includes(target.label)
    if (literal || read.seen.includes(target.labelSkeleton)) {
      const other = read.hosts.length > 0
      if (!literal) corrected.push('look_alikes')
      if (other) return { likelihood: 0.78, corrected: [...corrected, 'wrong_suffix'] }
      if (target.label.length >= SHORTEST_BARE_LABEL)
        return { likelihood: 0.68, corrected: [...corrected, 'dropped_suffix'] }
    }
    if (nearlyContains(read.seen, target.wholeSkeleton)) return { likelihood: 0.72, corrected: ['look_alikes', 'edit'] }
    if (target.label.length >= SHORTEST_BARE_LABEL + 1 && nearlyContains(read.seen, target.labelSkeleton)) {
      return { likelihood: 0.55, corrected: ['edit', 'dropped_suffix'] }
    }
  }
  return null
}

const judgeOne = (text: string, targets: readonly Target[]): WatermarkMatch => {
  const read = readMark(text)
  let best: WatermarkMatch = { text, kind: 'none', domain: null, likelihood: 0, corrected: [] }
  for (const target of targets) {
    const found = compare(read, target)
    if (found !== null && found.likelihood > best.likelihood) {
      best = { text, kind: target.kind, domain: target.domain, ...found }
    }
  }
  if (best.likelihood > 0) return best
  const holder = HOLDERS.find((name) => read.squeezed.includes(name))
  if (holder !== undefined || read.lower.includes('©')) {
    return {
      text,
      kind: 'rights_holder_or_stock',
      domain: null,
      likelihood: holder === undefined ? 0.5 : 0.9,
      corrected: [],
    }
  }
  const unknown = read.hosts
    .map((host) => parseDomain(host))
    .find((parsed) => parsed.registrable !== null && parsed.isListed)
  if (unknown === undefined) return best
  return { text, kind: 'other_operator', domain: unknown.registrable, likelihood: 0.5, corrected: [] }
}

/**
 * Whose mark is on the picture: noisy text read from images against the site's own domains and known others.
 * Undoes what readers of pictures get wrong: spacing and vertical text, lost dots, `rn` for `m`, `1` for `l`, `0` for
 * `o`, another suffix, one letter. A domain that nobody listed is another operator's at likelihood 0.5. Best first.
 * Texts are read to 2,000 units each, at most 5,000 domains are compared. Never throws for what a text contains.
 */
export const matchWatermark = (
  texts: readonly string[],
  domains: { readonly siteDomains?: readonly string[]; readonly knownDomains?: readonly string[] } = {},
): WatermarkMatch[] => {
  const of = (names: readonly string[] | undefined, kind: WatermarkKind): Target[] =>
    [...new Set(names ?? [])].slice(0, MOST_DOMAINS).flatMap((name) => targetOf(name, kind) ?? [])
  const targets = [...of(domains.siteDomains, 'own_domain'), ...of(domains.knownDomains, 'other_operator')]
  return texts.map((text) => judgeOne(text, targets)).sort((a, b) => b.likelihood - a.likelihood)
}
