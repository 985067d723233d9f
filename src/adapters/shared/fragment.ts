import type { CaseFragment } from '../../case'

export type { NoticeUpdate } from '../../case/fragment'

/** What a mail turned out to be. */
export type MailKind = 'notice' | 'counter_notice' | 'retraction' | 'order' | 'acns' | 'arf' | 'xarf' | 'none'

/** How sure (0..1) and on which words. */
export interface Detected {
  readonly kind: MailKind
  readonly confidence: number
  readonly quotes: readonly string[]
}

/** Parts of a case made from one payload. */
export type Fragment = CaseFragment
export type MailFragment = CaseFragment & {
  readonly detected: Detected
  readonly notes: NonNullable<CaseFragment['notes']>
}

export interface ReceivedOptions {
  /** When the provider got it: the clock of knowledge. Without it the sender's own time is taken, with a note. */
  readonly receivedAt?: string
}

export type NoticePart = NonNullable<NonNullable<CaseFragment['notices']>[number]>
export type OrderPart = NonNullable<NonNullable<CaseFragment['orders']>[number]>
