import type { Sign } from './combine'
import type { Evidence, FoldedVoice } from './evidence'
import type { Readable } from './read'
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

const place = (term: string, strength: 1 | 2, start: number, end: number): Evidence => ({
  term: { id: term, text: term, boundary: 'none', language: 'und', family: null, context: null, strength },
  voice: 'body',
  line: -1,
  start,
  end,
  foldedStart: 0,
  foldedEnd: 0,
  deliberate: null,
  own: 1,
})

const DIGITS = /\d+/g

/** What the page is built of: runs of numbered links, players of file lockers, counts of a catalogue. */
export const structureSigns = (
  page: Readable,
  voices: readonly FoldedVoice[],
): { signs: readonly Sign[]; notes: readonly ScanNote[] } => {
  const signs: Sign[] = []
  const notes: ScanNote[] = []
  const locker = [
    ...page.embeds.map(({ src, start, end }) => ({ src, start, end })),
    ...page.links.slice(0, MOST_LINKS).map(({ href, start, end }) => ({ src: href, start, end })),
  ].find(({ src }) => LOCKERS.some((name) => src.slice(0, 120).toLowerCase().includes(name)))
  if (locker !== undefined) {
    signs.push({
      family: 'server_list',
      term: 'file locker',
      strength: 2,
      at: place('file locker', 2, locker.start, locker.end),
      deliberate: null,
    })
    notes.push({ code: 'LOCKER_EMBED', message: 'Plays or links files on a file locker.', offset: locker.start })
  }
  const runs = new Map<string, number>()
  for (const { text, start, end } of page.links.slice(0, MOST_LINKS)) {
    if (!/\d/.test(text)) continue
    const shape = text.replace(DIGITS, '#').trim()
    const count = (runs.get(shape) ?? 0) + 1
    runs.set(shape, count)
    if (count === CHAPTER_RUN && shape.length > 1) {
      signs.push({
        family: 'chapter_list',
        term: 'numbered links',
        strength: 1,
        at: place('numbered links', 1, start, end),
        deliberate: null,
      })
      notes.push({
        code: 'CHAPTER_RUN',
        message: `At least ${CHAPTER_RUN} links that differ only in a number.`,
        offset: start,
      })
    }
  }
  for (const { folded } of voices) {
    const size = sizeSign(folded.text)
    if (size === null) continue
    notes.push({ code: 'SIZE_SIGN', message: 'Tells a catalogue of a thousand or more.', offset: folded.start(size) })
    break
  }
  return { signs, notes }
}

const SIZE =
  /\d[\d,. ]{2,8}\+? ?(?:titles|movies|films|manga|series|channels|books|chapters|作品|本以上|タイトル|部电影|部漫画|편|títulos|películas|filmes|canais|canales|chaînes|filme|kanäle|фильмов|каналов|film|kanal|tytułów|filmów|kanałów)/

const sizeSign = (text: string): number | null => {
  const found = SIZE.exec(text.length > 200_000 ? text.slice(0, 200_000) : text)
  return found === null ? null : found.index
}
