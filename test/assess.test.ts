import { describe, expect, it } from 'vitest'
import { PAGE_LIMIT } from '../src/case/clean'
import { assess, type CaseInput, createAssessor, parseCase, RedflagError } from '../src/index'

const signup: CaseInput = { id: 'c', asOf: '2026-03-01T10:00:00Z', stage: 'signup', identity: { checks: [] } }
const service: CaseInput['service'] = { roles: ['cdn'], masksOrigin: true, controls: ['suspend_zone'] }

describe('defaults of an assessor', () => {
  const { assess: ours, safeAssess } = createAssessor({ defaults: { service, jurisdictions: ['JP'], identity: {} } })
  const whole = (input: CaseInput) => JSON.stringify(assess(input))

  it.each<[string, Partial<CaseInput>, Partial<CaseInput>]>([
    ['what the case leaves away', {}, { service }],
    [
      'the rest of a part of which the case says one thing',
      { service: { plan: 'free' } },
      { service: { ...service, plan: 'free' } },
    ],
    ['not what the case says', { service: { masksOrigin: false } }, { service: { ...service, masksOrigin: false } }],
    ['not a list that the case gives, be it empty', { service: { roles: [] } }, { service: { ...service, roles: [] } }],
    ['what is null, in a part as well', { service: { roles: null, masksOrigin: null } }, { service }],
  ])('say %s', (_, own, expected) => {
    const asked = JSON.stringify(ours({ ...signup, ...own }))
    expect(asked).toBe(whole({ ...signup, jurisdictions: ['JP'], ...expected }))
    expect(JSON.stringify(ours(parseCase({ ...signup, ...own })))).toBe(asked)
  })

  it.each([
    [
      'a getter that throws',
      {
        ...signup,
        get account() {
          throw new Error('jane@doe.example')
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(signup, {
        ownKeys: () => {
          throw new Error('jane@doe.example')
        },
      }),
    ],
    ['null', null],
    ['nothing', undefined],
    ['a list', [signup]],
    ['a text', 'x'],
  ])('%s is an issue, and what it says is not repeated', (_, input) => {
    const result = safeAssess(input)
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain('jane')
    expect(() => ours(input as never)).toThrow(RedflagError)
    expect(JSON.stringify(result)).toBe(JSON.stringify(createAssessor().safeAssess(input)))
  })

  it('what is wrong with the defaults is an issue of every case, with its pointer', () => {
    for (const [defaults, pointer] of [
      [{ service: { masksOrigins: true } }, '/service/masksOrigins'],
      [
        {
          get service() {
            throw new Error('x')
          },
        },
        '/service',
      ],
    ] as const)
      expect(createAssessor({ defaults: defaults as never }).safeAssess(signup)).toMatchObject({
        ok: false,
        issues: [{ pointer }],
      })
  })

  it('are read once: the same case gives the same bytes whatever becomes of the object', () => {
    const defaults = { service: { masksOrigin: true } }
    const one = createAssessor({ defaults })
    const before = JSON.stringify(one.assess(signup))
    defaults.service.masksOrigin = false
    expect(JSON.stringify(one.assess(signup))).toBe(before)
  })

  it('keep what was said of a page that was cut', () => {
    const parsed = parseCase({
      ...signup,
      stage: 'active',
      sites: [{ url: 'https://a.example/', text: 'x'.repeat(PAGE_LIMIT + 1) }],
    })
    expect(ours(parsed).notes.map((note) => note.code)).toContain('PAGE_TRUNCATED')
  })

  it('may be all that a case does not name itself by', () => {
    const { safeAssess: staged } = createAssessor({ defaults: { stage: 'signup', asOf: signup.asOf } })
    expect(staged({ id: 'c' }).ok).toBe(true)
  })
})
