import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'
import { GRAVE, gravest } from '../notice-support'

export const noticeGraveLane = defineSignal({
  id: 'notice/grave-lane',
  maturity: 'stable',
  title: 'A notice about a wrong that cannot wait',
  why: 'Child abuse material, terrorism, phishing, malware and intimate images have far stricter clocks than copyright.',
  axis: 'abuse',
  family: 'notice',
  weight: 'strong',
  stages: ['active', 'report'],
  basis: ['tco-regulation', 'dsa-18'],
  needs: ['notices', 'mitigation'],
  reasons: { GRAVE_LANE: ['lane'] },
  remedy: { who: 'provider', how: 'Go ahead of everything else.' },
  detect({ notices, mitigation }) {
    if (!notices.known) return unknown('/notices')
    const grave = mitigation.weighing.filter((fact) => GRAVE.includes(fact.notice.lane))
    return grave.length === 0
      ? clear
      : hit(
          'GRAVE_LANE',
          { lane: gravest(grave) },
          grave.map((fact) => at(`${fact.pointer}/lane`, fact.notice.lane)),
        )
  },
})
