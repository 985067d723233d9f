import type { Box } from './types'

interface Point {
  readonly x: number
  readonly y: number
}

const cross = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x)

/** Convex hull by Andrew's monotone chain; the points come sorted by x, then y. */
const hullOf = (points: readonly Point[]): Point[] => {
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = []
    for (const point of list) {
      while (chain.length >= 2 && cross(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) chain.pop()
      chain.push(point)
    }
    chain.pop()
    return chain
  }
  return [...half(points), ...half([...points].reverse())]
}

/** The smallest turned rectangle around a hull: one of its sides lies on an edge of the hull. */
const smallest = (hull: readonly Point[]): Box => {
  let best: Box = { x: 0, y: 0, width: 0, height: 0, angle: 0 }
  let area = Number.POSITIVE_INFINITY
  for (let n = 0; n < hull.length; n++) {
    const a = hull[n] as Point
    const b = hull[(n + 1) % hull.length] as Point
    const turn = Math.atan2(b.y - a.y, b.x - a.x)
    const cos = Math.cos(turn)
    const sin = Math.sin(turn)
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
    for (const point of hull) {
      const u = point.x * cos + point.y * sin
      const v = point.y * cos - point.x * sin
      left = Math.min(left, u)
      right = Math.max(right, u)
      top = Math.min(top, v)
      bottom = Math.max(bottom, v)
    }
    const size = (right - left) * (bottom - top)
    if (size >= area) continue
    area = size
    const u = (left + right) / 2
    const v = (top + bottom) / 2
    best = {
      x: u * cos - v * sin,
      y: u * sin + v * cos,
      width: right - left,
      height: bottom - top,
      angle: (turn * 180) / Math.PI,
    }
  }
  return best
}

/** The long side becomes the width, the angle goes to -90 (exclusive) up to 90. */
const lengthwise = (box: Box): Box => {
  let { width, height, angle } = box
  if (width < height) {
    ;[width, height] = [height, width]
    angle += 90
  }
  angle = ((((angle + 90) % 180) + 180) % 180) - 90
  return { ...box, width, height, angle: angle === -90 ? 90 : angle }
}

export interface BoxOptions {
  /** A pixel counts as text from this probability. */
  readonly threshold: number
  /** A region counts from this mean probability. */
  readonly minScore: number
  /** How far a region is grown: the network marks shrunken text (Liao et al., Real-time Scene Text Detection, 2020). */
  readonly grow: number
}

/** Regions of a text map as turned boxes in its pixels. Linear in the size of the map. */
export const boxesOf = (map: ArrayLike<number>, width: number, height: number, options: BoxOptions): Box[] => {
  const seen = new Uint8Array(width * height)
  const stack = new Int32Array(width * height)
  const found: Box[] = []
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || (map[start] ?? 0) < options.threshold) continue
    let depth = 1
    stack[0] = start
    seen[start] = 1
    let score = 0
    let count = 0
    // Only the outermost pixels of each row can lie on the hull.
    const rows = new Map<number, [first: number, last: number]>()
    while (depth > 0) {
      const at = stack[--depth] ?? 0
      const x = at % width
      const y = (at - x) / width
      score += map[at] ?? 0
      count++
      const row = rows.get(y)
      if (!row) rows.set(y, [x, x])
      else {
        if (x < row[0]) row[0] = x
        if (x > row[1]) row[1] = x
      }
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const nx = x + dx
          const ny = y + dy
          if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue
          const next = ny * width + nx
          if (seen[next] || (map[next] ?? 0) < options.threshold) continue
          seen[next] = 1
          stack[depth++] = next
        }
    }
    if (count < 12 || score / count < options.minScore) continue
    const points: Point[] = []
    for (const [y, [first, last]] of rows)
      for (const [x, edge] of [
        [first, y],
        [first, y + 1],
        [last + 1, y],
        [last + 1, y + 1],
      ] as const)
        points.push({ x, y: edge })
    points.sort((a, b) => a.x - b.x || a.y - b.y)
    const tight = smallest(hullOf(points))
    const outset = (tight.width * tight.height * options.grow) / (2 * (tight.width + tight.height))
    found.push(lengthwise({ ...tight, width: tight.width + 2 * outset, height: tight.height + 2 * outset }))
  }
  return found
}

/** Two boxes that stand in one line, side by side with less than about a letter and a half between them, as one. */
const joined = (a: Box, b: Box): Box | null => {
  const height = Math.max(a.height, b.height)
  if (Math.min(a.height, b.height) < 0.5 * height) return null
  // The longer one gives the direction: the angle of a short box is not to be trusted.
  const [long, short] = a.width >= b.width ? [a, b] : [b, a]
  const turned = Math.abs(((((long.angle - short.angle + 90) % 180) + 180) % 180) - 90)
  if (turned > 12 && short.width > 2 * short.height) return null
  const turn = (long.angle * Math.PI) / 180
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  const along = (short.x - long.x) * cos + (short.y - long.y) * sin
  const across = Math.abs((short.y - long.y) * cos - (short.x - long.x) * sin)
  const reach = turned > 45 ? short.height : short.width
  if (across > 0.4 * height || Math.abs(along) - (long.width + reach) / 2 > 0.9 * height) return null
  const from = Math.min(-long.width / 2, along - reach / 2)
  const to = Math.max(long.width / 2, along + reach / 2)
  const middle = (from + to) / 2
  return { ...long, x: long.x + middle * cos, y: long.y + middle * sin, width: to - from, height }
}

/** Joins what the detector tore apart: faint letters leave gaps in a line. At most `limit` boxes are looked at. */
export const joinLines = (boxes: readonly Box[], limit = 120): Box[] => {
  const left = [...boxes].sort((a, b) => b.width - a.width).slice(0, limit)
  for (let n = 0; n < left.length; n++)
    for (let k = n + 1; k < left.length; k++) {
      const whole = joined(left[n] as Box, left[k] as Box)
      if (!whole) continue
      left[n] = whole
      left.splice(k, 1)
      k = n
    }
  return left
}
