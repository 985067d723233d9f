import type { NoticeElement } from '../../../src/case/notices'
import type { Shape } from '../render'
import type { Body } from '../types'

/** A mail of a held-out set. */
export interface Unseen extends Body {
  readonly from: string
  readonly shape?: Shape
  /** Elements on which two careful readers may differ: neither claiming nor leaving them counts as a fault. */
  readonly arguable?: readonly NoticeElement[]
}
