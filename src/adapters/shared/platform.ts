/** WHATWG TextDecoder, a global of every runtime that we name; declared here because the core is typed without DOM or Node. */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string }

/** @throws where the platform does not know the label. */
export const platformDecoder = (label: string): { decode(bytes: Uint8Array): string } => new TextDecoder(label)

/** The text, or null where the bytes are not UTF-8. */
export const strictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
