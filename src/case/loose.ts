/** An object of which nothing is known yet. */
export type Loose = Readonly<Record<string, unknown>>

/** An object that is no list. */
export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
