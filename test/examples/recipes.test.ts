import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as HandlerModule from '../../examples/signup/handler'
import { onExpress } from '../../examples/signup/recipes/express'
import { onFastify } from '../../examples/signup/recipes/fastify'
import { onHono } from '../../examples/signup/recipes/hono'
import { forNext } from '../../examples/signup/recipes/next'
import type { Handler } from '../../examples/signup/recipes/types'
import { peer } from '../support/peers'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'redflag-recipes-'))
let signup: Handler

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['examples/signup/handler.ts'],
    outfile: join(out, 'handler.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    tsconfig: 'tsconfig.all.json',
    logLevel: 'error',
  })
  const { createSignup } = (await import(
    /* @vite-ignore */ pathToFileURL(join(out, 'handler.mjs')).href
  )) as typeof HandlerModule
  signup = createSignup({
    now: () => '2026-11-24T10:00:00Z',
    newId: () => 'signup-1',
    startOf: (way, reference) => `https://verify.example/start?way=${encodeURIComponent(way)}&reference=${reference}`,
    defaults: { service: { roles: ['cdn', 'reverse_proxy'], masksOrigin: true, plan: 'free' } },
  })
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

const jane = new URLSearchParams({
  name: 'Planted Jane',
  email: 'planted.jane@brand.example',
  country: 'gb',
  kind: 'individual',
  purpose: 'Cats',
})

/** The same three calls whatever carries them: the form, the step-up, and a page that is not there. */
const holds = async (call: (path: string, init?: RequestInit) => Promise<Response>): Promise<void> => {
  const form = await call('/signup')
  expect(form.status).toBe(200)
  expect(await form.text()).toContain('<html lang="en">')
  const answer = await call('/signup', { method: 'POST', body: jane })
  expect(answer.status).toBe(202)
  const page = await answer.text()
  expect(page).toContain('One more step')
  expect(page).not.toMatch(/planted/i)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const chosen = await call('/signup/choose', {
    method: 'POST',
    body: new URLSearchParams({ way: 'confirm_email', reference: 'signup-1' }),
    redirect: 'manual',
  })
  expect(chosen.status).toBe(303)
}

const serving = async (listener: RequestListener, run: (origin: string) => Promise<void>): Promise<void> => {
  const server: Server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    await new Promise((closed) => server.close(closed))
  }
}

test('Next: route handlers', async () => {
  const { GET, POST } = forNext(signup)
  await holds((path, init) => {
    const request = new Request(`https://signup.example${path}`, init)
    return request.method === 'GET' ? GET(request) : POST(request)
  })
})

test('Hono', async () => {
  const hono = await peer<{
    Hono: new () => Parameters<typeof onHono>[0] & { request: (path: string, init?: RequestInit) => Promise<Response> }
  }>('hono')
  if (hono === null) return
  const app = new hono.Hono()
  onHono(app, signup)
  await holds(async (path, init) => app.request(`https://signup.example${path}`, init))
})

test('Express', async () => {
  const express = await peer<{ default: () => Parameters<typeof onExpress>[0] & RequestListener }>('express')
  if (express === null) return
  const app = express.default()
  onExpress(app, signup)
  await serving(app, (origin) => holds((path, init) => fetch(`${origin}${path}`, init)))
})

test('Fastify', async () => {
  type App = Parameters<typeof onFastify>[0]
  interface Root {
    register(plugin: (app: App) => Promise<void>): unknown
    post(path: string, handler: (request: { body: unknown }) => Promise<unknown>): unknown
    listen(options: { port: number; host: string }): Promise<string>
    close(): Promise<void>
  }
  const fastify = await peer<{ default: () => Root }>('fastify')
  if (fastify === null) return
  const app = fastify.default()
  app.register(async (own) => onFastify(own, signup))
  app.post('/other', async (request) => request.body)
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  try {
    await holds((path, init) => fetch(`${origin}${path}`, init))
    const other = await fetch(`${origin}/other`, {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    })
    expect(await other.json()).toEqual({ a: 1 })
  } finally {
    await app.close()
  }
})
