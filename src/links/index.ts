export type { HashedIdentifiers } from './components'
export { connectedAccounts } from './components'
export type { Hmac } from './hashing'
export { LINK_KINDS } from './kinds'
export type {
  AccountCluster,
  AccountFacts,
  AccountLink,
  LinkIdentifier,
  LinkIndex,
  LinkIndexOptions,
  LinkStatus,
  LinkStep,
} from './link-index'
export { createLinkIndex, LEAST_STRENGTH } from './link-index'
