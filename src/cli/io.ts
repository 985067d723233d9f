import { readFile } from 'node:fs/promises'
import { UsageError } from './errors'

/** Where a command reads and writes. Tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stdin: () => Promise<Uint8Array>
  /** Columns of the terminal that `out` is, or undefined where it is none. */
  readonly columns: number | undefined
  readonly color: boolean
  readonly errIsTerminal: boolean
  /** Where the program itself lies: worker threads start from it. */
  readonly self: string
}

const systemReason = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a directory'
  if (code === 'EACCES') return 'it may not be read'
  return code === '' ? 'it cannot be read' : `it cannot be read (${code})`
}

/** Bytes of a file, or of standard input for `-`. */
export const readBytes = async (io: Io, path: string): Promise<Uint8Array> => {
  if (path === '-') return io.stdin()
  try {
    return await readFile(path)
  } catch (error) {
    throw new UsageError(`${path}: ${systemReason(error)}.`, 'Give the path of a file, or - for standard input.')
  }
}

export const readText = async (io: Io, path: string): Promise<string> => {
  const text = new TextDecoder().decode(await readBytes(io, path))
  return text
}

/** Line and column of the place that V8 names, never the text around it: it may be personal. */
const placeOf = (text: string, error: unknown): string => {
  const position = /position (\d{1,15})/.exec(error instanceof Error ? error.message : '')?.[1]
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return ` at line ${before.length}, column ${(before[before.length - 1] ?? '').length + 1}`
}

export const parseJson = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(
      `${path === '-' ? 'Standard input' : path} is not JSON${placeOf(text, error)}.`,
      'One JSON value is expected; for one value a line use batch or queue.',
    )
  }
}

export const readJson = async (io: Io, path: string): Promise<unknown> => parseJson(await readText(io, path), path)

/** JSON values of a file that is one list, one value, or one value a line. */
export const readMany = async (io: Io, path: string): Promise<unknown[]> => {
  const text = await readText(io, path)
  const start = text.trimStart()
  if (start.startsWith('[')) {
    const list = parseJson(text, path)
    return Array.isArray(list) ? list : [list]
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  try {
    return lines.map((line) => JSON.parse(line))
  } catch {
    return [parseJson(text, path)]
  }
}

const TERMINAL_UNSAFE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** JSON in which nothing can act on a terminal: what JSON leaves bare is escaped too, which JSON allows. */
export const safeJson = (value: unknown, indent?: number): string =>
  (JSON.stringify(value, null, indent) ?? 'null').replace(
    TERMINAL_UNSAFE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
