import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arbitraryCase } from '../support/arbitrary-case'
import { buildProgram, runProgram } from './built'

const folder = mkdtempSync(join(tmpdir(), 'redflag-batch-'))
const input = join(folder, 'in.ndjson')
const reference = join(folder, 'reference.ndjson')
let program = ''

const BAD = ['{"id":', '', '{"id":"x"}', '[]', '\u0000', '{"id":"漢","asOf":"2025-12-01T00:00:00Z","stage":"active"}']

beforeAll(async () => {
  const cases = fc.sample(arbitraryCase, { numRuns: 60, seed: 7 })
  const lines = cases.map((item, index) => JSON.stringify({ ...item, sites: null, id: `case-${index}` }))
  for (const [index, line] of BAD.entries()) lines.splice(index * 9 + 3, 0, line)
  writeFileSync(input, `${lines.join('\n')}\n`)
  program = await buildProgram('batch')
  const { code, err } = await runProgram(program, ['batch', input, '--out', reference, '--jobs', '1'])
  expect([code, err]).toEqual([0, expect.stringContaining('66 lines, 5 with an error')])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

interface Line {
  line: number
  assessment?: { caseId: string }
  error?: { code: string }
}

test('one line out for each line in, in order, whatever the line', () => {
  const inputs = readFileSync(input, 'utf8').trimEnd().split('\n')
  const outputs = readFileSync(reference, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line))
  expect(outputs).toHaveLength(inputs.length)
  outputs.forEach((output, index) => {
    expect(output.line).toBe(index + 1)
    const line = inputs[index] ?? ''
    if (output.assessment) expect(output.assessment.caseId).toBe(JSON.parse(line).id)
    else expect(BAD).toContain(line)
  })
  expect(outputs.flatMap((output) => (output.error ? [output.error.code] : []))).toEqual([
    'BAD_JSON',
    'BLANK_LINE',
    'INVALID_CASE',
    'INVALID_CASE',
    'BAD_JSON',
  ])
})

test('threads change nothing', async () => {
  const out = join(folder, 'two.ndjson')
  expect((await runProgram(program, ['batch', input, '--out', out, '--jobs', '2'])).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toBe(readFileSync(reference, 'utf8'))
}, 60_000)

test('in brief: what the whole assessment says, without the words', async () => {
  const out = join(folder, 'brief.ndjson')
  expect((await runProgram(program, ['batch', input, '--out', out, '--brief'])).code).toBe(0)
  interface Written {
    line: number
    error?: unknown
    brief?: { reasons: { code: string }[]; open: { id: string }[] }
    assessment?: { reasons: { code: string }[]; duties: { id: string; metAt: string | null }[] }
  }
  const lines = (path: string): Written[] =>
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  const whole = lines(reference)
  for (const [index, { line, brief, error }] of lines(out).entries()) {
    expect(line).toBe(index + 1)
    expect(error).toEqual(whole[index]?.error)
    const assessment = whole[index]?.assessment
    expect(brief === undefined).toBe(assessment === undefined)
    if (brief === undefined || assessment === undefined) continue
    const { reasons, open, ...rest } = brief
    expect(assessment).toMatchObject(rest)
    expect(reasons.map(({ code }) => code)).toEqual(assessment.reasons.map(({ code }) => code))
    expect(open.map(({ id }) => id)).toEqual(
      assessment.duties.filter(({ metAt }) => metAt === null).map(({ id }) => id),
    )
  }
  const refused = await runProgram(program, ['batch', input, '--out', out, '--resume'])
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('was written with --brief')])
}, 60_000)

describe('a stopped run goes on without loss or repeats', () => {
  const whole = (): string => readFileSync(reference, 'utf8')
  test('wherever the output was cut', async () => {
    const out = join(folder, 'cut.ndjson')
    const bytes = Buffer.from(whole())
    for (const part of [0.1, 0.6, 1]) {
      writeFileSync(out, bytes.subarray(0, Math.floor(bytes.length * part)))
      expect((await runProgram(program, ['batch', input, '--out', out, '--resume'])).code).toBe(0)
      expect(readFileSync(out, 'utf8') === whole()).toBe(true)
    }
  }, 120_000)
  test('killed again and again', async () => {
    const out = join(folder, 'killed.ndjson')
    for (const wait of [500, 700, 900])
      await runProgram(program, ['batch', input, '--out', out, '--resume', '--jobs', '2'], wait)
    expect((await runProgram(program, ['batch', input, '--out', out, '--resume'])).code).toBe(0)
    expect(readFileSync(out, 'utf8') === whole()).toBe(true)
  }, 120_000)
  test('but not from what was written of another input', async () => {
    const out = join(folder, 'other.ndjson')
    writeFileSync(out, '{"line":1,"assessment":{"caseId":"somebody"}}\n')
    const { code, err } = await runProgram(program, ['batch', input, '--out', out, '--resume'])
    expect([code, err]).toEqual([2, expect.stringContaining('was not written from')])
    expect(readFileSync(out, 'utf8')).toContain('somebody')
  }, 60_000)
})

test('exit 1 where a decision is as hard as asked, and the input is never the output', async () => {
  const out = join(folder, 'fail.ndjson')
  expect((await runProgram(program, ['batch', input, '--out', out, '--fail-on', 'approve'])).code).toBe(1)
  expect((await runProgram(program, ['batch', input, '--out', input])).code).toBe(2)
  expect(existsSync(input)).toBe(true)
}, 60_000)
