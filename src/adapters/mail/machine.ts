import { fromAcns } from '../acns'
import { acnsBlocks } from '../acns/find'
import { fromArf } from '../arf'
import type { Fragment, MailKind, ReceivedOptions } from '../shared/fragment'
import type { Mail, MailPart } from '../shared/mime'
import { fromXarf } from '../xarf'

/** The JSON object in running text that names a version of XARF, to its closing brace; null where there is none. */
const xarfBlock = (text: string): string | null => {
  const key = text.search(/"xarf_version"|"ReporterInfo"/)
  const start = key < 0 ? -1 : text.lastIndexOf('{', text.lastIndexOf('\n{', key) + 1)
  if (start < 0) return null
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length && at < start + 1_000_000; at += 1) {
    const char = text[at]
    if (char === '\\') at += 1
    else if (char === '"') quoted = !quoted
    else if (!quoted && char === '{') depth += 1
    else if (!quoted && char === '}') {
      depth -= 1
      if (depth === 0) return text.slice(start, at + 1)
    }
  }
  return null
}

const xarfOf = (part: MailPart): unknown => {
  const whole = part.text.trim()
  const text = whole.startsWith('{') ? whole : (xarfBlock(whole) ?? '')
  if (!text.startsWith('{') || text.length > 4_000_000) return null
  try {
    const value: unknown = JSON.parse(text)
    const fields = value as { xarf_version?: unknown; Report?: unknown; ReporterInfo?: unknown }
    return fields.xarf_version !== undefined || (fields.Report !== undefined && fields.ReporterInfo !== undefined)
      ? value
      : null
  } catch {
    return null
  }
}

/** Reports that machines write for machines, whichever mail carries them; null where there is none. */
export const machineReport = (
  mail: Mail,
  text: string,
  options: ReceivedOptions,
): { kind: MailKind; fragment: Fragment; quote: string } | null => {
  for (const part of mail.parts) {
    const report = xarfOf(part)
    if (report !== null) return { kind: 'xarf', fragment: fromXarf(report, options), quote: part.name || part.type }
  }
  const blocks = [
    ...acnsBlocks(text),
    ...mail.parts.filter((part) => part.attached || part.type.endsWith('xml')).flatMap((part) => acnsBlocks(part.text)),
  ]
  if (blocks.length > 0) return { kind: 'acns', fragment: fromAcns(blocks, options), quote: 'ACNS XML' }
  const feedback = mail.parts.find((part) => part.type === 'message/feedback-report')
  if (feedback !== undefined)
    return { kind: 'arf', fragment: fromArf(feedback.text, options), quote: 'message/feedback-report' }
  return null
}
