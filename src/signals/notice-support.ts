import type { Lane } from '../case/lanes'
import type { NoticeFact } from '../facts/notices'

/** Lanes whose clocks are far stricter than copyright's, gravest first. */
export const GRAVE: readonly Lane[] = ['csam', 'terrorism', 'intimate_image', 'phishing', 'malware', 'fraud']

/** The gravest lane among notices, or `copyright` where none is grave or none is given. */
export const gravest = (facts: readonly NoticeFact[]): Lane => {
  const lanes = new Set(facts.map((fact) => fact.notice.lane))
  return GRAVE.find((lane) => lanes.has(lane)) ?? [...lanes].sort()[0] ?? 'copyright'
}
