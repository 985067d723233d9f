import { toPlanes } from './pixels'
import type { Pixels } from './types'

/**
 * A 64-bit difference hash (each of 8 x 8 cells against its right neighbour), as 16 hexadecimal digits: the same for an
 * image that was scaled or packed again. Two pages whose hashes differ in few bits are the same picture.
 */
export const imageHash = (image: Pixels): string => {
  const { data, width, height } = toPlanes(image, 1 / Math.max(1, Math.min(image.width, image.height) / 64))
  const size = width * height
  const cell = (column: number, row: number): number => {
    let sum = 0
    let count = 0
    for (let y = Math.floor((row * height) / 8); y < Math.floor(((row + 1) * height) / 8); y++)
      for (let x = Math.floor((column * width) / 9); x < Math.floor(((column + 1) * width) / 9); x++) {
        const n = y * width + x
        sum += (data[n] ?? 0) + (data[size + n] ?? 0) + (data[2 * size + n] ?? 0)
        count++
      }
    return count === 0 ? 0 : sum / count
  }
  let hash = ''
  for (let row = 0; row < 8; row++) {
    let byte = 0
    for (let column = 0; column < 8; column++) byte = (byte << 1) | Number(cell(column, row) > cell(column + 1, row))
    hash += byte.toString(16).padStart(2, '0')
  }
  return hash
}

/** Bits in which two hashes differ, 0 to 64. */
export const hashDistance = (a: string, b: string): number => {
  let bits = 0
  for (let n = 0; n < 16; n++) {
    let both = Number.parseInt(a[n] ?? '0', 16) ^ Number.parseInt(b[n] ?? '0', 16)
    for (; both > 0; both >>= 1) bits += both & 1
  }
  return bits
}
