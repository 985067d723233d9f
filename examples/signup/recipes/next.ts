import type { Handler } from './types'

/** For `app/signup/[[...rest]]/route.ts`: `export const { GET, POST } = forNext(signup)`. A `NextRequest` is a `Request`. */
export const forNext = (signup: Handler): { readonly GET: Handler; readonly POST: Handler } => ({
  GET: (request) => signup(request),
  POST: (request) => signup(request),
})
