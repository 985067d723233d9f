import type { Io } from './io'

const BAR = 24

const duration = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.ceil(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`

/**
 * Tells on stderr how far a run over bytes is: a bar with rate and time left on a terminal, a line each tenth elsewhere.
 * `now` gives milliseconds.
 */
export const progress = (
  io: Io,
  from: number,
  size: number,
  now: () => number,
): ((done: number, lines: number) => void) => {
  const start = now()
  let firstLines: number | undefined
  let last = -1
  return (done, lines) => {
    firstLines ??= lines
    const part = size === 0 ? 1 : Math.min(1, done / size)
    const step = io.errIsTerminal ? Math.floor(part * 200) : Math.floor(part * 10)
    if (step === last) return
    last = step
    const seconds = (now() - start) / 1000
    const bytes = done - from
    const left = bytes > 0 && seconds > 0 ? ((size - done) / bytes) * seconds : 0
    const rate = seconds > 0 ? Math.round((lines - firstLines) / seconds) : 0
    const told = `${Math.floor(part * 100)} %, ${lines} lines, ${rate}/s, ${duration(left)} left`
    const filled = Math.round(part * BAR)
    io.err(io.errIsTerminal ? `\r[${'#'.repeat(filled)}${' '.repeat(BAR - filled)}] ${told}\u001b[K` : `${told}\n`)
  }
}
