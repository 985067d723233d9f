import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Parts that belong to the outside world. */
const OUTSIDE = ['src/cli', 'src/ocr', 'src/store', 'src/queue']

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return OUTSIDE.includes(path) ? [] : files(path)
    return path.endsWith('.ts') ? [path] : []
  })

/** Comments and strings may speak of anything. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

it('the core touches no clock, no randomness, no system', () => {
  for (const file of files('src')) {
    const text = code(readFileSync(file, 'utf8'))
    expect(text, file).not.toMatch(
      /from ['"]node:|\bimport\(['"]node:|Date\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|\bBuffer\b|\bfetch\(|globalThis\.crypto/,
    )
    expect(text, file).not.toMatch(/^await /m)
  }
})

const LAYERS = ['case', 'facts', 'signals', 'score', 'duties', 'advice', 'report']
const INSTRUMENTS = [['text'], ['identifiers', 'domains'], ['content', 'links']]

it('a layer imports only from layers to its left and from instruments', () => {
  const rank = (folder: string): number => LAYERS.indexOf(folder)
  const instrument = (folder: string): number => INSTRUMENTS.findIndex((group) => group.includes(folder))
  for (const file of files('src')) {
    const [, folder = ''] = file.split('/')
    if (rank(folder) < 0 && instrument(folder) < 0) continue
    for (const match of readFileSync(file, 'utf8').matchAll(/from '((?:\.\.\/)+)([a-z-]+)/g)) {
      const ups = (match[1]?.length ?? 0) / 3
      if (ups !== file.split('/').length - 2) continue
      const to = match[2] ?? ''
      const where = `${file} -> ${to}`
      if (instrument(folder) >= 0) {
        expect(rank(to), where).toBeLessThanOrEqual(0)
        if (instrument(to) >= 0) expect(instrument(to), where).toBeLessThanOrEqual(instrument(folder))
      } else if (rank(to) >= 0) expect(rank(to), where).toBeLessThanOrEqual(rank(folder))
    }
  }
})
