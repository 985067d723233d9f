import type { Case } from '../case/schema'
import type { Basis } from '../types'

export interface MeanwhileLimit {
  readonly code: 'DNS_ONLY' | 'NO_ORIGIN_MASKING' | 'CACHE_BELOW_VISITS' | 'ONE_DOMAIN'
  /** The figure of the limit, where it has one: visits a month, domains. A provider's own target, not law. */
  readonly value: number | null
  /** The provider's control that holds it; null where none of the named ones is needed. */
  readonly control: string | null
}

/**
 * What may run while a check is open, so that asking need not mean refusing. Only limits that the provider says it can
 * hold; where it said nothing of its controls, all.
 */
export const limitsMeanwhile = (input: Case, visits: number): readonly MeanwhileLimit[] => {
  const controls = input.service?.controls
  const able = (control: string): boolean => controls === undefined || controls.some((held) => held === control)
  const limits: MeanwhileLimit[] = []
  if (able('disable_proxy')) {
    limits.push({ code: 'DNS_ONLY', value: null, control: 'disable_proxy' })
    if (input.service?.masksOrigin !== false)
      limits.push({ code: 'NO_ORIGIN_MASKING', value: null, control: 'disable_proxy' })
  }
  if (able('disable_cache')) limits.push({ code: 'CACHE_BELOW_VISITS', value: visits, control: 'disable_cache' })
  limits.push({ code: 'ONE_DOMAIN', value: 1, control: null })
  return limits
}

export interface Retention {
  /** ISO 8601 duration after the account ends. */
  readonly afterAccountEnds: string
  /** `policy` is our proposal of a short time; `statute` binds. */
  readonly kind: 'policy' | 'statute'
  /** Images and whole documents go at once when the result is there. */
  readonly documentsKept: boolean
  readonly basis: Basis | null
}

const CERT_IN: Basis = {
  id: 'cert-in-2022',
  citation: 'CERT-In Directions No. 20(3)/2022 of 28 April 2022, (v)',
  url: 'https://www.cert-in.org.in/PDF/CERT-In_Directions_70B_28.04.2022.pdf',
  grade: 'RQ',
  finality: 'final',
  reviewedAt: '2026-11-22',
}

/** Data centres, virtual servers and clouds are named in it; content delivery is not. */
const INDIA_NAMES: ReadonlySet<string> = new Set(['hosting', 'object_storage'])

/** How long results are kept: a year by our policy, longer only where a statute that names the service says so. */
export const retentionOf = (input: Case): Retention => {
  const named = (input.service?.roles ?? []).some((role) => INDIA_NAMES.has(role))
  return named && (input.jurisdictions ?? []).some((code) => code.toUpperCase() === 'IN')
    ? { afterAccountEnds: 'P5Y', kind: 'statute', documentsKept: false, basis: CERT_IN }
    : { afterAccountEnds: 'P1Y', kind: 'policy', documentsKept: false, basis: null }
}
