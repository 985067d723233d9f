/** RFC 3492 with the parameters of IDNA. */
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const INITIAL_BIAS = 72
const INITIAL_N = 128
const MAX_CODE_POINT = 0x10ffff

const digitOf = (unit: number): number => {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x41
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61
  return BASE
}

const adapt = (delta: number, points: number, first: boolean): number => {
  let rest = Math.floor(delta / (first ? DAMP : 2))
  rest += Math.floor(rest / points)
  let k = 0
  while (rest > ((BASE - T_MIN) * T_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - T_MIN))
    k += BASE
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}

/** Decodes what follows `xn--`; null where it is not valid punycode. Quadratic in a label, which has 63 units at most. */
const decode = (text: string): string | null => {
  const dash = text.lastIndexOf('-')
  const output: number[] = []
  for (let at = 0; at < dash; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return null
    output.push(unit)
  }
  let n = INITIAL_N
  let bias = INITIAL_BIAS
  let index = 0
  let at = dash + 1
  while (at < text.length) {
    const before = index
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const digit = at < text.length ? digitOf(text.charCodeAt(at++)) : BASE
      if (digit >= BASE) return null
      index += digit * weight
      if (index > Number.MAX_SAFE_INTEGER / BASE) return null
      const threshold = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const length = output.length + 1
    bias = adapt(index - before, length, before === 0)
    n += Math.floor(index / length)
    index %= length
    if (n > MAX_CODE_POINT) return null
    output.splice(index++, 0, n)
  }
  return String.fromCodePoint(...output)
}

/** The U-label of one lower-case label; a label that is not `xn--` or does not decode comes back as it is. */
export const labelToUnicode = (label: string): string =>
  label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label

/** The display form of a host in A-labels. For people, never for comparing: what looks alike is not the same. */
export const hostToUnicode = (host: string): string =>
  host.includes('xn--') ? host.split('.').map(labelToUnicode).join('.') : host
