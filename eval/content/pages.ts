import { readdirSync, readFileSync } from 'node:fs'
import { DISGUISES, NEEDS_TAGS } from './tricks'

/**
 * One page a line: `+kind` (signs of piracy) or `-kind` (hard negative), then " ¦ " between title, `>navigation` (items
 * by "|"), paragraphs and `^footer`. `[[…]]` marks what is disguised in the disguised copies.
 */
export interface PageSketch {
  readonly language: string
  readonly positive: boolean
  readonly kind: string
  readonly parts: readonly string[]
}

/**
 * Where each comes from and what was found at first sight stands in `pages/README.md`. All but `heldout`,
 * `fresh`, `sixth` and `kept` are learnt from; the wrong ones of these four are never printed.
 */
export const SETS = [
  'dev',
  'heldout',
  'fresh',
  'strangers',
  'second',
  'later',
  'third',
  'fourth',
  'fifth',
  'everyday',
  'sixth',
  'seventh',
  'kept',
  'eighth',
  'corpus',
  'corpus2',
] as const
/** Never looked at page by page, and no model learns from them. */
const UNSEEN: ReadonlySet<string> = new Set(['heldout', 'fresh', 'sixth', 'kept', 'eighth'])
/** Of these the wrong pages may be looked at. */
export const LEARNT: ReadonlySet<string> = new Set(SETS.filter((set) => !UNSEEN.has(set)))
export type SketchSet = (typeof SETS)[number]

const folder = new URL('./pages/', import.meta.url)

export const readSketches = (set: SketchSet): PageSketch[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${set}-`) && name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const language = name.slice(set.length + 1, -4)
      const lines = readFileSync(new URL(name, folder), 'utf8').split('\n')
      return lines
        .filter((line) => /^[+-]/.test(line))
        .map((line) => {
          const [kind = '', ...parts] = line.split(' ¦ ')
          return { language, positive: line.startsWith('+'), kind: kind.slice(1).trim(), parts }
        })
    })

/** Endings of sites' names, one for each, by the length of its name. */
const ENDINGS = ['com', 'net', 'org', 'to', 'io', 'tv']

/**
 * The sketches name hosts under `.example` only, and offers name more of them than innocent pages do: a reader that learnt "example"
 * would learn what no page says. So hosts get an ending that sites have.
 */
const withEndings = (text: string): string =>
  text.replace(
    /([\p{L}\p{N}-]+)\.example(?![\p{L}\p{N}])/gu,
    (_, name: string) => `${name}.${ENDINGS[name.length % ENDINGS.length]}`,
  )

const plainHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The page as HTML; with the name of a disguise, its marked phrases disguised. Null where the disguise fits no phrase. */
export const render = (page: PageSketch, disguise: string | null): string | null => {
  let fits = disguise === null
  const text = (part: string): string =>
    part.replace(/\[\[(.*?)\]\]|([^[]+|\[)/g, (_, marked: string | undefined, rest: string | undefined) => {
      if (marked === undefined) return plainHtml(rest ?? '')
      const hidden = disguise === null ? null : (DISGUISES[disguise]?.(marked) ?? null)
      if (hidden !== null) fits = true
      return hidden ?? plainHtml(marked)
    })
  const blocks = page.parts.map(withEndings).map((part, index) => {
    if (index === 0)
      return disguise !== null && NEEDS_TAGS.has(disguise) ? `<h1>${text(part)}</h1>` : `<title>${text(part)}</title>`
    if (part.startsWith('>')) {
      return `<nav>${part
        .slice(1)
        .split('|')
        .map((item) => `<a href="/x">${text(item)}</a>`)
        .join(' ')}</nav>`
    }
    return part.startsWith('^') ? `<footer>${text(part.slice(1))}</footer>` : `<p>${text(part)}</p>`
  })
  return fits ? `<!doctype html><html lang="${page.language}">${blocks.join('\n')}` : null
}
