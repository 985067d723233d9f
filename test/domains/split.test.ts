import { describe, expect, it } from 'vitest'
import type { Hop, Row } from '../../eval/domains/data'
import { splitOf } from '../../eval/domains/split'

const row = (domain: string): Row => ({ domain, label: 'pirate', source: 'invented' })
const hop = (from: string, to: string, brand = ''): Hop => ({ brand, from, to, kind: 'new_name', source: 'invented' })

describe('splitOf', () => {
  const { groupOf, partOf, heldOut } = splitOf(
    [row('kaburoma.com'), row('w3.kabu-roma2.to'), row('stranger.net'), row('pelidunost.cc')],
    [hop('kaburoma.cc', 'pelidunost.to'), hop('zeti.com', 'mulo.com', 'zetimulo')],
  )
  it('keeps all names of a brand together: by stem, by hop, by what a source calls them', () => {
    const brand = groupOf('kaburoma.com')
    for (const name of ['kabu-roma2.to', 'KABUROMA.org', 'pelidunost.cc', 'www.pelidunost.to'])
      expect(groupOf(name)).toBe(brand)
    expect(groupOf('zeti.com')).toBe(groupOf('mulo.com'))
    expect(groupOf('stranger.net')).not.toBe(brand)
  })
  it('holds out one part of five', () => {
    for (const name of ['kaburoma.com', 'stranger.net', 'zeti.com']) {
      expect(partOf(name)).toBeLessThan(5)
      expect(heldOut(name)).toBe(partOf(name) === 0)
    }
  })
})
