import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from './json-schemas'

// Run from the project's root: writes schema/*.json from the zod schemas; with `--check` only says which are out of step.
const check = process.argv.includes('--check')
mkdirSync('schema', { recursive: true })
for (const [file, text] of jsonSchemas()) {
  const path = `schema/${file}`
  if (!check) writeFileSync(path, text)
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.log(`${path} is out of step with the code: npm run docs`)
    process.exitCode = 1
  }
}
