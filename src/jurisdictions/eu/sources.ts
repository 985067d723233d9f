import type { Source } from '../types'

const dsa = (citation: string): Source => ({
  citation: `Digital Services Act, Regulation (EU) 2022/2065, ${citation}`,
  url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
  grade: 'R',
})
const tco = (citation: string): Source => ({
  citation: `Terrorist content, Regulation (EU) 2021/784, ${citation}`,
  url: 'https://eur-lex.europa.eu/eli/reg/2021/784/oj',
  grade: 'R',
})

export const sources = {
  'dsa-rec-28': dsa('recitals 28 and 29: class follows technical function, case by case'),
  'dsa-4': dsa('Art. 4'),
  'dsa-5': dsa('Art. 5(1)(e)'),
  'dsa-6': dsa('Art. 6(1)(b)'),
  'dsa-9': dsa('Art. 9'),
  'dsa-10': dsa('Art. 10'),
  'dsa-16': dsa('Art. 16'),
  'dsa-17': dsa('Art. 17'),
  'dsa-18': dsa('Art. 18'),
  'dsa-20': dsa('Art. 20 (online platforms, not micro or small)'),
  'dsa-22': dsa('Art. 22 (online platforms, not micro or small)'),
  'dsa-23': dsa('Art. 23 (online platforms, not micro or small)'),
  'dsa-24-5': dsa('Art. 24(5) (online platforms, not micro or small)'),
  'dsa-30': dsa('Art. 30 (marketplaces, not micro or small)'),
  'tco-3': tco('Art. 3(3)'),
  'tco-3-report': tco('Art. 3(6) to (8) and Annex II'),
  'tco-6': tco('Art. 6'),
  'tco-11': tco('Art. 11(3)'),
  'tco-14-5': tco('Art. 14(5)'),
  'tco-rec-13': tco('recitals 13 and 14: access, caching, domain names, DDoS protection are outside'),
  'nis2-28': {
    citation: 'NIS2, Directive (EU) 2022/2555, Art. 28',
    url: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
    grade: 'R',
  },
  'csam-derogation': {
    citation: 'Regulation (EU) 2021/1232 Art. 10: applied until 3 April 2026; messaging services only',
    url: 'https://eur-lex.europa.eu/eli/reg/2021/1232/oj',
    grade: 'R',
  },
  'eidas-1502': {
    citation: 'Implementing Regulation (EU) 2015/1502 (levels low, substantial, high)',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32015R1502',
    grade: 'R',
  },
  reclassification: {
    citation:
      'Theory of litigators that a cache which selects, changes, promotes or recommends is a host; recitals 28 and 29 leave it to the technical function',
    url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
    grade: 'K',
  },
} as const satisfies Record<string, Source>
