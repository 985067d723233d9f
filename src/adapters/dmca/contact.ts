import { toHost } from '../../domains/host'
import type { Said } from './flat'

/** A mailbox that is not on the accused site: its operator's own is where nobody answered. */
const hasMailbox = (sentence: string, accused: readonly string[]): boolean =>
  sentence.split(/[\s<>()：:,;|/]+/).some((word) => {
    const at = word.indexOf('@')
    const host = at > 0 && word.length < 320 ? toHost(word.slice(at + 1).replace(/[.。]$/, '')) : null
    return host?.includes('.') === true && !accused.includes(host)
  })

const BEFORE_PHONE = ' \t(:：,;、，—–\u3000'
const IN_PHONE = '0123456789 ()-./'
const LONGEST_PHONE = 24

/** A telephone number as people write it: a plus and a country, or groups of digits with a hyphen or a space from a nought on. */
const hasPhone = (sentence: string): boolean => {
  for (let at = 0; at < sentence.length; at += 1) {
    const first = sentence[at]
    if ((first !== '+' && first !== '0') || (at > 0 && !BEFORE_PHONE.includes(sentence[at - 1] ?? ''))) continue
    let digits = first === '0' ? 1 : 0
    let apart = first === '+'
    let end = at + 1
    for (; end < sentence.length && end < at + LONGEST_PHONE; end += 1) {
      const char = sentence[end] ?? ''
      if (!IN_PHONE.includes(char)) break
      if (char >= '0' && char <= '9') digits += 1
      else if (char === '-' || char === ' ') apart = true
    }
    // `01-02-2026 10` is a day, not a number to call.
    const isDay = /^\d{2}[-./]\d{2}[-./]\d{4}/.test(sentence.slice(at, at + 10))
    if (apart && digits >= 8 && !isDay) return true
    at = end - 1
  }
  return false
}

const GROUPS = /(?:^|[\s:(])\d{3}[ -]\d{3}[ -]\d{3,4}(?:$|[\s),.;])/
const COUNTED = /(?:n[º°o]|reg|nr|marque|marca|mark|#)\.? {0,2}$/i
const LAST_LINES = 8

/** Groups of three digits without a nought before them are a number to call only where a letter ends, beside a name. */
const signedPhone = (text: string): string | null => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    lines.slice(-LAST_LINES).find((line) => {
      const at = line.search(GROUPS)
      return at >= 0 && line.length < 120 && !COUNTED.test(line.slice(Math.max(0, at - 12), at + 1))
    }) ?? null
  )
}

/** The words that say how the sender is reached: a mailbox, or a number to call. */
export const contactIn = (said: Said, text: string, accused: readonly string[]): string | null =>
  said.sentences.find(({ quote }) => hasMailbox(quote, accused) || hasPhone(quote))?.quote ?? signedPhone(text)
