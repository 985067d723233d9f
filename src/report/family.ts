import type { Assessment } from '../types'
import type { Labels } from './labels'
import { type Markup, markup } from './markup'
import { when } from './view'
import { short } from './waterfall'

const WIDTH = 880
const ROW = 30
const MAX_DOMAINS = 60

interface Node {
  readonly name: string
  readonly detail: string
  readonly depth: number
  readonly parent: number | null
}

/** Domains under the predecessor their knowledge came from. A cycle, or an unknown predecessor, makes a root. */
const nodesOf = (assessment: Assessment, labels: Labels): Node[] => {
  const domains = assessment.knowledge.domains.slice(0, MAX_DOMAINS)
  const names = new Set(domains.map((domain) => domain.name))
  const children = new Map<string | null, typeof domains>()
  for (const domain of domains) {
    const parent = domain.via !== null && domain.via !== domain.name && names.has(domain.via) ? domain.via : null
    children.set(parent, [...(children.get(parent) ?? []), domain])
  }
  const nodes: Node[] = []
  const placed = new Set<string>()
  const place = (domain: (typeof domains)[number], depth: number, parent: number | null): void => {
    if (placed.has(domain.name)) return
    placed.add(domain.name)
    const since = domain.since === null ? '' : `, ${labels.words.since} ${when(domain.since, labels)}`
    const at = nodes.push({ name: domain.name, detail: `${labels.knowledge[domain.state]}${since}`, depth, parent }) - 1
    for (const child of children.get(domain.name) ?? []) place(child, depth + 1, at)
  }
  for (const domain of children.get(null) ?? []) place(domain, 0, null)
  for (const domain of domains) place(domain, 0, null)
  return nodes
}

/** The tree of domains by inherited knowledge, as inline SVG. Null where there is nothing to draw. */
export const familyTree = (assessment: Assessment, labels: Labels): Markup | null => {
  const nodes = nodesOf(assessment, labels)
  if (nodes.length === 0) return null
  const height = nodes.length * ROW + 6
  const x = (depth: number): number => 10 + Math.min(depth, 12) * 28
  return markup`<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${labels.words.family}">
<title>${labels.words.family}</title>
${nodes.map((node, row) => {
  const y = row * ROW + 18
  const up =
    node.parent === null
      ? null
      : markup`<path d="M${x(node.depth - 1)} ${node.parent * ROW + 24}V${y - 4}H${x(node.depth) - 6}" fill="none" stroke="#8c959f"/>`
  return markup`${up}<circle cx="${x(node.depth)}" cy="${y - 4}" r="5" fill="#1f4e8c"/>
<text x="${x(node.depth) + 12}" y="${y}">${short(node.name, 70)}</text>
<text class="s l" x="${WIDTH - 8}" y="${y}">${short(node.detail, 60)}</text>
`
})}</svg>`
}
