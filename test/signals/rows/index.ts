import type { Rows } from '../table'
import { customer } from './customer'
import { desk } from './desk'
import { siteRows } from './site'

/** Every signal's table. */
export const rows: Rows = { ...customer, ...siteRows, ...desk }
