import { RedflagError } from './errors'

const missing = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  // Vite puts a stub in the place of an optional peer that is absent; it throws without a code.
  if (typeof message === 'string' && message.startsWith('Could not resolve "')) return true
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || code === 'ERR_LOAD_URL'
}

/**
 * Loads an optional peer. The specifier is a variable so that no bundler pulls the peer in.
 * `install` is what to hand to npm, with the range that this version was tested with.
 *
 * @throws RedflagError PEER_MISSING, naming the package to install.
 */
export const importPeer = async <T>(part: string, name: string, install: string): Promise<T> => {
  try {
    return (await import(/* @vite-ignore */ name)) as T
  } catch (cause) {
    if (!missing(cause)) throw cause
    const message = `${part} needs the optional peer ${name}: npm install ${install}`
    throw new RedflagError('PEER_MISSING', [{ pointer: '', code: 'PEER_MISSING', message }], { cause })
  }
}
