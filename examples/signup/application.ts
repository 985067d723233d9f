import type { CaseInput } from 'redflag'

/** Larger bodies are no sign-up. */
export const MAX_BODY = 16_384

/** Reads at most `MAX_BODY` bytes; null where there is more. */
export const bodyOf = async (request: Request): Promise<string | null> => {
  const reader = request.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > MAX_BODY) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** The fields of the form, from a form or from JSON; null where it is neither. */
export const fieldsOf = (body: string, type: string): Readonly<Record<string, string>> | null => {
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body))
  if (!type.startsWith('application/json')) return null
  try {
    const parsed: unknown = JSON.parse(body)
    if (parsed === null || typeof parsed !== 'object') return null
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return null
  }
}

const filled = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim()

/** A sign-up as a case: what was said, and that nothing was checked yet. */
export const caseOf = (
  fields: Readonly<Record<string, string>>,
  known: { readonly id: string; readonly asOf: string; readonly ip: string | null },
): CaseInput => {
  const email = filled(fields['email'])
  const kind = filled(fields['kind'])
  return {
    id: known.id,
    asOf: known.asOf,
    stage: 'signup',
    account: {
      name: filled(fields['name']),
      country: filled(fields['country'])?.toUpperCase() ?? null,
      // The case refuses other words, with a pointer to this field.
      kind: kind as 'individual' | 'organization' | null,
      declaredPurpose: filled(fields['purpose']),
    },
    identity: { checks: [] },
    contacts: { emails: email === null ? [] : [{ address: email }] },
    payment: { instruments: [] },
    network: known.ip === null ? null : { signup: { ip: known.ip } },
  }
}
