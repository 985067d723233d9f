import type { Lane } from '../../case'

/** Types that name a lane of their own, by category. */
const BY_TYPE: Readonly<Record<string, Lane>> = {
  phishing: 'phishing',
  malware: 'malware',
  csam: 'csam',
  csem: 'csam',
  ncii: 'intimate_image',
  brand_infringement: 'trademark',
  fraud: 'fraud',
  remote_compromise: 'malware',
  suspicious_registration: 'phishing',
  botnet: 'malware',
  compromised_server: 'malware',
  counterfeit: 'trademark',
  trademark: 'trademark',
  gambling: 'gambling',
  terrorism: 'terrorism',
}

const BY_CATEGORY: Readonly<Record<string, Lane>> = {
  copyright: 'copyright',
  content: 'other_illegal',
  messaging: 'other_illegal',
  connection: 'other_illegal',
  vulnerability: 'other_illegal',
  infrastructure: 'malware',
  reputation: 'other_illegal',
}

const THREATS = /c2|command_and_control|malware|botnet|ransom/

/** The lane of a report; null where neither category nor type is known. */
export const laneOf = (category: string, type: string, threat: string): Lane | null => {
  const kind = type.replaceAll('-', '_')
  if (category === 'copyright') return 'copyright'
  const named = Object.hasOwn(BY_TYPE, kind) ? BY_TYPE[kind] : undefined
  if (named !== undefined) return named
  if (category === 'reputation' && THREATS.test(threat)) return 'malware'
  return (Object.hasOwn(BY_CATEGORY, category) ? BY_CATEGORY[category] : undefined) ?? null
}
