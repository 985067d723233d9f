import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold'
import { buildMatcher } from '../../src/text/matcher'
import { readVoices } from '../../src/text/read-voices'
import { term } from './support'

const of =
  (unit: string, before = '', after = '') =>
  (length: number): string =>
    before + unit.repeat(Math.ceil(length / unit.length)) + after

/** Pages that make careless code slow: each is read at two sizes, ten times apart. */
const pages: readonly [string, (length: number) => string][] = [
  ['angle brackets', of('<')],
  ['one word', of('a')],
  ['nested spans', of('<span>')],
  ['nested spans with text', of('<span>a')],
  ['blocks in nested inlines', of('<b><div></div>')],
  ['paragraphs', of('<p>a')],
  ['end tags without start', of('</x></span>', '<div>'.repeat(600))],
  ['entities', of('&#114;')],
  ['entities without semicolon', of('&amp')],
  ['ampersands', of('&')],
  ['attribute of entities', of('&amp', '<a title="', '">')],
  ['combining marks', of('\u0301', 'a')],
  ['direction overrides', of('\u202ea')],
  ['one long override', of('ab ', '\u202e')],
  ['zero-width', of('a\u200b')],
  ['spaced letters', of('a  b c ')],
  ['leetspeak', of('a1b ')],
  ['mixed scripts', of('rаw ')],
  ['masks', of('r○w')],
  ['turned letters', of('ɐɔ ')],
  ['double v', of('vv')],
  ['jamo', of('\u1100\u1161\u11a8')],
  ['comments', of('<!--')],
  ['style elements', of('<style>')],
  ['literals never closed', of('document.write("a"+', '<script>')],
  ['escapes', of('\\x61', '<script>document.write("')],
  ['hits', of('raw free ')],
]

const matcher = buildMatcher([term('raw free'), term('漫画raw', 'none'), term('ab', 'none'), term('warez')])

/** Processor time in microseconds, which a busy machine does not lengthen as it does the clock's. */
const work = (html: string): number => {
  const begin = process.cpuUsage()
  let hits = 0
  for (const voice of readVoices(html).voices) {
    matcher.scan(fold(voice.text, voice.map), () => ++hits < 10_000)
  }
  const { user, system } = process.cpuUsage(begin)
  return user + system
}

describe('hostile pages cost in proportion to their size', () => {
  it.each(pages)('%s', (_, page) => {
    const small = page(100_000)
    const large = page(1_000_000)
    work(small)
    // Ten times the page may cost up to 60 times, garbage and all; what is quadratic costs 100 times. The floor keeps
    // the grain of the measure out of it.
    const base = Math.max(8000, Math.min(work(small), work(small)))
    expect(work(large) / base).toBeLessThan(60)
  })

  it.each(pages)('%s: the search looks at a unit as often in a large page as in a small one', (_, page) => {
    const looks = (length: number): number => {
      let count = 0
      let units = 1
      for (const voice of readVoices(page(length)).voices) {
        const folded = fold(voice.text, voice.map)
        const counted = new Proxy(folded.units, {
          get: (target, key) => {
            if (typeof key === 'string') count++
            const value: unknown = Reflect.get(target, key)
            return typeof value === 'function' ? value.bind(target) : value
          },
        })
        units += folded.length
        matcher.scan({ ...folded, length: folded.length, units: counted }, () => true)
      }
      return count / units
    }
    expect(looks(20_000)).toBeLessThan(looks(2_000) * 1.5 + 1)
  })

  it('reads ten million units of "<" to the limit, and says so', () => {
    const page = readVoices('<'.repeat(10_000_000))
    expect(page.readUnits).toBe(8_388_608)
    expect(page.notes.map(({ code }) => code)).toContain('PAGE_TRUNCATED')
  })

  it('keeps its output bounded', () => {
    const links = readVoices('<a href=x>y</a>'.repeat(30_000))
    expect(links.links.length).toBe(20_000)
    expect(links.notes.map(({ code }) => code)).toContain('TOO_MANY_LINKS')
    expect(readVoices('<img src=x>'.repeat(30_000)).images.length).toBe(20_000)
    expect(fold('a\u0301'.repeat(100_000)).length).toBe(100_000)
  })
})
