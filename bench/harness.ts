export interface Contender {
  readonly name: string
  /** One pass over the whole workload. */
  readonly run: () => unknown | Promise<unknown>
}

export interface Measured {
  readonly name: string
  readonly medianMs: number
  readonly minMs: number
  readonly maxMs: number
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Runs the contenders in turn, round after round, in this one process, after one warm-up each. */
export const interleave = async (contenders: readonly Contender[], rounds = 7): Promise<readonly Measured[]> => {
  const times = contenders.map(() => [] as number[])
  for (const contender of contenders) await contender.run()
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contender] of contenders.entries()) {
      const from = performance.now()
      await contender.run()
      times[index]?.push(performance.now() - from)
    }
  return contenders.map((contender, index) => {
    const taken = times[index] ?? []
    return { name: contender.name, medianMs: median(taken), minMs: Math.min(...taken), maxMs: Math.max(...taken) }
  })
}

/** Per-call latencies of one function over many inputs, in microseconds. */
export const latencies = async <T>(
  inputs: readonly T[],
  run: (input: T) => unknown,
): Promise<{ p50: number; p99: number }> => {
  const taken: number[] = []
  for (const input of inputs) {
    const from = performance.now()
    await run(input)
    taken.push((performance.now() - from) * 1000)
  }
  taken.sort((a, b) => a - b)
  return {
    p50: taken[Math.floor(taken.length * 0.5)] ?? Number.NaN,
    p99: taken[Math.floor(taken.length * 0.99)] ?? Number.NaN,
  }
}

export interface Row {
  readonly what: string
  readonly ours: string
  readonly other: string
  /** How many times faster ours is. */
  readonly ratio: number
  readonly goal: number | null
  readonly detail: string
}

export const rowOf = (what: string, ours: Measured, other: Measured, goal: number | null, per: number): Row => ({
  what,
  ours: ours.name,
  other: other.name,
  ratio: other.medianMs / ours.medianMs,
  goal,
  detail: `${((ours.medianMs * 1000) / per).toFixed(1)} µs [${((ours.minMs * 1000) / per).toFixed(1)} to ${((ours.maxMs * 1000) / per).toFixed(1)}] against ${((other.medianMs * 1000) / per).toFixed(1)} µs`,
})
