import { Engine } from 'json-rules-engine'
import { type CaseInput, createAssessor } from 'redflag'
import { phoneMax } from 'redflag/phone'
import { random } from './cases'
import { interleave, latencies, type Row, rowOf } from './harness'

const COUNT = 2000

/** A sign-up as a form and a payment page give it: no page text. */
const signupOf = (n: number, next: () => number, phone: boolean): CaseInput => {
  const chance = (share: number): boolean => next() < share
  const at = '2026-02-28T10:00:00Z'
  return {
    id: `signup-${n}`,
    asOf: '2026-03-01T00:00:00Z',
    stage: 'signup',
    service: { roles: ['cdn', 'reverse_proxy'], masksOrigin: true, plan: chance(0.6) ? 'free' : 'paid' },
    account: { name: `Customer ${n}`, kind: chance(0.3) ? 'organization' : 'individual', country: 'JP' },
    identity: {
      checks: chance(0.4) ? [{ id: 'a', method: 'government_document', outcome: 'verified', checkedAt: at }] : [],
    },
    contacts: {
      emails: [
        { address: `c${n}@${chance(0.1) ? 'mailinator.com' : 'brand.example'}`, verifiedAt: chance(0.6) ? at : null },
      ],
      ...(phone ? { phones: [{ number: `+8190${String(10_000_000 + n)}`, country: 'JP' }] } : {}),
    },
    payment: { instruments: [{ kind: chance(0.2) ? 'crypto' : 'card', verifiedAt: chance(0.5) ? at : null }] },
    network: { signup: { ip: '8.8.8.8', anonymizer: chance(0.2) ? 'vpn' : 'none' } },
  }
}

/** Seven rules of the kind that a sign-up flow starts with: far less is asked of them than of an assessment. */
const rulesEngine = (): Engine => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const rule = (path: string, fact: string, operator: string, value: unknown): void => {
    engine.addRule({ conditions: { all: [{ fact, path, operator, value }] }, event: { type: `${fact}${path}` } })
  }
  rule('$.checks.length', 'identity', 'equal', 0)
  rule('$.masksOrigin', 'service', 'equal', true)
  rule('$.plan', 'service', 'equal', 'free')
  rule('$.emails[0].verifiedAt', 'contacts', 'equal', null)
  rule('$.instruments[0].kind', 'payment', 'equal', 'crypto')
  rule('$.signup.anonymizer', 'network', 'notEqual', 'none')
  rule('$.kind', 'account', 'equal', 'organization')
  return engine
}

const figures = ({ p50, p99 }: { readonly p50: number; readonly p99: number }): string =>
  `p50 ${p50.toFixed(1)} µs, p99 ${p99.toFixed(1)} µs`

/** A decision at sign-up, from JSON text, beside parsing that JSON and beside json-rules-engine. */
export const signupRows = async (): Promise<Row[]> => {
  const rows: Row[] = []
  const engine = rulesEngine()
  for (const phone of [false, true]) {
    const next = random(7)
    const texts = Array.from({ length: COUNT }, (_, n) => JSON.stringify(signupOf(n, next, phone)))
    const { assess } = createAssessor(phone ? { instruments: { phone: phoneMax } } : {})
    const ours = (text: string): string => assess(JSON.parse(text) as CaseInput).decision
    const theirs = async (text: string): Promise<number> =>
      (await engine.run(JSON.parse(text) as Record<string, unknown>)).events.length
    const [decided, ruled, parsed] = await interleave([
      { name: 'redflag', run: () => texts.map(ours) },
      {
        name: 'json-rules-engine, seven rules',
        run: async () => {
          for (const text of texts) await theirs(text)
        },
      },
      { name: 'JSON.parse', run: () => texts.map((text) => JSON.parse(text)) },
    ])
    if (!decided || !ruled || !parsed) continue
    const what = `A sign-up decision from JSON ${phone ? 'with' : 'without'} a telephone number`
    const mine = figures(await latencies(texts, ours))
    const other = figures(await latencies(texts, theirs))
    const row = rowOf(what, decided, ruled, null, COUNT)
    rows.push({ ...row, detail: `${row.detail}; ours ${mine}; theirs ${other}` })
    rows.push(rowOf(`${what}: multiple of parsing`, decided, parsed, null, COUNT))
  }
  return rows
}
