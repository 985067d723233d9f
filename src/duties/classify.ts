import { type Feature, ROLES, type Role } from '../case/service'
import type { Category, JurisdictionPack } from '../jurisdictions/types'
import type { Basis, ServiceCategory } from '../types'
import { basesOf } from './basis'
import type { ServiceView } from './view'

/** What would move the service to a stricter category. `shown`: features that already do so; empty: a warning beforehand. */
export interface ReclassificationRisk {
  readonly law: string
  readonly from: string
  readonly to: string
  readonly theory: string
  readonly shown: readonly Feature[]
  readonly wouldBe: readonly Feature[]
  readonly role: Role | null
  readonly basis: readonly Basis[]
}

export interface Classification {
  readonly categories: readonly ServiceCategory[]
  readonly risks: readonly ReclassificationRisk[]
}

/** Categories that the provider knows to apply although no role says so, by code of the law. */
export type DeclaredCategories = Readonly<Record<string, readonly string[]>>

const among = (
  way: { readonly roles: readonly Role[]; readonly features?: readonly Feature[] },
  roles: readonly Role[],
  features: readonly Feature[],
): Role | null => {
  if (way.features !== undefined && !way.features.some((feature) => features.includes(feature))) return null
  return roles.find((role) => way.roles.includes(role)) ?? null
}

/** The role by which a service is of a category, if it is. */
const roleFor = (category: Category, roles: readonly Role[], features: readonly Feature[]): Role | null =>
  among(category, roles, features) ?? (category.orElse === undefined ? null : among(category.orElse, roles, features))

/** Reads roles and features by one law. Unknown roles make no category; `declared` ones are taken as said. */
export const classify = (
  service: ServiceView,
  pack: JurisdictionPack,
  declared: readonly string[] = [],
): Classification => {
  const roles = ROLES.filter((role) => service.roles?.includes(role))
  const features = service.features ?? []
  const categories = pack.categories.flatMap((category): ServiceCategory[] => {
    const role = roleFor(category, roles, features)
    if (role === null && !declared.includes(category.id)) return []
    return [
      {
        law: pack.code,
        category: category.id,
        role,
        because: category.because,
        basis: basesOf(pack, category.basis),
      },
    ]
  })
  const has = (id: string): ServiceCategory | undefined => categories.find((item) => item.category === id)
  const risks = pack.reclassifications.flatMap((rule): ReclassificationRisk[] => {
    const from = has(rule.from)
    if (from === undefined || has(rule.to) !== undefined) return []
    // A host that also caches is judged as a host already; the theories are about those who only cache.
    const meant = pack.categories.find((category) => category.id === rule.from)?.roles
    if (from.role !== null && meant?.includes(from.role) !== true) return []
    return [
      {
        law: pack.code,
        from: rule.from,
        to: rule.to,
        theory: rule.theory,
        shown: rule.features.filter((feature) => features.includes(feature)),
        wouldBe: rule.features.filter((feature) => !features.includes(feature)),
        role: from.role,
        basis: basesOf(pack, rule.basis),
      },
    ]
  })
  return { categories, risks }
}
