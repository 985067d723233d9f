import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { assessmentSchema } from '../../src/assessment-schema'
import { renderHtml, renderMarkdown, renderText } from '../../src/report'
import { markdownText, visible } from '../../src/report/inert'
import { holesOf } from '../../src/report/say'
import { hostileSample, sample } from './sample'

type Element = DefaultTreeAdapterTypes.Element

const elementsOf = (html: string): Element[] => {
  const found: Element[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  return found
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title><svg/onload=alert(1)>',
  "javascript:alert('x')",
  '\u001b[2J\u001b]0;owned\u0007',
  '\u202egnp.exe\u2066',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  '| a | b |\n\n# heading\n<b>x</b> https://evil.example www.evil.example @user a@b.example',
  '`code` ``x`` {{x}} $(x) &lt; &#x3c;',
  '\ud800\u0000\u009b31m',
]

test('the sample is an assessment', () => expect(assessmentSchema.safeParse(sample).success).toBe(true))

describe.each(['en', 'ja'])('in %s', (language) => {
  test('says score, decision, reasons, duties, gaps and sources in each form', () => {
    for (const render of [
      renderText,
      renderHtml,
      (a: typeof sample, o: object) => renderMarkdown(a, o).replaceAll('\\', ''),
    ]) {
      const report = render(sample, { language })
      for (const word of [
        '81',
        'NOBODY_VERIFIED',
        'rawmanga.example',
        'tokyo-2025/kyc-omitted',
        'us/expeditious',
        'expeditiously',
        'redflag 0.1.0',
      ])
        expect(report).toContain(word)
    }
  })
  test('nothing is left unsaid', () => {
    for (const render of [renderText, renderHtml, renderMarkdown])
      expect(render(sample, { language })).not.toMatch(/undefined|NaN|\[object/)
  })
  test('the customer sees only what was meant for the customer', () => {
    for (const render of [renderText, renderHtml, renderMarkdown]) {
      const report = render(sample, { language, audience: 'customer' })
      expect(report).not.toMatch(/NOBODY_VERIFIED|refused|rawmanga|81|tokyo|notice|jp\/stop|プロキシ/)
      expect(report).toContain(language === 'ja' ? '本人' : 'verify who you are')
    }
  })
})

test('a matter of which nothing may be said looks like nothing', () => {
  const silent = { ...sample, reasons: sample.reasons.map((reason) => ({ ...reason, customerMessage: null })) }
  expect(renderText(silent, { audience: 'customer' })).toBe(
    'About your account\n  As of: 2025-12-01 00:00 UTC\n  There is nothing to report at this time.\n',
  )
})

test('Japanese sentences take the numbers of the English ones', () => {
  expect(holesOf('{count} of {total} fail', '2 of 10 fail')).toEqual({ count: '2', total: '10' })
  expect(holesOf('{count} fail', 'all is well')).toBeUndefined()
  expect(renderText(sample, { language: 'ja' })).toContain('本人確認が2件拒否され')
})

describe('hostile text is inert', () => {
  test.each(HOSTILE)('in HTML: %j', (text) => {
    const plain = elementsOf(renderHtml(sample))
    const html = renderHtml(hostileSample(text))
    const found = elementsOf(html)
    const count = (elements: readonly Element[], tag: string): number =>
      elements.filter((element) => element.tagName === tag).length
    for (const tag of ['script', 'img', 'iframe', 'object', 'b', 'form', 'link', 'base'])
      expect(count(found, tag)).toBe(0)
    for (const tag of ['style', 'meta', 'title', 'svg', 'table', 'section'])
      expect(count(found, tag)).toBe(count(plain, tag))
    for (const { name, value } of found.flatMap((element) => element.attrs)) {
      expect(name.startsWith('on') || name === 'style' || name === 'src').toBe(false)
      if (name === 'href') expect(value).toMatch(/^https?:\/\//)
    }
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })
  test.each(HOSTILE)('in a terminal: %j', (text) => {
    expect(renderText(hostileSample(text))).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    )
  })
  test.each(HOSTILE)('in Markdown: %j', (text) => {
    const report = renderMarkdown(hostileSample(text))
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    // Outside code spans no character of markup stands without a backslash.
    const outside = report.replace(/`[^`\n]*`/g, '').replace(/\\[!-/:-@[-`{-~]/g, '')
    expect(outside).not.toMatch(/<|https?:\/\/|www\.evil|\]\(|@user/)
  })
  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(renderText(hostileSample(text))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
        expect(elementsOf(renderHtml(hostileSample(text))).length).toBeLessThanOrEqual(
          elementsOf(renderHtml(sample)).length,
        )
        expect(visible(visible(text))).toBe(visible(text))
        expect(markdownText(text)).not.toMatch(/(?<!\\)[<>|]/)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the page stands alone', () => {
  const html = renderHtml(sample)
  const elements = elementsOf(html)
  const attribute = (element: Element, name: string): string | undefined =>
    element.attrs.find((item) => item.name === name)?.value
  test('the policy lets through exactly its own style', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = elements
      .map((element) => attribute(element, 'content'))
      .find((content) => content?.includes('default-src'))
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
  })
  test('can be read without seeing it', () => {
    expect(attribute(elements.find((element) => element.tagName === 'html')!, 'lang')).toBe('en')
    for (const svg of elements.filter((element) => element.tagName === 'svg')) {
      expect(attribute(svg, 'role')).toBe('img')
      expect(attribute(svg, 'aria-label')).toBeTruthy()
    }
    for (const th of elements.filter((element) => element.tagName === 'th')) expect(attribute(th, 'scope')).toBe('col')
    expect(elements.filter((element) => element.tagName === 'h1')).toHaveLength(1)
  })
  test('prints on A4', () => expect(html).toContain('@page{size:A4'))
})

test('text keeps to its width', () => {
  const long = hostileSample('word '.repeat(30) + '漢字'.repeat(60))
  for (const line of renderText(long, { width: 60 }).split('\n')) expect([...line].length).toBeLessThanOrEqual(62)
})

test('a large assessment is drawn in bounded room', () => {
  const many = {
    ...sample,
    duties: Array.from({ length: 5000 }, () => sample.duties[0]!),
    knowledge: { ...sample.knowledge, timeline: Array.from({ length: 10_000 }, () => sample.knowledge.timeline[0]!) },
  }
  const svg =
    renderHtml(many)
      .match(/<svg[\s\S]*?<\/svg>/g)
      ?.join('') ?? ''
  expect(svg.length).toBeLessThan(200_000)
})
