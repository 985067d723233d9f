import type { Lane } from '../../case'
import { parseHeaders } from '../shared/headers'
import type { ArfFields } from './payload'

/** A map: a sender may write `constructor`. */
const LANES: ReadonlyMap<string, Lane> = new Map([
  ['fraud', 'phishing'],
  ['virus', 'malware'],
])

/** `abuse` is unwanted mail, which has no lane of its own. */
export const laneOfFeedback = (type: string): Lane => LANES.get(type) ?? 'other_illegal'

/** Several empty lines or blocks are read as one report. */
export const fieldsOfReport = (text: string): ArfFields => {
  const fields = new Map<string, string[]>()
  for (const [name, value] of parseHeaders(text)) fields.set(name, [...(fields.get(name) ?? []).slice(0, 1000), value])
  return fields
}
