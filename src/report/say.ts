import { en } from '../sentences/en'
import { fill } from '../sentences/fill'
import { ja } from '../sentences/ja'
import type { Sentences } from '../sentences/types'
import type { Reason } from '../types'

const HOLE = /\{([A-Za-z]{1,40})\}/g

/** What stands in the holes of a template, or undefined where the sentence was not made from it. Linear. */
export const holesOf = (template: string, sentence: string): Record<string, string> | undefined => {
  const holes: Record<string, string> = {}
  const literals = template.split(HOLE)
  // Odd places are names of holes.
  let at = literals[0] ?? ''
  if (!sentence.startsWith(at)) return undefined
  let position = at.length
  for (let index = 1; index < literals.length; index += 2) {
    const name = literals[index] ?? ''
    at = literals[index + 1] ?? ''
    const last = index + 2 >= literals.length
    const end = last ? sentence.length - at.length : sentence.indexOf(at, position)
    if (end < position || (last && !sentence.endsWith(at))) return undefined
    holes[name] = sentence.slice(position, end)
    position = end + at.length
  }
  return position === sentence.length ? holes : undefined
}

const sentenceOf = (sentences: Sentences, code: string): { internal: string; customer: string | null } | undefined =>
  Object.hasOwn(sentences, code) ? sentences[code as keyof Sentences] : undefined

const inJapanese = (code: string, said: string, side: 'internal' | 'customer'): string => {
  const from = sentenceOf(en, code)?.[side]
  const to = sentenceOf(ja, code)?.[side]
  if (!from || !to) return said
  const holes = holesOf(from, said)
  return holes ? fill(to, holes) : said
}

/** The message of a reason in the language of the report; what no sentence is known for stays as the assessment says it. */
export const messageOf = (reason: Reason, language: string): string =>
  language === 'ja' ? inJapanese(reason.code, reason.message, 'internal') : reason.message

export const customerMessageOf = (reason: Reason, language: string): string | null =>
  reason.customerMessage === null || language !== 'ja'
    ? reason.customerMessage
    : inJapanese(reason.code, reason.customerMessage, 'customer')
