import type { Box, Pixels } from './types'

/** Three planes of red, green and blue, 0 to 255: what scaling, evening and cropping work on. */
export interface Planes {
  readonly width: number
  readonly height: number
  /** Red, then green, then blue, each `width * height`. */
  readonly data: Float32Array
}

/** Scales by averaging the area under each new pixel (down) or by the nearest (up). Transparent pixels are white. */
export const toPlanes = (image: Pixels, scale: number): Planes => {
  const width = Math.max(1, Math.round(image.width * scale))
  const height = Math.max(1, Math.round(image.height * scale))
  const size = width * height
  const data = new Float32Array(size * 3)
  const source = image.data
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * image.height) / height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * image.height) / height))
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * image.width) / width)
      const right = Math.max(left + 1, Math.floor(((x + 1) * image.width) / width))
      let red = 0
      let green = 0
      let blue = 0
      for (let sy = top; sy < bottom; sy++)
        for (let at = (sy * image.width + left) * 4, end = at + (right - left) * 4; at < end; at += 4) {
          const alpha = source[at + 3] ?? 255
          if (alpha === 255) {
            red += source[at] ?? 255
            green += source[at + 1] ?? 255
            blue += source[at + 2] ?? 255
            continue
          }
          const share = alpha / 255
          const white = 255 * (1 - share)
          red += (source[at] ?? 255) * share + white
          green += (source[at + 1] ?? 255) * share + white
          blue += (source[at + 2] ?? 255) * share + white
        }
      const count = (bottom - top) * (right - left)
      const to = y * width + x
      data[to] = red / count
      data[size + to] = green / count
      data[2 * size + to] = blue / count
    }
  }
  return { width, height, data }
}

/** How bright a pixel is, 0 to 255 (ITU-R BT.601, rounded). */
const grayOf = ({ width, height, data }: Planes): Float32Array => {
  const size = width * height
  const gray = new Float32Array(size)
  for (let n = 0; n < size; n++)
    gray[n] = 0.3 * (data[n] ?? 0) + 0.59 * (data[size + n] ?? 0) + 0.11 * (data[2 * size + n] ?? 0)
  return gray
}

/** The same plane three times, for models that want colours. */
const asPlanes = (gray: Float32Array, width: number, height: number): Planes => {
  const data = new Float32Array(3 * gray.length)
  for (let plane = 0; plane < 3; plane++) data.set(gray, plane * gray.length)
  return { width, height, data }
}

/** Pixels of one side of a block: means and spreads change too slowly to be told apart more finely. */
const BLOCK = 4

/**
 * Evens out contrast: each pixel against the mean and spread of its surroundings (sums over blocks, linear time), so that
 * faint letters on a dark panel stand out as clearly as black on white.
 */
