import { parseDomain } from '../domains/parse'

/** Edits (insert, delete, replace) between two short strings; the work is bounded by their lengths. */
export const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])))
    row = next
  }
  return row[b.length] ?? 0
}

// Reserved for documentation and tests (RFC 2606): no registry lists them, people print them all the same.
const reserved = ['example', 'test', 'invalid', 'localhost']

const isSuffix = (label: string): boolean => reserved.includes(label) || parseDomain(`x.${label}`).isListed

/** A last label that was misread by one letter, put right where only one long suffix is that near. */
const mendSuffix = (label: string, known: readonly string[]): string | null => {
  if (isSuffix(label)) return label
  if (label.length < 4) return null
  // One letter wrong in four to five, two in six and more.
  const near = known.filter(
    (suffix) => suffix.length >= 4 && edits(suffix, label.slice(0, 12)) <= (suffix.length < 6 ? 1 : 2),
  )
  return near.length === 1 ? (near[0] ?? null) : null
}

const commonLong = [...reserved, 'info', 'site', 'online', 'club', 'store', 'space', 'live', 'world', 'asia', 'link']

/**
 * Domains that a line of text names, as far as it can be told without knowing which to expect: labels joined by dots, a
 * suffix that exists at the end. A space or comma beside a dot is taken for the recogniser's. Linear in the text.
 */
export const namedDomains = (line: string): readonly string[] => {
  const found: string[] = []
  const text = line
    .slice(0, 500)
    .toLowerCase()
    .replace(/ ?[.,:;·•] ?/g, '.')
    .replace(/[^a-z0-9.-]/g, ' ')
  for (const word of text.split(' ')) {
    const labels = word.split('.').filter((label) => label !== '' && !label.startsWith('-'))
    if (labels.length < 2) continue
    const suffix = mendSuffix(labels.at(-1) ?? '', commonLong)
    const name = labels.at(-2) ?? ''
    // Shorter names than four letters are made of noise more often than of a domain.
    if (suffix === null || name.replace(/-/g, '').length < 4 || name.length > 63) continue
    found.push(`${name.replace(/-+$/, '')}.${suffix}`)
  }
  return found
}
