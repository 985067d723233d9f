import { isInstant } from '../../case'
import type { Note } from '../../types'
import type { Fragment, OrderPart, ReceivedOptions } from '../shared/fragment'
import { orderOf } from './map'

export type { OrderForm } from './payload'

/**
 * A court's or an authority's order, typed in by a person, as a part of a case. `receivedAt` is when it was served, where the form does not
 * say. A form without id or kind gives a note and no order. Never throws.
 */
export const fromOrder = (payload: unknown, options: ReceivedOptions = {}): Fragment => {
  const forms = Array.isArray(payload) ? payload.slice(0, 1000) : [payload]
  const notes: Note[] = []
  const orders: OrderPart[] = []
  forms.forEach((form, index) => {
    const at = Array.isArray(payload) ? `/${index}` : ''
    const read = orderOf(form, at, notes)
    if (read === null) {
      notes.push({ code: 'NOT_READ', pointer: at, message: 'An order needs an id and a kind.' })
      return
    }
    const own = options.receivedAt
    orders.push(
      typeof read.servedAt === 'string' || own === undefined || !isInstant(own) ? read : { ...read, servedAt: own },
    )
  })
  return orders.length === 0 ? { notes } : { orders, notes }
}
