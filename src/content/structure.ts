import type { Link } from '../text'
import type { Evidence, FoldedVoice } from './evidence'
import type { Readable } from './read'
import { type Sign, signWithoutTerm } from './sign'
import type { ScanNote } from './types'

/** Hosts whose players and downloads such sites put behind "Server 1", "Server 2". Facts of public blocklists. */
const LOCKERS: readonly string[] = [
  'streamtape',
  'dood',
  'mixdrop',
  'filemoon',
  'streamwish',
  'voe.sx',
  'vidcloud',
  'upstream.to',
  'vidoza',
  'streamlare',
  'mp4upload',
  'rapidgator',
  'nitroflare',
  '1fichier',
  'katfile',
  'ddownload',
]
const CHAPTER_RUN = 12
const MOST_LINKS = 3000
const LONGEST_HOST = 120

interface Place {
  readonly start: number
  readonly end: number
}

const signAt = (family: 'server_list' | 'chapter_list', name: string, strength: 1 | 2, { start, end }: Place): Sign =>
  signWithoutTerm(family, name, strength, { start, end, voice: 'body', deliberate: null })

/** Only an address with a host of its own can lead to another host. */
const leadsToLocker = (address: string): boolean => {
  if (!address.includes('//')) return false
  const host = address.slice(0, LONGEST_HOST).toLowerCase()
  return LOCKERS.some((name) => host.includes(name))
}

const findLocker = (page: Readable, links: readonly Link[]): Place | undefined =>
  page.embeds.find(({ src }) => leadsToLocker(src)) ?? links.find(({ href }) => leadsToLocker(href))

const SPACE = 32
const COMMA = 44
const DOT = 46
const PLUS = 43
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** A number for what a text is without its digits; -1 where it has none, or nothing else. */
const shapeOf = (text: string): number => {
  let hash = 0
  let digits = 0
  let others = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit)) digits++
    else {
      others++
      hash = (Math.imul(hash, 31) + unit) | 0
    }
  }
  return digits === 0 || others === 0 ? -1 : hash >>> 1
}

/** The twelfth of links that differ only in a number, for every run of such links. */
const chapterRuns = (links: readonly Link[]): Link[] => {
  const counts = new Map<number, number>()
  return links.filter(({ text }) => {
    const shape = shapeOf(text)
    if (shape < 0) return false
    const count = (counts.get(shape) ?? 0) + 1
    counts.set(shape, count)
    return count === CHAPTER_RUN
  })
}

const LOOK_BACK = 14
const LEAST_DIGITS = 4

/** Digits right before a noun that catalogues are counted in, with nothing but spaces and signs of numbers between. */
const digitsBefore = (units: Uint16Array, at: number): number => {
  let digits = 0
  for (let back = at - 1; back >= 0 && at - back <= LOOK_BACK; back--) {
    const unit = units[back] as number
    if (isDigit(unit)) digits++
    else if (unit !== SPACE && unit !== COMMA && unit !== DOT && unit !== PLUS) break
  }
  return digits
}

/** Where a catalogue of a thousand or more is told; null where none is. */
const sizeSign = (evidence: readonly Evidence[], voices: readonly FoldedVoice[]): Evidence | null => {
  for (const one of evidence) {
    if (one.term.counted !== true) continue
    const voice = voices.find(({ firstLine, lineStarts }) => {
      return one.line >= firstLine && one.line < firstLine + lineStarts.length
    })
    if (voice !== undefined && digitsBefore(voice.folded.units, one.foldedStart) >= LEAST_DIGITS) return one
  }
  return null
}

/** What the page is built of: runs of numbered links, players of file lockers, counts of a catalogue. */
export const structureSigns = (
  page: Readable,
  evidence: readonly Evidence[],
  voices: readonly FoldedVoice[],
): { signs: readonly Sign[]; notes: readonly ScanNote[] } => {
  const signs: Sign[] = []
  const notes: ScanNote[] = []
  const links = page.links.length > MOST_LINKS ? page.links.slice(0, MOST_LINKS) : page.links
  const locker = findLocker(page, links)
  if (locker !== undefined) {
    signs.push(signAt('server_list', 'file locker', 2, locker))
    notes.push({ code: 'LOCKER_EMBED', message: 'Plays or links files on a file locker.', offset: locker.start })
  }
  for (const run of chapterRuns(links)) {
    signs.push(signAt('chapter_list', 'numbered links', 1, run))
    const message = `At least ${CHAPTER_RUN} links that differ only in a number.`
    notes.push({ code: 'CHAPTER_RUN', message, offset: run.start })
  }
  const size = sizeSign(evidence, voices)
  if (size !== null) {
    notes.push({ code: 'SIZE_SIGN', message: 'Tells a catalogue of a thousand or more.', offset: size.start })
  }
  return { signs, notes }
}
