import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { counting } from '../../src/cli/counting'
import { simulate } from '../../src/tuning'
import { redflag } from '../cli/support'

const folder = mkdtempSync(join(tmpdir(), 'redflag-tuning-cli-'))
const file = (name: string): string => join(folder, name)
const outcomes = file('outcomes.ndjson')

beforeAll(async () => {
  const made = await redflag(['simulate', '--seed', '4', '--customers', '600', '--keep', '500', '--out', outcomes])
  expect(made.code).toBe(0)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the commands of tuning', () => {
  test('simulate --out writes the kept cases, one a line, and holds none of them', () => {
    const lines = readFileSync(outcomes, 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(500)
    const year = simulate({ seed: 4, customers: 600, keep: 500 })
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(year.cases)))
    const streamed: unknown[] = []
    const held = simulate({ seed: 4, customers: 600, keep: 500, onCase: (item) => streamed.push(item) })
    expect(held.cases).toEqual([])
    expect(streamed).toEqual(year.cases)
  })
  test('backtest --html writes the report beside what it prints', async () => {
    const report = file('backtest.html')
    const done = await redflag(['backtest', outcomes, '--html', report, '--json'])
    expect([done.code, JSON.parse(done.out).cases]).toEqual([0, 500])
    expect(done.err).toContain(`Written: ${report}`)
    const html = readFileSync(report, 'utf8')
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).toContain('ROC curve, area')
    expect(html).toContain('By segment')
  })
  test('compare --html names who moves', async () => {
    const cases = file('cases.ndjson')
    const lines = readFileSync(outcomes, 'utf8').trimEnd().split('\n').slice(0, 100)
    writeFileSync(cases, lines.map((line) => `${JSON.stringify(JSON.parse(line).case)}\n`).join(''))
    const candidate = file('strict.json')
    writeFileSync(
      candidate,
      JSON.stringify({
        id: 'strict',
        version: '2',
        decisions: { stepUp: { value: -9, reason: 'everybody is asked' } },
      }),
    )
    const report = file('compare.html')
    const done = await redflag(['compare', cases, '--candidate', candidate, '--html', report])
    expect(done.code).toBe(0)
    expect(readFileSync(report, 'utf8')).toContain('strict 2 against default')
  })
  test('calibrate refuses to learn from too little, and writes no report then', async () => {
    const report = file('calibrate.html')
    const done = await redflag(['calibrate', outcomes, '--html', report])
    expect(done.code).toBe(2)
    expect(() => readFileSync(report)).toThrow()
  })
})

describe('counting', () => {
  const told = (errIsTerminal: boolean): readonly string[] => {
    const said: string[] = []
    let now = 0
    const count = counting({ err: (text) => said.push(text), errIsTerminal }, 'cases', () => now)
    for (let done = 1000; done <= 20_000; done += 1000) {
      now += 500
      count(done)
    }
    return said
  }
  test('a line every ten thousand where nobody watches', () => {
    expect(told(false)).toEqual(['10000 cases, 2000/s\n', '20000 cases, 2000/s\n'])
  })
  test('in place on a terminal', () => {
    expect(told(true)).toHaveLength(20)
    expect(told(true)[0]).toBe('\r1000 cases, 2000/s\u001b[K')
  })
})
