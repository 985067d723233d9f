import type { Source } from '../types'

/** National database of laws and regulations, the official place; it has no stable address per law. */
const FLK = 'https://flk.npc.gov.cn'
const law = (citation: string, grade: Source['grade'] = 'R'): Source => ({ citation, url: FLK, grade })
const rprcin = (articles: string): Source =>
  law(`Regulations on the Right of Communication through Information Networks (2013) ${articles}`)

export const sources = {
  'rprcin-13': rprcin('Arts. 13 and 25'),
  'rprcin-14': rprcin('Arts. 14 and 15'),
  'rprcin-16': rprcin('Arts. 16 and 17'),
  'rprcin-20': rprcin('Art. 20'),
  'rprcin-21': rprcin('Art. 21'),
  'rprcin-22': rprcin('Art. 22'),
  'rprcin-23': rprcin('Art. 23'),
  'rprcin-24': rprcin('Art. 24'),
  'cc-1194': law('Civil Code (2020) Art. 1194'),
  'cc-1195': law('Civil Code (2020) Art. 1195'),
  'cc-1196': law('Civil Code (2020) Art. 1196'),
  'cc-1197': law('Civil Code (2020) Art. 1197'),
  'ecl-42': law('E-commerce Law (2018) Arts. 42, 44, 45 and 84'),
  'ecl-43': law('E-commerce Law (2018) Art. 43'),
  'spc-2020': law(
    'Supreme People’s Court, provisions on information-network communication (2020) Arts. 8, 9 and 11 to 14',
  ),
  'anti-fraud-21': law('Anti-Telecom and Online Fraud Law (2022) Arts. 21 and 41: content delivery is named'),
  'anti-fraud-22': law('Anti-Telecom and Online Fraud Law (2022) Arts. 22 and 32'),
  'csl-26': law('Cybersecurity Law Art. 26 (Art. 24 of 2016, renumbered from 1 January 2026)', 'RQ'),
  'csl-49': law('Cybersecurity Law Art. 49 (Art. 47 of 2016, renumbered from 1 January 2026)', 'RQ'),
  'counter-terrorism-19': law('Counter-Terrorism Law (2018) Arts. 19 and 84'),
  'counter-terrorism-21': law('Counter-Terrorism Law (2018) Arts. 21 and 86'),
  'information-services-15': law(
    'Measures on Internet Information Services (2011 text) Arts. 15 and 16; a later revision was not read',
  ),
  wechat: {
    citation:
      'Hangzhou Internet Court, 27 February 2019 (WeChat mini-programs): the notice-and-delete rule does not fit',
    url: 'https://www.mobileworldlive.com/intellectual-property-news/isp-liability-chinas-internet-court-said-wechat-is-not-obliged-to-disconnect-portal-to-a-mini-program-upon-notification-of-copyright-infringing-content',
    grade: 'S',
  },
  'wechat-appeal': {
    citation: 'Hangzhou Intermediate Court, appeal in the WeChat mini-program case (date and number not verified)',
    url: 'https://freewechat.com/a/MjM5ODI4ODg2Mw==/2651318461/',
    grade: 'S',
  },
  'forwarding-measure': {
    citation: 'Commentary: for services with real-name users, forwarding the notice can itself be a necessary measure',
    url: 'https://m.fx361.cc/news/2021/0809/8732355.html',
    grade: 'S',
  },
  reclassification: {
    citation:
      'Theory of litigators that a cache which selects, promotes, recommends or searches is storage or search under Arts. 22 and 23; no statute says so',
    url: 'https://cnipcase.com/?p=2317',
    grade: 'K',
  },
  'cybercrime-draft': {
    citation: 'Draft law on cybercrime, consulted 31 January to 2 March 2026 (not in force)',
    url: 'https://digitalpolicyalert.org/event/37633-ministry-of-public-security-closes-consultation-on-law-on-the-prevention-and-control-of-cybercrime-including-business-registration-requirement',
    grade: 'S',
    finality: 'proposal',
  },
} as const satisfies Record<string, Source>
