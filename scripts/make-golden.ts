import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { assess } from '../src/assess'

/** Rewrites test/golden/<story>/assessment.json. The difference is reviewed like code. */
for (const story of readdirSync('test/golden')) {
  const input = JSON.parse(readFileSync(`test/golden/${story}/case.json`, 'utf8'))
  writeFileSync(`test/golden/${story}/assessment.json`, `${JSON.stringify(assess(input, { digest: true }), null, 2)}\n`)
}
