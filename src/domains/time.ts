import { refuse } from '../errors'

/** A day (read as UTC) or an instant with `Z` or an offset: what says the same everywhere. */
const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** Milliseconds since 1970 UTC, or null where nothing is said. @throws RedflagError BAD_INSTANT */
export const msOf = (text: string | null | undefined, pointer: string): number | null => {
  if (text === null || text === undefined) return null
  const ms = DAY_OR_INSTANT.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(ms)) throw refuse('BAD_INSTANT', pointer, 'is neither a day nor an instant with a zone')
  return ms
}
