import { clusterDomains } from '../domains'
import type { Assessment } from '../types'
import type { Labels } from './labels'
import { type Markup, markup } from './markup'
import type { ReportOptions } from './options'
import { percent, when } from './view'
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

/** When each domain of a case was first seen: names alone say less about who followed whom. */
const firstSeen = (input: ReportOptions['case']): Map<string, string> => {
  const seen = new Map<string, string>()
  for (const domain of input?.domains ?? []) {
    const at = domain.addedAt ?? domain.registeredAt
    if (at != null && !seen.has(domain.name)) seen.set(domain.name, at)
  }
  return seen
}

/**
 * Domains under the predecessor that their knowledge came from, else under the one whose name they most likely follow. A cycle, or an
 * unknown predecessor, makes a root.
 */
const nodesOf = (assessment: Assessment, labels: Labels, input: ReportOptions['case']): Node[] => {
  const domains = assessment.knowledge.domains.slice(0, MAX_DOMAINS)
  const seen = firstSeen(input)
  const followed = new Map<string, { name: string; likelihood: number }>()
  for (const cluster of clusterDomains(domains.map(({ name }) => ({ name, firstSeenAt: seen.get(name) ?? null })))) {
    for (const member of cluster.members) {
      if (member.predecessor !== null)
        followed.set(member.name, { name: member.predecessor, likelihood: member.likelihood ?? 0 })
    }
  }
  const names = new Set(domains.map((domain) => domain.name))
  const children = new Map<string | null, typeof domains>()
  for (const domain of domains) {
    const via = domain.via !== null && names.has(domain.via) ? domain.via : followed.get(domain.name)?.name
    const parent = via !== undefined && via !== domain.name && names.has(via) ? via : null
    children.set(parent, [...(children.get(parent) ?? []), domain])
  }
  const nodes: Node[] = []
  const placed = new Set<string>()
  const place = (domain: (typeof domains)[number], depth: number, parent: number | null): void => {
    if (placed.has(domain.name)) return
    placed.add(domain.name)
    const since = domain.since === null ? '' : `, ${labels.words.since} ${when(domain.since, labels)}`
    const likely =
      parent === null || domain.via !== null ? '' : ` (${percent(followed.get(domain.name)?.likelihood ?? 0)})`
    const at =
      nodes.push({
        name: `${domain.name}${likely}`,
        detail: `${labels.knowledge[domain.state]}${since}`,
        depth,
        parent,
      }) - 1
    for (const child of children.get(domain.name) ?? []) place(child, depth + 1, at)
  }
  for (const domain of children.get(null) ?? []) place(domain, 0, null)
  for (const domain of domains) place(domain, 0, null)
  return nodes
}

/** The tree of domains, as inline SVG; a share stands where only the names speak for the link. Null where there is nothing to draw. */
export const familyTree = (assessment: Assessment, labels: Labels, input?: ReportOptions['case']): Markup | null => {
  const nodes = nodesOf(assessment, labels, input)
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
