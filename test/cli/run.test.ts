import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { mergeFragments, parseCase } from '../../src/case'
import { safeJson } from '../../src/cli/io'
import type { QueueItem } from '../../src/cli/queue-items'
import { hostileSample, sample } from '../report/sample'
import { redflag } from './support'

const folder = mkdtempSync(join(tmpdir(), 'redflag-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, value: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

describe('usage', () => {
  test('nothing said: the overview on stderr, exit 2', async () => {
    const { code, out, err } = await redflag([])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Commands:')
  })
  test('help of all and of each command names an example', async () => {
    const { out } = await redflag(['--help'])
    const commands = [...out.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map((match) => match[1] ?? '')
    expect(commands.length).toBeGreaterThan(5)
    for (const name of commands) {
      const help = await redflag([name, '--help'])
      expect([name, help.code]).toEqual([name, 0])
      expect(help.out).toContain(`Usage: redflag ${name}`)
      expect(help.out).toMatch(/Examples:\n {2}redflag /)
    }
  })
  test.each([
    [['asess', 'x'], 'Did you mean redflag assess?'],
    [['assess'], 'FILE is missing'],
    [['assess', 'a', 'b'], 'One FILE is expected, not 2'],
    [['assess', '--fail-onn', 'review', 'x'], 'Did you mean --fail-on?'],
    [['assess', '--fail-on', 'reveiw', 'x'], 'Did you mean review?'],
    [['assess', '/no/such/file'], 'there is no such file'],
    [['report', 'x', '--audience', 'press'], 'staff or customer'],
    [['batch', 'x'], '--out is missing'],
    [['batch', '-', '--out', 'y'], 'reads a file'],
    [['domains', 'relatd', 'a', 'b'], 'Did you mean redflag domains relate?'],
    [['schema', 'cases'], 'Did you mean case?'],
    [['import', 'stripes', 'x'], 'Did you mean stripe?'],
    [['import', 'stripe'], 'One FILE is expected'],
    [['import', 'stripe', '-', '--received-at', 'today'], 'must be an instant'],
    [['compare', 'x'], '--candidate is missing'],
    [['constructor'], 'There is no command'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await redflag(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
  test('what is not JSON is told by place, never by content', async () => {
    const { code, err } = await redflag(['assess', '-'], '{"id": "secret",\n  oops}')
    expect(code).toBe(2)
    expect(err).toContain('Standard input is not JSON')
    expect(err).not.toMatch(/secret|oops/)
  })
})

test('schema prints what is committed', async () => {
  const { code, out } = await redflag(['schema', 'case'])
  expect(code).toBe(0)
  expect(out).toBe(readFileSync(new URL('../../schema/case.json', import.meta.url), 'utf8'))
})

describe('report', () => {
  test('of an assessment, to files and to standard output', async () => {
    const input = file('assessed.json', sample)
    const html = join(folder, 'r.html')
    expect((await redflag(['report', input, '--html', html])).code).toBe(0)
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/)
    expect((await redflag(['report', input, '--markdown', '-'])).out).toMatch(/^# Assessment/)
    expect((await redflag(['report', input, '--language', 'ja'])).out).toContain('評価報告書')
    expect((await redflag(['report', input, '--audience', 'customer'])).out).not.toContain('NOBODY')
    expect((await redflag(['report', input, '--fail-on', 'restrict'])).code).toBe(1)
    expect((await redflag(['report', input, '--fail-on', 'decline'])).code).toBe(0)
  })
  test('of a case shows the dates of its domains, and so does an assessment with its case', async () => {
    const typed = {
      id: 'family',
      asOf: '2026-01-31T00:00:00Z',
      stage: 'report' as const,
      domains: [
        { name: 'readhall2.example', addedAt: '2025-11-01T00:00:00Z' },
        { name: 'readhall.example', addedAt: '2025-01-01T00:00:00Z' },
      ],
    }
    const input = file('family.json', typed)
    const page = (await redflag(['report', input, '--html', '-'])).out
    const assessed = file('family-assessed.json', assess(typed))
    const along = (await redflag(['report', assessed, '--case', input, '--html', '-'])).out
    expect(along).toBe(page)
    expect(page.indexOf('>readhall.example')).toBeGreaterThan(0)
    // The later one hangs under the earlier: without dates nobody knows which came first.
    expect(page.indexOf('>readhall2.example')).toBeGreaterThan(page.indexOf('>readhall.example'))
    const other = file('other.json', { ...typed, id: 'another' })
    expect((await redflag(['report', assessed, '--case', other])).code).toBe(2)
  })
  test('what is no assessment is refused', async () => {
    expect((await redflag(['report', '-'], '{"caseId":1}')).code).toBe(2)
  })
})

test('import reads a mail as bytes, and what it makes merges into a case', async () => {
  const mail = [
    'From: Legal <legal@publisher.example>',
    'To: abuse@cdn.example',
    'Date: Mon, 03 Mar 2025 10:00:00 +0000',
    'Subject: Notice of copyright infringement',
    '',
    'I am authorized to act for the owner of the copyright in the work "The Long Ledger".',
    'The infringing copy is at https://zorvexu.example/chapter/1',
    'I have a good faith belief that the use is not authorized by the owner, its agent or the law.',
    'Under penalty of perjury, the information is accurate.',
    'Signed, Pat Example, legal@publisher.example',
  ].join('\r\n')
  const { code, out } = await redflag(['import', 'mail', '-', '--received-at', '2025-03-03T10:00:05Z'], mail)
  const fragment = JSON.parse(out)
  expect([code, fragment.detected.kind, fragment.notices.length]).toEqual([0, 'notice', 1])
  const merged = mergeFragments({ id: 'c', asOf: '2025-12-01T00:00:00Z', stage: 'report' }, fragment)
  expect(parseCase(merged).notices?.[0]?.receivedAt).toBe('2025-03-03T10:00:05Z')
})

test('import prints a fragment', async () => {
  const { code, out } = await redflag(
    ['import', 'whmcs', '-'],
    JSON.stringify({ email: 'a@mail.example', password: 'secret' }),
  )
  expect([code, JSON.parse(out).contacts.emails[0].address]).toEqual([0, 'a@mail.example'])
  expect(out).not.toContain('secret')
})

describe('queue', () => {
  const second = { ...sample, caseId: 'case-2', points: { base: 0, total: 50 } }
  const lines = [
    { line: 1, assessment: sample },
    { line: 2, error: { code: 'BAD_JSON', issues: [] } },
    { line: 3, assessment: second },
  ]
  test('the gravest first; lines without an assessment are counted', async () => {
    const path = file('q.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'))
    const { code, out, err } = await redflag(['queue', path, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).map((item: { caseId: string }) => item.caseId)).toEqual(['case-2', 'case-1'])
    expect(err).toContain('1 line without')
    expect((await redflag(['queue', path, '--top', '1', '--fail-on', 'restrict'])).code).toBe(1)
  })
})

describe("the desk's day", () => {
  const item = (caseId: string, total: number, overdue: boolean, domain: string) => ({
    ...sample,
    caseId,
    points: { base: 0, total },
    duties: overdue ? sample.duties : [],
    knowledge: { ...sample.knowledge, domains: [{ name: domain, state: 'notified' as const, since: null, via: null }] },
  })
  const cases = [item('a', 50, false, 'x.example'), item('b', 10, true, 'y.example'), item('=c', 20, true, 'x.example')]
  test('overdue first, then the graver; one operator is one number', async () => {
    const { out } = await redflag(['queue', '-', '--json'], JSON.stringify(cases))
    expect(JSON.parse(out).map((entry: QueueItem) => [entry.caseId, entry.operator])).toEqual([
      ['=c', 1],
      ['b', null],
      ['a', 1],
    ])
    const byScore = await redflag(['queue', '-', '--by', 'score', '--json'], JSON.stringify(cases))
    expect(JSON.parse(byScore.out).map((entry: QueueItem) => entry.caseId)).toEqual(['a', '=c', 'b'])
  })
  test('CSV in which nothing runs', async () => {
    const { out } = await redflag(['queue', '-', '--csv'], JSON.stringify(cases))
    expect(out.split('\r\n')[1]).toMatch(/^"'=c",81.4,"high"/)
  })
})

describe('nothing from the input acts on a terminal', () => {
  const evil = '\u001b[2J\u009b31m\u202e\u0007'
  test('in a queue and a report', async () => {
    for (const name of ['queue', 'report']) {
      const { out } = await redflag([name, '-'], JSON.stringify(hostileSample(evil)))
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })
  test('in JSON, which stays the same JSON', () => {
    const text = safeJson({ evil })
    expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(JSON.parse(text)).toEqual({ evil })
  })
  test('in an error about a command', async () => expect((await redflag([evil])).err).not.toContain('\u001b'))
})

describe('domains', () => {
  test('relate, cluster, score', async () => {
    const relation = await redflag(['domains', 'relate', 'zorvexu.example', 'zorvexu2.example', '--json'])
    expect([relation.code, JSON.parse(relation.out).related]).toEqual([0, true])
    const clusters = await redflag(
      ['domains', 'cluster', '-'],
      'zorvexu.example\n# note\nflowers.example\nzorvexu2.example\n',
    )
    expect(clusters.out).toMatch(/zorvexu\.example\n└─ zorvexu2\.example/)
    const scores = await redflag(['domains', 'score', 'mangaraw.example', 'flowers.example', '--json'])
    expect(JSON.parse(scores.out).map((item: { name: string }) => item.name)).toEqual([
      'mangaraw.example',
      'flowers.example',
    ])
  })
})

describe('other parts', () => {
  test('audit', async () => {
    const { code, out } = await redflag(['audit', '-'], '{"masking":{"offered":true,"needsVerifiedIdentity":false}}')
    expect([code, out]).toEqual([0, expect.stringContaining('Tokyo District Court')])
    expect((await redflag(['audit', '-'], '{"masks":1}')).code).toBe(2)
  })
  test('scan', async () => {
    const { code, out } = await redflag(
      ['scan', '-', '--url', 'https://zorvexu.example/', '--json'],
      '<h1>Flowers</h1>',
    )
    expect([code, JSON.parse(out).verdict]).toEqual([0, 'none'])
    expect((await redflag(['scan', '-'], 'Flowers')).out).toMatch(/^none /)
  })
  test('simulate is repeatable and says that it is a simulation', async () => {
    const first = await redflag(['simulate', '--seed', '3', '--customers', '60'])
    expect([first.code, first.out]).toEqual([0, (await redflag(['simulate', '--seed', '3', '--customers', '60'])).out])
    expect(first.out.toLowerCase()).toContain('simulation')
  })
})

describe('ledger verify', () => {
  const at = '2025-01-01T00:00:00Z'
  test('intact, changed, cut short', async () => {
    const { createEvent, toNdjson } = await import('../../src/ledger')
    const first = createEvent({ caseId: 'c', id: 'e1', at, source: 'desk', kind: 'account', data: { id: 'a' } }, null)
    const second = createEvent(
      { caseId: 'c', id: 'e2', at, source: 'desk', kind: 'account', data: { kind: 'individual' } },
      first,
    )
    const lines = [...toNdjson([first, second])].join('')
    const intact = await redflag(['ledger', 'verify', '-', '--json'], lines)
    expect([intact.code, JSON.parse(intact.out).ok]).toEqual([0, true])
    expect((await redflag(['ledger', 'verify', '-'], lines.replace('individual', 'organization'))).out).toContain(
      'NOT INTACT',
    )
    expect(
      (await redflag(['ledger', 'verify', '-', '--head', second.hash], [...toNdjson([first])].join(''))).code,
    ).toBe(2)
  })
})
