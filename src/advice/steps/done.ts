import type { ActionKind } from '../../case/action-kinds'
import type { FactMap } from '../../facts'

/** Whether a step was taken already, for a notice or an order by its id, or about its sites since it came in. */
export type Done = (
  kind: ActionKind,
  about: { readonly notice?: string; readonly order?: string },
  hosts: readonly string[],
  fromMs: number,
) => boolean

const NOTHING: Done = () => false

const last = (map: Map<string, number>, key: string, ms: number): void => {
  map.set(key, Math.max(ms, map.get(key) ?? ms))
}

/** Reads the provider's acts once, so that thousands of notices and acts stay linear. */
export const doneBy = (facts: FactMap): Done => {
  if (facts.conduct.all.length === 0) return NOTHING
  const named = new Set<string>()
  /** By kind and site, and by kind alone for acts on the account as a whole: when last. */
  const free = new Map<string, number>()
  for (const { action, atMs, hosts } of facts.conduct.all) {
    for (const id of action.noticeIds ?? []) named.add(`${action.kind} notice ${id}`)
    for (const id of action.orderIds ?? []) named.add(`${action.kind} order ${id}`)
    if ((action.noticeIds?.length ?? 0) + (action.orderIds?.length ?? 0) > 0) continue
    if (hosts.length === 0) last(free, action.kind, atMs)
    for (const host of hosts) last(free, `${action.kind} on ${host}`, atMs)
  }
  return (kind, { notice, order }, hosts, fromMs) => {
    if (notice !== undefined && named.has(`${kind} notice ${notice}`)) return true
    if (order !== undefined && named.has(`${kind} order ${order}`)) return true
    if (free.size === 0) return false
    const since = (key: string): boolean => (free.get(key) ?? Number.NEGATIVE_INFINITY) >= fromMs
    return since(kind) || (hosts.length > 0 && hosts.every((host) => since(`${kind} on ${host}`)))
  }
}
