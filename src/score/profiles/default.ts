import type { Profile } from '../profile'
import { defaultPoints } from './default-points'

const cap = (value: number, reason: string) => ({ value, reason })

/** The shipped policy. Expert judgement, versioned; not fitted to outcomes and therefore not a probability. */
export const defaultProfile: Profile = {
  id: 'default',
  version: '1.0.0',
  note: 'Expert judgement read from the reported findings of the judgment and from practice. An ordering, not a probability: fit a profile to your own outcomes to speak of one.',
  base: cap(-4, 'Most customers are ordinary: a case without any sign stands near ten of a hundred.'),
  exposureBase: cap(-3, 'A provider that left nothing undone stands near ten of a hundred.'),
  signals: defaultPoints,
  families: {
    who: cap(1.3, 'Nobody verified, or nobody any longer: one thing said twice.'),
    masked: cap(1.4, 'The joint factor counts once.'),
    refusal: cap(1, 'Refused, failed, unfinished: one way of not being known.'),
    contradiction: cap(1.3, 'Contradictions have innocent causes in common.'),
    business: cap(0.7, 'Formal gaps of a company.'),
    contact: cap(0.9, 'Contacts that lead nowhere.'),
    payment: cap(0.7, 'Payments that lead nowhere.'),
    vendor: cap(0.6, 'Another product is one opinion.'),
    network: cap(0.6, 'An anonymising exit is listed by rule; both are one thing.'),
    payment_fraud: cap(0.8, 'Chargebacks are the payment world, not the site.'),
    churn: cap(3.2, 'A move shows itself in many ways and is one move.'),
    history: cap(2.2, 'Earlier enforcement of the same account.'),
    name: cap(0.8, 'What a name looks like is weak however often it is said.'),
    content: cap(2.4, 'Ten words of one page are one page.'),
    watermark: cap(0.9, 'One habit, however many images.'),
    face: cap(1.4, 'The pair that the court named.'),
    harm: cap(1.6, 'One page that harms.'),
    scale: cap(1.4, 'Size multiplies urgency and proves nothing.'),
    notice: cap(3.4, 'However many write, it is notice.'),
    order: cap(3.6, 'Decisions and proceedings about the same site.'),
    link: cap(2, 'Shared identifiers tie, they do not convict.'),
    brake: cap(2, 'What speaks for a customer.'),
    response: cap(4, 'Notices left undone.'),
    onboarding: cap(1.2, 'The order of steps at sign-up.'),
    orders: cap(4, 'Orders and promises left undone.'),
    records: cap(0.8, 'Records that would not prove anything.'),
  },
  brakes: {
    'mitigation/verified-licence': {
      families: ['content', 'watermark', 'face', 'scale', 'notice'],
      keep: 0.15,
      reason:
        'A licensed publisher uses the same words and stamps its own works; notices may still be right about something else.',
    },
    'mitigation/compromised': {
      families: ['content', 'watermark', 'face', 'scale', 'notice', 'name'],
      keep: 0.25,
      reason:
        'The pages are the intruder’s; the harm is real and the customer is its victim. Signs of a harmful page keep their points.',
    },
    'mitigation/user-generated': {
      families: ['notice', 'content', 'scale'],
      keep: 0.4,
      reason: 'A platform that takes down on notice is not what its users upload.',
    },
  },
  floors: {
    'order/adjudicated': cap(0.5, 'A decision in force speaks for itself, whatever else is known.'),
  },
  scale: cap(3, 'Keeps the curve far from both ends for every reachable total, so that the worst stay in order.'),
  bands: {
    guarded: 20,
    elevated: 40,
    high: 60,
    severe: 80,
    reason: 'Equal fifths of an ordering; no error rate is claimed for them.',
  },
  decisions: {
    stepUp: cap(1, 'An unverified customer, or a contradiction, is asked for one thing more.'),
    review: cap(0.9, 'A notice or a clear sign is looked at by a person.'),
    restrict: cap(4, 'Two kinds of evidence that do not hang together by chance.'),
    decline: cap(7, 'Visible, notified and repeated, or decided by a court; a person still decides.'),
  },
  minCoverage: cap(0.1, 'Below a tenth of what can be known, silence would pass for innocence.'),
}
