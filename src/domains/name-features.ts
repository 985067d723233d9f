/** How many buckets the letter groups are hashed into. */
export const BUCKETS = 16_384

const hash = (text: string, from: number, to: number, seed: number): number => {
  let h = seed
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0
  h ^= h >>> 15
  return h & (BUCKETS - 1)
}

/** Groups of two to six letters of every label but the suffix, the suffix itself, and the shape (digits, hyphens, length). Distinct. */
export const featuresOfName = (host: string): readonly number[] => {
  const labels = host.toLowerCase().slice(0, 253).split('.')
  const found = new Set<number>()
  const last = labels.length - 1
  const suffix = labels
    .slice(
      Math.max(
        1,
        last - (labels[last - 1] !== undefined && (labels[last - 1]?.length ?? 9) <= 3 && labels.length > 2 ? 1 : 0),
      ),
    )
    .join('.')
  found.add(hash(suffix, 0, suffix.length, 11))
  const body = labels.slice(0, suffix.includes('.') ? -2 : -1).filter((label) => label !== 'www')
  const main = body[body.length - 1] ?? ''
  found.add(hash(`len${Math.min(8, Math.floor(main.length / 3))}`, 0, 4, 13))
  found.add(hash(`dig${Math.min(4, main.replace(/[^0-9]/g, '').length)}`, 0, 4, 17))
  found.add(hash(`hyp${Math.min(3, main.split('-').length)}`, 0, 4, 19))
  if (body.length > 1) found.add(hash('sub', 0, 3, 23))
  for (const label of body) {
    const text = `^${label}$`
    for (let n = 2; n <= 6; n += 1)
      for (let i = 0; i + n <= text.length; i += 1) found.add(hash(text, i, i + n, 2166136261 + n))
  }
  return [...found]
}
