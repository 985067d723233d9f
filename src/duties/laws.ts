import type { JurisdictionPack } from '../jurisdictions/types'
import type { DutyView, OrderView } from './view'

/** Whose law binds, and how: every rule, or what an order or a court's benchmark brings. */
export interface Law {
  readonly pack: JurisdictionPack
  /** Its statutes apply: stated in the case, or brought by a member state. */
  readonly whole: boolean
}

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

/**
 * The packs with what they bring. A member state brings the Union, and so does a standing order of its authority;
 * ICANN joins any stated law where the service is a registrar. With nothing stated only benchmarks and policy are left.
 */
export const lawsOf = (view: DutyView, packs: readonly JurisdictionPack[]): readonly Law[] => {
  const stated = new Set(view.jurisdictions.map((code) => code.toUpperCase()))
  const union = packs.filter((pack) => pack.members !== undefined)
  const places = new Set(stated)
  for (const order of view.orders) {
    const place = placeOf(order)
    if (place !== null && stands(order) && union.some((pack) => isLawOf(pack, place))) places.add(place)
  }
  const joins = (pack: JurisdictionPack): boolean =>
    stated.size > 0 && (pack.joinsRoles?.some((role) => view.service.roles?.includes(role)) ?? false)
  return packs.map((pack) => ({
    pack,
    whole: joins(pack) || [...places].some((place) => isLawOf(pack, place)),
  }))
}
