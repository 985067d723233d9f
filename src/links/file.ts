import { refuse } from '../errors'

declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string }

/** "RFLX", then the version. All numbers are little-endian 32-bit. */
const MAGIC = 0x584c4652
const VERSION = 1
const HEADER = 6 * 4
const EDGE = 4 * 4

export interface StoredAccount {
  readonly id: string
  readonly status?: string | undefined
  readonly enforcedDomains?: readonly string[] | undefined
  readonly notices?: number | undefined
}

export interface LinkFile {
  readonly keyCheck: { readonly hi: number; readonly lo: number }
  readonly accounts: readonly StoredAccount[]
  /** account, kind, hi, lo for each edge; accounts are numbered as in `accounts`. */
  readonly edges: Uint32Array
}

/** One binary file: header, accounts as JSON in UTF-8, then 16 bytes an edge. */
export const writeLinkFile = ({ keyCheck, accounts, edges }: LinkFile): Uint8Array => {
  const text = new TextEncoder().encode(JSON.stringify(accounts))
  const out = new Uint8Array(HEADER + text.length + edges.length * 4)
  const view = new DataView(out.buffer)
  const head = [MAGIC, VERSION, keyCheck.hi, keyCheck.lo, text.length, edges.length / 4]
  for (const [at, word] of head.entries()) view.setUint32(at * 4, word, true)
  out.set(text, HEADER)
  for (let at = 0; at < edges.length; at++) view.setUint32(HEADER + text.length + at * 4, edges[at]!, true)
  return out
}

const bad = (message: string) => refuse('BAD_LINK_FILE', '', message)

const isStored = (value: unknown): value is StoredAccount =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** @throws RedflagError BAD_LINK_FILE for anything that `writeLinkFile` did not make. */
export const readLinkFile = (bytes: Uint8Array): LinkFile => {
  if (bytes.length < HEADER) throw bad('is shorter than its header')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (at: number): number => view.getUint32(at, true)
  if (word(0) !== MAGIC) throw bad('is no link index')
  if (word(4) !== VERSION) throw bad(`has version ${word(4)}; this reads ${VERSION}`)
  const textLength = word(16)
  const edgeCount = word(20)
  if (bytes.length !== HEADER + textLength + edgeCount * EDGE) throw bad('is cut off or has something behind it')
  let accounts: unknown
  try {
    accounts = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(HEADER, HEADER + textLength)))
  } catch {
    throw bad('holds accounts that cannot be read')
  }
  if (!Array.isArray(accounts) || !accounts.every(isStored)) throw bad('holds accounts that cannot be read')
  const edges = new Uint32Array(edgeCount * 4)
  for (let at = 0; at < edges.length; at++) edges[at] = word(HEADER + textLength + at * 4)
  for (let at = 0; at < edges.length; at += 4) {
    if (edges[at]! >= accounts.length) throw bad('has an edge to no account')
  }
  return { keyCheck: { hi: word(8), lo: word(12) }, accounts, edges }
}
