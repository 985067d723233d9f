import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { redflag } from './support'

const HISTORY = JSON.stringify([
  { name: 'kaburoma3.xyz', firstSeenAt: '2025-01-01' },
  { name: 'kaburoma.com', firstSeenAt: '2024-01-01' },
  { name: 'flowers.example', firstSeenAt: '2024-03-01' },
  { name: 'kaburoma2.com', firstSeenAt: '2024-06-01' },
])

test('cluster draws each family as a tree in time', async () => {
  const { code, out } = await redflag(['domains', 'cluster', '-'], HISTORY)
  expect(code).toBe(0)
  expect(out.split('\n')).toEqual([
    'kaburoma.com  2024-01-01',
    expect.stringMatching(/^└─ kaburoma2\.com {2}2024-06-01 {2}number step 0\.\d\d$/),
    expect.stringMatching(/^ {3}└─ kaburoma3\.xyz {2}2025-01-01 {2}number step 0\.\d\d$/),
    '',
    'flowers.example  2024-03-01',
    '',
  ])
})

test('cluster --svg writes the same trees as one picture, beside what it prints', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'redflag-families-'))
  try {
    const file = join(folder, 'families.svg')
    const { code, out, err } = await redflag(['domains', 'cluster', '-', '--json', '--svg', file], HISTORY)
    expect([code, err]).toEqual([0, `Written: ${file}\n`])
    expect(JSON.parse(out)).toHaveLength(2)
    const svg = await readFile(file, 'utf8')
    expect(svg).toContain('aria-label="2 family trees of 4 names"')
    expect([svg.match(/<circle/g)?.length, svg.match(/<path/g)?.length]).toEqual([4, 2])
    const heights = [...svg.matchAll(/cy="(\d+)"/g)].map((match) => Number(match[1]))
    expect(new Set(heights).size).toBe(4)
    expect(Math.max(...heights)).toBeLessThan(Number(/height="(\d+)" font/.exec(svg)?.[1]))
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('nothing of a hostile name reaches the terminal', async () => {
  const { out } = await redflag(['domains', 'cluster', '-'], 'a\u001b[31m.example\n<b>.example\n')
  expect(out).not.toMatch(/[\u001b<]/)
})

test('--svg elsewhere, and a day that is none, are bad input', async () => {
  expect((await redflag(['domains', 'relate', 'a.example', 'b.example', '--svg', 'x.svg'])).code).toBe(2)
  const bad = await redflag(['domains', 'cluster', '-'], '[{"name":"a.example","firstSeenAt":"yesterday"}]')
  expect(bad.code).toBe(2)
})
