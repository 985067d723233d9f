import type { OrderPart } from '../shared/fragment'

/** The form in which a person types in an order: the fields of `case.orders[]`, several orders, or one. */
export type OrderForm = OrderPart | readonly OrderPart[]
