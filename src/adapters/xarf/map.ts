import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { toHost } from '../../domains/host'
import { judgeIp } from '../../identifiers'
import type { Note } from '../../types'
import { strictBase64 } from '../shared/bytes'
import { fieldsOf, known, listOf, textOf } from '../vendor-fields'

/** More evidence than a report may carry is passed over. */
const MAX_EVIDENCE = 50
const MAX_PAYLOAD = 8 * 1024 * 1024

/** Wrong hashes are common, in official samples too: a note, never a refusal. */
export const evidenceNotes = (evidence: unknown): Note[] => {
  const notes: Note[] = []
  listOf(evidence)
    .slice(0, MAX_EVIDENCE)
    .forEach((item, index) => {
      const fields = fieldsOf(item)
      const payload = fields?.['payload']
      const stated = /^sha256:([0-9a-f]{64})$/i.exec(textOf(fields?.['hash']) ?? '')?.[1]
      if (typeof payload !== 'string' || stated === undefined || payload.length > MAX_PAYLOAD) return
      const bytes = strictBase64(payload)
      if (bytes === null || bytesToHex(sha256(bytes)) !== stated.toLowerCase())
        notes.push({
          code: 'EVIDENCE_HASH_WRONG',
          pointer: `/evidence/${index}/hash`,
          message: 'The evidence does not give its stated hash.',
        })
    })
  if (listOf(evidence).length > MAX_EVIDENCE)
    notes.push({
      code: 'EVIDENCE_CUT',
      pointer: '/evidence',
      message: `Only the first ${MAX_EVIDENCE} pieces of evidence were read.`,
    })
  return notes
}

/** The place that a report names: URLs and host names, never bare addresses, which many customers share. */
export const locationOf = (
  urls: readonly unknown[],
  names: readonly unknown[],
): { urls: string[]; domains: string[] } => {
  const found = urls.map(textOf).filter((url) => url !== undefined && /^https?:\/\//i.test(url)) as string[]
  const hosts = new Set<string>()
  for (const candidate of [...found, ...names.map(textOf)]) {
    const host = candidate === undefined ? null : toHost(candidate)
    if (host?.includes('.') && judgeIp(host).version === null) hosts.add(host)
  }
  return { urls: [...new Set(found)], domains: [...hosts] }
}

/** Who reports, or for whom, as XARF writes it. */
export const reporterOf = (party: unknown): { id?: string; name?: string; contact: boolean } => {
  const fields = fieldsOf(party)
  const domain = textOf(fields?.['domain'])?.toLowerCase()
  const name = textOf(fields?.['org'])
  return { ...known({ id: domain ?? name, name }), contact: textOf(fields?.['contact']) !== undefined }
}
