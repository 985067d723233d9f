import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ACTION_KINDS } from '../../src/case/action-kinds'
import { LANES } from '../../src/case/lanes'
import { allPacks } from '../../src/jurisdictions/all'
import { dutyRows, sourceRows } from '../../src/jurisdictions/tables'

const keysOf = (pack: (typeof allPacks)[number]): readonly (readonly [string, string])[] => [
  ...pack.duties.flatMap((rule) => rule.basis.map((key) => [rule.id, key] as const)),
  ...pack.categories.flatMap((item) => item.basis.map((key) => [item.id, key] as const)),
  ...pack.reclassifications.flatMap((item) => item.basis.map((key) => [item.to, key] as const)),
  ...pack.noticeElements.flatMap((item) => item.basis.map((key) => [item.regime, key] as const)),
  ...pack.knowledge.flatMap((item) => item.basis.map((key) => [item.id, key] as const)),
  ...pack.judgments.flatMap((item) => item.basis.map((key) => [item.id, key] as const)),
]

describe.each(allPacks.map((pack) => [pack.code, pack] as const))('pack %s', (_code, pack) => {
  test('every duty, category, rule and judgment has a source that exists', () => {
    for (const [id, key] of keysOf(pack)) expect(pack.sources[key], `${id} -> ${key}`).toBeDefined()
    for (const rule of pack.duties) expect(rule.basis.length, rule.id).toBeGreaterThan(0)
  })
  test('every source has an address, a grade and no re-post', () => {
    for (const [key, source] of Object.entries(pack.sources)) {
      expect(URL.canParse(source.url), key).toBe(true)
      expect(source.url, key).not.toMatch(/github\.com|buyenne|filehost|linkielist|particle\.news|feedman/)
      expect(['R', 'RQ', 'S', 'K']).toContain(source.grade)
    }
  })
  test('names the days on which it was reviewed and goes stale', () => {
    expect(pack.reviewedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(pack.staleAfter > pack.reviewedAt).toBe(true)
  })
  test('ids are unique, actions and lanes are known, categories exist', () => {
    expect(new Set(pack.duties.map((rule) => rule.id)).size).toBe(pack.duties.length)
    const categories = new Set(pack.categories.map((item) => item.id))
    for (const rule of pack.duties) {
      expect(ACTION_KINDS).toContain(rule.action)
      for (const lane of rule.lanes ?? []) expect(LANES).toContain(lane)
      for (const id of rule.categories ?? []) expect(categories, rule.id).toContain(id)
    }
    for (const item of pack.reclassifications) expect(categories.has(item.from) && categories.has(item.to)).toBe(true)
  })
  test('a policy is never shown as an obligation or a condition, and carries no figure', () => {
    for (const rule of pack.duties)
      if (rule.kind === 'policy') {
        expect(rule.nature, rule.id).toBe('standard_of_care')
        expect(rule.clock.kind, rule.id).toBe('standard')
      }
  })
  test('a proposal binds nobody', () => {
    for (const rule of pack.duties)
      if (rule.basis.some((key) => pack.sources[key]?.finality === 'proposal'))
        expect(rule.kind, rule.id).toBe('policy')
  })
  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack)
  })
})

test('a figure rests on a source that was read or reported, not on general knowledge', () => {
  for (const pack of allPacks)
    for (const rule of pack.duties)
      if (rule.clock.kind === 'fixed' || rule.clock.notBefore !== undefined)
        expect(['R', 'RQ', 'S'], `${pack.code} ${rule.id}`).toContain(pack.sources[rule.basis[0] ?? '']?.grade)
})

test('the packs together stay small', () => {
  expect(gzipSync(JSON.stringify(allPacks)).byteLength).toBeLessThan(30_000)
})

test('the tables for the documents list every source and every duty once', () => {
  const sources = sourceRows(allPacks)
  const duties = dutyRows(allPacks)
  expect(new Set(sources.map((row) => row.id)).size).toBe(sources.length)
  expect(new Set(duties.map((row) => row.id)).size).toBe(duties.length)
  const known = new Set(sources.map((row) => row.id))
  for (const row of duties) for (const id of row.sources) expect(known).toContain(id)
})
