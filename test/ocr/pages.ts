import type { Box } from '../../src/ocr'
import type { Canvas, CanvasModule } from './canvas'
import { latinFaces } from './canvas'
import type { Random } from './random'
import { seeded } from './random'

export type Backing = 'bar' | 'halo' | 'overlay'

/** What was drawn: the truth that a reading is held against. */
export interface PageSpec {
  readonly seed: number
  /** The watermark's domain, or null on a page that carries none. */
  readonly domain: string | null
  readonly backing: Backing
  /** Degrees clockwise; 0 is upright. */
  readonly angle: number
  readonly size: number
  readonly opacity: number
  readonly face: string
  readonly quality: number
}

export interface Page extends PageSpec {
  readonly jpeg: Buffer
  /** Where the watermark stands, in pixels of the page; null on a page without one. */
  readonly place: Box | null
}

const width = 1200
const height = 1700

const heads = ['raw', 'manga', 'comic', 'scan', 'toon', 'hon', 'yomu', 'otaku', 'shelf', 'panel', 'ink', 'page']
const tails = ['zonko', 'tiger', 'verse', 'hime', 'loft', 'drift', 'kazan', 'oasis', 'spot', 'mori', 'bay', 'nest']
const suffixes = ['example', 'example', 'example', 'test', 'invalid']
const speech = [
  'なんだって',
  'まさか、そんな',
  '待ってくれ',
  '行くぞ',
  '本当なのか',
  'ありがとう',
  '静かに',
  '逃げろ',
  '嘘だろう',
]
const latin = [
  'CHAPTER 12',
  'Vol. 3',
  'TO BE CONTINUED...',
  'NEXT TIME',
  'KABOOM!',
  'Story & Art',
  'No. 7',
  "DON'T MOVE.",
  'EPISODE 4',
  'Wait. It was him.',
  'NO. SO YOU KNEW.',
  'GO. TO THE TOWER!',
  'The latest issue',
  'translated by K.M.',
  'Ch.12 p.7',
]

/** A made-up domain under a name that can never be registered (RFC 2606). */
export const inventDomain = (random: Random): string => {
  const joint = random.pick(['', '', '-'])
  const digits = random.chance(0.25) ? String(random.whole(2, 99)) : ''
  return `${random.pick(heads)}${joint}${random.pick(tails)}${digits}.${random.pick(suffixes)}`
}

/** A page of a series; the three in five that are upright and the rest at 15 to 90 degrees either way. */
export const specOf = (seed: number, withMark = true, domain?: string): PageSpec => {
  const random = seeded(seed)
  const upright = random.chance(0.6)
  const angle = upright ? 0 : random.pick([15, 30, 45, 90]) * random.pick([1, -1])
  return {
    seed,
    domain: withMark ? (domain ?? inventDomain(random)) : null,
    backing: random.pick(['bar', 'halo', 'overlay'] as const),
    angle,
    size: random.whole(24, 59),
    opacity: random.between(0.3, 1),
    face: random.pick(latinFaces),
    quality: random.whole(60, 95),
  }
}

const lineArt = (g: CanvasRenderingContext2D, random: Random, x: number, y: number, w: number, h: number): void => {
  g.save()
  g.beginPath()
  g.rect(x, y, w, h)
  g.clip()
  if (random.chance(0.3)) {
    g.fillStyle = `rgb(${random.whole(20, 120)},${random.whole(20, 120)},${random.whole(20, 120)})`
    g.fillRect(x, y, w, h)
  }
  // Hatching, speed lines and dots: the textures that a text detector stumbles over.
  const kind = random.whole(0, 2)
  g.strokeStyle = random.chance(0.8) ? '#222' : '#eee'
  if (kind === 0) {
    const step = random.whole(7, 18)
    for (let n = -h; n < w + h; n += step) {
      g.lineWidth = random.between(0.5, 2)
      g.beginPath()
      g.moveTo(x + n, y)
      g.lineTo(x + n + h * 0.6, y + h)
      g.stroke()
    }
  } else if (kind === 1) {
    const cx = x + w * random.next()
    const cy = y + h * random.next()
    for (let n = 0; n < 90; n++) {
      const turn = random.between(0, Math.PI * 2)
      const near = random.between(60, 200)
      g.lineWidth = random.between(0.5, 4)
      g.beginPath()
      g.moveTo(cx + Math.cos(turn) * near, cy + Math.sin(turn) * near)
      g.lineTo(cx + Math.cos(turn) * 1500, cy + Math.sin(turn) * 1500)
      g.stroke()
    }
  } else {
    const step = random.whole(8, 14)
    g.fillStyle = '#555'
    for (let py = y; py < y + h; py += step)
      for (let px = x; px < x + w; px += step) {
        g.beginPath()
        g.arc(px, py, (step / 3) * ((px - x) / w), 0, Math.PI * 2)
        g.fill()
      }
  }
  // Figures: loose closed curves with inner strokes.
  for (let n = random.whole(2, 6); n > 0; n--) {
    g.beginPath()
    g.lineWidth = random.between(1.5, 5)
    g.strokeStyle = '#111'
    g.moveTo(x + random.next() * w, y + random.next() * h)
    for (let k = 0; k < random.whole(3, 7); k++)
      g.bezierCurveTo(
        x + random.next() * w,
        y + random.next() * h,
        x + random.next() * w,
        y + random.next() * h,
        x + random.next() * w,
        y + random.next() * h,
      )
    if (random.chance(0.4)) {
      g.fillStyle = random.pick(['#fff', '#ddd', '#999', '#222'])
      g.fill()
    }
    g.stroke()
  }
  g.restore()
  g.lineWidth = 5
  g.strokeStyle = '#000'
  g.strokeRect(x, y, w, h)
}

