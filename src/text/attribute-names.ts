/**
 * The attributes that the reader asks for, by number. An unknown name has number 0 and a `data-*` name has `DATA`, so
 * that most names of a page are told apart without making strings of them.
 */
const NAMES = [
  '',
  'alt',
  'aria-description',
  'aria-label',
  'class',
  'content',
  'data',
  'data-original',
  'data-src',
  'dir',
  'hidden',
  'href',
  'id',
  'itemprop',
  'label',
  'lang',
  'name',
  'open',
  'placeholder',
  'property',
  'rel',
  'role',
  'src',
  'srcdoc',
  'style',
  'summary',
  'title',
  'type',
  'value',
  'xml:lang',
] as const
export type AttributeName = Exclude<(typeof NAMES)[number], ''>

export const DATA = 255
const LONGEST = 16
const byHash = new Map<number, number>()
const numbers = new Map<string, number>(NAMES.map((name, number) => [name, number]))

const lowerOf = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit)

/** A small hash of the letters in lower case. */
export const nameHash = (source: string, start: number, end: number): number => {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + lowerOf(source.charCodeAt(at))) & 0x3fffffff
  return hash
}

/** Whether the range spells the name, in whatever case. */
export const spells = (source: string, start: number, end: number, name: string): boolean => {
  if (end - start !== name.length) return false
  for (let at = 0; at < name.length; at++) {
    if (lowerOf(source.charCodeAt(start + at)) !== name.charCodeAt(at)) return false
  }
  return true
}

NAMES.forEach((name, number) => {
  if (number > 0) byHash.set(nameHash(name, 0, name.length), number)
})

export const numberOfName = (name: AttributeName): number => numbers.get(name) as number

/** The number of the name at `[start, end)`. */
export const numberAt = (source: string, start: number, end: number): number => {
  if (end - start > LONGEST) return spells(source, start, start + 5, 'data-') ? DATA : 0
  const number = byHash.get(nameHash(source, start, end)) ?? 0
  if (number > 0 && spells(source, start, end, NAMES[number] as string)) return number
  return spells(source, start, Math.min(end, start + 5), 'data-') ? DATA : 0
}

/** Attributes that are words for a reader. */
const WORDED = new Uint8Array(256)
for (const name of ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label', 'summary'] as const) {
  WORDED[numberOfName(name)] = 1
}

export const isWorded = (number: number): boolean => WORDED[number] === 1
/** `data-*` attributes, those that the reader asks for by name among them. */
export const isData = (number: number): boolean =>
  number === DATA || number === numberOfName('data-src') || number === numberOfName('data-original')
