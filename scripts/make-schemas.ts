import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from './json-schemas'

// Run from the project's root: writes schema/*.json from the zod schemas.
mkdirSync('schema', { recursive: true })
for (const [file, text] of jsonSchemas()) writeFileSync(`schema/${file}`, text)
