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
    state: Date.parse(override.at) > asOf ? 'future' : Date.parse(override.expiresAt) <= asOf ? 'expired' : 'applied',
  }))
