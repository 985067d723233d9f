import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/report'
import { hostileSample, sample } from './sample'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
if (executablePath === undefined) console.log('No Chromium on this machine: the report was not opened in a browser.')

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'redflag-report-'))
let browser: Browser | undefined

beforeAll(async () => {
  if (executablePath !== undefined)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

const pages: [string, string][] = [
  ['staff', renderHtml(sample)],
  ['staff in Japanese', renderHtml(sample, { language: 'ja' })],
  ['customer', renderHtml(sample, { audience: 'customer' })],
  [
    'hostile',
    renderHtml(
      hostileSample('"><script>window.owned=1</script><img src=https://evil.example/x onerror="window.owned=1">'),
    ),
  ],
]

describe.each([1280, 390])('opened %i pixels wide', (width) => {
  test.each(pages)(
    '%s: nothing runs, nothing is fetched, nothing is said on the console, axe finds no serious fault',
    async (name, html) => {
      if (browser === undefined) return
      const path = join(folder, `${name}.html`)
      writeFileSync(path, html)
      const context = await browser.newContext({ viewport: { width, height: 900 } })
      const page = await context.newPage()
      const said: string[] = []
      const fetched: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      page.on('request', (request) => fetched.push(request.url()))
      await page.goto(pathToFileURL(path).href)
      expect(fetched).toHaveLength(1)
      expect(said).toEqual([])
      expect(await page.evaluate('window.owned')).toBeUndefined()
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
      await page.evaluate(axe)
      const serious = await page.evaluate(
        `axe.run().then((result) => result.violations.filter((found) => ['serious', 'critical'].includes(found.impact)).map((found) => found.id + ': ' + found.nodes.map((node) => node.target.join()).slice(0, 3).join(' ')))`,
      )
      expect(serious).toEqual([])
      await context.close()
    },
    60_000,
  )
})
