import type { Source } from '../types'

const USC = 'https://www.law.cornell.edu/uscode/text/17/512'
const at = (citation: string, grade: Source['grade'] = 'R'): Source => ({
  citation: `17 USC ${citation}`,
  url: USC,
  grade,
})
const child = 'https://www.law.cornell.edu/uscode/text/18/2258A'

export const sources = {
  '512-a': at('512(a)'),
  '512-b': at('512(b)'),
  '512-b-2-e': at('512(b)(2)(E): notice, and the origin removed or ordered to, and the notice says so'),
  '512-c': at('512(c)'),
  '512-c-3-b': at('512(c)(3)(B)'),
  '512-d': at('512(d)'),
  '512-f': at('512(f)'),
  '512-g': at('512(g)'),
  '512-h': at('512(h)'),
  '512-h-conduit': at('512(h): courts limit its reach for pure conduits', 'K'),
  '512-i': at('512(i)'),
  '512-j': at('512(j)'),
  cox: {
    citation: 'Cox v. Sony, Supreme Court No. 24-171, 25 March 2026 (holding as reported by practitioners)',
    url: 'https://www.iplawyer.pro/team-insights/en/2026-06-04-sony-v-cox-secondary-copyright-liability.html',
    grade: 'S',
  },
  'cox-slip': {
    citation: 'Cox v. Sony, slip opinion (canonical place; not read)',
    url: 'https://www.supremecourt.gov/opinions/25pdf/24-171_bq7d.pdf',
    grade: 'K',
  },
  reclassification: {
    citation:
      'Theory of litigators that a cache which selects, changes, promotes or recommends is to be judged as storage or search; no statute says so',
    url: USC,
    grade: 'K',
  },
  '2258a': { citation: '18 USC 2258A(a): report to the CyberTipline', url: child, grade: 'R' },
  '2258a-f': { citation: '18 USC 2258A(f)', url: child, grade: 'R' },
  '2258a-h': {
    citation: '18 USC 2258A(h) as changed by Pub. L. 118-59: preserve for one year after the report',
    url: 'https://www.govinfo.gov/content/pkg/USCODE-2024-title18/html/USCODE-2024-title18-partI-chap110-sec2258A.htm',
    grade: 'RQ',
  },
  '2258e-cdn': {
    citation: '18 USC 2258E: whether a pure content delivery network is a provider is open',
    url: 'https://www.law.cornell.edu/uscode/text/18/2258E',
    grade: 'K',
  },
  'take-it-down': {
    citation: 'Take It Down Act, Pub. L. 119-12, s. 3: 48 hours; process due by 19 May 2026',
    url: 'https://www.govinfo.gov/content/pkg/PLAW-119publ12/html/PLAW-119publ12.htm',
    grade: 'RQ',
  },
  'cip-proposal': {
    citation:
      'Bureau of Industry and Security, proposed identification programme for IaaS, 89 FR 5698, 29 January 2024',
    url: 'https://www.govinfo.gov/app/details/FR-2024-01-29/2024-01580',
    grade: 'S',
    finality: 'proposal',
  },
  'eo-13984': {
    citation: 'Executive Order 13984, s. 1 (directs the identification rule)',
    url: 'http://online.flipbuilder.com/mcjt/tsle/files/basic-html/page1258.html',
    grade: 'S',
  },
} as const satisfies Record<string, Source>
