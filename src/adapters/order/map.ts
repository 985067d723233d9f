import * as z from 'zod/mini'
import { order } from '../../case/orders'
import { toHost } from '../../domains/host'
import type { Note } from '../../types'
import type { OrderPart } from '../shared/fragment'
import { fieldsOf } from '../vendor-fields'

const FIELDS = Object.keys(order.shape) as (keyof typeof order.shape)[]

/** Reads one form: what is not of the case's form is left out with a note, so that one slip does not lose an order. */
export const orderOf = (form: unknown, at: string, notes: Note[]): OrderPart | null => {
  const fields = fieldsOf(form)
  if (fields === undefined) return null
  const kept: Record<string, unknown> = {}
  for (const key of Object.keys(fields))
    if (!FIELDS.some((field) => field === key))
      notes.push({
        code: 'UNKNOWN_FIELD',
        pointer: at,
        message: 'A field of the form is not one of an order; it was left out.',
      })
  for (const field of FIELDS) {
    const value = fields[field]
    if (value === undefined || value === null) continue
    if (z.safeParse(order.shape[field], value).success) kept[field] = value
    else
      notes.push({
        code: 'FIELD_NOT_READ',
        pointer: `${at}/${field}`,
        message: 'The field is not of its form; it was left out.',
      })
  }
  if (Array.isArray(kept['domains']))
    kept['domains'] = [...new Set(kept['domains'].map((name) => toHost(String(name))).filter((host) => host !== null))]
  const whole = z.safeParse(order, kept)
  return whole.success ? whole.data : null
}
