import type { Case, CaseInput } from '../case'

export interface ReportOptions {
  /** BCP 47; `en` and `ja` are there, anything else is read as `en`. */
  readonly language?: string
  /** `customer` shows only what may be said to the customer. Default `staff`. */
  readonly audience?: 'staff' | 'customer'
  /** The case that was assessed, for the names and dates of its domains. Without it the report shows what the assessment holds. */
  readonly case?: Case | CaseInput
}

export interface TextOptions extends ReportOptions {
  /** Colour by ANSI sequences. Default false. */
  readonly color?: boolean
  /** Columns. Default 100, at least 40. */
  readonly width?: number
}
