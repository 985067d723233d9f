import type { NoticeFact } from './notices'

/** From here on a sender's notices count for nothing until a person has looked: many decided, nearly all rejected. */
const SERIAL_REJECTIONS = 5
const SERIAL_SHARE = 0.8

const isSerialFalseSender = (rejected: number, accepted: number): boolean =>
  rejected >= SERIAL_REJECTIONS && rejected / (rejected + accepted) >= SERIAL_SHARE

/** Tells whether a notice comes from a sender whose notices were nearly all rejected, by its own count or by what was rejected here. */
export const serialTest = (all: readonly NoticeFact[]): ((fact: NoticeFact) => boolean) => {
  const rejectedHere = new Map<string, number>()
  for (const fact of all) {
    if (fact.notice.status === 'rejected' && fact.void && fact.senderKey !== '')
      rejectedHere.set(fact.senderKey, (rejectedHere.get(fact.senderKey) ?? 0) + 1)
  }
  return (fact) => {
    const rejected = Math.max(fact.notice.sender?.rejectedCount ?? 0, rejectedHere.get(fact.senderKey) ?? 0)
    return isSerialFalseSender(rejected, fact.notice.sender?.acceptedCount ?? 0)
  }
}
