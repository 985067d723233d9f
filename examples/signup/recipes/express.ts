import type { IncomingMessage, ServerResponse } from 'node:http'
import { toNode } from '../node'
import type { Handler } from './types'

interface ExpressLike {
  use(handler: (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => void): unknown
}

/** Before any body parser, which would have read the body away. */
export const onExpress = (app: ExpressLike, signup: Handler): void => {
  const listener = toNode(signup)
  app.use((incoming, outgoing, next) => {
    if ((incoming.url ?? '').startsWith('/signup')) void listener(incoming, outgoing)
    else next()
  })
}
