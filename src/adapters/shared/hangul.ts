import { platformDecoder } from './platform'

/**
 * Unified Hangul Code, which the Encoding Standard means by euc-kr and which some runtimes read as plain KS X 1001: the syllables that
 * KS X 1001 lacks, in Unicode order, laid over the free places. Built once, from what the platform itself decodes.
 */
let extension: ReadonlyMap<number, string> | null = null

const TRAILS = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const EARLY = [...TRAILS(0x41, 0x5a), ...TRAILS(0x61, 0x7a), ...TRAILS(0x81, 0xfe)]
const LATE = EARLY.filter((trail) => trail < 0xa1)

const build = (): ReadonlyMap<number, string> => {
  const decoder = platformDecoder('euc-kr')
  const taken = new Set<string>()
  for (let lead = 0xb0; lead <= 0xc8; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) taken.add(decoder.decode(Uint8Array.of(lead, trail)))
  const map = new Map<number, string>()
  let lead = 0x81
  let place = 0
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const syllable = String.fromCharCode(code)
    if (taken.has(syllable)) continue
    const row = lead <= 0xa0 ? EARLY : LATE
    map.set((lead << 8) | (row[place] ?? 0), syllable)
    place += 1
    if (place === row.length) {
      lead += 1
      place = 0
    }
  }
  return map
}

export const decodeHangul = (bytes: Uint8Array): string => {
  const decoder = platformDecoder('euc-kr')
  extension ??= build()
  let out = ''
  let from = 0
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    if (lead < 0x81) continue
    const syllable = extension.get((lead << 8) | (bytes[at + 1] ?? 0))
    if (syllable !== undefined) {
      out += decoder.decode(bytes.subarray(from, at)) + syllable
      from = at + 2
    }
    at += 1
  }
  return out + decoder.decode(bytes.subarray(from))
}
