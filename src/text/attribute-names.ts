/**
 * The attributes that the reader asks for, by number. An unknown name has number 0 and a `data-*` name has `DATA`, so
 * that most names of a page are told apart without making strings of them.
 */
export const Attribute = {
  Alt: 1,
  AriaDescription: 2,
  AriaLabel: 3,
  Class: 4,
  Content: 5,
  Data: 6,
  DataOriginal: 7,
  DataSrc: 8,
  Dir: 9,
  Hidden: 10,
  Href: 11,
  Id: 12,
  Itemprop: 13,
  Label: 14,
  Lang: 15,
  Name: 16,
  Open: 17,
  Placeholder: 18,
  Property: 19,
  Rel: 20,
  Role: 21,
  Src: 22,
  Srcdoc: 23,
  Style: 24,
  Summary: 25,
  Title: 26,
  Type: 27,
  Value: 28,
  XmlLang: 29,
} as const

const NAMES: readonly string[] = [
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
]

export const DATA = 255
const LONGEST = 16
const byHash = new Map<number, number>()

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

/** The number of the name at `[start, end)`. */
export const numberAt = (source: string, start: number, end: number): number => {
  if (end - start > LONGEST) return spells(source, start, start + 5, 'data-') ? DATA : 0
  const number = byHash.get(nameHash(source, start, end)) ?? 0
  if (number > 0 && spells(source, start, end, NAMES[number] as string)) return number
  return spells(source, start, Math.min(end, start + 5), 'data-') ? DATA : 0
}

/** Attributes that are words for a reader. */
const WORDED = new Uint8Array(256)
for (const number of [
  Attribute.Alt,
  Attribute.Title,
  Attribute.AriaLabel,
  Attribute.AriaDescription,
  Attribute.Placeholder,
  Attribute.Label,
  Attribute.Summary,
]) {
  WORDED[number] = 1
}

export const isWorded = (number: number): boolean => WORDED[number] === 1
/** `data-*` attributes, those that the reader asks for by name among them. */
export const isData = (number: number): boolean =>
  number === DATA || number === Attribute.DataSrc || number === Attribute.DataOriginal
