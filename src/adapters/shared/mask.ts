import { bareHost, refang, urlsOf } from './urls'

const SPACED = /([\s<>()（）「」"'，、；：]+)/

const isAddress = (word: string): boolean =>
  (word.includes('@') && word.length < 320) || (word.includes('.') && bareHost(word) !== null)

/**
 * The text without addresses, names and mailboxes: what it says must not be told by what a stranger called his site, nor by
 * `?source=newsletter`.
 */
export const withoutAddresses = (text: string): string =>
  refang(text)
    .split('\n')
    .map((line) => {
      let out = ''
      let from = 0
      for (const { start, end } of urlsOf(line)) {
        out += `${line.slice(from, start)}…`
        from = end
      }
      out += line.slice(from)
      return out.includes('.') || out.includes('@')
        ? out
            .split(SPACED)
            .map((word) => (isAddress(word) ? '…' : word))
            .join('')
        : out
    })
    .join('\n')
