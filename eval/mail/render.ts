/** Encoders for legacy charsets, made by turning round what the platform's decoder reads. */
const tables = new Map<string, Map<string, readonly number[]>>()

const tableOf = (label: string): Map<string, readonly number[]> => {
  const made = tables.get(label)
  if (made) return made
  const decoder = new TextDecoder(label)
  const table = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  for (let byte = 0; byte < 256; byte += 1) add([byte])
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail])
  tables.set(label, table)
  return table
}

const CP1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
  Œ: 0x8c,
}

export const encode = (text: string, charset: string): Uint8Array => {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  if (charset === 'windows-1252')
    return Uint8Array.from(
      [...text].map((char) => CP1252[char] ?? (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 63)),
    )
  if (charset === 'iso-2022-jp') {
    const table = tableOf('euc-jp')
    const out: number[] = []
    let mode = 'B'
    const shift = (to: string, bytes: readonly number[]): void => {
      if (mode !== to) out.push(...bytes)
      mode = to
    }
    for (const char of text) {
      const code = char.charCodeAt(0)
      if (code < 128) {
        shift('B', [0x1b, 0x28, 0x42])
        out.push(code)
      } else if (code >= 0xff61 && code <= 0xff9f) {
        shift('I', [0x1b, 0x28, 0x49])
        out.push(code - 0xff61 + 0x21)
      } else {
        const pair = table.get(char)
        if (!pair) throw new Error(`not in ${charset}: ${char}`)
        shift('J', [0x1b, 0x24, 0x42])
        out.push(...pair.map((byte) => byte & 0x7f))
      }
    }
    shift('B', [0x1b, 0x28, 0x42])
    return Uint8Array.from(out)
  }
  const table = tableOf(charset)
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = table.get(char)
      if (!bytes) throw new Error(`not in ${charset}: ${char}`)
      return [...bytes]
    }),
  )
}

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')

const quoted = (bytes: Uint8Array): string => {
  let out = ''
  let column = 0
  for (const byte of bytes) {
    const piece =
      byte === 10
        ? '\r\n'
        : (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    if (byte === 10) column = 0
    else if (column + piece.length > 74) {
      out += '=\r\n'
      column = 0
    }
    out += piece
    if (byte !== 10) column += piece.length
  }
  return out
}

export interface Shape {
  readonly charset?: string
  readonly encoding?: 'base64' | 'quoted-printable' | '8bit'
  /** The label written, where it is not the charset used. */
  readonly label?: string
  readonly type?: string
}

export const partOf = (text: string, shape: Shape): string => {
  const bytes = encode(text, shape.charset ?? 'utf-8')
  const encoding = shape.encoding ?? '8bit'
  const body =
    encoding === 'base64'
      ? base64(bytes)
      : encoding === 'quoted-printable'
        ? quoted(bytes)
        : Buffer.from(bytes).toString('latin1')
  return `Content-Type: ${shape.type ?? 'text/plain'}; charset="${shape.label ?? shape.charset ?? 'utf-8'}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`
}

/** A whole mail as bytes. Inner dates are wrong on purpose; the topmost Received is the clock. */
export const mailOf = (
  subject: string,
  from: string,
  entity: string,
  id: string,
  more: readonly string[] = [],
): Uint8Array => {
  const head = [
    'Received: from out.sender.example by mx.provider.example; Tue, 20 Jan 2026 09:00:00 +0000',
    'Received: from desk.sender.example by out.sender.example; Mon, 5 Jan 2026 09:00:00 +0000',
    `From: ${from}`,
    'To: abuse@provider.example',
    'Date: Fri, 2 Jan 2026 09:00:00 +0000',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: <${id}@sender.example>`,
    'MIME-Version: 1.0',
    ...more,
  ]
  return Uint8Array.from(Buffer.from(`${head.join('\r\n')}\r\n${entity}`, 'latin1'))
}

export const multipart = (kind: string, parts: readonly string[]): string =>
  `Content-Type: multipart/${kind}; boundary="b-1"\r\n\r\n${parts.map((part) => `--b-1\r\n${part}\r\n`).join('')}--b-1--\r\n`
