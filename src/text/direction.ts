import type { Folder } from './folder'

const isRightToLeft = (unit: number): boolean => (unit >= 0x590 && unit <= 0x8ff) || (unit >= 0xfb1d && unit <= 0xfefc)

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/**
 * Put units that a right-to-left override shows backwards into the order in which they are read. Text that is mostly
 * Arabic or Hebrew is read that way already and stays. Returns whether anything was turned.
 */
const reverseOverride = (units: Uint16Array, from: number, to: number): boolean => {
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

/** A right-to-left override from where it begins to where it ends, at the latest with the line. */
export class OverrideRun {
  private out = -1
  private from = 0

  begin(folder: Folder): void {
    if (folder.source.charCodeAt(folder.i) !== 0x202e || this.out >= 0) return
    this.out = folder.o
    this.from = folder.i
  }

  end(folder: Folder): void {
    const from = this.out
    this.out = -1
    if (from < 0 || folder.o - from < 2) return
    if (!reverseOverride(folder.out, from, folder.o)) return
    const { tokens } = folder
    folder.map.reverse(from, folder.o)
    folder.map.linear(folder.o, folder.i)
    folder.record('bidi', this.from, folder.i, true)
    while (tokens.length > 0 && tokens.get(tokens.length - 1) > from) tokens.truncate(tokens.length - 2)
    folder.startTokenBehindSeparator()
  }
}
