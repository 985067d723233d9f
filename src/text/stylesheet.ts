import { cssText, type Effect, effectOf } from './css'

export interface GeneratedText {
  /** Escapes undone. */
  readonly text: string
  /** Range of the literal in the source. */
  readonly start: number
  readonly end: number
}

export interface Rule {
  readonly effect: Effect | null
  readonly before: GeneratedText | null
  readonly after: GeneratedText | null
}

/** Rules by simple selector: `.class`, `#id`, `tag`, `tag.class`, `tag#id`. Later rules win property by property. */
export interface Stylesheet {
  readonly rules: ReadonlyMap<string, Rule>
  readonly generated: readonly GeneratedText[]
  readonly truncated: boolean
}

const MOST_RULES = 5000
const MOST_CSS = 1 << 19
const SIMPLE = /^([a-z][a-z0-9]{0,20})?([.#][\w-]{1,80})?(::?(?:before|after))?$/i
const nothing: Rule = { effect: null, before: null, after: null }

const merge = (old: Effect | null, next: Effect): Effect =>
  old === null
    ? next
    : {
        hides: next.block === true || next.block === false ? next.hides : old.hides || next.hides,
        invisible: next.invisible ?? old.invisible,
        sizeless: next.sizeless ?? old.sizeless,
        block: next.block ?? old.block,
        reversed: old.reversed || next.reversed,
        content: next.content ?? old.content,
      }

/**
 * The style elements of a page, read for rules that hide or write text. Only simple selectors; anything inside an at-rule
 * with a condition (media, supports) is passed over, since whether it applies cannot be told here.
 */
export const readStylesheet = (html: string): Stylesheet => {
  const rules = new Map<string, Rule>()
  const generated: GeneratedText[] = []
  let truncated = false
  let read = 0
  let at = 0
  for (;;) {
    at = indexOfTag(html, at)
    if (at < 0) break
    const open = html.indexOf('>', at)
    if (open < 0) break
    let close = html.indexOf('</', open + 1)
    while (close >= 0 && html.slice(close + 2, close + 7).toLowerCase() !== 'style')
      close = html.indexOf('</', close + 2)
    if (close < 0) close = html.length
    read += close - open
    if (read > MOST_CSS) {
      truncated = true
      break
    }
    if (!readRules(html, open + 1, close, rules, generated)) truncated = true
    at = close
  }
  return { rules, generated, truncated }
}

/** Where the next `<style` stands, in whatever case; native searches for its first letter, which few tags share. */
const indexOfTag = (html: string, from: number): number => {
  const next = (begin: string, start: number): number => {
    let at = html.indexOf(begin, start)
    while (at >= 0 && html.slice(at + 2, at + 6).toLowerCase() !== 'tyle') at = html.indexOf(begin, at + 2)
    return at
  }
  const lower = next('<s', from)
  const upper = next('<S', from)
  return lower < 0 || (upper >= 0 && upper < lower) ? upper : lower
}

const readRules = (
  html: string,
  from: number,
  to: number,
  rules: Map<string, Rule>,
  generated: GeneratedText[],
): boolean => {
  let at = from
  while (at < to) {
    const open = html.indexOf('{', at)
    if (open < 0 || open >= to) return true
    let prelude = html.slice(at, open).trim()
    const comment = prelude.lastIndexOf('*/')
    if (comment >= 0) prelude = prelude.slice(comment + 2).trim()
    const statement = prelude.lastIndexOf(';')
    if (statement >= 0) prelude = prelude.slice(statement + 1).trim()
    if (prelude.startsWith('@')) {
      const unconditional = /^@(?:media (?:all|screen)|layer[^{]{0,80})$/i.test(prelude.replace('  ', ' '))
      at = unconditional ? open + 1 : skipBlock(html, open, to)
      continue
    }
    let close = html.indexOf('}', open)
    if (close < 0 || close > to) close = to
    if (rules.size >= MOST_RULES) return false
    const declarations = html.slice(open + 1, close)
    if (prelude.startsWith('}')) prelude = prelude.slice(1).trim()
    addRule(prelude, declarations, open + 1, rules, generated)
    at = close + 1
  }
  return true
}

const skipBlock = (html: string, open: number, to: number): number => {
  let depth = 0
  for (let at = open; at < to; at++) {
    const unit = html.charCodeAt(at)
    if (unit === 123) depth++
    else if (unit === 125 && --depth === 0) return at + 1
  }
  return to
}

const addRule = (
  selectors: string,
  declarations: string,
  offset: number,
  rules: Map<string, Rule>,
  generated: GeneratedText[],
): void => {
  const effect = effectOf(declarations)
  let text: GeneratedText | null = null
  if (effect.content !== null) {
    const { at, text: written } = effect.content
    text = { text: cssText(written), start: offset + at, end: offset + at + written.length }
    if (text.text.trim() !== '') generated.push(text)
  }
  for (const selector of selectors.split(',', 50)) {
    const found = SIMPLE.exec(selector.trim())
    if (found === null || found[0] === '') continue
    const pseudo = (found[3] ?? '').replaceAll(':', '').toLowerCase()
    const key = (found[1] ?? '').toLowerCase() + (found[2] ?? '')
    if (key === '') continue
    const old = rules.get(key) ?? nothing
    if (pseudo === 'before') rules.set(key, { ...old, before: text })
    else if (pseudo === 'after') rules.set(key, { ...old, after: text })
    else rules.set(key, { ...old, effect: merge(old.effect, effect) })
  }
}
