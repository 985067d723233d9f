import { writeFile } from 'node:fs/promises'
import type { Context } from './command'

export const HTML_OPTION = {
  type: 'string',
  value: 'FILE',
  about: 'write a report with curves and tables as one HTML file',
} as const

/** Writes the report where `--html` asks for one. */
export const writeHtml = async (context: Context, render: () => string): Promise<void> => {
  const path = context.text('html')
  if (path === undefined) return
  await writeFile(path, render())
  context.io.err(`Written: ${path}\n`)
}
