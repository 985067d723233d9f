import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as HandlerModule from '../../examples/signup/handler'
import type * as NodeModule from '../../examples/signup/node'
import { en } from '../../src/sentences/en'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'redflag-signup-'))
let handler: (request: Request) => Promise<Response>
let worker: { readonly fetch: (request: Request) => Promise<Response> }
let server: Server
let origin: string
const offered = new Map<string, readonly string[]>()

beforeAll(async () => {
  // Bundled as a user would for the edge, which shows that nothing but web interfaces is needed.
  await build({
    absWorkingDir: root,
    entryPoints: ['examples/signup/handler.ts', 'examples/signup/worker.ts', 'examples/signup/node.ts'],
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    tsconfig: 'tsconfig.all.json',
    logLevel: 'error',
  })
  const load = <T>(name: string): Promise<T> =>
    import(/* @vite-ignore */ pathToFileURL(join(out, name)).href) as Promise<T>
  const { createSignup } = await load<typeof HandlerModule>('handler.mjs')
  const { toNode } = await load<typeof NodeModule>('node.mjs')
  worker = (await load<{ default: typeof worker }>('worker.mjs')).default
  let count = 0
  handler = createSignup({
    now: () => '2026-11-24T10:00:00Z',
    newId: () => `signup-${++count}`,
    clientIp: () => '8.8.8.8',
    onOffer: (reference, ways) => offered.set(reference, ways),
    startOf: (way, reference) =>
      offered.get(reference)?.includes(way) === true
        ? `https://verify.example/start?way=${encodeURIComponent(way)}&reference=${reference}`
        : null,
    hookKey: 'made-up-key',
    defaults: { service: { roles: ['cdn', 'reverse_proxy'], masksOrigin: true, plan: 'free' } },
  })
  server = createServer(toNode(handler))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await new Promise((closed) => server?.close(closed))
  rmSync(out, { recursive: true, force: true })
})

const jane = {
  name: 'Planted Jane',
  email: 'planted.jane@brand.example',
  country: 'gb',
  kind: 'individual',
  purpose: 'Cats',
}
const form = (fields: Record<string, string>, path = '/signup', headers: Record<string, string> = {}): Request =>
  new Request(`https://signup.example${path}`, { method: 'POST', body: new URLSearchParams(fields), headers })

