import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The path of a file of measurement data that lives beside the checkout, or null where it is absent.
 * Tests that read it pass without it and say what they skipped.
 */
export const sharedPath = (name: string): string | null => {
  const path = fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url))
  return existsSync(path) ? path : null
}
