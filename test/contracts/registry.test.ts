import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { defaultProfile } from '../../src/score/profiles/default'
import { defaultPoints } from '../../src/score/profiles/default-points'
import { en } from '../../src/sentences/en'
import { ja } from '../../src/sentences/ja'
import { SIGNALS } from '../../src/signals/registry'
import { basisOf } from '../../src/signals/sources'
import { rows } from '../signals/rows'

const ids = SIGNALS.map((signal) => signal.id).sort()

it('the registry is the folder', () => {
  const found = readdirSync('src/signals', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((group) =>
      readdirSync(`src/signals/${group.name}`).map((file) => `${group.name}/${file.replace(/\.ts$/, '')}`),
    )
    .sort()
  expect(ids).toEqual(found)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(60)
})

it('the registry is the tables, the profile and the catalogue', () => {
  expect(Object.keys(rows).sort()).toEqual(ids)
  expect(Object.keys(defaultPoints).sort()).toEqual(ids)
  expect(existsSync('docs/signals.md')).toBe(true)
  const catalogue = readFileSync('docs/signals.md', 'utf8')
  for (const id of ids) expect(catalogue).toContain(`\`${id}\``)
})

it('every code is unique and has a sentence with its holes in every language', () => {
  const codes = SIGNALS.flatMap((signal) => Object.keys(signal.reasons))
  expect(new Set(codes).size).toBe(codes.length)
  const holesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()
  for (const signal of SIGNALS)
    for (const [code, holes] of Object.entries(signal.reasons)) {
      expect(code).toMatch(/^[A-Z][A-Z_]+$/)
      for (const language of [en, ja]) {
        const said = language[code as keyof typeof en]
        expect([...new Set(holesOf(said.internal))]).toEqual([...holes].sort())
        for (const hole of holesOf(said.customer ?? '')) expect(holes).toContain(hole)
      }
      expect(en[code as keyof typeof en].customer === null).toBe(ja[code as keyof typeof en].customer === null)
    }
})

it('every family has a cap and every basis is a source with an address', () => {
  for (const signal of SIGNALS) {
    expect(defaultProfile.families, signal.family).toHaveProperty(signal.family)
    for (const source of basisOf(signal.basis)) expect(source.url).toMatch(/^https:\/\//)
  }
})

it('every number of the profile has a reason', () => {
  for (const entry of Object.values(defaultProfile.signals)) expect(entry.reason.length).toBeGreaterThan(8)
  for (const entry of Object.values(defaultProfile.families)) expect(entry.reason.length).toBeGreaterThan(8)
})

it('customer sentences name no detector, sender or other account', () => {
  for (const language of [en, ja])
    for (const { customer } of Object.values(language))
      if (customer !== null)
        expect(customer).not.toMatch(/\b(sender|signal|score|detector|linked|other account)\b|スコア|送信者/i)
})
