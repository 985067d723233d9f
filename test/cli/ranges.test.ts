import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { completeLines, linesOf, offsetOfLine } from '../../src/cli/ranges'

const folder = mkdtempSync(join(tmpdir(), 'redflag-'))
afterAll(() => rmSync(folder, { recursive: true }))

const textLines = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '漢', '"', '\r'), maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
})

/** What a reader of lines sees: a last newline ends the last line and begins none. */
const expected = (text: string): string[] => {
  const lines = text.split('\n')
  if (lines[lines.length - 1] === '') lines.pop()
  return lines
}

test('adjoining ranges give every line once, wherever they are cut', async () => {
  await fc.assert(
    fc.asyncProperty(textLines, fc.boolean(), fc.integer({ min: 1, max: 20 }), async (lines, ends, size) => {
      const text = lines.join('\n') + (ends ? '\n' : '')
      const path = join(folder, 'lines')
      writeFileSync(path, text)
      const file = await open(path)
      const bytes = Buffer.byteLength(text)
      const found: (string | null)[] = []
      for (let start = 0; start < bytes; start += size)
        found.push(...(await linesOf(file, start, Math.min(bytes, start + size))))
      await file.close()
      expect(found).toEqual(expected(text))
    }),
    { numRuns: 150 },
  )
})

test('what an earlier run completed, and where the input goes on', async () => {
  await fc.assert(
    fc.asyncProperty(textLines, fc.boolean(), async (lines, ends) => {
      const text = lines.join('\n') + (ends ? '\n' : '')
      const path = join(folder, 'resume')
      writeFileSync(path, text)
      const seen: string[] = []
      const written = await completeLines(path, (line) => seen.push(line))
      const whole = text.slice(0, text.lastIndexOf('\n') + 1)
      expect([written.lines, written.end, seen]).toEqual([
        whole.split('\n').length - 1,
        Buffer.byteLength(whole),
        expected(whole),
      ])
      for (let count = 1; count <= written.lines; count++) {
        const { offset, previous } = await offsetOfLine(path, count)
        expect(previous).toBe(expected(text)[count - 1])
        expect(Buffer.from(text).subarray(offset).toString()).toBe(text.split('\n').slice(count).join('\n'))
      }
    }),
    { numRuns: 60 },
  )
})
