/** Case, underscores, dashes, dots and spaces do not count. */
export const flatten = (key: string): string => key.toLowerCase().replace(/[_\-. ]/g, '')

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`; more than `limit` is reported as `limit + 1`. */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = previous
    previous = row
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}

/** The candidate that was most likely meant, or undefined where nothing is near. Ties go to the earlier candidate. */
export const nearest = (said: string, candidates: Iterable<string>): string | undefined => {
  if (said.length > 64) return undefined
  const flat = flatten(said)
  if (flat === '') return undefined
  const limit = flat.length <= 3 ? 1 : flat.length <= 7 ? 2 : 3
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    const distance = flatten(candidate) === flat ? 0 : editDistance(flat, flatten(candidate), limit)
    // Replacing nearly every letter of a short word is no likeness.
    if (distance < bestDistance && distance * 2 <= Math.max(flat.length, 2)) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}
