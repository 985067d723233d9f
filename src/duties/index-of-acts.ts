import type { ActionKind } from '../case/action-kinds'
import type { Lane } from '../case/lanes'
import { isAccountWide } from '../facts/conduct'
import { withParents } from '../facts/hosts'
import type { ActionView, DutyView, NoticeView } from './view'

export type ActsByDomain = ReadonlyMap<string, ReadonlyMap<ActionKind, readonly ActionView[]>>

/** The provider's own acts, found by notice, order and domain in one step instead of by search. */
export interface Acts {
  readonly all: readonly ActionView[]
  readonly known: boolean
  readonly byNotice: ReadonlyMap<string, readonly ActionView[]>
  readonly byOrder: ReadonlyMap<string, readonly ActionView[]>
  /** By domain and kind, so that a thousand receipts do not hide one block. */
  readonly byDomain: ActsByDomain
  /** About the account as a whole. */
  readonly wide: readonly ActionView[]
  readonly notices: ReadonlyMap<string, NoticeView>
  /** Acts on a domain that name no notice: they answer whatever came in about it. */
  readonly freeByDomain: ActsByDomain
  readonly lanesByDomain: ReadonlyMap<string, ReadonlySet<Lane>>
  /** By id of an act: when the complaint against it came in that was found right. */
  readonly appealed: ReadonlyMap<string, number>
  /** When this provider ceased to serve a domain. */
  readonly stopped: ReadonlyMap<string, number>
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

type Filing = Map<string, Map<ActionKind, ActionView[]>>

const file = (map: Filing, host: string, act: ActionView): void => {
  const kinds = map.get(host) ?? new Map<ActionKind, ActionView[]>()
  map.set(host, kinds)
  const list = kinds.get(act.kind)
  if (list === undefined) kinds.set(act.kind, [act])
  else list.push(act)
}

export const actsOf = (view: DutyView): Acts => {
  const all = [...(view.actions ?? [])].sort((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
  const byNotice = new Map<string, ActionView[]>()
  const byOrder = new Map<string, ActionView[]>()
  const byDomain: Filing = new Map()
  const freeByDomain: Filing = new Map()
  const wide: ActionView[] = []
  for (const act of all) {
    for (const id of act.noticeIds) push(byNotice, id, act)
    for (const id of act.orderIds) push(byOrder, id, act)
    for (const name of act.domains) file(byDomain, name, act)
    if (act.noticeIds.length === 0) for (const name of act.domains) file(freeByDomain, name, act)
    if (isAccountWide(act)) wide.push(act)
  }
  const lanesByDomain = new Map<string, Set<Lane>>()
  for (const notice of view.notices)
    for (const name of notice.domains) {
      const lanes = lanesByDomain.get(name)
      if (lanes === undefined) lanesByDomain.set(name, new Set([notice.lane]))
      else lanes.add(notice.lane)
    }
  const appealed = new Map<string, number>()
  for (const appeal of view.appeals)
    if (appeal.status === 'upheld')
      for (const id of appeal.actionIds)
        appealed.set(id, Math.min(appeal.receivedAt, appealed.get(id) ?? appeal.receivedAt))
  const stopped = new Map<string, number>()
  // A name may stand in the case more than once; it is stopped where every entry is, from the last of them on.
  const served = new Set(view.domains.flatMap((domain) => (domain.stoppedAt === null ? [domain.name] : [])))
  for (const { name, stoppedAt } of view.domains)
    if (stoppedAt !== null && !served.has(name)) stopped.set(name, Math.max(stoppedAt, stopped.get(name) ?? stoppedAt))
  return {
    all,
    known: view.actions !== null,
    byNotice,
    byOrder,
    byDomain,
    wide,
    notices: new Map(view.notices.map((notice) => [notice.id, notice])),
    freeByDomain,
    lanesByDomain,
    appealed,
    stopped,
  }
}

/** Acts of some kinds on a domain or on a name above it. */
export const actsOn = (acts: Acts, host: string, kinds: Iterable<ActionKind>): readonly ActionView[] => {
  if (acts.byDomain.size === 0) return []
  const filed = withParents(host).flatMap((name) => acts.byDomain.get(name) ?? [])
  return filed.length === 0 ? [] : [...kinds].flatMap((kind) => filed.flatMap((byKind) => byKind.get(kind) ?? []))
}

/** A stable name for an act: its id, or what, when and about what. */
export const actRef = (act: ActionView): string => {
  if (act.id !== null) return `action:${act.id}`
  const about = [...act.domains, ...act.noticeIds].sort().join('+')
  return `action:${act.kind}@${new Date(act.at).toISOString()}${about === '' ? '' : `/${about}`}`
}

/** The lanes that an act stands in: of the notices it names, else of all notices about its domains. */
export const lanesOf = (acts: Acts, act: ActionView): readonly Lane[] => {
  const named = act.noticeIds.flatMap((id) => acts.notices.get(id)?.lane ?? [])
  const lanes = named.length > 0 ? named : act.domains.flatMap((name) => [...(acts.lanesByDomain.get(name) ?? [])])
  return [...new Set(lanes)].sort()
}
