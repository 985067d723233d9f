import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const guides = readdirSync('docs/guides').map((name) => `docs/guides/${name}`)
const blocks = [...guides, 'README.md'].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/```js(?: run)?\n([\s\S]*?)```/g)].map((match, index) => ({
    file,
    index,
    code: match[1] ?? '',
  })),
)

describe('documents', () => {
  it.each(blocks)('$file block $index runs', ({ code }) => {
    expect(existsSync('dist/index.js'), 'npm test builds first').toBe(true)
    mkdirSync('dist', { recursive: true })
    const folder = mkdtempSync(join('dist', 'docs-'))
    try {
      writeFileSync(join(folder, 'block.mjs'), code)
      execFileSync('node', [join(folder, 'block.mjs')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('every local link leads somewhere', () => {
    for (const file of [...guides, 'README.md'])
      for (const match of readFileSync(file, 'utf8').matchAll(/\]\(([^)#:]+)\)/g)) {
        const target = join(file, '..', match[1] ?? '')
        expect(existsSync(target), `${file} -> ${match[1]}`).toBe(true)
      }
  })
})
