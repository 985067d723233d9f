import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseInput } from '../../src/case'
import { defaultProfile } from '../../src/score/profiles/default'
import {
  backtest,
  type CaseOutcome,
  calibrate,
  compareProfiles,
  readProfile,
  renderBacktest,
  renderCalibration,
  renderComparison,
  simulate,
} from '../../src/tuning'

const HOSTILE = '"><script>window.owned=1</script><img src=https://evil.example/x onerror="window.owned=1">'

const year = simulate({ seed: 11, customers: 6000, keep: 6000 })
const mixed: CaseOutcome[] = [
  ...year.cases.filter((item) => item.outcome === 'abusive'),
  ...year.cases.filter((item) => item.outcome === 'legitimate').slice(0, 400),
].map((item, index) => (index % 50 === 0 ? { ...item, segment: HOSTILE } : item))
const cases = mixed.map((item): CaseInput => ({ ...item.case, id: `${item.case.id}${HOSTILE}` }))

const made = async (): Promise<readonly (readonly [string, string])[]> => {
  const fitted = await calibrate(mixed, { folds: 3 })
  const strict = readProfile({
    id: 'strict',
    version: '2',
    decisions: { review: { value: 0.2, reason: 'we look at nearly everything' } },
  })
  return [
    ['back-test', renderBacktest(await backtest(mixed))],
    ['back-test of a fitted profile', renderBacktest(await backtest(mixed, { profile: fitted.profile }))],
    ['back-test of nothing', renderBacktest(await backtest([]))],
    ['comparison', renderComparison(await compareProfiles(cases, defaultProfile, strict))],
    ['calibration', renderCalibration(fitted)],
  ]
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'redflag-tuning-'))
let browser: Browser | undefined
let pages: readonly (readonly [string, string])[] = []

beforeAll(async () => {
  pages = await made()
  if (executablePath === undefined)
    console.log('No Chromium on this machine: the reports were not opened in a browser.')
  else browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}, 240_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

describe('reports of back-tests, comparisons and calibrations', () => {
  test('are one file each: a strict policy, no script, no address to load, nothing unescaped', () => {
    expect(pages).toHaveLength(5)
    for (const [name, html] of pages) {
      expect(html, name).toContain(`Content-Security-Policy" content="default-src 'none'; style-src 'sha256-`)
      expect(html, name).not.toMatch(/<script|<img|<link|<iframe| (src|href|on[a-z]+)="/)
      expect(html, name).not.toContain('NaN')
    }
  })
  test('draw the curves and hold the tables', () => {
    const [plain, fitted] = pages.map(([, html]) => html)
    for (const words of ['ROC curve, area', 'Distribution of scores', 'By segment', 'AUC lost without it', 'over Tor'])
      expect(plain).toContain(words)
    expect(plain).toContain('claims no probability')
    expect(fitted).toContain('aria-label="Calibration curve"')
    expect(fitted).toContain('calibration error')
  })
  test.each([1280, 390])(
    'opened %i pixels wide: nothing runs, nothing is fetched, nothing is said, axe finds no serious fault',
    async (width) => {
      for (const [name, html] of pages) {
        if (browser === undefined) return
        const path = join(folder, 'report.html')
        writeFileSync(path, html)
        const context = await browser.newContext({ viewport: { width, height: 900 } })
        const page = await context.newPage()
        const said: string[] = []
        const fetched: string[] = []
        page.on('console', (message) => said.push(message.text()))
        page.on('pageerror', (error) => said.push(error.message))
        page.on('request', (request) => fetched.push(request.url()))
        await page.goto(pathToFileURL(path).href)
        expect(fetched, name).toHaveLength(1)
        expect(said, name).toEqual([])
        expect(await page.evaluate('window.owned'), name).toBeUndefined()
        expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), name).toBe(true)
        await page.evaluate(axe)
        const serious = await page.evaluate(
          `axe.run().then((result) => result.violations.filter((found) => ['serious', 'critical'].includes(found.impact)).map((found) => found.id + ': ' + found.nodes.map((node) => node.target.join()).slice(0, 3).join(' ')))`,
        )
        expect(serious, name).toEqual([])
        await context.close()
      }
    },
    180_000,
  )
})
