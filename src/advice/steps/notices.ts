import type { ActionKind } from '../../case/action-kinds'
import type { FactMap } from '../../facts'
import { isStranger } from '../../facts/mitigation'
import type { NoticeFact } from '../../facts/notices'
import { type Done, doneBy } from './done'
import { isStrictLane, type Wanted, want } from './wanted'

/** What one notice asks for, whoever's law applies: an answer, help to cure it, passing it on, reporting what must be reported. */
const stepsOf = (facts: FactMap, fact: NoticeFact, serial: boolean, done: Done): readonly Wanted[] => {
  const { notice } = fact
  const wanted: Wanted[] = []
  const push = (kind: ActionKind, needsHuman = false): void => {
    if (done(kind, { notice: notice.id }, fact.hosts, fact.receivedMs)) return
    wanted.push(
      want(kind, `notice:${notice.id}`, { domains: fact.hosts, needsHuman, urgent: isStrictLane(notice.lane) }),
    )
  }
  const stranger = isStranger(fact)
  if (stranger) push('human_review', true)
  if (fact.void) return wanted
  const acted = notice.actedAt !== undefined || notice.status === 'actioned'
  if (notice.status === undefined || notice.status === 'open') push('acknowledge_notice')
  if (fact.validity === 'defective' && notice.elements?.contact !== false) push('request_notice_cure')
  // On the word of a serial false sender, or of an authority that nobody verified, nobody is told anything.
  if (fact.notifies && !acted && !serial && !stranger) {
    // A forwarded notice carries its sender, and of the person shown nothing goes on.
    if (notice.status !== 'forwarded' && notice.lane !== 'intimate_image') push('forward_notice')
    push('notify_customer')
    if (fact.validity === 'valid' && notice.sender?.verified === true && facts.service?.masksOrigin === true)
      push('disclose_host_to_sender')
  }
  if (acted) push('inform_sender')
  if (notice.lane === 'csam' || notice.lane === 'terrorism') {
    push('report_to_authority', notice.lane === 'terrorism')
    push('preserve_records')
  }
  return wanted
}

export const noticeSteps = (facts: FactMap): readonly Wanted[] => {
  if (facts.notices.all.length === 0) return []
  const serial = new Set(facts.mitigation.serialFalse)
  const done = doneBy(facts)
  return [
    ...facts.notices.all.flatMap((fact) => stepsOf(facts, fact, serial.has(fact), done)),
    ...facts.mitigation.serialFalse.map((fact) => want('suspend_sender_channel', `notice:${fact.notice.id}`)),
  ]
}
