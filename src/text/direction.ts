const isRightToLeft = (unit: number): boolean => (unit >= 0x590 && unit <= 0x8ff) || (unit >= 0xfb1d && unit <= 0xfefc)

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/**
 * Put units that a right-to-left override shows backwards into the order in which they are read. Text that is mostly
 * Arabic or Hebrew is read that way already and stays. Returns whether anything was turned.
 */
export const reverseOverride = (units: Uint16Array, from: number, to: number): boolean => {
  let rightToLeft = 0
  for (let at = from; at < to; at++) if (isRightToLeft(units[at] as number)) rightToLeft++
  if (rightToLeft * 2 > to - from) return false
  units.subarray(from, to).reverse()
  for (let at = from; at + 1 < to; at++) {
    const first = units[at] as number
    const second = units[at + 1] as number
    if (isLow(first) && isHigh(second)) {
      units[at] = second
      units[at + 1] = first
      at++
    }
  }
  return true
}
