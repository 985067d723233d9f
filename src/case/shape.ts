import type * as z from 'zod/mini'
import type { Path } from './pointer'

type Schema = z.core.$ZodType

/**
 * What a schema is, by the name that zod gives it. Asking for the class instead would pull the whole of zod, with every
 * language of its messages, into what users ship.
 */
const definitionOf = (schema: Schema): z.core.$ZodTypes['_zod']['def'] => (schema as z.core.$ZodTypes)._zod.def

/** The schema behind `optional` and `nullable`. */
export const bare = (schema: Schema): Schema => {
  let inner = schema
  for (;;) {
    const definition = definitionOf(inner)
    if (definition.type !== 'optional' && definition.type !== 'nullable') return inner
    inner = definition.innerType
  }
}

export const fieldsOf = (schema: Schema): Readonly<Record<string, Schema>> | undefined => {
  const definition = definitionOf(bare(schema))
  return definition.type === 'object' ? definition.shape : undefined
}

export const itemOf = (schema: Schema): Schema | undefined => {
  const definition = definitionOf(bare(schema))
  return definition.type === 'array' ? definition.element : undefined
}

/** The alternatives of a union, or the schema itself. */
const branches = (schema: Schema): readonly Schema[] => {
  const inner = bare(schema)
  const definition = definitionOf(inner)
  return definition.type === 'union' ? definition.options : [inner]
}

/** Keys that the schema knows at a place, in the schema's order; empty where the place is not an object. */
export const keysAt = (root: Schema, path: Path): string[] => {
  let here: Schema | undefined = root
  for (const part of path) {
    if (!here) return []
    here = typeof part === 'number' ? itemOf(here) : fieldsOf(here)?.[part]
  }
  return here ? branches(here).flatMap((branch) => Object.keys(fieldsOf(branch) ?? {})) : []
}

/** Every key anywhere in the schema with the places it is known at, as pointers with `*` for a list's items. */
export const allKeys = (root: Schema): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  const visit = (schema: Schema, pointer: string): void => {
    const item = itemOf(schema)
    if (item) visit(item, `${pointer}/*`)
    for (const branch of branches(schema)) {
      for (const [key, field] of Object.entries(fieldsOf(branch) ?? {})) {
        const at = `${pointer}/${key}`
        found.set(key, [...(found.get(key) ?? []), at])
        visit(field, at)
      }
    }
  }
  visit(root, '')
  return found
}
