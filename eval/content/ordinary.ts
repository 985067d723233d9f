import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** A text that nobody would take for an offer of works. */
export interface Ordinary {
  readonly path: string
  readonly text: string
}

/** Documentation that ships with the installed packages. Mostly English, mostly technical. */
export const documentation = (most: number): Ordinary[] => {
  const found: Ordinary[] = []
  const walk = (folder: string, depth: number): void => {
    if (depth > 6) return
    for (const name of readdirSync(folder)) {
      if (found.length >= most) return
      const path = join(folder, name)
      const entry = statSync(path, { throwIfNoEntry: false })
      if (entry === undefined) continue
      if (entry.isDirectory()) walk(path, depth + 1)
      else if (/\.(?:md|html?|txt)$/i.test(name) && entry.size > 300 && entry.size < 200_000) {
        const text = readFileSync(path, 'utf8')
        const sections = /\.md$/i.test(name)
          ? text.split(/\n(?=##? )/).filter((section) => section.length > 300)
          : [text]
        for (const section of sections.slice(0, 12)) found.push({ path, text: section })
      }
    }
  }
  walk(fileURLToPath(new URL('../../node_modules/', import.meta.url)), 0)
  return found
}

/** Languages of the packs, as folders of translations name them. */
const LANGUAGES: ReadonlySet<string> = new Set('ar de en es fr id it ja ko pl pt ru th tr vi zh'.split(' '))
const PART = 3000
const MOST_OF_A_FILE = 60_000
const MAN = '/usr/share/man'
const LOCALE = '/usr/share/locale'

const foldersOf = (root: string): string[] =>
  existsSync(root) ? readdirSync(root).filter((name) => LANGUAGES.has(name.split(/[_.@]/)[0] ?? '')) : []

const partsOf = (path: string, text: string): Ordinary[] => {
  const parts: Ordinary[] = []
  for (let at = 0; at < Math.min(text.length, MOST_OF_A_FILE); at += PART)
    parts.push({ path, text: text.slice(at, at + PART) })
  return parts
}

/** The text of a manual page without its troff requests. */
const manual = (path: string): string =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .replaceAll(/^\.\\".*$/gm, '')
    .replaceAll(/\\f[A-Z]|\\-|\\&|^\.[A-Za-z]+/gm, '')

const MAGIC = 0x950412de

/** The translations that a GNU message catalogue holds (gettext manual, "The Format of GNU MO Files"). */
const catalogue = (path: string): string => {
  const bytes = readFileSync(path)
  if (bytes.length < 28) return ''
  const little = bytes.readUInt32LE(0) === MAGIC
  const at = (offset: number): number => (little ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset))
  const [count, table] = [at(8), at(16)]
  // The first entry is the head of the file, not a translation.
  const texts = Array.from({ length: Math.max(0, count - 1) }, (_, index) => {
    const entry = table + 8 * (index + 1)
    const start = at(entry + 4)
    return bytes.toString('utf8', start, start + at(entry))
  })
  return texts.join('\n')
}

const filesIn = (folder: string, ending: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))

const translated = (): Ordinary[] => [
  ...foldersOf(MAN).flatMap((name) => filesIn(join(MAN, name), '.gz').flatMap((path) => partsOf(path, manual(path)))),
  ...foldersOf(LOCALE).flatMap((name) =>
    filesIn(join(LOCALE, name), '.mo').flatMap((path) => partsOf(path, catalogue(path))),
  ),
]

/** One in so many is innocent material for the model of likeness, and none that is measured. */
const LEARNT_FROM = 18

/** Manual pages and messages of programs in the languages of the packs, where the system has them; not those that are learnt from. */
export const translations = (): Ordinary[] => translated().filter((_, index) => index % LEARNT_FROM !== 0)
export const learntTranslations = (): Ordinary[] => translated().filter((_, index) => index % LEARNT_FROM === 0)
