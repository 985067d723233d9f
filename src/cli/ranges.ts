import { type FileHandle, open } from 'node:fs/promises'

const NEWLINE = 10
const STEP = 64 * 1024
/** A longer line is not read: it becomes an error of its own. */
export const MAX_LINE = 128 * 1024 * 1024

const at = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

/**
 * Lines that begin within [start, end) of a file, whole, even where the last one ends behind `end`. Every line of a file belongs to exactly
 * one of adjoining ranges. `null` stands for a line that is too long.
 */
export const linesOf = async (file: FileHandle, start: number, end: number): Promise<(string | null)[]> => {
  const from = Math.max(0, start - 1)
  const block = await at(file, from, end - from)
  // The first line begins where the byte before it ends a line.
  let begin = 0
  if (start > 0) {
    begin = block.indexOf(NEWLINE) + 1
    if (begin === 0) return []
  }
  const lines: (string | null)[] = []
  for (let next = block.indexOf(NEWLINE, begin); next >= 0; next = block.indexOf(NEWLINE, begin)) {
    lines.push(block.toString('utf8', begin, next))
    begin = next + 1
  }
  if (begin >= block.length) return lines
  const parts = [block.subarray(begin)]
  let length = block.length - begin
  for (let position = from + block.length; ; ) {
    const step = await at(file, position, STEP)
    if (step.length === 0) break
    const newline = step.indexOf(NEWLINE)
    const part = newline < 0 ? step : step.subarray(0, newline)
    length += part.length
    if (length <= MAX_LINE) parts.push(part)
    if (newline >= 0) break
    position += step.length
  }
  lines.push(length > MAX_LINE ? null : Buffer.concat(parts).toString('utf8'))
  return lines
}

/** Complete lines of a file: how many, where the last one ends, and the last one itself. */
export interface Written {
  readonly lines: number
  readonly end: number
  readonly last: string
}

/** Looks at what an earlier run wrote. `each` sees every complete line. */
export const completeLines = async (path: string, each: (line: string) => void): Promise<Written> => {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    let lines = 0
    let end = 0
    let last = ''
    let rest = Buffer.alloc(0)
    for (let position = 0; position < size; ) {
      const block = await at(file, position, Math.min(4 * 1024 * 1024, size - position))
      if (block.length === 0) break
      position += block.length
      const joined = rest.length === 0 ? block : Buffer.concat([rest, block])
      let begin = 0
      for (let next = joined.indexOf(NEWLINE); next >= 0; next = joined.indexOf(NEWLINE, begin)) {
        last = joined.toString('utf8', begin, next)
        each(last)
        lines += 1
        end += next + 1 - begin
        begin = next + 1
      }
      rest = Buffer.from(joined.subarray(begin))
    }
    return { lines, end, last }
  } finally {
    await file.close()
  }
}

/** Where line `count` (from 0) begins, and the text of the line before it. */
export const offsetOfLine = async (path: string, count: number): Promise<{ offset: number; previous: string }> => {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    let seen = 0
    let begin = 0
    for (let position = 0; position < size && seen < count; ) {
      const block = await at(file, position, Math.min(4 * 1024 * 1024, size - position))
      if (block.length === 0) break
      for (let next = block.indexOf(NEWLINE); next >= 0 && seen < count; next = block.indexOf(NEWLINE, next + 1)) {
        seen += 1
        if (seen === count) {
          const [previous] = await linesOf(file, begin, Math.max(begin + 1, position + next))
          return { offset: position + next + 1, previous: previous ?? '' }
        }
        begin = position + next + 1
      }
      position += block.length
    }
    // The last line need not end in a newline.
    const [previous] = begin < size ? await linesOf(file, begin, size) : []
    return { offset: size, previous: previous ?? '' }
  } finally {
    await file.close()
  }
}
