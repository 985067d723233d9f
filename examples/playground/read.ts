import { type CaseInput, mergeFragments } from 'redflag'
import { fromMail } from 'redflag/adapters/mail'

export type Sort = 'detect' | 'case' | 'page' | 'mail'

const HEADER = /^(?:from|to|subject|received|date|message-id|return-path|delivered-to|mime-version):/i

/** What was pasted: a case begins like JSON, a mail with its fields, and all else is a page. */
export const sortOf = (text: string): Exclude<Sort, 'detect'> => {
  const start = text.trimStart()
  if (start.startsWith('{')) return 'case'
  const lines = start.split('\n', 20)
  return lines.filter((line) => HEADER.test(line)).length >= 2 ? 'mail' : 'page'
}

export interface Pasted {
  readonly sort: Exclude<Sort, 'detect'>
  /** As typed: it is not yet known to be a case. */
  readonly input: unknown
  /** What the reader of the mail has to say, beside the assessment. */
  readonly remark: string | null
}

/** Makes a case of what was pasted. A page or a mail comes without a customer, so that little is known and the report says so. */
export const readPasted = (text: string, sort: Sort, now: string): Pasted => {
  const found = sort === 'detect' ? sortOf(text) : sort
  if (found === 'case') return { sort: found, input: JSON.parse(text), remark: null }
  const bare: CaseInput = { id: 'pasted', asOf: now, stage: 'report' }
  if (found === 'page')
    return {
      sort: found,
      input: { ...bare, sites: [{ url: 'https://pasted.example/', fetchedAt: now, html: text }] },
      remark: null,
    }
  const fragment = fromMail(text, { receivedAt: now })
  const { kind, confidence } = fragment.detected
  return {
    sort: found,
    input: mergeFragments(bare, fragment),
    remark: `The mail reads as: ${kind.replaceAll('_', ' ')} (${Math.round(confidence * 100)} %).`,
  }
}
