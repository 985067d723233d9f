/** One thing that is wrong with what was handed in. `pointer` is RFC 6901 into that input. No personal value is echoed. */
export interface Issue {
  readonly pointer: string
  readonly code: string
  readonly message: string
}

/**
 * The only error that redflag throws on purpose. `code` is stable; `issues` say where and why.
 * `message` sums up the first issues and carries no personal data.
 */
export class RedflagError extends Error {
  readonly code: string
  readonly issues: readonly Issue[]

  constructor(code: string, issues: readonly Issue[], options?: { cause?: unknown }) {
    const shown = issues.slice(0, 3).map((issue) => `${issue.pointer || '/'}: ${issue.message}`)
    const more = issues.length > 3 ? ` (and ${issues.length - 3} more)` : ''
    super(`${code}: ${shown.join('; ')}${more}`, options)
    this.name = 'RedflagError'
    this.code = code
    this.issues = issues
  }
}

/** A RedflagError about one place. */
export const refuse = (code: string, pointer: string, message: string): RedflagError =>
  new RedflagError(code, [{ pointer, code, message }])
