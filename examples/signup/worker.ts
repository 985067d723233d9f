import { createSignup } from './handler'

/** One handler for Workers, Bun and Deno; `README.md` has the lines for Hono, Next, Express and Fastify. */
const signup = createSignup({
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  startOf: (way, reference) => `https://verify.example/start?way=${encodeURIComponent(way)}&reference=${reference}`,
  defaults: { service: { roles: ['cdn', 'reverse_proxy'], masksOrigin: true, plan: 'free' } },
})

export default { fetch: signup }
