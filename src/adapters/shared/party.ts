import { toHost } from '../../domains/host'
import { judgeEmail } from '../../identifiers'

export interface Party {
  readonly name?: string
  readonly address?: string
  readonly host?: string
}

/** The first mailbox of a From field. */
export const partyOf = (from: string | undefined): Party => {
  if (from === undefined) return {}
  const open = from.lastIndexOf('<')
  const close = from.indexOf('>', open)
  const address = (
    open >= 0 && close > open
      ? from.slice(open + 1, close)
      : (from.split(/[\s,;]/).find((word) => word.includes('@')) ?? '')
  ).trim()
  const name = (open > 0 ? from.slice(0, open) : '').trim().replace(/^"|"$/g, '').trim()
  const host = address.includes('@') ? toHost(address.slice(address.lastIndexOf('@') + 1)) : null
  return {
    ...(name === '' || name.length > 200 ? {} : { name }),
    ...(host === null || address.length > 320 ? {} : { address: address.toLowerCase(), host }),
  }
}

/** The hosts that are the sender's own, never those of a mail provider for everybody. */
export const ownHostsOf = (party: Party): string[] => {
  const { host } = party
  if (host === undefined || judgeEmail(`postmaster@${host}`).class !== 'own') return []
  const labels = host.split('.')
  return labels.length > 2 &&
    /^(?:mail|mx|smtp|notices?|abuse|legal|dmca|email|antipiracy|copyright)$/.test(labels[0] ?? '')
    ? [labels.slice(1).join('.'), host]
    : [host]
}
