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
        for (let sx = left; sx < right; sx++) {
          const at = (sy * image.width + sx) * 4
          const alpha = (source[at + 3] ?? 255) / 255
          const white = 255 * (1 - alpha)
          red += (source[at] ?? 255) * alpha + white
          green += (source[at + 1] ?? 255) * alpha + white
          blue += (source[at + 2] ?? 255) * alpha + white
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

const summed = (plane: Float32Array, width: number, height: number, square: boolean): Float64Array => {
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      const value = plane[y * width + x] ?? 0
      row += square ? value * value : value
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row
    }
  }
  return sums
}

/**
 * Evens out contrast: each pixel against the mean and spread of its surroundings (summed-area tables, linear time), so
 * that faint letters on a dark panel stand out as clearly as black on white.
 */
export const evenOut = (planes: Planes, radius: number): Planes => {
  const { width, height, data } = planes
  const size = width * height
  const gray = new Float32Array(size)
  for (let n = 0; n < size; n++)
    gray[n] = 0.3 * (data[n] ?? 0) + 0.59 * (data[size + n] ?? 0) + 0.11 * (data[2 * size + n] ?? 0)
  const sums = summed(gray, width, height, false)
  const squares = summed(gray, width, height, true)
  const line = width + 1
  const out = new Float32Array(size * 3)
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius) * line
    const bottom = Math.min(height, y + radius + 1) * line
    const rows = (bottom - top) / line
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius)
      const right = Math.min(width, x + radius + 1)
      const count = rows * (right - left)
      const total = (table: Float64Array): number =>
        (table[bottom + right] ?? 0) -
        (table[top + right] ?? 0) -
        (table[bottom + left] ?? 0) +
        (table[top + left] ?? 0)
      const mean = total(sums) / count
      const spread = Math.sqrt(Math.max(0, total(squares) / count - mean * mean))
      const n = y * width + x
      const value = Math.min(255, Math.max(0, 128 + (((gray[n] ?? 0) - mean) * 64) / (spread + 12)))
      out[n] = value
      out[size + n] = value
      out[2 * size + n] = value
    }
  }
  return { width, height, data: out }
}

/** Cuts a turned box out and lays it straight, `height` pixels high; bilinear. */
export const straighten = (planes: Planes, box: Box, height: number, width: number): Planes => {
  const out = new Float32Array(width * height * 3)
  const size = planes.width * planes.height
  const turn = (box.angle * Math.PI) / 180
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  for (let v = 0; v < height; v++) {
    const dy = ((v + 0.5) / height - 0.5) * box.height
    for (let u = 0; u < width; u++) {
      const dx = ((u + 0.5) / width - 0.5) * box.width
      const sx = Math.min(planes.width - 1.001, Math.max(0, box.x + dx * cos - dy * sin - 0.5))
      const sy = Math.min(planes.height - 1.001, Math.max(0, box.y + dx * sin + dy * cos - 0.5))
      const x = Math.floor(sx)
      const y = Math.floor(sy)
      const fx = sx - x
      const fy = sy - y
      const at = y * planes.width + x
      for (let plane = 0; plane < 3; plane++) {
        const base = plane * size + at
        const upper = (planes.data[base] ?? 0) * (1 - fx) + (planes.data[base + 1] ?? 0) * fx
        const lower =
          (planes.data[base + planes.width] ?? 0) * (1 - fx) + (planes.data[base + planes.width + 1] ?? 0) * fx
        out[plane * width * height + v * width + u] = upper * (1 - fy) + lower * fy
      }
    }
  }
  return { width, height, data: out }
}
