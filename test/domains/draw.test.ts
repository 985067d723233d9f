import { describe, expect, it } from 'vitest'
import { clusterDomains } from '../../src/domains/cluster'
import { drawClusterSvg, drawClustersSvg, drawClusterText } from '../../src/domains/draw'

const [family] = clusterDomains([
  { name: 'kaburoma.com', firstSeenAt: '2024-01-01' },
  { name: 'kaburoma2.com', firstSeenAt: '2024-06-01' },
  { name: 'kaburoma3.xyz', firstSeenAt: '2025-01-01' },
])

describe('drawing a cluster', () => {
  it('draws the chain in time', () => {
    expect(drawClusterText(family!).split('\n')).toEqual([
      'kaburoma.com  2024-01-01',
      expect.stringMatching(/^└─ kaburoma2\.com {2}2024-06-01 {2}number step 0\.9/),
      expect.stringMatching(/^ {3}└─ kaburoma3\.xyz {2}2025-01-01 {2}number step 0\.9/),
    ])
    expect(drawClusterSvg(family!).match(/<circle/g)).toHaveLength(3)
  })

  it('draws families under one another with a row between, in a picture that holds them all', () => {
    const other = clusterDomains(['pelidunost.to'])[0]!
    const svg = drawClustersSvg([family!, other])
    const rows = [...svg.matchAll(/cy="(\d+)"/g)].map(([, y]) => Number(y))
    const row = rows[1]! - rows[0]!
    expect(rows).toEqual([0, 1, 2, 4].map((at) => rows[0]! + at * row))
    expect(svg).toContain(`height="${rows[0]! + 5 * row}"`)
    // The first name of a family hangs on none.
    expect(svg.match(/<path/g)).toHaveLength(2)
    expect(svg).not.toContain('undefined')
    expect(svg).toContain('2 family trees of 4 names')
    expect(drawClustersSvg([family!])).toContain('Family tree of 3 names')
  })

  it('lets nothing of a name through', () => {
    const [hostile] = clusterDomains(['<script>alert(1)</script>\u001b[31m\u202e'])
    expect(drawClusterText(hostile!)).not.toMatch(/[<\u001b\u202e]/)
    expect(drawClusterSvg(hostile!)).not.toContain('<script')
  })

  it('draws a chain of thousands', () => {
    const long = Array.from({ length: 3000 }, (_, at) => `kaburoma${at}.com`)
    expect(drawClusterText(clusterDomains(long)[0]!).split('\n').length).toBe(3000)
  })

  it('draws tens of thousands that hang on one name', () => {
    const first = family!.members[0]!
    const next = family!.members[1]!
    const members = [first, ...Array.from({ length: 40_000 }, (_, at) => ({ ...next, name: `kaburoma${at}.net` }))]
    const started = performance.now()
    const lines = drawClusterText({ ...family!, members }).split('\n')
    expect(performance.now() - started).toBeLessThan(1500)
    expect(lines).toHaveLength(40_001)
    expect(lines[1]).toMatch(/^├─ kaburoma0\.net/)
    expect(lines.at(-1)).toMatch(/^└─ kaburoma39999\.net/)
  })
})
