import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../src/assess'
import type { Assessment } from '../src/types'

const stories = readdirSync('test/golden').sort()
const read = <T>(story: string, part: string): T =>
  JSON.parse(readFileSync(`test/golden/${story}/${part}.json`, 'utf8')) as T

describe('golden stories', () => {
  it.each(stories)('%s', (story) => {
    expect(JSON.parse(JSON.stringify(assess(read(story, 'case'), { digest: true })))).toEqual(read(story, 'assessment'))
  })

  it('are at least twelve, and each reported finding is present in one, absent in another, unknown in a third', () => {
    expect(stories.length).toBeGreaterThanOrEqual(12)
    const states = new Map<string, Set<string>>()
    for (const story of stories)
      for (const gap of read<Assessment>(story, 'assessment').gaps)
        states.set(gap.id, (states.get(gap.id) ?? new Set()).add(gap.state))
    expect(states.size).toBe(10)
    for (const [id, seen] of states) expect([...seen].sort(), id).toEqual(['absent', 'present', 'unknown'])
  })

  it('where the advice was followed, every finding is absent', () => {
    for (const gap of read<Assessment>('tokyo-advice-followed', 'assessment').gaps)
      expect(gap.state, gap.id).toBe('absent')
  })

  it('say what the stories are about', () => {
    const of = (story: string): Assessment => read<Assessment>(story, 'assessment')
    expect(of('tokyo-as-reported').decision).toBe('decline')
    expect(of('tokyo-as-reported').needsHuman).toBe(true)
    expect(of('tokyo-signup-as-reported').decision).toBe('step_up')
    expect(of('ordinary-business').decision).toBe('approve')
    expect(of('witness-over-tor').decision).toBe('step_up')
    expect(of('nothing-known').decision).toBe('step_up')
    expect(of('silence-is-unknown').decision).toBe('review')
    expect(['approve', 'review']).toContain(of('hacked-bakery').decision)
    expect(['approve', 'review']).toContain(of('licensed-publisher').decision)
    expect(of('forged-authority').decision).toBe('review')
    expect(
      of('csam-report').actions.some((action) => action.kind === 'report_to_authority' && !action.needsHuman),
    ).toBe(true)
    expect(of('csam-report').actions.some((action) => action.kind === 'notify_customer')).toBe(false)
    expect(of('false-notices').brakes.some((brake) => brake.code === 'SERIAL_FALSE_NOTIFIER')).toBe(true)
    expect(of('undertaking-unmet').gaps.find((gap) => gap.id === 'tokyo-2025/undertaking-unmet')?.state).toBe('present')
    expect(of('successor-served').actions.some((action) => action.kind === 'refuse_successors')).toBe(true)
  })
})
