import type { Source } from '../types'

const ACT = 'https://laws.e-gov.go.jp/law/413AC0000000137'
const AIPPI =
  'https://www.aippi.org/news/dont-aid-pirates-the-court-found-cloudflare-liable-for-aiding-and-abetting-copyright-infringement-of-one-piece'
const JUDGMENT = 'Tokyo District Court, judgment of 19 November 2025, Reiwa 4 (Wa) No. 2388'

export const sources = {
  'tokyo-2025': {
    citation: `${JUDGMENT} (as reported in the AIPPI note of 23 January 2026; appeal announced)`,
    url: AIPPI,
    grade: 'S',
    finality: 'appealable',
  },
  'tokyo-2025-month': {
    citation: `${JUDGMENT}: service to be ended within about one month of the notices (as reported by Jiji, 19 November 2025)`,
    url: 'https://www.nippon.com/hk/news/yjj2025111900153/',
    grade: 'S',
    finality: 'appealable',
  },
  'tokyo-2018': {
    citation: 'Tokyo District Court, provisional order of 9 October 2018: delete cache files, disclose sender data',
    url: 'http://news.livedoor.com/article/detail/15420262',
    grade: 'S',
    finality: 'appealable',
  },
  'tokyo-2020': {
    citation: 'Tokyo District Court, judgment of 22 January 2020, Heisei 30 (Wa) No. 11982',
    url: 'http://jucc.sakura.ne.jp/precedent/precedent-2020-01-22.html',
    grade: 'S',
    finality: 'appealable',
  },
  'settlement-2019': {
    citation:
      'Settlement of 2019 after the suit of 2018: stop replication in Japan if a Japanese court finds a site illegal (press)',
    url: 'https://www.theregister.com/2022/02/01/manga_publishers_sue_cloudflare/',
    grade: 'S',
    finality: 'final',
  },
  'mic-2022': {
    citation:
      'Ministry of Internal Affairs and Communications, comparison of CDN providers, 2022 (through the AIPPI note)',
    url: AIPPI,
    grade: 'S',
  },
  'platform-act-3-1': {
    citation: 'Information Distribution Platform Act (Act 137 of 2001) Art. 3(1)',
    url: ACT,
    grade: 'R',
  },
  'platform-act-3-2': {
    citation: 'Information Distribution Platform Act (Act 137 of 2001) Art. 3(2)',
    url: ACT,
    grade: 'R',
  },
  'platform-act-5': {
    citation: 'Information Distribution Platform Act (Act 137 of 2001) Arts. 5 and 6',
    url: ACT,
    grade: 'R',
  },
  'platform-act-25': {
    citation: 'Information Distribution Platform Act (Act 137 of 2001) Arts. 23 to 28',
    url: ACT,
    grade: 'R',
  },
  'platform-rule-16': {
    citation: 'Enforcement Rule of the Act (MIC Ordinance 39 of 2022) Arts. 2, 8 and 16',
    url: 'https://laws.e-gov.go.jp/law/504M60000008039',
    grade: 'R',
  },
  'designation-2025': {
    citation: 'Five services designated as large platforms on 30 April 2025',
    url: 'https://www.assemblyresearch.co.uk/regulation-updates/japan-tech-firms-face-new-requirements-for-content-moderation',
    grade: 'S',
  },
  'image-act-4': {
    citation: 'Act 126 of 2014 (private sexual images) Art. 4',
    url: 'https://laws.e-gov.go.jp/law/426AC1000000126',
    grade: 'R',
  },
  'civil-code-719': {
    citation: 'Civil Code (Act 89 of 1896) Art. 719(2): who incites or aids a tort counts as a joint tortfeasor',
    url: 'https://laws.e-gov.go.jp/law/129AC0000000089',
    grade: 'R',
  },
  'gambling-act-9-2': {
    citation: 'Basic Act on Gambling Addiction (Act 74 of 2018) Art. 9-2, in force 25 September 2025',
    url: 'https://laws.e-gov.go.jp/law/430AC1000000074',
    grade: 'R',
  },
  'hotline-gambling': {
    citation: 'Removal requests of the Internet Hotline Center for illegal online gambling (police rules)',
    url: 'https://www.police.pref.fukushima.jp/03.tetuduki/-jyouhoukoukai/reiki_int/reiki_honbun/u244RG00003229.html',
    grade: 'S',
  },
  'csam-blocking': {
    citation: 'Voluntary blocking of child abuse material by access providers since 2011',
    url: 'https://news.yahoo.co.jp/expert/articles/5b8f59f5902198fad01e8b1814cadab3a9589d57',
    grade: 'S',
  },
  'proceeds-act': {
    citation:
      'Act 22 of 2007 (transfer of criminal proceeds) Arts. 2(2) and 4 to 7: hosting and CDN are not in its list',
    url: 'https://laws.e-gov.go.jp/law/419AC0000000022',
    grade: 'R',
  },
} as const satisfies Record<string, Source>
