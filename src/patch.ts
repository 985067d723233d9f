import { refuse } from './errors'
import type { PatchOperation } from './types'

const parts = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

const change = (value: unknown, path: readonly string[], operation: PatchOperation): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return operation.op === 'remove' ? undefined : operation.value
  if (Array.isArray(value)) {
    const copy = [...value]
    const index = key === '-' ? copy.length : Number(key)
    if (!Number.isInteger(index) || index < 0 || index > copy.length)
      throw refuse('BAD_PATCH', operation.path, 'no such place')
    if (rest.length > 0) copy[index] = change(copy[index], rest, operation)
    else if (operation.op === 'add') copy.splice(index, 0, operation.value)
    else if (operation.op === 'replace') copy[index] = operation.value
    else copy.splice(index, 1)
    return copy
  }
  if (value === null || typeof value !== 'object') throw refuse('BAD_PATCH', operation.path, 'no such place')
  const copy: Record<string, unknown> = { ...value }
  if (rest.length > 0) copy[key] = change(copy[key], rest, operation)
  else if (operation.op === 'remove') delete copy[key]
  else copy[key] = operation.value
  return copy
}

/** Applies a JSON Patch (RFC 6902: add, replace, remove) to a copy; the original is not changed. */
export const applyPatch = <T>(value: T, operations: readonly PatchOperation[]): T => {
  let current: unknown = value
  for (const operation of operations) current = change(current, parts(operation.path), operation)
  return current as T
}
