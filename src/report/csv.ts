import { visible } from './inert'

export type Field = string | number | boolean | null

/** A spreadsheet reads a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20|%]/

const field = (value: Field): string => {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const shown = visible(value)
  return `"${(FORMULA.test(shown.trimStart()) ? `'${shown}` : shown).replaceAll('"', '""')}"`
}

/** RFC 4180 with a head. Text that a spreadsheet would run gets an apostrophe before it. */
export const toCsv = (head: readonly string[], rows: readonly (readonly Field[])[]): string =>
  [head.map(field), ...rows.map((row) => row.map(field))].map((row) => `${row.join(',')}\r\n`).join('')
