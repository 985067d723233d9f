import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)

/** An optional peer out of this folder's own node_modules (`npm ci --prefix test/peers`), or null where it is absent. */
export const loadPeer = async <T>(name: string): Promise<T | null> => {
  let path: string
  try {
    path = require.resolve(name)
  } catch {
    return null
  }
  const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as T & { default?: T }
  // A CommonJS peer may show its names only on its default export.
  return module.default && typeof module.default === 'object' ? { ...module.default, ...module } : module
}

/** The path of a file or folder inside an optional peer, or null. */
export const peerFile = (name: string): string | null => {
  const path = fileURLToPath(new URL(`./node_modules/${name}`, import.meta.url))
  return existsSync(path) ? path : null
}
