import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Folders whose `node_modules` may hold packages that only some tests need; `REDFLAG_PEERS` names one more. */
const folders = [process.env['REDFLAG_PEERS'], join(root, 'test/peers'), root].filter((folder) => folder !== undefined)

/** The folder that has the package installed, or null; the test then says what it skipped and passes. */
export const folderWith = (name: string): string | null =>
  folders.find((folder) => existsSync(join(folder, 'node_modules', name, 'package.json'))) ?? null

/** The package, or null where nobody installed it. */
export const peer = async <T>(name: string): Promise<T | null> => {
  const folder = folderWith(name)
  if (folder === null) {
    console.log(`skipped: ${name} is not installed`)
    return null
  }
  const path = createRequire(join(folder, 'package.json')).resolve(name)
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as T
}