describe('the handler', () => {
  test('shows the form in the language asked for, with a policy that lets no script run', async () => {
    const english = await handler(new Request('https://signup.example/signup'))
    expect(english.status).toBe(200)
    expect(english.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await english.text()).toContain('<html lang="en">')
    const japanese = await handler(
      new Request('https://signup.example/signup', { headers: { 'accept-language': 'ja-JP,en' } }),
    )
    expect(await japanese.text()).toContain('アカウントの開設')
  })
  test('asks an unknown customer for one thing, and says nothing of scores, detectors or what was typed', async () => {
    const response = await handler(form(jane))
    const page = await response.text()
    expect(response.status).toBe(202)
    expect(page).toMatch(/confirm a means of payment/i)
    expect(page).toContain('We never ask for a personal resident number')
    expect(page).not.toMatch(/planted/i)
    expect(page).not.toMatch(/score|risk|fraud|suspicious|band|signal/i)
    for (const code of Object.keys(en)) expect(page).not.toContain(code)
  })
  test('the same as JSON', async () => {
    const response = await handler(
      new Request('https://signup.example/signup?lang=ja', {
        method: 'POST',
        body: JSON.stringify(jane),
        headers: { 'content-type': 'application/json', accept: 'application/json' },
      }),
    )
    const body = await response.json()
    expect(response.status).toBe(202)
    const keys = ['decision', 'kept', 'limits', 'neverAsked', 'reference', 'ways', 'why']
    expect(Object.keys(body).sort()).toEqual(keys)
    expect(offered.get(body.reference)).toEqual(body.ways.map(({ id }: { id: string }) => id))
    expect(body).toMatchObject({ decision: 'step_up', limits: expect.any(Array) })
    expect(body.ways[0].checks[0].title).toBe('メールアドレスの確認')
    expect(JSON.stringify(body)).not.toMatch(/planted/i)
  })
  test('mistakes are named by field, never repeated', async () => {
    const response = await handler(form({ ...jane, country: '<script>alert(1)</script>' }))
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('role="alert"')
    expect(page).toContain('Country')
    expect(page).not.toMatch(/<script|alert\(|planted/i)
  })
  test.each([
    [() => form({ name: 'x'.repeat(20_000) }), 413],
    [
      () =>
        new Request('https://signup.example/signup', {
          method: 'POST',
          body: 'x',
          headers: { 'content-type': 'text/plain' },
        }),
      415,
    ],
    [
      () =>
        new Request('https://signup.example/signup', {
          method: 'POST',
          body: '{',
          headers: { 'content-type': 'application/json' },
        }),
      415,
    ],
    [() => new Request('https://signup.example/signup', { method: 'DELETE' }), 405],
    [() => new Request('https://signup.example/other'), 404],
    [() => form({ way: '"><script>', reference: 'a' }, '/signup/choose'), 400],
    [() => form({}, '/signup/whmcs'), 401],
    [() => form({}, '/signup/whmcs', { authorization: 'Bearer made-up-kez' }), 401],
  ])('status of case %#', async (request, status) => {
    expect((await handler(request())).status).toBe(status)
  })
  test('a way that was offered goes on elsewhere, and no other', async () => {
    offered.set('signup-0', ['confirm_email+verify_payment'])
    const choose = (way: string, reference: string): Promise<Response> =>
      handler(form({ way, reference }, '/signup/choose'))
    const response = await choose('confirm_email+verify_payment', 'signup-0')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(
      'https://verify.example/start?way=confirm_email%2Bverify_payment&reference=signup-0',
    )
    expect((await choose('identity_document', 'signup-0')).status).toBe(400)
    expect((await choose('confirm_email+verify_payment', 'signup-none')).status).toBe(400)
  })
  test('the WHMCS hook gets a decision, and the password goes nowhere', async () => {
    const client = {
      client_id: 1,
      firstname: 'Planted',
      lastname: 'Jane',
      email: 'planted@brand.example',
      country: 'GB',
      password: 'PLANTED',
    }
    const response = await handler(
      new Request('https://signup.example/signup/whmcs', {
        method: 'POST',
        body: JSON.stringify(client),
        headers: { authorization: 'Bearer made-up-key', 'content-type': 'application/json' },
      }),
    )
    const body = await response.json()
    expect(response.status).toBe(200)
    expect(body.decision).toBe('step_up')
    expect(body.reasons).toContain('MASKED_AND_UNKNOWN')
    expect(JSON.stringify(body)).not.toMatch(/planted/i)
  })
  test('the worker answers without a server', async () => {
    expect((await worker.fetch(form(jane))).status).toBe(202)
  })
})

test('behind node:http', async () => {
  const response = await fetch(`${origin}/signup`, { method: 'POST', body: new URLSearchParams(jane) })
  expect(response.status).toBe(202)
  expect(await response.text()).toContain('One more step')
  expect((await fetch(`${origin}/signup.css`)).headers.get('content-type')).toBe('text/css')
})

const CHROMIUM = '/usr/bin/chromium'
test('in a browser: form, step-up, choice, in English and Japanese', async () => {
  if (!existsSync(CHROMIUM)) {
    console.log(`skipped: ${CHROMIUM} is not installed`)
    return
  }
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.route('https://verify.example/**', (route) => route.fulfill({ body: 'vendor' }))
    await page.goto(`${origin}/signup?lang=en`)
    await page.getByLabel('Name').fill(jane.name)
    await page.getByLabel('E-mail address').fill(jane.email)
    await page.getByLabel('Country').fill('GB')
    await page.getByRole('button', { name: 'Continue' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('One more step')
    const ways = await page.locator('li.way h2').allTextContents()
    expect(ways.length).toBeGreaterThan(2)
    await page.getByRole('button', { name: 'Choose this way' }).first().click()
    await page.waitForURL('https://verify.example/**')
    await page.goto(`${origin}/signup?lang=ja`)
    await page.getByLabel('お名前').fill('山田 太郎')
    await page.getByLabel('メールアドレス').fill(jane.email)
    await page.getByRole('button', { name: '次へ' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('あと一つ確認があります')
    expect(await page.locator('html').getAttribute('lang')).toBe('ja')
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([])
  } finally {
    await browser.close()
  }
})
