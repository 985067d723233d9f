import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { UsageError } from './errors'
import { type Io, readText } from './io'

const isThere = async (path: string): Promise<void> => {
  const { access } = await import('node:fs/promises')
  await access(path).catch(() => {
    throw new UsageError(
      `${path}: there is no such file.`,
      'Give the path of a file with one JSON value a line, or - for standard input.',
    )
  })
}

/** JSON values of a file with one a line, read as they are needed; blank lines are passed over. */
export async function* jsonLines<T = unknown>(io: Io, path: string): AsyncGenerator<T> {
  if (path !== '-') await isThere(path)
  const lines =
    path === '-'
      ? (await readText(io, path)).split('\n')
      : createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    let value: T
    try {
      value = JSON.parse(line)
    } catch {
      throw new UsageError(`Line ${number} is not JSON.`, 'One JSON value a line is expected.')
    }
    yield value
  }
}
