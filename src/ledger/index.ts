export {
  createEvent,
  EVENT_KINDS,
  type EventKind,
  eraseSecrets,
  type LedgerEvent,
  type NewEvent,
  type Secret,
} from './event'
export { type FoldOptions, foldCase, foldStream } from './fold'
export { fromNdjson, toNdjson } from './ndjson'
export { type LedgerFinding, type Verification, verifyLedger } from './verify'
