import { toHost } from '../../domains/host'
import { headersOf, type Mail } from './mime'

/** What a provider has of its own beside what it serves for others. */
const SERVICES = new Set(
  'www support help abuse legal report reporting trust status docs developers developer api dash dashboard portal my account accounts login blog community forum hackerone security mx mail smtp'.split(
    ' ',
  ),
)

const hostsIn = (field: string): string[] =>
  field.split(/[\s<>,;"]+/).flatMap((word) => {
    const at = word.lastIndexOf('@')
    const host = at > 0 ? toHost(word.slice(at + 1)) : null
    return host?.includes('.') ? [host] : []
  })

/** The hosts of who is written to: the provider's own pages are where one complains, never what one complains of. */
export const deskHostsOf = (mail: Mail): readonly string[] => {
  const fields = ['to', 'delivered-to', 'x-original-to'].flatMap((name) => headersOf(mail, name))
  return [...new Set(fields.flatMap(hostsIn))]
}

/** Whether a host is the desk's own, not one that it serves for somebody. */
export const isDesk = (host: string, desk: ReadonlySet<string>): boolean => {
  if (desk.has(host)) return true
  const dot = host.indexOf('.')
  return dot > 0 && SERVICES.has(host.slice(0, dot)) && desk.has(host.slice(dot + 1))
}
