import { RedflagError, refuse } from '../errors'

/** Account ids and run ids are text that PostgreSQL can hold: not empty, no NUL, at most 512 UTF-16 units. */
export const checkKey = (value: string, pointer: string): string => {
  if (typeof value !== 'string' || value === '' || value.length > 512 || value.includes('\u0000'))
    throw refuse('BAD_KEY', pointer, 'must be 1 to 512 characters without NUL')
  return value
}

/** An instant that PostgreSQL and JavaScript read alike. */
export const checkInstant = (value: string, pointer: string): string => {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value)))
    throw refuse('BAD_INSTANT', pointer, 'must be an ISO 8601 instant with Z or an offset')
  return value
}

const said: Readonly<Record<string, readonly [code: string, message: string]>> = {
  RF001: [
    'CHAIN_BROKEN',
    'the event does not follow the last one stored for this account; read the head and append again',
  ],
  RF002: ['APPEND_ONLY', 'ledgers are append-only; use erase() for one account'],
  '23505': [
    'WRITE_CONFLICT',
    'another writer appended to this account at the same time; read the head and append again',
  ],
  '40001': ['WRITE_CONFLICT', 'another writer got in between; try again'],
  '40P01': ['WRITE_CONFLICT', 'another writer got in between; try again'],
}

/** What the database refused, in our codes; anything else passes as it is. */
export const translate = (error: unknown, pointer: string): unknown => {
  if (error instanceof RedflagError) return error
  const code = (error as { code?: unknown } | null)?.code
  const known = typeof code === 'string' ? said[code] : undefined
  if (!known) return error
  return new RedflagError(known[0], [{ pointer, code: known[0], message: known[1] }], { cause: error })
}
