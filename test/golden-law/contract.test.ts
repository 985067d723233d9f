import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { allPacks } from '../../src/jurisdictions/all'
import type { Assessment, Duty } from '../../src/types'
import { STORIES } from './stories'

/** A law, a ruling or a report has a place on the net; an order, a promise or a target of one's own is named within the case. */
const CANONICAL = /^(https?:\/\/[a-z0-9.-]+(\/|$)|urn:redflag:(order|target):)/

const assessed = STORIES.map((story) => [story.id, assess(story.case)] as const)
const each = (check: (duty: Duty, assessment: Assessment) => void): void => {
  for (const [, assessment] of assessed) for (const duty of assessment.duties) check(duty, assessment)
}

describe('what every duty of every story keeps to', () => {
  test('no number without a source, and the figure rests on what was read or reported', () => {
    each((duty) => {
      expect(duty.basis.length, duty.id).toBeGreaterThan(0)
      if (duty.dueAt === null && duty.notBefore === null) return
      expect(['R', 'RQ', 'S'], duty.id).toContain(duty.basis[0]?.grade)
    })
  })
  test('no source without a canonical address, a grade and the day of its review', () => {
    each((duty) => {
      for (const basis of duty.basis) {
        expect(basis.url, basis.id).toMatch(CANONICAL)
        expect(['R', 'RQ', 'S', 'K'], basis.id).toContain(basis.grade)
        expect(basis.reviewedAt, basis.id).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
    })
  })
  test('a standard has no date and a date has no standard', () => {
    each((duty) => expect((duty.standard === null) !== (duty.dueAt === null), duty.id).toBe(true))
  })
  test('what is only a target, a theory or a proposal is never shown as law', () => {
    each((duty) => {
      const soft = duty.basis.some(
        (basis) => basis.finality === 'proposal' || basis.url.startsWith('urn:redflag:target:'),
      )
      if (soft || duty.id.includes('+as-')) expect(duty.kind, duty.id).toBe('policy')
      if (duty.kind === 'policy') {
        expect(duty.nature, duty.id).toBe('standard_of_care')
        expect(duty.dueAt, duty.id).toBeNull()
      }
    })
  })
  test('a target of the provider is policy whatever its figure', () => {
    // Targets come with the assessor and are the only policy that has a date; see test/duties/stories.test.ts.
    for (const pack of allPacks)
      for (const rule of pack.duties) if (rule.kind === 'policy') expect(rule.clock.kind).toBe('standard')
  })
  test('stayed and overturned orders make no duty, no knowledge and no measure', () => {
    for (const story of STORIES) {
      const orders = story.case.orders ?? []
      if (orders.length === 0) continue
      for (const status of ['stayed', 'overturned'] as const) {
        const without = assess({ ...story.case, orders: [] })
        const fallen = assess({ ...story.case, orders: orders.map((order) => ({ ...order, status })) })
        expect(fallen.duties, story.id).toEqual(without.duties)
        expect(fallen.knowledge.state, story.id).toBe(without.knowledge.state)
      }
    }
  })
  test('every pack says since when it is old, and only then', () => {
    for (const [id, assessment] of assessed) {
      const old = allPacks.filter((pack) => Date.parse(pack.staleAfter) <= Date.parse(assessment.asOf))
      expect(assessment.notes.filter((note) => note.code === 'PACK_STALE').length, id).toBe(old.length)
    }
  })
})

describe('what every step of every story keeps to', () => {
  test('a measure names sites, says how to undo it, and is no harder than asked without saying so', () => {
    for (const [id, assessment] of assessed)
      for (const action of assessment.actions) {
        if (action.kind === 'terminate_account') expect(action.needsHuman, id).toBe(true)
        if (['block_url', 'purge_cache', 'geo_block', 'disable_proxy', 'suspend_zone'].includes(action.kind)) {
          expect(action.undo, id).not.toBeNull()
          expect(action.domains.length, `${id} ${action.id}`).toBeGreaterThan(0)
        }
      }
  })
  test('a local block says where, a duty that is met asks for nothing, a theory for no measure', () => {
    for (const [id, assessment] of assessed) {
      const byId = new Map(assessment.duties.map((duty) => [duty.id, duty]))
      for (const action of assessment.actions) {
        if (action.kind === 'geo_block') expect(action.territory.length, id).toBeGreaterThan(0)
        for (const reason of action.because) {
          const duty = byId.get(reason)
          expect(duty?.metAt ?? null, `${id} ${reason}`).toBeNull()
          if (duty?.kind === 'policy')
            expect(['block_url', 'geo_block', 'disable_proxy', 'suspend_zone', 'terminate_account']).not.toContain(
              action.kind,
            )
        }
      }
    }
  })
  test('an authority is told without a person only of child abuse material', () => {
    for (const [id, assessment] of assessed)
      for (const action of assessment.actions)
        if (action.kind === 'report_to_authority' && !action.needsHuman)
          expect(
            assessment.duties.some((duty) => duty.lane === 'csam'),
            id,
          ).toBe(true)
  })
})
