import type { Issue } from '../errors'
import { type Path, speakablePath, toPointer } from './pointer'

/** Page text beyond this many UTF-16 units is not read. */
export const PAGE_LIMIT = 8 * 1024 * 1024
const MAX_DEPTH = 64
const MAX_CONTAINERS = 1_000_000
const MAX_ITEMS = 1_000_000

/** What `clean` made of a value: a frozen copy, what stood in the way, and which page texts were cut. */
export interface Cleaned {
  readonly value: unknown
  readonly issues: Issue[]
  readonly truncated: string[]
}

const LONE_SURROGATE = /\p{Surrogate}/u
const LONE_SURROGATES = /\p{Surrogate}/gu
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const wellFormed = (text: string): string =>
  LONE_SURROGATE.test(text) ? text.replace(LONE_SURROGATES, '\uFFFD') : text

/** Cuts between characters, never through a surrogate pair. */
const cutPage = (text: string): string => {
  const last = text.charCodeAt(PAGE_LIMIT - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? PAGE_LIMIT - 1 : PAGE_LIMIT)
}

const isPageText = (path: Path): boolean =>
  path.length === 3 && path[0] === 'sites' && (path[2] === 'html' || path[2] === 'text')

class Cleaner {
  readonly issues: Issue[] = []
  readonly truncated: string[] = []
  readonly path: (string | number)[] = []
  readonly #open: object[] = []
  #containers = 0

  report(code: string, message: string): undefined {
    this.issues.push({ pointer: toPointer(speakablePath(this.path)), code, message })
    return undefined
  }

  copy(value: unknown): unknown {
    switch (typeof value) {
      case 'string':
        return this.#text(value)
      case 'number':
        return Number.isFinite(value) ? value : this.report('WRONG_TYPE', 'must be a finite number')
      case 'boolean':
      case 'undefined':
        return value
      case 'object':
        return value === null ? null : this.#container(value)
      default:
        return this.report('WRONG_TYPE', `must be JSON data, not a ${typeof value}`)
    }
  }

  #text(value: string): string {
    if (value.length > PAGE_LIMIT && isPageText(this.path)) {
      this.truncated.push(toPointer(this.path))
      return wellFormed(cutPage(value))
    }
    return wellFormed(value)
  }

  #container(value: object): unknown {
    if (this.#open.includes(value)) return this.report('CYCLE', 'must not contain itself')
    if (this.#open.length >= MAX_DEPTH) return this.report('TOO_DEEP', `must not be nested deeper than ${MAX_DEPTH}`)
    this.#containers += 1
    if (this.#containers > MAX_CONTAINERS) {
      return this.#containers === MAX_CONTAINERS + 1
        ? this.report('TOO_LARGE', `must not hold more than ${MAX_CONTAINERS} objects and lists`)
        : undefined
    }
    this.#open.push(value)
    const depth = this.path.length
    try {
      return Array.isArray(value) ? this.#list(value) : this.#record(value)
    } catch {
      // A revoked proxy, or a trap that throws: whatever it says may be hostile, so it is not repeated.
      return this.report('UNREADABLE', 'cannot be read: it throws when looked at')
    } finally {
      this.path.length = depth
      this.#open.pop()
    }
  }

  #list(list: readonly unknown[]): unknown {
    const length = list.length
    if (length > MAX_ITEMS) return this.report('TOO_MANY', `must not hold more than ${MAX_ITEMS} items`)
    const out: unknown[] = []
    for (let index = 0; index < length; index++)
      out.push(this.#member(list as unknown as Record<number, unknown>, index))
    return Object.freeze(out)
  }

  #record(record: object): unknown {
    const prototype = Object.getPrototypeOf(record)
    if (prototype !== Object.prototype && prototype !== null) {
      const tag = Object.prototype.toString.call(record)
      if (tag === '[object Date]') return this.report('WRONG_TYPE', 'must be text: hand in date.toISOString()')
      if (tag !== '[object Object]')
        return this.report('WRONG_TYPE', 'must be a plain object, list, text, number or boolean')
    }
    const out: Record<string, unknown> = {}
    for (const key of Object.keys(record)) {
      if (FORBIDDEN_KEYS.has(key)) {
        this.path.push(key)
        this.report('UNKNOWN_KEY', 'is not a known field')
        this.path.pop()
        continue
      }
      const copied = this.#member(record as Record<string, unknown>, key)
      if (copied !== undefined && copied !== null) out[wellFormed(key)] = copied
    }
    return Object.freeze(out)
  }

  #member<K extends string | number>(owner: Record<K, unknown>, key: K): unknown {
    let value: unknown
    this.path.push(key)
    try {
      value = owner[key]
    } catch {
      this.report('UNREADABLE', 'cannot be read: its getter throws')
      this.path.pop()
      return undefined
    }
    const copied = this.copy(value)
    this.path.pop()
    return copied
  }
}

/**
 * A deep, frozen copy that holds JSON data only. Unknown (`null`, `undefined`) is left out of objects and kept in lists, where a gap
 * has no meaning and is refused later. Lone surrogates become U+FFFD. Reads own enumerable keys, each once; never throws.
 */
export const clean = (value: unknown): Cleaned => {
  const cleaner = new Cleaner()
  return { value: cleaner.copy(value), issues: cleaner.issues, truncated: cleaner.truncated }
}
