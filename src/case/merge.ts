import { refuse } from '../errors'
import type { Note } from '../types'
import type { CaseFragment, NoticeUpdate } from './fragment'
import { isRecord } from './loose'
import { join } from './merge-parts'
import { applyUpdates } from './merge-updates'
import { type CaseInput, caseShape } from './schema'

/** A case to which fragments were added. `notes` is not enumerable, so that the case stays a case. */
export type MergedCase = CaseInput & { readonly notes: readonly Note[] }

const OWN: ReadonlySet<string> = new Set(['id', 'asOf', 'stage', 'schemaVersion', 'overrides'])
const PARTS = Object.keys(caseShape._zod.def.shape).filter((key) => !OWN.has(key))
const BESIDES: ReadonlySet<string> = new Set(['updates', 'notes', 'detected'])

const merged = new WeakMap<object, readonly Note[]>()

/** The notes of a case that `mergeFragments` made; none for any other value. */
export const mergeNotes = (input: unknown): readonly Note[] =>
  (typeof input === 'object' && input !== null ? merged.get(input) : undefined) ?? []

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const valuesOf = (list: unknown, key: string): readonly unknown[] =>
  listOf(list).flatMap((item) => (isRecord(item) && typeof item[key] === 'string' ? [item[key]] : []))

/**
 * Adds fragments to a case: lists are united by id or name, what the case knows stands, then the earlier fragment. What differs becomes a
 * note `CONTRADICTION`. Counter-notices and retractions are applied to the notice they mean, once all fragments are in; where none or
 * several fit: notes `UPDATE_UNMATCHED`, `UPDATE_AMBIGUOUS`. An update that names its `sender` withdraws only what that sender (or its
 * domain) sent, and counters only for the customer as far as the case knows him; else it is left to a person with note
 * `UPDATE_BY_ANOTHER`. Nothing that is handed in is changed; the result still goes through `parseCase`.
 * @throws RedflagError `BAD_FRAGMENT` for what is no object; the pointer is its place among the fragments.
 */
export const mergeWithNotes = (
  input: CaseInput,
  ...fragments: readonly CaseFragment[]
): { readonly case: CaseInput; readonly notes: readonly Note[] } => {
  const result: Record<string, unknown> = { ...input }
  const notes: Note[] = [...mergeNotes(input)]
  const updates: NoticeUpdate[] = []
  const contradiction = (pointer: string): void => {
    notes.push({
      code: 'CONTRADICTION',
      pointer,
      message: 'Two sources differ; the case stands, else the earlier fragment.',
    })
  }
  for (const [place, fragment] of fragments.entries()) {
    // Passed over, a fragment that an adapter failed to make would silently mean "no evidence".
    if (!isRecord(fragment)) throw refuse('BAD_FRAGMENT', `/${place}`, 'must be an object of parts of a case')
    const parts: Readonly<Record<string, unknown>> = fragment
    for (const key of PARTS) {
      const joined = join(result[key], parts[key], [key], { contradiction })
      if (joined !== undefined) result[key] = joined
    }
    if (Array.isArray(fragment.notes)) for (const note of fragment.notes) notes.push(note)
    if (Array.isArray(fragment.updates)) for (const update of fragment.updates) updates.push(update)
    for (const key of Object.keys(parts)) {
      if (PARTS.includes(key) || BESIDES.has(key)) continue
      notes.push({
        code: 'FRAGMENT_KEY_IGNORED',
        pointer: '',
        message: 'A fragment has a key that is no part of a case.',
      })
    }
  }
  if (updates.length > 0) {
    const notices = applyUpdates(listOf(result['notices']), updates, notes, {
      mailboxes: valuesOf(isRecord(result['contacts']) ? result['contacts']['emails'] : undefined, 'address'),
      domains: valuesOf(result['domains'], 'name'),
    })
    if (notices.length > 0) result['notices'] = notices
  }
  return { case: result as CaseInput, notes }
}

/** As `mergeWithNotes`, but the notes ride along on the case as a property that `assess` and JSON do not see. */
export const mergeFragments = (input: CaseInput, ...fragments: readonly CaseFragment[]): MergedCase => {
  const { case: result, notes } = mergeWithNotes(input, ...fragments)
  merged.set(result, notes)
  return Object.defineProperty(result, 'notes', { value: notes, enumerable: false }) as MergedCase
}
