import { isInstant } from '../case'
import { nearest } from '../case/guess'
import type { Command, Context } from './command'
import { UsageError } from './errors'
import { parseJson, readBytes, safeJson } from './io'

interface Received {
  readonly receivedAt?: string
}

/** How a kind of payload is read, and what makes a fragment of it. */
interface Kind {
  readonly reads: 'json' | 'text' | 'bytes'
  readonly load: () => Promise<(payload: never, options: Received) => unknown>
}

const json = (load: () => Promise<(payload: never, options: Received) => unknown>): Kind => ({ reads: 'json', load })

const text = (load: () => Promise<(payload: never, options: Received) => unknown>): Kind => ({ reads: 'text', load })
// Mail says itself in which charset it is written.
const bytes = (load: () => Promise<(payload: never, options: Received) => unknown>): Kind => ({ reads: 'bytes', load })

const KINDS: Readonly<Record<string, Kind>> = {
  acns: text(async () => (await import('../adapters/acns')).fromAcns),
  arf: bytes(async () => (await import('../adapters/arf')).fromArf),
  crtsh: json(async () => (await import('../adapters/crtsh')).fromCrtsh),
  dmca: text(async () => (await import('../adapters/dmca')).fromDmca),
  'identity-vendor': json(async () => (await import('../adapters/identity-vendor')).fromIdentityVendor),
  lumen: json(async () => (await import('../adapters/lumen')).fromLumen),
  mail: bytes(async () => (await import('../adapters/mail')).fromMail),
  minfraud: json(async () => (await import('../adapters/minfraud')).fromMinfraud),
  order: json(async () => (await import('../adapters/order')).fromOrder),
  rdap: json(async () => (await import('../adapters/rdap')).fromRdap),
  stripe: json(async () => (await import('../adapters/stripe')).fromStripe),
  whmcs: json(async () => (await import('../adapters/whmcs')).fromWhmcs),
  xarf: json(async () => (await import('../adapters/xarf')).fromXarf),
}

const kindOf = (name: string | undefined): Kind => {
  const kind = name !== undefined && Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
  if (kind) return kind
  const known = Object.keys(KINDS)
  const meant = name === undefined ? undefined : nearest(name, known)
  throw new UsageError(
    name === undefined ? 'KIND is missing.' : `There is no kind ${name}: there are ${known.join(', ')}.`,
    meant === undefined ? 'For example: redflag import mail notice.eml' : `Did you mean ${meant}?`,
  )
}

const received = (context: Context): Received => {
  const receivedAt = context.text('received-at')
  if (receivedAt === undefined) return {}
  if (!isInstant(receivedAt))
    throw new UsageError('--received-at must be an instant.', 'For example 2025-11-19T09:00:00Z, with Z or an offset.')
  return { receivedAt }
}

export const command: Command = {
  usage: 'import KIND FILE',
  about: `Turns a payload into a fragment of a case, as JSON. Kinds: ${Object.keys(KINDS).join(', ')}.`,
  options: {
    'received-at': {
      type: 'string',
      value: 'T',
      about: 'when it reached you; else what the payload says, with a note',
    },
    json: { type: 'boolean', about: 'print JSON (always so here)' },
  },
  examples: [
    'import mail notice.eml',
    'import stripe event.json',
    'import whmcs client.json --received-at 2025-11-19T09:00:00Z',
  ],
  run: async (context) => {
    const [name, path, ...more] = context.args
    const kind = kindOf(name)
    if (path === undefined || more.length > 0)
      throw new UsageError('One FILE is expected.', 'Give the path of a file, or - for standard input.')
    const options = received(context)
    const read = await readBytes(context.io, path)
    const said = (): string => new TextDecoder().decode(read)
    const payload = kind.reads === 'json' ? parseJson(said(), path) : kind.reads === 'text' ? said() : read
    const from = await kind.load()
    context.io.out(`${safeJson(await from(payload as never, options), 2)}\n`)
    return 0
  },
}
