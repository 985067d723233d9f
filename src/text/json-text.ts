import type { VoiceBuilder } from './voice-builder'

const QUOTE = 34
const BACKSLASH = 92
const LOWER_U = 117

/** The strings of JSON-LD, each on its own line; escapes undone. */
export const jsonText = (html: string, start: number, end: number, builder: VoiceBuilder): void => {
  let from = start
  for (let at = start; at < end; at++) {
    const unit = html.charCodeAt(at)
    if (unit === QUOTE) {
      builder.append(from, at)
      builder.break()
      from = at + 1
    } else if (unit === BACKSLASH) {
      builder.append(from, at)
      const code = html.charCodeAt(at + 1) === LOWER_U ? Number.parseInt(html.slice(at + 2, at + 6), 16) : Number.NaN
      if (Number.isNaN(code)) {
        from = at + 2
        at++
      } else {
        builder.insert(String.fromCharCode(code), at, at + 6)
        from = at + 6
        at += 5
      }
    }
  }
  builder.append(from, end)
}
