import { visible } from '../report/inert'
import { columns } from '../report/width'

/** Columns set side by side; the last one is not filled up. Cells are made safe for a terminal. */
export const tableOf = (rows: readonly (readonly string[])[]): string => {
  const safe = rows.map((row) => row.map(visible))
  const widths: number[] = []
  for (const row of safe)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, columns(cell))
    })
  return safe
    .map((row) =>
      row
        .map((cell, index) =>
          index === row.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - columns(cell)),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}
