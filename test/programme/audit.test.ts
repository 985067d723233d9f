import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RedflagError } from '../../src/errors'
import { auditProgramme, type ProgrammeInput, renderProgramme } from '../../src/programme'

const example = (name: string): ProgrammeInput =>
  JSON.parse(readFileSync(new URL(`../../examples/programme/${name}.json`, import.meta.url), 'utf8'))
const stateOf = (name: string, id: string): string | undefined =>
  auditProgramme(example(name)).findings.find((finding) => finding.id === id)?.state

describe('the programme of a provider', () => {
  test('e-mail only repeats what Tokyo reported, and identity comes first', () => {
    const audit = auditProgramme(example('email-only'))
    expect(audit.changeFirst.slice(0, 2)).toEqual(['tokyo-2025/kyc-omitted', 'tokyo-2025/strong-anonymity'])
    expect(stateOf('email-only', 'tokyo-2025/stopping-possible')).toBe('met')
    expect(stateOf('email-only', 'identification/live-events')).toBe('unknown')
  })
  test('contact and payment is a part of the way; masking stays open', () => {
    expect(stateOf('contact-and-payment', 'tokyo-2025/kyc-omitted')).toBe('partly')
    expect(stateOf('contact-and-payment', 'tokyo-2025/strong-anonymity')).toBe('unmet')
    expect(stateOf('contact-and-payment', 'tokyo-2025/service-continued')).toBe('met')
  })
  test('verified before masking meets every item', () => {
    const audit = auditProgramme(example('verified-before-masking'))
    expect(audit.counts).toMatchObject({ unmet: 0, partly: 0, unknown: 0 })
    expect(audit.changeFirst).toEqual([])
  })
  test('nothing said is unknown, never met or unmet', () => {
    const audit = auditProgramme({})
    expect(audit.counts).toMatchObject({ met: 0, unmet: 0, partly: 0 })
    expect(audit.askFirst).toHaveLength(audit.findings.length)
  })
  test('a mistyped field is refused with a pointer', () => {
    const bad = { masking: { offred: true } } as unknown as ProgrammeInput
    expect(() => auditProgramme(bad)).toThrow(RedflagError)
    try {
      auditProgramme(bad)
    } catch (error) {
      expect((error as RedflagError).issues[0]).toMatchObject({ pointer: '/masking', code: 'UNKNOWN_KEY' })
    }
  })
  test('the proposal is marked as one', () => {
    const found = auditProgramme({}).findings.find((finding) => finding.id === 'identification/us-proposal')
    expect(found?.basis[0]?.finality).toBe('proposal')
  })
  test('rendered for a terminal without control characters', () => {
    const text = renderProgramme(auditProgramme({ ...example('email-only'), name: 'a\u001b[31mb' }))
    expect(text).not.toContain('\u001b')
    expect(text).toContain('Change first')
  })
})
