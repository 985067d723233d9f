import { makeCases } from '../bench/cases'
import { assess, parseCase } from '../src/index'
import { renderText } from '../src/report'

/**
 * `npm run soak`: a hundred thousand different cases assessed in one process, every field read, one in a hundred reported as
 * text. Prints the live heap after a collection at each tenth; exits with 1 where the last is over the second by a tenth.
 */
const collect = (globalThis as { gc?: () => void }).gc
if (collect === undefined) throw new Error('run with --expose-gc, as npm run soak does')

const STEPS = 10
const EACH = 10_000
const heaps: number[] = []
for (let step = 0; step < STEPS; step += 1) {
  for (const [n, input] of makeCases(EACH, step + 1).entries()) {
    const assessment = assess(parseCase({ ...input, id: `case-${step}-${n}` }))
    const length = JSON.stringify(assessment).length
    if (length === 0) throw new Error('an assessment without text')
    if (n % 100 === 0) renderText(assessment)
  }
  collect()
  heaps.push(process.memoryUsage().heapUsed / 1024 / 1024)
  console.log(`${((step + 1) * EACH).toLocaleString('en')} assessments: ${heaps.at(-1)?.toFixed(1)} MB live`)
}
const second = heaps[1] ?? 0
const last = heaps.at(-1) ?? 0
console.log(`from the second to the last tenth: ${(((last - second) / second) * 100).toFixed(1)} %`)
if (last > second * 1.1) process.exitCode = 1
