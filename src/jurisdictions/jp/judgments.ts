import type { Judgment } from '../types'

/** The judgment that started this library, and what stood before it. Reported findings; the full text was not available. */
export const judgments: readonly Judgment[] = [
  {
    id: 'tokyo-2025',
    court: 'Tokyo District Court',
    date: '2025-11-19',
    number: 'Reiwa 4 (Wa) No. 2388',
    holding:
      'A content delivery network that went on serving two piracy sites for more than about a month after the publishers’ notices aided the infringement by negligence. It was not itself the transmitter. Sign-up without identity checks, on top of a masked origin, gave strong anonymity; illegality showed on the face of the sites; stopping was possible; the immunity of Art. 3(1) was refused, and so was a reduction of damages. No injunction. Appeal announced, outcome not known.',
    basis: ['tokyo-2025', 'tokyo-2025-month', 'platform-act-3-1', 'civil-code-719'],
  },
  {
    id: 'tokyo-2020',
    court: 'Tokyo District Court',
    date: '2020-01-22',
    number: 'Heisei 30 (Wa) No. 11982',
    holding: 'Claim of an author for disclosure against a content delivery network dismissed.',
    basis: ['tokyo-2020'],
  },
  {
    id: 'tokyo-2018',
    court: 'Tokyo District Court',
    date: '2018-10-09',
    number: null,
    holding:
      'Provisional order in a personality-right case: the content delivery network is to delete cache files and disclose sender data.',
    basis: ['tokyo-2018'],
  },
]
