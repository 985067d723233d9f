import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
if (executablePath === undefined)
  console.log('No Chromium on this machine: the playground was not opened in a browser.')

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'redflag-playground-'))
const file = join(folder, 'index.html')
let browser: Browser | undefined

beforeAll(async () => {
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      '--tsconfig',
      'tsconfig.all.json',
      'examples/playground/build.ts',
      file,
    ],
    { cwd: root },
  )
  if (executablePath !== undefined)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

interface Opened {
  readonly page: Page
  readonly said: string[]
  readonly fetched: string[]
  readonly close: () => Promise<void>
}

const open = async (opened: Browser, width: number): Promise<Opened> => {
  const context = await opened.newContext({ viewport: { width, height: 900 }, bypassCSP: false })
  const page = await context.newPage()
  const said: string[] = []
  const fetched: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => {
    if (/^(?:https?|wss?|ftp):/.test(request.url())) fetched.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
  return { page, said, fetched, close: () => context.close() }
}

const reportText = async (page: Page): Promise<string> => {
  const frame = page.frameLocator('#report')
  await frame.locator('h1').waitFor()
  return (await frame.locator('body').textContent()) ?? ''
}

const seriousFaults = (page: Page): Promise<unknown> =>
  page.evaluate(
    `axe.run().then((result) => result.violations.filter((found) => ['serious', 'critical'].includes(found.impact)).map((found) => found.id + ': ' + found.nodes.map((node) => node.target.join()).slice(0, 3).join(' ')))`,
  )

test('is one file that names no other', () => {
  const html = readFileSync(file, 'utf8')
  const head = html.slice(0, html.indexOf('<script>'))
  expect(head).toContain("default-src 'none'")
  expect(head).not.toContain('unsafe')
  expect(head).not.toMatch(/(?:src|href)="(?!data:)[^#"]/)
})

describe.each([1280, 390])('%i pixels wide', (width) => {
  test.each([
    ['sample-case', 'case', 'n-1'],
    ['sample-page', 'page', ''],
    ['sample-mail', 'mail', ''],
  ])(
    '%s: a report, no fault, nothing leaves',
    async (button, sort, inReport) => {
      if (browser === undefined) return
      const { page, said, fetched, close } = await open(browser, width)
      await page.click(`#${button}`)
      expect(await reportText(page)).toContain(inReport)
      expect(await page.textContent('#said')).toContain(`Read as a ${sort}: score `)
      expect(said).toEqual([])
      expect(fetched).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
      // The tools of the test may run where the page's own policy would not let a stranger's script.
      await page.evaluate(axe)
      expect(await seriousFaults(page)).toEqual([])
      await close()
    },
    60_000,
  )
})

test('a pasted page with scripts and pictures stays inert', async () => {
  if (browser === undefined) return
  const { page, said, fetched, close } = await open(browser, 1280)
  await page.fill(
    '#pasted',
    '<title>"><script>top.owned=1</script></title><script>top.owned=1</script><img src=https://evil.example/x onerror="top.owned=1"><h1>漫画raw 無料</h1>',
  )
  await page.click('.go')
  await reportText(page)
  expect(await page.evaluate('window.owned')).toBeUndefined()
  expect([said, fetched]).toEqual([[], []])
  await close()
}, 60_000)

test('what is no case is named by place; Japanese and the customer see their own report', async () => {
  if (browser === undefined) return
  const { page, close } = await open(browser, 1280)
  await page.fill('#pasted', '{"id":"x","asOf":"2026-01-01T00:00:00Z","stage":"activ","acount":{}}')
  await page.click('.go')
  expect(await page.textContent('#faults')).toContain('/stage')
  await page.fill('#pasted', '{"id":')
  await page.click('.go')
  expect(await page.textContent('#said')).toContain('not JSON')
  await page.selectOption('#language', 'ja')
  await page.click('#sample-case')
  expect(await reportText(page)).toContain('評価報告書')
  await page.selectOption('#language', 'en')
  await page.selectOption('#audience', 'customer')
  await page.click('.go')
  await page.frameLocator('#report').locator('html[lang=en]').waitFor()
  expect(await reportText(page)).not.toContain('n-1')
  await close()
}, 60_000)
