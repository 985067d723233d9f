import { type ActionKind, RESTRICTING_KINDS } from '../../case/action-kinds'
import type { Lane } from '../../case/lanes'
import { isMeasure } from '../../facts/measures'

/** One step that one reason asks for, before steps of the same sort are put together. */
export interface Wanted {
  readonly kind: ActionKind
  readonly because: string
  readonly dueAt: string | null
  readonly domains: readonly string[]
  readonly territory: readonly string[]
  readonly needsHuman: boolean
  /** Rests on the mere word of a sender: a person looks first, unless something firmer asks for the same. */
  readonly onWord: boolean
  /** Goes ahead of everything that is not of a stricter lane. */
  readonly urgent: boolean
  /** The narrower step that was asked for and that the provider cannot do. */
  readonly beyond: ActionKind | null
}

const NONE: readonly string[] = []

/** A step with everything unsaid left empty. */
export const want = (
  kind: ActionKind,
  because: string,
  more: Partial<Omit<Wanted, 'kind' | 'because'>> = {},
): Wanted => ({
  kind,
  because,
  dueAt: more.dueAt ?? null,
  domains: more.domains ?? NONE,
  territory: more.territory ?? NONE,
  needsHuman: more.needsHuman ?? false,
  onWord: more.onWord ?? false,
  urgent: more.urgent ?? false,
  beyond: more.beyond ?? null,
})

const STRICT: ReadonlySet<Lane> = new Set(['csam', 'terrorism', 'phishing', 'malware'])

/** Lanes in which hours count whoever asks; gambling is one where China’s law applies. */
export const isStrictLane = (lane: Lane | null | undefined, jurisdiction?: string): boolean =>
  lane != null && (STRICT.has(lane) || (lane === 'gambling' && jurisdiction === 'CN'))

/**
 * The first of the steps that the provider can do; else the next harder one on the ladder that it can; null where it can do
 * nothing. Controls that nobody named are taken as there.
 */
export const withinControls = (
  steps: readonly ActionKind[],
  controls: readonly string[] | undefined,
): ActionKind | null => {
  const [first] = steps
  if (first === undefined) return null
  if (controls === undefined || first === 'limit_features' || !isMeasure(first)) return first
  const able = steps.find((step) => controls.includes(step))
  if (able !== undefined) return able
  const from = RESTRICTING_KINDS.indexOf(first)
  return RESTRICTING_KINDS.slice(from).find((step) => controls.includes(step)) ?? null
}
