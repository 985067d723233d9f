/** How much one kind of identifier says when two accounts share it, and among how many it may be shared before it says nothing. */
export interface KindRule {
  readonly kind: string
  /** 0..1: strength where exactly two accounts share it. Our judgement. */
  readonly weight: number
  /** Shared by more accounts than this, it links nobody. */
  readonly most: number
}

/** The order is the number in the binary file: append only. */
const RULES: readonly KindRule[] = [
  { kind: 'email', weight: 0.9, most: 20 },
  { kind: 'phone', weight: 0.85, most: 20 },
  { kind: 'payment_fingerprint', weight: 0.9, most: 12 },
  { kind: 'iban', weight: 0.9, most: 20 },
  { kind: 'document_number', weight: 0.95, most: 20 },
  { kind: 'device', weight: 0.7, most: 10 },
  { kind: 'ip_prefix', weight: 0.2, most: 8 },
  { kind: 'origin_ip', weight: 0.5, most: 8 },
  { kind: 'name_server_pair', weight: 0.3, most: 6 },
  { kind: 'certificate', weight: 0.8, most: 12 },
  { kind: 'analytics_id', weight: 0.75, most: 12 },
  { kind: 'wallet', weight: 0.85, most: 12 },
  { kind: 'registrant_handle', weight: 0.7, most: 12 },
]
const OTHER: KindRule = { kind: 'other', weight: 0.3, most: 6 }

export const LINK_KINDS: readonly string[] = [...RULES, OTHER].map((rule) => rule.kind)

const NUMBERS: ReadonlyMap<string, number> = new Map(RULES.map((rule, at) => [rule.kind, at]))
const ALL: readonly KindRule[] = [...RULES, OTHER]

/** An unknown kind is `other`: weak, but kept apart by its name when it is hashed. */
export const kindNumber = (kind: string): number => NUMBERS.get(kind) ?? RULES.length
export const ruleOf = (number: number): KindRule => ALL[number] ?? OTHER

/** Strength of one identifier that `sharers` accounts hold: full for two, falling with each further one, then nothing. */
export const strengthOf = (number: number, sharers: number): number => {
  const { weight, most } = ruleOf(number)
  if (sharers < 2 || sharers > most) return 0
  return weight / (1 + Math.log2(sharers - 1) / 2)
}
