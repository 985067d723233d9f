import * as z from 'zod/mini'
import { actionKind } from './case/action-kinds'
import { DECISIONS } from './case/decisions'
import { lane } from './case/lanes'
import { calendarDate, instant, share, text } from './case/primitives'
import type { Assessment } from './types'

// Open on purpose: a reader made for this version must accept what a later one adds.

const band = z.enum(['low', 'guarded', 'elevated', 'high', 'severe'])
const decision = z.enum(DECISIONS)
const knowledgeState = z.enum(['none', 'constructive', 'notified', 'repeatedly_notified', 'adjudicated'])
const score = z.number().check(z.minimum(0), z.maximum(100))
const texts = z.array(text)
const code = z.string().check(z.regex(/^[A-Z][A-Z0-9_]*$/))
const instantOrNull = z.nullable(instant)
const textOrNull = z.nullable(text)

const basis = z.looseObject({
  id: text,
  citation: text,
  url: text,
  grade: z.enum(['R', 'RQ', 'S', 'K']),
  finality: z.enum(['final', 'appealable', 'stayed', 'proposal']),
  reviewedAt: z.union([calendarDate, instant]),
})

const evidence = z.looseObject({ pointer: text, value: z.union([z.string(), z.number(), z.boolean(), z.null()]) })

const reason = z.looseObject({
  code,
  signal: text,
  axis: z.enum(['anonymity', 'abuse', 'exposure']),
  family: text,
  points: z.number(),
  message: text,
  customerMessage: textOrNull,
  evidence: z.array(evidence).check(z.minLength(1)),
  basis: z.array(basis),
})

const duty = z.looseObject({
  id: text,
  jurisdiction: text,
  lane: z.nullable(lane),
  role: textOrNull,
  trigger: text,
  startsAt: instant,
  notBefore: instantOrNull,
  dueAt: instantOrNull,
  metAt: instantOrNull,
  overdue: z.boolean(),
  standard: textOrNull,
  kind: z.enum(['statute', 'court_order', 'court_benchmark', 'undertaking', 'policy']),
  nature: z.enum(['obligation', 'condition_of_immunity', 'standard_of_care']),
  action: actionKind,
  territory: texts,
  basis: z.array(basis),
})

const recommended = z.looseObject({
  id: text,
  kind: actionKind,
  priority: z.number(),
  dueAt: instantOrNull,
  domains: texts,
  territory: texts,
  because: texts,
  undo: textOrNull,
  needsHuman: z.boolean(),
})

const operation = z.union([
  z.looseObject({ op: z.enum(['add', 'replace']), path: text, value: z.unknown() }),
  z.looseObject({ op: z.literal('remove'), path: text }),
])

const axis = z.looseObject({ score, band })

const shape = z.looseObject({
  schemaVersion: z.literal('1'),
  caseId: text,
  asOf: instant,
  recheckAt: instantOrNull,
  score,
  points: z.looseObject({ base: z.number(), total: z.number() }),
  band,
  decision,
  needsHuman: z.boolean(),
  axes: z.looseObject({ anonymity: axis, abuse: axis, exposure: axis }),
  identity: z.looseObject({
    level: z.nullable(
      z.enum(['none', 'self_asserted', 'contact_verified', 'document_checked', 'person_matched', 'in_person_or_eid']),
    ),
    disclosureReady: z.nullable(z.boolean()),
    missing: texts,
  }),
  knowledge: z.looseObject({
    state: knowledgeState,
    since: instantOrNull,
    domains: z.array(z.looseObject({ name: text, state: knowledgeState, since: instantOrNull, via: textOrNull })),
    timeline: z.array(z.looseObject({ at: instant, event: text, pointer: text, state: knowledgeState })),
  }),
  reasons: z.array(reason),
  signals: z.array(
    z.looseObject({
      id: text,
      outcome: z.enum(['hit', 'clear', 'unknown', 'not_applicable', 'failed']),
      missing: texts,
    }),
  ),
  coverage: share,
  classification: z.array(
    z.looseObject({ law: text, category: text, role: textOrNull, because: text, basis: z.array(basis) }),
  ),
  gaps: z.array(
    z.looseObject({
      id: text,
      finding: text,
      reportedAs: z.enum(['finding', 'circumstance', 'one_account']),
      state: z.enum(['present', 'absent', 'unknown']),
      shownBy: texts,
      closedBy: texts,
      basis: z.array(basis),
    }),
  ),
  duties: z.array(duty),
  actions: z.array(recommended),
  counterfactuals: z.array(z.looseObject({ change: z.array(operation), removes: texts, score, band, decision })),
  brakes: z.array(z.looseObject({ code, message: text, effect: text })),
  notes: z.array(z.looseObject({ code, pointer: text, message: text })),
  overrides: z.array(
    z.looseObject({
      pointer: text,
      state: z.enum(['applied', 'expired', 'future']),
      before: textOrNull,
      after: textOrNull,
    }),
  ),
  audit: z.looseObject({
    engine: text,
    profile: z.looseObject({ id: text, version: text }),
    packs: texts,
    inputDigest: textOrNull,
    resultDigest: textOrNull,
  }),
})

/** What `assess` returns, as a schema that lets through fields of later versions. */
export const assessmentSchema: z.ZodMiniType<Assessment, Assessment> = shape as unknown as z.ZodMiniType<
  Assessment,
  Assessment
>
