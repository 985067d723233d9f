import { Engine } from 'json-rules-engine'
import { assess, parseCase } from 'redflag'
import { makeCases } from './cases'
import { interleave, latencies, type Row, rowOf } from './harness'

/** The flat facts that a user of a rule engine would prepare; making them is not timed. */
const flatten = (input: ReturnType<typeof makeCases>[number]) => ({
  verified: (input.identity?.checks?.length ?? 0) > 0 ? 1 : 0,
  masks: input.service?.masksOrigin === true ? 1 : 0,
  free: input.service?.plan === 'free' ? 1 : 0,
  contact: input.contacts?.emails?.[0]?.verifiedAt === undefined ? 0 : 1,
  crypto: input.payment?.instruments?.[0]?.kind === 'crypto' ? 1 : 0,
  declines: input.payment?.declines ?? 0,
  chargebacks: input.payment?.chargebacks ?? 0,
  anonymizer: input.network?.signup?.anonymizer === 'none' ? 0 : 1,
  domains: input.domains?.length ?? 0,
  notices: input.notices?.length ?? 0,
  visits: input.sites?.[0]?.monthlyVisits ?? 0,
  catalogue: input.sites?.[0]?.catalogueSize ?? 0,
})

interface Zen {
  createDecision(content: never): { evaluate(facts: never, options: object): Promise<unknown> }
}

type Flat = ReturnType<typeof flatten>
const FIELDS: readonly (keyof Flat)[] = [
  'verified',
  'masks',
  'free',
  'contact',
  'crypto',
  'declines',
  'chargebacks',
  'anonymizer',
  'domains',
  'notices',
  'visits',
  'catalogue',
]

/** Forty rules, the same for both engines: a field at or above a bound gives points. */
const RULES = Array.from({ length: 40 }, (_, n) => ({
  field: FIELDS[n % FIELDS.length] ?? 'verified',
  bound: n < 12 ? 1 : n * (n % 3 === 0 ? 10_000 : 1),
  points: 1 + (n % 5),
}))

export const policyRows = async (count = 10_000): Promise<Row[]> => {
  const inputs = makeCases(count)
  const parsed = inputs.map((input) => parseCase(input))
  const flat = inputs.map(flatten)

  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [n, rule] of RULES.entries())
    engine.addRule({
      conditions: { all: [{ fact: rule.field, operator: 'greaterThanInclusive', value: rule.bound }] },
      event: { type: `r${n}`, params: { points: rule.points } },
    })

  // Not a dependency: not every registry serves its binaries for all platforms, and then `npm ci` would refuse.
  // Where it is installed by hand, it takes part.
  const name: string = '@gorules/zen-engine'
  const loaded = (await import(name).catch(() => null)) as { ZenEngine: new () => Zen } | null
  if (loaded === null)
    console.log('skipped: @gorules/zen-engine is not installed (npm i --no-save @gorules/zen-engine)')
  const zen = loaded === null ? null : new loaded.ZenEngine()
  const decision = zen?.createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        position: { x: 0, y: 0 },
        content: {
          hitPolicy: 'collect',
          inputs: FIELDS.map((field) => ({ id: field, name: field, field })),
          outputs: [{ id: 'points', name: 'points', field: 'points' }],
          rules: RULES.map((rule, n) => ({
            _id: `r${n}`,
            [rule.field]: `>= ${rule.bound}`,
            points: String(rule.points),
          })),
        },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  } as never)

  // A tenth of the cases a round keeps the slow engines within seconds; all contenders see the same ones.
  const slice = Math.max(1, Math.floor(count / 10))
  const [ours, decided, full, jre, gorules] = await interleave(
    [
      {
        name: 'redflag assess, score read',
        run: () => {
          for (let n = 0; n < slice; n += 1) assess(parsed[n] as never).score
        },
      },
      {
        name: 'redflag assess, score, duties, decision and reasons read',
        run: () => {
          for (let n = 0; n < slice; n += 1) {
            const { score, duties, decision, reasons } = assess(parsed[n] as never)
            if (score < 0 || decision === undefined || duties === undefined || reasons === undefined) throw new Error()
          }
        },
      },
      {
        name: 'redflag assess, every field read',
        run: () => {
          for (let n = 0; n < slice; n += 1) JSON.stringify(assess(parsed[n] as never))
        },
      },
      {
        name: 'json-rules-engine',
        run: async () => {
          for (let n = 0; n < slice; n += 1) await engine.run(flat[n] as Record<string, number>)
        },
      },
      {
        name: '@gorules/zen-engine',
        run: async () => {
          for (let n = 0; n < slice; n += 1) await decision?.evaluate(flat[n] as never, {})
        },
      },
    ],
    5,
  )
  const rows: Row[] = []
  // What is lazy counts only once it is read: the goals stand on the decision with its reasons, not on the score alone.
  const asked = 'a parsed case without page text, decision, duties and reasons in words; 40 rules for the others'
  const scored = 'the score alone, as for a nightly run over all accounts'
  if (decided && jre) rows.push(rowOf(asked, decided, jre, 5, slice))
  if (decided && gorules && zen !== null) rows.push(rowOf(asked, decided, gorules, 4, slice))
  if (ours && jre) rows.push(rowOf(scored, ours, jre, null, slice))
  if (ours && gorules && zen !== null) rows.push(rowOf(scored, ours, gorules, null, slice))
  if (full && jre) rows.push(rowOf('the same with counterfactuals, recheckAt and JSON text', full, jre, null, slice))
  const texts = inputs.slice(0, slice).map((input) => JSON.stringify(input))
  const signup = await latencies(texts, (text) => assess(JSON.parse(text)).decision)
  const rules = await latencies(texts, (text) => engine.run(flatten(JSON.parse(text))))
  const parse = await latencies(texts, (text) => JSON.parse(text))
  rows.push({
    what: 'a decision from JSON text: p50 / p99',
    ours: 'redflag',
    other: 'json-rules-engine',
    ratio: rules.p50 / signup.p50,
    goal: null,
    detail: `${signup.p50.toFixed(0)} / ${signup.p99.toFixed(0)} µs against ${rules.p50.toFixed(0)} / ${rules.p99.toFixed(0)} µs; JSON.parse alone ${parse.p50.toFixed(0)} / ${parse.p99.toFixed(0)} µs`,
  })
  return rows
}
