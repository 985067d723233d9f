import type { ClusterMember, DomainCluster } from './cluster'

/** Everything but letters, digits and the signs of names becomes `?`: nothing from a name reaches a terminal or a page. */
const UNSAFE = /[^\p{L}\p{N}.:_-]/gu
const MAX_SHOWN = 80

const inert = (text: string): string => {
  const safe = text.replace(UNSAFE, '?')
  return safe.length > MAX_SHOWN ? `${safe.slice(0, MAX_SHOWN - 1)}…` : safe
}
const dayOf = (at: string | null): string => (at === null ? '' : inert(at.slice(0, 10)))
const wordsOf = (member: ClusterMember): string =>
  member.kind === null ? '' : `${member.kind.replaceAll('_', ' ')} ${(member.likelihood ?? 0).toFixed(2)}`

interface Placed {
  readonly member: ClusterMember
  readonly depth: number
  readonly last: boolean
  /** For each level above: whether a line goes on. */
  readonly open: readonly boolean[]
  /** Row of the one it hangs on. */
  readonly parentRow: number | null
}

/** Rows of the tree, each under the one it hangs on. Depth first with a stack of its own: a chain may be long. */
const rowsOf = (cluster: DomainCluster): Placed[] => {
  const children = new Map<number, number[]>()
  const roots: number[] = []
  const places = new Map<string, number>()
  for (const [at, member] of cluster.members.entries()) {
    const parent = member.predecessor === null ? undefined : places.get(member.predecessor)
    if (parent === undefined) roots.push(at)
    else {
      const siblings = children.get(parent)
      if (siblings === undefined) children.set(parent, [at])
      else siblings.push(at)
    }
    if (!places.has(member.name)) places.set(member.name, at)
  }
  const rows: Placed[] = []
  const stack = roots
    .map((at, place) => ({
      at,
      last: place === roots.length - 1,
      open: [] as boolean[],
      parentRow: null as number | null,
    }))
    .reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { at, last, open, parentRow } = next
    const row = rows.length
    rows.push({ member: cluster.members[at]!, depth: open.length, last, open, parentRow })
    const below = children.get(at) ?? []
    for (let place = below.length - 1; place >= 0; place--) {
      stack.push({
        at: below[place]!,
        last: place === below.length - 1,
        open: [...open.slice(-MAX_DEPTH), !last],
        parentRow: row,
      })
    }
  }
  return rows
}
/** Deeper levels are drawn at this depth, so that a long chain stays on the page. */
const MAX_DEPTH = 11

/** A cluster as a tree of lines, for a terminal. Names are made inert. */
export const drawClusterText = (cluster: DomainCluster): string =>
  rowsOf(cluster)
    .map(({ member, depth, last, open }) => {
      const lead =
        depth === 0
          ? ''
          : `${open
              .slice(1)
              .map((goes) => (goes ? '│  ' : '   '))
              .join('')}${last ? '└─ ' : '├─ '}`
      return [`${lead}${inert(member.name)}`, dayOf(member.firstSeenAt), wordsOf(member)]
        .filter((part) => part !== '')
        .join('  ')
    })
    .join('\n')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const ROW = 26
const STEP = 22
const LEFT = 16
const WIDTH = 760

/** Places of one family from `top` on, and how many rows it takes. */
const familyOf = (cluster: DomainCluster, top: number): { parts: string[]; rows: number } => {
  const rows = rowsOf(cluster)
  const x = (depth: number): number => LEFT + depth * STEP
  const y = (row: number): number => 20 + (top + row) * ROW
  const parts = rows.map(({ member, depth, parentRow }, row) => {
    const parent = parentRow === null ? undefined : rows[parentRow]
    const line =
      parent === undefined || parentRow === null
        ? ''
        : `<path d="M${x(parent.depth)} ${y(parentRow)} V${y(row)} H${x(depth)}" fill="none" stroke="#767676"/>`
    const about = [dayOf(member.firstSeenAt), wordsOf(member)].filter((part) => part !== '').join(', ')
    return `${line}<circle cx="${x(depth)}" cy="${y(row)}" r="4" fill="#1f4e79"/><text x="${x(depth) + 10}" y="${y(row) + 5}">${escaped(inert(member.name))} <tspan fill="#595959">${escaped(about)}</tspan></text>`
  })
  return { parts, rows: rows.length }
}

/** Several families under one another, as one SVG without script or style sheet. */
export const drawClustersSvg = (clusters: readonly DomainCluster[]): string => {
  const parts: string[] = []
  let rows = 0
  let names = 0
  for (const [at, cluster] of clusters.entries()) {
    const family = familyOf(cluster, at === 0 ? 0 : rows + 1)
    parts.push(...family.parts)
    rows += family.rows + (at === 0 ? 0 : 1)
    names += family.rows
  }
  const height = 20 + rows * ROW
  const title =
    clusters.length === 1 ? `Family tree of ${names} names` : `${clusters.length} family trees of ${names} names`
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="14"><title>${title}</title><rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>`
}

/** A cluster as a family tree of names, each with its day and what ties it, as one SVG without script or style sheet. */
export const drawClusterSvg = (cluster: DomainCluster): string => drawClustersSvg([cluster])
