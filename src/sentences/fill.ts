/** A sentence taken apart: text and the names of holes in turn, text first. */
const taken = new Map<string, readonly string[]>()
const MOST_KEPT = 1024

const apart = (sentence: string): readonly string[] => {
  let parts = taken.get(sentence)
  if (parts === undefined) {
    parts = sentence.split(/\{([A-Za-z]{1,40})\}/)
    if (taken.size >= MOST_KEPT) taken.clear()
    taken.set(sentence, parts)
  }
  return parts
}

/** Puts values into `{holes}`. A hole without a value stays visible, so that a test finds it. */
export const fill = (sentence: string, holes: Readonly<Record<string, string | number>>): string => {
  const parts = apart(sentence)
  let text = parts[0] ?? ''
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string
    const value = holes[name]
    text += (value === undefined ? `{${name}}` : String(value)) + (parts[at + 1] as string)
  }
  return text
}
