import { instantMs } from '../case/primitives'
import type { Case, Override } from '../case/schema'

export interface OverrideFact {
  readonly pointer: string
  readonly override: Override
  readonly state: 'applied' | 'expired' | 'future'
}

export const overrideFacts = (input: Case, asOf: number): readonly OverrideFact[] =>
  (input.overrides ?? []).map((override, index) => ({
    pointer: `/overrides/${index}`,
    override,
    state: instantMs(override.at) > asOf ? 'future' : instantMs(override.expiresAt) <= asOf ? 'expired' : 'applied',
  }))
