import type { MailKind } from '../../src/adapters/shared/fragment'
import type { NoticeElement } from '../../src/case/notices'

/** A body that a person wrote, with what is true of it. `{B}` in a body is the site accused, `{O}` the sender's own site. */
export interface Body {
  readonly name: string
  readonly kind: MailKind
  readonly subject: string
  readonly text: string
  /** Every element that the body says; whatever is not here must not be claimed. Notices only. */
  readonly elements?: readonly NoticeElement[]
  readonly accused?: readonly string[]
  readonly headers?: readonly string[]
}
