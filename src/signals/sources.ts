import type { Basis } from '../types'

const REVIEWED = '2026-11-22'
const source = (
  id: string,
  citation: string,
  url: string,
  grade: Basis['grade'],
  finality: Basis['finality'] = 'final',
): Basis => ({
  id,
  citation,
  url,
  grade,
  finality,
  reviewedAt: REVIEWED,
})

/** What signals and gaps rest on. The jurisdiction packs hold what duties rest on. */
const SOURCES: readonly Basis[] = [
  source(
    'tokyo-2025',
    'Tokyo District Court, 19 Nov 2025, Reiwa 4 (Wa) No. 2388, as reported by AIPPI on 23 Jan 2026; the judgment itself was not read',
    'https://www.aippi.org/news/dont-aid-pirates-the-court-found-cloudflare-liable-for-aiding-and-abetting-copyright-infringement-of-one-piece',
    'S',
    'appealable',
  ),
  source(
    'milan-2024',
    'Court of Milan, order of December 2024 against a CDN, as reported',
    'https://advanced-television.com/2024/12/23/italian-court-orders-cloudfare-to-assist-in-combatting-piracy/',
    'S',
    'appealable',
  ),
  source(
    'bis-iaas-proposal',
    'US Department of Commerce, proposed rule on infrastructure as a service (customer identification), 29 Jan 2024',
    'https://www.govinfo.gov/app/details/FR-2024-01-29/2024-01580',
    'S',
    'proposal',
  ),
  source(
    'bulletproof-defense-2025',
    'CISA, NSA and partners, Bulletproof Defense, 19 Nov 2025',
    'https://www.cyber.gov.au/business-government/protecting-devices-systems/hardening-systems-applications/network-hardening/bulletproof-defense-mitigating-risks-from-bulletproof-hosting-providers',
    'S',
  ),
  source(
    'bulletproof-hosting-commentary',
    'Commentary on bulletproof hosting',
    'https://blog.marcfredericgomez.com/mitigating-risks-from-bulletproof-hosting-providers',
    'S',
  ),
  source('hosting-signup-practice', 'Published sign-up rules of a hosting operator', 'https://vps.one/documents', 'S'),
  source(
    'spamhaus-signup-advice',
    'Sign-up advice to hosting providers, as published by MailChannels and attributed to Spamhaus',
    'https://blog.mailchannels.com/how-web-hosting-providers-can-battle-fraudulent-sign-ups/',
    'S',
  ),
  source(
    'icao-9303',
    'ICAO Doc 9303, machine readable travel documents',
    'https://www.icao.int/publications/doc-series/doc-9303',
    'K',
  ),
  source(
    'certin-2022',
    'CERT-In Directions of 28 Apr 2022, (v)',
    'https://www.cert-in.org.in/PDF/CERT-In_Directions_70B_28.04.2022.pdf',
    'RQ',
  ),
  source(
    'anti-fraud-law-cn',
    'Anti-Telecom and Online Fraud Law of China (2022), Art. 41(3)',
    'https://flk.npc.gov.cn',
    'R',
  ),
  source(
    'seed-hops',
    'Public change histories of site addresses, measured: median gap 36 days, 90th percentile 286 days',
    'https://github.com/keiyoushi/extensions-source',
    'R',
  ),
  source(
    'spc-provisions-9',
    'Supreme People’s Court of China, provisions on the right of communication through information network, Art. 9',
    'https://flk.npc.gov.cn',
    'R',
  ),
  source(
    'spc-provisions-12',
    'Supreme People’s Court of China, provisions on the right of communication through information network, Arts. 11 and 12',
    'https://flk.npc.gov.cn',
    'R',
  ),
  source('usc-512-i', '17 USC 512(i)', 'https://www.law.cornell.edu/uscode/text/17/512', 'R'),
  source('usc-512-g', '17 USC 512(g)', 'https://www.law.cornell.edu/uscode/text/17/512', 'R'),
  source('dsa-6', 'Regulation (EU) 2022/2065, Art. 6', 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj', 'R'),
  source('dsa-16', 'Regulation (EU) 2022/2065, Art. 16', 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj', 'R'),
  source('dsa-18', 'Regulation (EU) 2022/2065, Art. 18', 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj', 'R'),
  source('dsa-20', 'Regulation (EU) 2022/2065, Art. 20', 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj', 'R'),
  source('dsa-22', 'Regulation (EU) 2022/2065, Art. 22', 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj', 'R'),
  source('dsa-23', 'Regulation (EU) 2022/2065, Art. 23', 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj', 'R'),
  source('tco-regulation', 'Regulation (EU) 2021/784, Art. 3', 'https://eur-lex.europa.eu/eli/reg/2021/784/oj', 'R'),
  source(
    'icann-associated-domains',
    'ICANN, working group on DNS abuse, associated domain checks',
    'https://lists.icann.org/hyperkitty/list/gnso-dnsabuse-pdp@icann.org/message/HH6YXIV4JOTHZGJ2JUDTJDR2SK67MU2F/',
    'S',
    'proposal',
  ),
  source(
    'icann-raa',
    'ICANN Registrar Accreditation Agreement 2013 with the 2024 amendment',
    'https://www.icann.org/resources/pages/approved-with-specs-2013-09-17-en',
    'RQ',
  ),
  source('nis2-28', 'Directive (EU) 2022/2555, Art. 28', 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj', 'R'),
]

export const SOURCE_BY_ID: ReadonlyMap<string, Basis> = new Map(SOURCES.map((item) => [item.id, item]))

const lists = new WeakMap<readonly string[], readonly Basis[]>()

/** The sources of a list of keys; an unknown key is a mistake of ours and throws. */
export const basisOf = (keys: readonly string[]): readonly Basis[] => {
  const known = lists.get(keys)
  if (known !== undefined) return known
  const found = keys.map((key) => {
    const item = SOURCE_BY_ID.get(key)
    if (item === undefined) throw new Error(`no source ${key}`)
    return item
  })
  lists.set(keys, found)
  return found
}
