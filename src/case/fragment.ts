import type { Note } from '../types'
import type { CaseInput } from './schema'

type InputItem<K extends keyof CaseInput> = NonNullable<CaseInput[K]> extends readonly (infer Item)[] ? Item : never
type NoticeInput = InputItem<'notices'>

/** What a counter-notice or a retraction says about a notice that came earlier. */
export interface NoticeUpdate {
  /** How the notice that is meant can be found: by its id, else by what it was about. */
  readonly match: {
    readonly noticeId?: string | null | undefined
    readonly urls?: readonly string[] | null | undefined
    readonly domains?: readonly string[] | null | undefined
    readonly works?: readonly string[] | null | undefined
  }
  readonly counterNotice?: NoticeInput['counterNotice']
  readonly status?: NoticeInput['status']
  /**
   * Who sent it, where it came as a message: an address or a domain as `id`, or nothing in it where the message names nobody. Absent: a
   * person has decided it.
   */
  readonly sender?: { readonly id?: string | null | undefined } | null | undefined
}

/** Parts of a case, as an adapter makes them from one payload. What the payload does not say is absent. */
export type CaseFragment = Partial<Omit<CaseInput, 'id' | 'asOf' | 'stage' | 'schemaVersion' | 'overrides'>> & {
  readonly updates?: readonly NoticeUpdate[] | null | undefined
  readonly notes?: readonly Note[] | null | undefined
  readonly detected?: unknown
}
