import type { JurisdictionPack } from '../jurisdictions/types'
import type { DutyView, OrderView } from './view'

const BY_INSTRUMENT: Readonly<Record<string, string>> = {
  piracy_shield: 'IT',
  tco_removal: 'EU',
  dsa_order: 'EU',
  subpoena_512h: 'US',
}

/** The place whose authority gave the order; an instrument names its own where the case does not. */
export const placeOf = (order: OrderView): string | null =>
  order.jurisdiction ?? (order.instrument === null ? null : (BY_INSTRUMENT[order.instrument] ?? null))

/** Stayed and overturned orders have no effect. */
export const stands = (order: OrderView): boolean => order.status !== 'stayed' && order.status !== 'overturned'

/** The pack is the law of the place, or of the union that the place belongs to. */
export const isLawOf = (pack: JurisdictionPack, place: string): boolean =>
  pack.code === place || (pack.members?.includes(place) ?? false)

/** The places whose law a case states, and those of standing orders whose union comes with them. */
export interface Places {
  readonly stated: readonly string[]
  readonly byOrder: readonly string[]
}

export const placesOf = (view: DutyView): Places => {
  const byOrder: string[] = []
  for (const order of view.orders) {
    const place = placeOf(order)
    if (place !== null && stands(order)) byOrder.push(place)
  }
  return { stated: view.jurisdictions.map((code) => code.toUpperCase()), byOrder }
}

/**
 * Whether all of a pack applies: where its place is stated; a member state brings its union, and so does a standing order of
 * its authority; ICANN joins any stated law where the service is a registrar. Else only what an order or a benchmark brings.
 */
export const appliesWhole = (
  pack: JurisdictionPack,
  { stated, byOrder }: Places,
  unions: readonly JurisdictionPack[],
  roles: DutyView['service']['roles'],
): boolean => {
  if (stated.some((place) => isLawOf(pack, place))) return true
  if (byOrder.some((place) => isLawOf(pack, place) && unions.some((union) => isLawOf(union, place)))) return true
  return stated.length > 0 && (pack.joinsRoles?.some((role) => roles?.includes(role)) ?? false)
}
