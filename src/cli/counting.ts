import type { Io } from './io'

/** Tells on stderr how many were done and how fast: in place on a terminal, a line every ten thousand elsewhere. */
export const counting = (
  io: Pick<Io, 'err' | 'errIsTerminal'>,
  what: string,
  now: () => number = () => performance.now(),
): ((done: number) => void) => {
  const start = now()
  return (done) => {
    if (!io.errIsTerminal && done % 10_000 !== 0) return
    const seconds = (now() - start) / 1000
    const told = `${done} ${what}${seconds > 0 ? `, ${Math.round(done / seconds)}/s` : ''}`
    io.err(io.errIsTerminal ? `\r${told}\u001b[K` : `${told}\n`)
  }
}
