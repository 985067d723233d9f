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
export const isDesk = (host: string, desk: readonly string[]): boolean =>
  desk.some((own) => host === own || (host.endsWith(`.${own}`) && SERVICES.has(host.slice(0, -own.length - 1))))
