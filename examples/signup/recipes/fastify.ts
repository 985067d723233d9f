import type { IncomingMessage, ServerResponse } from 'node:http'
import { toNode } from '../node'
import type { Handler } from './types'

interface FastifyLike {
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null) => void) => void,
  ): unknown
  removeAllContentTypeParsers(): unknown
  all(
    path: string,
    handler: (
      request: { readonly raw: IncomingMessage },
      reply: { hijack(): unknown; readonly raw: ServerResponse },
    ) => unknown,
  ): unknown
}

/** Register it in a plugin of its own: its bodies stay streams, while those of other routes are parsed as ever. */
export const onFastify = (app: FastifyLike, signup: Handler): void => {
  const listener = toNode(signup)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  for (const path of ['/signup', '/signup/*', '/signup.css'])
    app.all(path, (request, reply) => {
      reply.hijack()
      return listener(request.raw, reply.raw)
    })
}
