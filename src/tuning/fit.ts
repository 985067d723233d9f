/** One observation: indices of the features that are present, and the class. */
export interface Observation {
  readonly features: readonly number[]
  readonly abusive: boolean
}

export interface FitOptions {
  /** +1 holds a weight at or above zero, -1 at or below. */
  readonly signs: readonly (1 | -1)[]
  /** Where the penalty pulls to: what was believed before. */
  readonly prior: readonly number[]
  readonly penalty: number
  readonly classWeights?: { readonly abusive: number; readonly legitimate: number }
  readonly iterations?: number
}

export interface Fit {
  readonly intercept: number
  readonly weights: readonly number[]
  /** Standard error of each weight from the curvature at the end; large where the data say little. */
  readonly errors: readonly number[]
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/**
 * Penalised logistic regression with signs held, by cyclic coordinate descent: one Newton step a coordinate, projected to its
 * sign. The penalty is quadratic around the prior, so a weight about which nothing is learned stays what it was.
 */
export const fitLogistic = (data: readonly Observation[], options: FitOptions): Fit => {
  const { signs, prior, penalty } = options
  const classes = options.classWeights ?? { abusive: 1, legitimate: 1 }
  const weights = [...prior]
  const rows: number[][] = weights.map(() => [])
  data.forEach((item, row) => {
    for (const feature of item.features) rows[feature]?.push(row)
  })
  const y = data.map((item) => (item.abusive ? 1 : 0))
  const w = data.map((item) => (item.abusive ? classes.abusive : classes.legitimate))
  const positives = y.reduce<number>((sum, value, row) => sum + value * (w[row] ?? 1), 0)
  const total = w.reduce((sum, value) => sum + value, 0)
  let intercept = Math.log((positives + 0.5) / (total - positives + 0.5))
  const z = data.map((item) => intercept + item.features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0))
  const step = (
    indices: readonly number[] | null,
    pull: number,
    strength: number,
  ): { change: number; curvature: number } => {
    let gradient = -strength * pull
    let curvature = strength
    const each = (row: number): void => {
      const p = sigmoid(z[row] ?? 0)
      gradient += (w[row] ?? 1) * ((y[row] ?? 0) - p)
      curvature += (w[row] ?? 1) * Math.max(1e-6, p * (1 - p))
    }
    if (indices === null) for (let row = 0; row < z.length; row += 1) each(row)
    else for (const row of indices) each(row)
    return { change: Math.max(-2, Math.min(2, gradient / curvature)), curvature }
  }
  const errors = weights.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < (options.iterations ?? 60); round += 1) {
    let largest = 0
    const base = step(null, 0, 1e-6)
    intercept += base.change
    for (let row = 0; row < z.length; row += 1) z[row] = (z[row] ?? 0) + base.change
    largest = Math.abs(base.change)
    for (let feature = 0; feature < weights.length; feature += 1) {
      const indices = rows[feature] ?? []
      const old = weights[feature] ?? 0
      const { change, curvature } = step(indices, old - (prior[feature] ?? 0), penalty)
      const wanted = old + change
      const held = signs[feature] === 1 ? Math.max(0, wanted) : Math.min(0, wanted)
      errors[feature] = 1 / Math.sqrt(curvature)
      const moved = held - old
      if (moved === 0) continue
      weights[feature] = held
      for (const row of indices) z[row] = (z[row] ?? 0) + moved
      largest = Math.max(largest, Math.abs(moved))
    }
    if (largest < 1e-5) break
  }
  return { intercept, weights, errors }
}

/** Mean log loss of a fit on data. */
export const logLossOf = (data: readonly Observation[], fit: Pick<Fit, 'intercept' | 'weights'>): number => {
  let sum = 0
  for (const item of data) {
    const p = Math.min(
      1 - 1e-12,
      Math.max(
        1e-12,
        sigmoid(fit.intercept + item.features.reduce((total, feature) => total + (fit.weights[feature] ?? 0), 0)),
      ),
    )
    sum -= item.abusive ? Math.log(p) : Math.log(1 - p)
  }
  return data.length === 0 ? Number.NaN : sum / data.length
}