const bubble = (g: CanvasRenderingContext2D, random: Random, x: number, y: number): void => {
  g.fillStyle = '#fff'
  g.strokeStyle = '#000'
  g.lineWidth = 3
  g.beginPath()
  g.ellipse(x, y, random.between(70, 110), random.between(90, 150), 0, 0, Math.PI * 2)
  g.fill()
  g.stroke()
  g.fillStyle = '#000'
  const size = random.whole(24, 34)
  if (random.chance(0.75)) {
    // Vertical writing, right to left.
    g.font = `${size}px Japanese`
    for (let column = 0; column < random.whole(1, 3); column++)
      [...random.pick(speech)].forEach((char, row) => {
        g.fillText(char, x + 30 - column * size * 1.25, y - 70 + row * size * 1.05)
      })
  } else {
    g.font = `${size - 4}px ComicNeue`
    g.fillText(random.pick(latin), x - 60, y)
  }
}

const art = (g: CanvasRenderingContext2D, random: Random): void => {
  g.fillStyle = '#fff'
  g.fillRect(0, 0, width, height)
  const rows = random.whole(2, 4)
  for (let row = 0; row < rows; row++) {
    const columns = random.whole(1, 2)
    for (let column = 0; column < columns; column++) {
      const w = (width - 60) / columns - 15
      const h = (height - 80) / rows - 15
      lineArt(g, random, 35 + column * (w + 15), 40 + row * (h + 15), w, h)
    }
  }
  for (let n = random.whole(3, 7); n > 0; n--) bubble(g, random, random.between(120, 1080), random.between(160, 1500))
  if (random.chance(0.5)) {
    g.font = `${random.whole(20, 40)}px Oswald`
    g.fillStyle = '#000'
    g.fillText(random.pick(latin), random.between(60, 800), random.between(30, height - 20))
  }
}

const mark = (g: CanvasRenderingContext2D, random: Random, spec: PageSpec, domain: string): Box => {
  const text = random.chance(0.25) ? random.pick(['Read at ', 'www.', 'RAW: ']) + domain : domain
  const shown = random.chance(0.2) ? text.toUpperCase() : text
  g.font = `${spec.size}px ${spec.face}`
  const length = g.measureText(shown).width
  // Where it stands: anywhere on the page that holds it whole at its angle.
  const turn = (spec.angle * Math.PI) / 180
  const halfW = (Math.abs(Math.cos(turn)) * length + Math.abs(Math.sin(turn)) * spec.size * 1.6) / 2 + 8
  const halfH = (Math.abs(Math.sin(turn)) * length + Math.abs(Math.cos(turn)) * spec.size * 1.6) / 2 + 8
  const edge = random.chance(0.5)
  const cx = random.between(Math.min(halfW, width / 2), Math.max(width - halfW, width / 2))
  const cy = edge ? random.pick([halfH, height - halfH]) : random.between(halfH, Math.max(halfH, height - halfH))
  g.save()
  g.translate(cx, cy)
  g.rotate(turn)
  g.globalAlpha = spec.opacity
  g.textBaseline = 'middle'
  g.textAlign = 'center'
  if (spec.backing === 'bar') {
    const dark = random.chance(0.5)
    g.fillStyle = dark ? '#111' : '#fff'
    g.fillRect(-length / 2 - 14, -spec.size * 0.75, length + 28, spec.size * 1.5)
    g.globalAlpha = Math.max(spec.opacity, 0.5)
    g.fillStyle = dark ? '#fff' : random.pick(['#111', '#b00020', '#1040a0'])
  } else if (spec.backing === 'halo') {
    g.lineWidth = spec.size / 7
    g.lineJoin = 'round'
    g.strokeStyle = '#fff'
    g.strokeText(shown, 0, 0)
    g.fillStyle = random.pick(['#111', '#b00020', '#1040a0'])
  } else g.fillStyle = random.pick(['#111', '#b00020', '#1040a0', '#888'])
  g.fillText(shown, 0, 0)
  g.restore()
  return { x: cx, y: cy, width: length, height: spec.size, angle: spec.angle }
}

/** Draws a page as its seed says and packs it as JPEG. */
export const drawPage = async (canvas: CanvasModule, spec: PageSpec): Promise<Page> => {
  const surface: Canvas = canvas.createCanvas(width, height)
  const g = surface.getContext('2d')
  const random = seeded(spec.seed ^ 0x5eed)
  art(g, random)
  const place = spec.domain === null ? null : mark(g, random, spec, spec.domain)
  return { ...spec, place, jpeg: await surface.encode('jpeg', spec.quality) }
}
