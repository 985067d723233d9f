import * as z from 'zod/mini'
import { maybe } from './primitives'

export const ROLES = [
  'access',
  'cdn',
  'reverse_proxy',
  'hosting',
  'object_storage',
  'authoritative_dns',
  'resolver',
  'registrar',
  'search',
  'mini_program_host',
] as const

export const FEATURES = [
  'caches',
  'selects_content',
  'recommends_content',
  'promotes_site',
  'search',
  'stores_uploads',
  'modifies_content',
  'ddos_protection',
] as const

export const CONTROLS = [
  'terminate_account',
  'suspend_zone',
  'disable_proxy',
  'disable_cache',
  'purge_cache',
  'geo_block',
  'block_url',
  'forward_notice',
] as const

export type Role = (typeof ROLES)[number]
export type Feature = (typeof FEATURES)[number]
export type Control = (typeof CONTROLS)[number]

/** What the provider does for this customer, and what it is able to do about it. */
export const service = z.strictObject({
  roles: maybe(z.array(z.enum(ROLES))),
  masksOrigin: maybe(z.boolean()),
  plan: maybe(z.enum(['free', 'paid', 'enterprise'])),
  features: maybe(z.array(z.enum(FEATURES))),
  controls: maybe(z.array(z.enum(CONTROLS))),
})
