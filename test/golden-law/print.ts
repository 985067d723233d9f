const WIDTH = 120

/** JSON as the formatter of this repository leaves it: objects open, lists on one line where they fit. */
export const printJson = (value: unknown, indent = '', used = 0): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const flat = value.every((item) => item === null || typeof item !== 'object')
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    // One more for the comma that may follow.
    if (value.length === 0 || (flat && indent.length + used + line.length + 1 <= WIDTH)) return line
    return `[\n${value.map((item) => `${inner}${printJson(item, inner)}`).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `
    return `${inner}${name}${printJson(item, inner, name.length)}`
  })
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`
}
