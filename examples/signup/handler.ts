import { type Assessment, type CaseInput, createAssessor, mergeFragments, planVerification } from 'redflag'
import { fromWhmcs } from 'redflag/adapters/whmcs'
import { bodyOf, caseOf, fieldsOf } from './application'
import { css, formPage, laterPage, stepUpPage, welcomePage } from './page'
import { type Language, languageOf } from './words'

export interface SignupSettings {
  /** The clock; the library has none. ISO 8601. */
  readonly now: () => string
  readonly newId: () => string
  /** Which address the platform says the request came from. Never a header that a client can write. */
  readonly clientIp?: (request: Request) => string | null
  /** Told which ways were offered, so that `startOf` can refuse any other. */
  readonly onOffer?: (reference: string, ways: readonly string[]) => void
  /** Where a chosen way goes on, such as the page of an identity vendor; null, answered with 400, for a way that was not offered. */
  readonly startOf: (way: string, reference: string) => string | null
  /** Shared with the WHMCS hook; without it that route is closed. */
  readonly hookKey?: string
  /** What every customer of this provider has in common. */
  readonly defaults: Partial<CaseInput>
}

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self' https:; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const

const html = (body: string, language: Language, status = 200): Response =>
  new Response(body, {
    status,
    headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8', 'content-language': language },
  })

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { ...HEADERS, 'content-type': 'application/json' } })

const plain = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { ...HEADERS, ...headers } })

/** Compares in time that does not depend on where two keys differ. */
const sameKey = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length
  for (let index = 0; index < b.length; index++) difference |= (a.charCodeAt(index) || 0) ^ b.charCodeAt(index)
  return difference === 0
}

/**
 * Sign-up as one function from `Request` to `Response`, the same for Hono, Next, Workers, Bun and Deno. Keeps nothing and logs
 * nothing; what it answers is fit for the customer to read.
 */
export const createSignup = (settings: SignupSettings): ((request: Request) => Promise<Response>) => {
  const { safeAssess, assess } = createAssessor({ defaults: settings.defaults })

  const answer = (assessment: Assessment, input: CaseInput, language: Language, wantsJson: boolean): Response => {
    const { decision } = assessment
    if (decision === 'approve') return wantsJson ? json({ decision }, 201) : html(welcomePage(language), language, 201)
    const plan = planVerification(input, { assess, language })
    // Nobody is turned away by a machine: what is more than a question goes to a person.
    if (decision !== 'step_up' || plan.ways.length === 0)
      return wantsJson ? json({ decision: 'review' }, 202) : html(laterPage(language), language, 202)
    settings.onOffer?.(
      plan.caseId,
      plan.ways.map(({ id }) => id),
    )
    if (!wantsJson) return html(stepUpPage(language, plan), language, 202)
    const ways = plan.ways.map((way) => ({
      id: way.id,
      checks: way.checks.map(({ kind, title, message }) => ({ kind, title, message })),
    }))
    const limits = plan.limitsMeanwhile.map(({ code, message }) => ({ code, message }))
    const kept = plan.retention.message
    const neverAsked = plan.neverAsked.message
    return json({ decision, reference: plan.caseId, why: plan.why, ways, limits, kept, neverAsked }, 202)
  }

  const signup = async (request: Request, language: Language): Promise<Response> => {
    const type = request.headers.get('content-type') ?? ''
    const wantsJson = (request.headers.get('accept') ?? '').includes('application/json')
    const body = await bodyOf(request)
    if (body === null) return plain(413)
    const fields = fieldsOf(body, type)
    if (fields === null) return plain(415)
    const ip = settings.clientIp?.(request) ?? null
    const input = caseOf(fields, { id: settings.newId(), asOf: settings.now(), ip })
    const result = safeAssess(input)
    if (result.ok) return answer(result.assessment, input, language, wantsJson)
    // Pointers and codes only: what was typed is not said back.
    const issues = result.issues.map(({ pointer, code }) => ({ pointer, code }))
    return wantsJson
      ? json({ issues }, 422)
      : html(
          formPage(
            language,
            issues.map((issue) => issue.pointer),
          ),
          language,
          422,
        )
  }

  const choose = async (request: Request): Promise<Response> => {
    const body = await bodyOf(request)
    if (body === null) return plain(413)
    const fields = fieldsOf(body, request.headers.get('content-type') ?? '')
    const way = fields?.['way'] ?? ''
    const reference = fields?.['reference'] ?? ''
    if (!/^[a-z_+]{1,120}$/.test(way) || !/^[\w-]{1,64}$/.test(reference)) return plain(400)
    const location = settings.startOf(way, reference)
    return location === null ? plain(400) : plain(303, { location })
  }

  const hook = async (request: Request): Promise<Response> => {
    const given = (request.headers.get('authorization') ?? '').replace('Bearer ', '')
    if (settings.hookKey === undefined || !sameKey(given, settings.hookKey)) return plain(401)
    const body = await bodyOf(request)
    if (body === null) return plain(413)
    let payload: unknown
    try {
      payload = JSON.parse(body)
    } catch {
      return plain(400)
    }
    const input = mergeFragments(
      { id: settings.newId(), asOf: settings.now(), stage: 'signup', identity: { checks: [] } },
      fromWhmcs(payload),
    )
    const result = safeAssess(input)
    if (!result.ok) return json({ decision: 'review' }, 422)
    const { decision, actions, reasons } = result.assessment
    // For the desk, so with reasons; codes only, and no value of the customer.
    return json({
      decision,
      actions: actions.map((action) => action.kind),
      reasons: reasons.map((reason) => reason.code),
    })
  }

  return async (request) => {
    const { pathname } = new URL(request.url)
    const language = languageOf(request)
    const { method } = request
    if (pathname === '/signup.css' && method === 'GET')
      return new Response(css, { headers: { ...HEADERS, 'content-type': 'text/css', 'cache-control': 'max-age=3600' } })
    if (pathname === '/signup' && method === 'GET') return html(formPage(language), language)
    if (pathname === '/signup' && method === 'POST') return signup(request, language)
    if (pathname === '/signup/choose' && method === 'POST') return choose(request)
    if (pathname === '/signup/whmcs' && method === 'POST') return hook(request)
    return plain(pathname.startsWith('/signup') ? 405 : 404)
  }
}
