import { htmlPage } from '../../report/frame'
import { type Markup, markup } from '../../report/markup'
import type { Interval } from '../metrics'

export const pageOf = (title: string, body: readonly Markup[]): string =>
  htmlPage('en', title, markup`<h1>${title}</h1>\n${body}`)

type Cell = string | number | Markup

/** A column: its head, and whether it holds numbers. */
export interface Column {
  readonly head: string
  readonly number?: boolean
}

const cellOf = (cell: Cell, column: Column | undefined): Markup =>
  column?.number === true ? markup`<td class="n">${cell}</td>` : markup`<td>${cell}</td>`

export const tableOf = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Markup => markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption>
<thead><tr>${columns.map((column) => (column.number === true ? markup`<th scope="col" class="n">${column.head}</th>` : markup`<th scope="col">${column.head}</th>`))}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map((cell, index) => cellOf(cell, columns[index]))}</tr>\n`)}</tbody></table></div>`

export const section = (title: string, ...parts: readonly Markup[]): Markup => markup`<h2>${title}</h2>\n${parts}\n`

export const soft = (text: string): Markup => markup`<p class="soft">${text}</p>`

/** Figures that come first. */
export const headOf = (figures: readonly (readonly [string, string])[]): Markup =>
  markup`<dl class="head">${figures.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`

export const fixed = (value: number, digits: number): string => (Number.isFinite(value) ? value.toFixed(digits) : '–')

/** A share in percent, with its 95 % interval. */
export const share = ({ value, low, high, of }: Interval): string =>
  of === 0 ? '–' : `${(value * 100).toFixed(1)} % (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`
