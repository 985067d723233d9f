import type { Io } from '../../src/cli/io'
import { run } from '../../src/cli/run'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `redflag` in this process. */
export const redflag = async (argv: readonly string[], stdin = ''): Promise<Ran> => {
  let out = ''
  let err = ''
  const io: Io = {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: async () => new TextEncoder().encode(stdin),
    columns: undefined,
    color: false,
    errIsTerminal: false,
    self: new URL('../../src/cli/main.ts', import.meta.url).href,
  }
  return { code: await run(argv, io), out, err }
}
