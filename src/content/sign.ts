import type { Evidence } from './evidence'
import type { MatchFamily } from './types'

/** A sign: one term, or ingredients that make a family together. */
export interface Sign {
  readonly family: MatchFamily
  readonly term: string
  readonly strength: 1 | 2 | 3
  readonly at: Evidence
  readonly deliberate: Evidence['deliberate']
}

/** A sign that rests on no term of a lexicon: on the build of the page, on a mark, on words of the caller's own. */
export const signWithoutTerm = (
  family: MatchFamily,
  name: string,
  strength: Sign['strength'],
  at: Pick<Evidence, 'start' | 'end' | 'voice' | 'deliberate'>,
): Sign => {
  const term = {
    id: name,
    text: name,
    boundary: 'none',
    language: 'und',
    family: null,
    context: null,
    strength,
  } as const
  const place: Evidence = { ...at, term, line: -1, foldedStart: 0, foldedEnd: 0, own: 1 }
  return { family, term: name, strength, at: place, deliberate: at.deliberate }
}

/** Puts a value into the list of its key. */
export const push = <K>(map: Map<K, Evidence[]>, key: K, value: Evidence): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Each term once. */
export const distinct = (list: readonly Evidence[]): Evidence[] => [
  ...new Map(list.map((one) => [one.term.text, one])).values(),
]

/** Several terms that make a family together; its place is that of the disguised one, else of the first. */
export const joined = (family: MatchFamily, strength: 1 | 2 | 3, parts: readonly Evidence[]): Sign => {
  const at = parts.find((part) => part.deliberate !== null) ?? (parts[0] as Evidence)
  return { family, strength, at, term: parts.map((part) => part.term.text).join(' + '), deliberate: at.deliberate }
}