export const evenOut = (planes: Planes, radius: number): Planes => {
  const { width, height } = planes
  const gray = grayOf(planes)
  const columns = Math.ceil(width / BLOCK)
  const rows = Math.ceil(height / BLOCK)
  const line = columns + 1
  // Summed-area tables over blocks: pixels, values, squares.
  const counts = new Float64Array(line * (rows + 1))
  const sums = new Float64Array(line * (rows + 1))
  const squares = new Float64Array(line * (rows + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const value = gray[y * width + x] ?? 0
      const at = (Math.floor(y / BLOCK) + 1) * line + Math.floor(x / BLOCK) + 1
      counts[at] = (counts[at] ?? 0) + 1
      sums[at] = (sums[at] ?? 0) + value
      squares[at] = (squares[at] ?? 0) + value * value
    }
  for (const table of [counts, sums, squares])
    for (let row = 1; row <= rows; row++)
      for (let column = 1; column <= columns; column++) {
        const at = row * line + column
        table[at] = (table[at] ?? 0) + (table[at - 1] ?? 0) + (table[at - line] ?? 0) - (table[at - line - 1] ?? 0)
      }
  const reach = Math.max(1, Math.round(radius / BLOCK))
  const out = new Float32Array(gray.length)
  for (let row = 0; row < rows; row++) {
    const top = Math.max(0, row - reach) * line
    const bottom = Math.min(rows, row + reach + 1) * line
    for (let column = 0; column < columns; column++) {
      const left = Math.max(0, column - reach)
      const right = Math.min(columns, column + reach + 1)
      const total = (table: Float64Array): number =>
        (table[bottom + right] ?? 0) -
        (table[top + right] ?? 0) -
        (table[bottom + left] ?? 0) +
        (table[top + left] ?? 0)
      const count = total(counts)
      const mean = total(sums) / count
      const gain = 64 / (Math.sqrt(Math.max(0, total(squares) / count - mean * mean)) + 12)
      for (let y = row * BLOCK; y < Math.min(height, (row + 1) * BLOCK); y++)
        for (let x = column * BLOCK; x < Math.min(width, (column + 1) * BLOCK); x++) {
          const n = y * width + x
          out[n] = Math.min(255, Math.max(0, 128 + ((gray[n] ?? 0) - mean) * gain))
        }
    }
  }
  return asPlanes(out, width, height)
}

const sliding = (plane: Float32Array, width: number, height: number, radius: number, sign: 1 | -1): Float32Array => {
  const across = new Float32Array(plane.length)
  const out = new Float32Array(plane.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let best = Number.NEGATIVE_INFINITY
      for (let n = Math.max(0, x - radius), end = Math.min(width - 1, x + radius); n <= end; n++)
        best = Math.max(best, sign * (plane[y * width + n] ?? 0))
      across[y * width + x] = best
    }
  for (let y = 0; y < height; y++) {
    const from = Math.max(0, y - radius)
    const end = Math.min(height - 1, y + radius)
    for (let x = 0; x < width; x++) {
      let best = Number.NEGATIVE_INFINITY
      for (let n = from; n <= end; n++) best = Math.max(best, across[n * width + x] ?? 0)
      out[y * width + x] = sign * best
    }
  }
  return out
}

/** Darker than this is ink: a mark that is seen through is lighter, wherever it does not lie on a line. */
const INK = 96

/**
 * Takes thin black lines out (a closing of gray levels, only where there is ink and at its edges), so that the gray
 * letters of a mark laid over line art stand alone. Ink in masses wider than twice the radius stays.
 */
export const withoutInk = (planes: Planes, radius: number): Planes => {
  const { width, height } = planes
  const gray = grayOf(planes)
  const closed = sliding(sliding(gray, width, height, radius, 1), width, height, radius, -1)
  const darkest = sliding(gray, width, height, 1, -1)
  for (let n = 0; n < gray.length; n++) if ((darkest[n] ?? 0) < INK) gray[n] = closed[n] ?? 0
  return asPlanes(gray, width, height)
}

/** Turns planes clockwise into a page that holds them whole, white in the corners; bilinear. */
export const turn = (planes: Planes, degrees: number): Planes => {
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const round = (length: number): number => Math.max(1, Math.ceil(length - 1e-6))
  const width = round(Math.abs(cos) * planes.width + Math.abs(sin) * planes.height)
  const height = round(Math.abs(sin) * planes.width + Math.abs(cos) * planes.height)
  const size = planes.width * planes.height
  const to = width * height
  const data = new Float32Array(3 * to).fill(255)
  for (let v = 0; v < height; v++)
    for (let u = 0; u < width; u++) {
      const dx = u + 0.5 - width / 2
      const dy = v + 0.5 - height / 2
      const sx = dx * cos + dy * sin + planes.width / 2 - 0.5
      const sy = dy * cos - dx * sin + planes.height / 2 - 0.5
      const x = Math.floor(sx)
      const y = Math.floor(sy)
      if (x < 0 || y < 0 || x >= planes.width - 1 || y >= planes.height - 1) continue
      const fx = sx - x
      const fy = sy - y
      for (let plane = 0; plane < 3; plane++) {
        const at = plane * size + y * planes.width + x
        const upper = (planes.data[at] ?? 0) * (1 - fx) + (planes.data[at + 1] ?? 0) * fx
        const below = at + planes.width
        const lower = (planes.data[below] ?? 0) * (1 - fx) + (planes.data[below + 1] ?? 0) * fx
        data[plane * to + v * width + u] = upper * (1 - fy) + lower * fy
      }
    }
  return { width, height, data }
}

/** A box of the turned page in the coordinates of the page as it was, `width` x `height`. */
export const turnBack = (box: Box, turned: Planes, degrees: number, width: number, height: number): Box => {
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const dx = box.x - turned.width / 2
  const dy = box.y - turned.height / 2
  const back = ((((box.angle - degrees + 90) % 180) + 180) % 180) - 90
  return {
    ...box,
    x: dx * cos + dy * sin + width / 2,
    y: dy * cos - dx * sin + height / 2,
    angle: back === -90 ? 90 : back,
  }
}

/**
 * Cuts a turned box out of the page and lays it straight, `height` pixels high; bilinear, and where the box is much
 * larger than that, the mean of four samples. Only the box is looked at: the page itself is never converted.
 */
export const straighten = (image: Pixels, box: Box, height: number, width: number): Planes => {
  const size = width * height
  const out = new Float32Array(size * 3)
  const angle = (box.angle * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const source = image.data
  const samples = box.height > 1.5 * height ? 2 : 1
  const share = 1 / (samples * samples)
  for (let v = 0; v < height; v++)
    for (let u = 0; u < width; u++)
      for (let sample = 0; sample < samples * samples; sample++) {
        const dy = ((v + ((sample >> 1) + 0.5) / samples) / height - 0.5) * box.height
        const dx = ((u + ((sample & 1) + 0.5) / samples) / width - 0.5) * box.width
        const sx = Math.min(image.width - 1.001, Math.max(0, box.x + dx * cos - dy * sin - 0.5))
        const sy = Math.min(image.height - 1.001, Math.max(0, box.y + dx * sin + dy * cos - 0.5))
        const x = Math.floor(sx)
        const y = Math.floor(sy)
        const fx = sx - x
        const fy = sy - y
        const at = (y * image.width + x) * 4
        const below = at + image.width * 4
        for (let plane = 0; plane < 3; plane++) {
          const value = (where: number): number => {
            const alpha = source[where + 3] ?? 255
            const raw = source[where + plane] ?? 255
            return alpha === 255 ? raw : 255 + ((raw - 255) * alpha) / 255
          }
          const upper = value(at) * (1 - fx) + value(at + 4) * fx
          const lower = value(below) * (1 - fx) + value(below + 4) * fx
          const to = plane * size + v * width + u
          out[to] = (out[to] ?? 0) + share * (upper * (1 - fy) + lower * fy)
        }
      }
  return { width, height, data: out }
}
