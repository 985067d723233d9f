import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fromStripe } from '../../src/adapters/stripe'
import { fromXarf } from '../../src/adapters/xarf'
import { renderScan, scanPage } from '../../src/content'
import { applyPatch, assess, mergeFragments, parseCase, RedflagError, safeAssess } from '../../src/index'
import { renderHtml, renderMarkdown, renderText } from '../../src/report'
import { toCsv } from '../../src/report/csv'

const base = { id: 'case-1', asOf: '2026-03-01T00:00:00Z', stage: 'active' } as const
const ESCAPE = String.fromCharCode(27)

/** Every place where a case takes free text, filled with the same hostile words. */
const everywhere = (text: string) =>
  ({
    ...base,
    id: text,
    account: { id: text, name: text, declaredPurpose: text, status: 'active' },
    works: [{ title: text }],
    domains: [{ name: 'novelbay.example' }],
    sites: [{ url: 'https://novelbay.example/', text, watermarks: [{ text }] }],
    notices: [
      {
        id: text,
        receivedAt: '2026-01-01T00:00:00Z',
        lane: 'copyright',
        domains: ['novelbay.example'],
        sender: { id: text, name: text, kind: 'authority' },
        works: [text],
      },
    ],
    orders: [{ id: `${text}2`, kind: 'disclosure', issuedAt: '2026-01-02T00:00:00Z', domains: ['novelbay.example'] }],
  }) as never

describe('planted attacks', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('a key %s changes no prototype', (key) => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())
    const planted = JSON.parse(
      `{"id":"x","asOf":"2026-03-01T00:00:00Z","stage":"active","${key}":{"polluted":true},"account":{"${key}":{"polluted":true}}}`,
    )
    safeAssess(planted)
    mergeFragments(base, planted)
    fromStripe(planted)
    fromXarf(planted)
    expect(() => applyPatch({ a: {} }, [{ op: 'add', path: `/${key}/polluted`, value: true }])).not.toThrow(TypeError)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(before)
  })

  it('a case that contains itself is refused', () => {
    const loop: Record<string, unknown> = { ...base }
    loop['account'] = loop
    expect(() => parseCase(loop)).toThrow(RedflagError)
  })

  it('nesting a hundred thousand deep is refused, not a stack that overflows', () => {
    let deep: unknown = 'x'
    for (let n = 0; n < 100_000; n += 1) deep = { account: deep }
    expect(safeAssess({ ...base, account: deep }).ok).toBe(false)
    let list: unknown = []
    for (let n = 0; n < 100_000; n += 1) list = [list]
    expect(safeAssess({ ...base, notices: list }).ok).toBe(false)
  })

  it('a getter that throws, and one that answers otherwise each time, end in a result or a refusal', () => {
    const throwing = Object.defineProperty({ ...base }, 'account', {
      enumerable: true,
      get: () => {
        throw new Error('secret words')
      },
    })
    try {
      parseCase(throwing)
    } catch (error) {
      expect(error).toBeInstanceOf(RedflagError)
      expect(String((error as Error).message)).not.toContain('secret words')
    }
    let turn = 0
    const turning = Object.defineProperty({ ...base }, 'stage', {
      enumerable: true,
      get: () => {
        turn += 1
        return turn === 1 ? 'active' : { toString: () => 'active' }
      },
    })
    const result = safeAssess(turning)
    if (result.ok) expect(result.assessment.decision).toBeTypeOf('string')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300, 2 ** 60])(
    'a count of %s is refused or harmless',
    (count) => {
      const result = safeAssess({
        ...base,
        sites: [{ url: 'https://novelbay.example/', monthlyVisits: count, catalogueSize: count }],
      })
      if (result.ok) {
        expect(Number.isFinite(result.assessment.score)).toBe(true)
        expect(JSON.stringify(result.assessment)).not.toMatch(/null,"band"|NaN|Infinity/)
      } else expect(result.issues.length).toBeGreaterThan(0)
    },
  )

  it.each(['\ud800', 'a\udc00b', '\u0000', '\uffff'])(
    'half a surrogate and controls pass through or are refused, and stay JSON',
    (text) => {
      const result = safeAssess(everywhere(text))
      if (result.ok) expect(() => JSON.parse(JSON.stringify(result.assessment))).not.toThrow()
    },
  )

  it('escapes of a terminal never reach one', () => {
    const assessment = assess(everywhere(`${ESCAPE}]0;owned\u0007${ESCAPE}[2J\u009b31m\u202e`))
    expect(renderText(assessment)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(renderMarkdown(assessment)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    const page = `漫画RAW 無料${ESCAPE}[31m`
    expect(renderScan(page, scanPage({ text: page }))).not.toContain(`${ESCAPE}[31m`)
  })

  it('markup in every field stays text', () => {
    const hostile = `"'><img src=x onerror=alert(1)></title></style><script>alert(1)</script>`
    const html = renderHtml(assess(everywhere(hostile)))
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/)
    const markdown = renderMarkdown(assess(everywhere('[x](javascript:alert(1)) <b>')))
    // Between backticks nothing is markup.
    expect(markdown.replace(/`[^`]*`/g, '')).not.toMatch(/[^\\]\]\(javascript:|<b>/)
  })

  it('an assessment prints as what it says, not as getters', () => {
    expect(inspect(assess(base))).not.toContain('[Getter]')
    expect(structuredClone(assess(base))).toEqual({ ...assess(base) })
  })

  it('a formula in a table is a text', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r'])
      for (const line of toCsv(['a'], [[`${start}cmd|' /C calc'!A0`]])
        .split('\r\n')
        .slice(1))
        expect(line).not.toMatch(/^"?[=+\-@\t\r]/)
  })
})
