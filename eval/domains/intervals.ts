/** Wilson's interval for a share, 95%. */
export const wilson = (hits: number, total: number): [number, number] => {
  if (total === 0) return [0, 1]
  const z = 1.96
  const share = hits / total
  const middle = share + (z * z) / (2 * total)
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))
  const scale = 1 + (z * z) / total
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)]
}

export const percent = (hits: number, total: number): string => {
  const [low, high] = wilson(hits, total)
  return `${((100 * hits) / Math.max(1, total)).toFixed(1)}% (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}; ${hits}/${total})`
}

export const perMillion = (hits: number, total: number): string => {
  const [low, high] = wilson(hits, total)
  return `${((1e6 * hits) / Math.max(1, total)).toFixed(1)} (${(1e6 * low).toFixed(1)} to ${(1e6 * high).toFixed(1)}) a million pairs, ${hits} of ${total}`
}
