import type { Handler } from './types'

interface HonoLike {
  all(path: string, handler: (context: { readonly req: { readonly raw: Request } }) => Promise<Response>): unknown
}

/** Hono hands over the very `Request`, so there is nothing to translate. */
export const onHono = (app: HonoLike, signup: Handler): void => {
  app.all('/signup', (context) => signup(context.req.raw))
  app.all('/signup/*', (context) => signup(context.req.raw))
  app.all('/signup.css', (context) => signup(context.req.raw))
}
