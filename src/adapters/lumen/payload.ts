/** The fields of a Lumen notice that are read. */
export interface LumenNotice {
  readonly id?: unknown
  readonly type?: unknown
  readonly date_received?: unknown
  readonly date_sent?: unknown
  readonly sender_name?: unknown
  readonly principal_name?: unknown
  readonly recipient_name?: unknown
  readonly works?: unknown
  readonly jurisdictions?: unknown
  readonly action_taken?: unknown
  readonly body?: unknown
  readonly explanation?: unknown
}
