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

/**
 * Reports that complain of nobody: a mail that only pretended to come from the reported domain (RFC 6591, sent to who was impersonated),
 * and one that was no spam after all (RFC 6430).
 */
const COMPLAINS_OF_NOBODY: ReadonlySet<string> = new Set(['auth-failure', 'not-spam'])
export const isComplaint = (type: string): boolean => !COMPLAINS_OF_NOBODY.has(type)

/** Several empty lines or blocks are read as one report. */
export const fieldsOfReport = (text: string): ArfFields => {
  const fields = new Map<string, string[]>()
  for (const [name, value] of parseHeaders(text)) fields.set(name, [...(fields.get(name) ?? []).slice(0, 1000), value])
  return fields
}
