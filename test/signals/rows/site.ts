import { ago, type Rows } from '../table'

const scan = (verdict: string, parts: object = {}) => ({ verdict, score: 70, matches: [], ...parts }) as never
const site = (parts: object) => ({ sites: [{ url: 'https://brandx.example/', ...parts }] })
/** A site that something excuses, another of the account's, and a notice about one of the two. */
const beside = (excused: object, other: object, noticed: string) => ({
  sites: [
    { url: 'https://brandx.example/', ...excused },
    { url: 'https://other.example/', ...other },
  ],
  notices: [{ id: 'n1', receivedAt: ago(10), lane: 'copyright' as const, domains: [noticed] }],
})
const moved = (parts: object = {}) => ({
  domains: [
    { name: 'moonlitpanel.cc', addedAt: ago(200), enforcedAt: ago(40), status: 'suspended' as const, ...parts },
    { name: 'moonlitpanel.to', addedAt: ago(20), status: 'active' as const },
  ],
})

export const siteRows: Rows = {
  'domain/successor-of-enforced': [
    ['hit', moved()],
    ['clear', { domains: [{ name: 'moonlitpanel.cc', addedAt: ago(9) }] }],
    [
      'clear',
      {
        domains: [
          { name: 'moonlitpanel.cc', addedAt: ago(2000), enforcedAt: ago(1900) },
          { name: 'moonlitpanel.to', addedAt: ago(20) },
        ],
      },
    ],
    ['unknown', {}],
  ],
  'domain/redirect-from-enforced': [
    ['hit', moved({ redirectsTo: 'https://moonlitpanel.to/' })],
    ['clear', moved()],
    ['unknown', {}],
  ],
  'domain/many-hops': [
    [
      'hit',
      {
        domains: [300, 220, 140, 60].map((days, n) => ({
          name: `moonlitpanel.${['cc', 'to', 'io', 'me'][n]}`,
          addedAt: ago(days),
          ...(n < 3 ? { enforcedAt: ago(days - 40) } : {}),
        })),
      },
    ],
    ['clear', moved()],
    ['unknown', {}],
  ],
  'domain/quick-hop': [
    ['hit', moved()],
    ['clear', moved({ enforcedAt: ago(150) })],
    ['unknown', {}],
  ],
  'domain/enforced-before': [
    ['hit', { domains: [{ name: 'a.example', enforcedAt: ago(40) }] }],
    ['clear', { domains: [{ name: 'a.example', status: 'suspended' }] }],
    ['unknown', {}],
  ],
  'domain/seized': [
    ['hit', { domains: [{ name: 'a.example', status: 'seized' }] }],
    ['clear', { domains: [] }],
    ['unknown', {}],
  ],
  'domain/suffix-shopping': [
    ['hit', { domains: ['com', 'net', 'org', 'io'].map((suffix) => ({ name: `harbourgulls.${suffix}` })) }],
    ['clear', { domains: ['com', 'net'].map((suffix) => ({ name: `harbourgulls.${suffix}` })) }],
    ['unknown', {}],
  ],
  'domain/bulk-registration': [
    ['hit', { domains: Array.from({ length: 10 }, (_, n) => ({ name: `n${n}.example`, addedAt: ago(3) })) }],
    ['clear', { domains: Array.from({ length: 10 }, (_, n) => ({ name: `n${n}.example`, addedAt: ago(3 + 2 * n) })) }],
    ['unknown', {}],
  ],
  'domain/young': [
    ['hit', { domains: [{ name: 'a.example', registeredAt: ago(5), addedAt: ago(2) }] }],
    ['clear', { domains: [{ name: 'a.example', registeredAt: ago(500), addedAt: ago(2) }] }],
    ['unknown', { domains: [{ name: 'a.example' }] }],
    ['unknown', {}],
  ],
  'domain/name-resembles-pirate-names': [
    ['hit', { domains: [{ name: 'readmangaraw123.to' }] }],
    ['clear', { domains: [{ name: 'hoshi-bicycles.example' }] }],
    ['unknown', {}],
  ],
  'domain/registrant-unverified': [
    ['hit', { domains: [{ name: 'a.example', registrantVerified: false }] }],
    ['clear', { domains: [{ name: 'a.example', registrantVerified: true }] }],
    ['not_applicable', { domains: [] }],
    ['unknown', { domains: [{ name: 'a.example' }] }],
    ['unknown', {}],
  ],
  'domain/expired-predecessor': [
    [
      'hit',
      {
        domains: [
          { name: 'moonlitpanel.cc', addedAt: ago(200), status: 'parked', redirectsTo: 'https://moonlitpanel.to/' },
          { name: 'moonlitpanel.to', addedAt: ago(20) },
        ],
      },
    ],
    ['clear', moved()],
    ['unknown', {}],
  ],
  'content/apparent-infringement': [
    ['hit', site({ scan: scan('apparent_infringement') })],
    ['clear', site({ scan: scan('suspicious') })],
    ['clear', { sites: [] }],
    ['unknown', site({})],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'content/suspicious-wording': [
    ['hit', site({ scan: scan('suspicious') })],
    ['clear', site({ scan: scan('none') })],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'content/deliberate-evasion': [
    [
      'hit',
      site({
        scan: scan('suspicious', {
          matches: [{ family: 'f', term: 't', start: 0, end: 1, quote: 'r a w', obfuscation: 'spacing' }],
        }),
      }),
    ],
    ['clear', site({ scan: scan('suspicious') })],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'content/moved-address': [
    ['hit', site({ scan: scan('suspicious', { successors: [{ domain: 'brandx2.example' }] }) })],
    ['clear', site({ scan: scan('none', { successors: [{ domain: 'clinic2.example' }] }) })],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'content/harmful-page': [
    ['hit', site({ scan: scan('none', { lanes: [{ lane: 'phishing' }] }) })],
    ['clear', site({ scan: scan('none', { lanes: [] }) })],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'content/unreadable': [
    ['hit', site({ scan: scan('none', { notes: [{ code: 'UNREADABLE' }] }) })],
    ['clear', site({ scan: scan('none') })],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'content/large-catalogue': [
    ['hit', site({ catalogueSize: 4000, scan: scan('suspicious') })],
    ['clear', site({ catalogueSize: 4000, scan: scan('none') })],
    ['clear', site({ catalogueSize: 4000, scan: scan('suspicious'), licence: { verified: true } })],
    ['unknown', site({ scan: scan('suspicious') })],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'content/large-audience': [
    ['hit', site({ monthlyVisits: 3_000_000, scan: scan('suspicious') })],
    ['clear', site({ monthlyVisits: 3_000_000, scan: scan('none') })],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'content/free-plan-traffic': [
    ['hit', { ...site({ monthlyVisits: 3_000_000, scan: scan('suspicious') }), service: { plan: 'free' } }],
    ['clear', { ...site({ monthlyVisits: 3_000_000, scan: scan('none') }), service: { plan: 'free' } }],
    ['not_applicable', { service: { plan: 'paid' } }],
    ['unknown', {}],
  ],
  'watermark/own-domain': [
    ['hit', site({ watermarks: [{ text: 'brandx.example' }] })],
    ['clear', site({ watermarks: [] })],
    ['clear', site({ watermarks: [{ text: 'brandx.example' }], licence: { verified: true } })],
    ['unknown', site({})],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'watermark/former-domain': [
    [
      'hit',
      {
        ...site({ watermarks: [{ text: 'oldharbourgulls.example' }] }),
        domains: [{ name: 'brandx.example' }, { name: 'oldharbourgulls.example' }],
      },
    ],
    ['clear', site({ watermarks: [{ text: 'brandx.example' }] })],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'watermark/signs-on-the-face': [
    ['hit', site({ watermarks: [{ text: 'brandx.example' }], scan: scan('suspicious') })],
    ['clear', site({ watermarks: [], scan: scan('suspicious') })],
    ['unknown', site({ watermarks: [{ text: 'brandx.example' }] })],
    ['unknown', {}],
    ['not_applicable', { stage: 'signup' }],
  ],
  'mitigation/verified-licence': [
    ['hit', site({ licence: { verified: true } })],
    ['hit', beside({ licence: { verified: true } }, {}, 'brandx.example')],
    ['clear', beside({ licence: { verified: true } }, { scan: scan('apparent_infringement') }, 'brandx.example')],
    ['clear', beside({ licence: { verified: true } }, {}, 'other.example')],
    ['clear', site({ licence: { verified: false } })],
    ['unknown', site({})],
    ['not_applicable', { stage: 'signup' }],
  ],
  'mitigation/compromised': [
    ['hit', site({ compromised: true })],
    ['hit', beside({ compromised: true }, {}, 'brandx.example')],
    ['clear', beside({ compromised: true }, { scan: scan('apparent_infringement') }, 'brandx.example')],
    ['clear', beside({ compromised: true }, {}, 'other.example')],
    ['clear', site({ compromised: false })],
    ['unknown', site({})],
    ['not_applicable', { stage: 'signup' }],
  ],
  'mitigation/user-generated': [
    ['hit', site({ userGenerated: true, hasTakedownProcess: true })],
    ['hit', beside({ userGenerated: true, hasTakedownProcess: true }, {}, 'brandx.example')],
    [
      'clear',
      beside(
        { userGenerated: true, hasTakedownProcess: true },
        { scan: scan('apparent_infringement') },
        'brandx.example',
      ),
    ],
    ['clear', beside({ userGenerated: true, hasTakedownProcess: true }, {}, 'other.example')],
    ['clear', site({ userGenerated: true, hasTakedownProcess: false })],
    ['unknown', site({ userGenerated: true })],
    ['not_applicable', { stage: 'signup' }],
  ],
  'conduct/views-since-deadline': [
    ['hit', site({ viewsSinceDeadline: 10 })],
    ['clear', site({ viewsSinceDeadline: 0 })],
    ['unknown', site({})],
    ['not_applicable', { stage: 'signup' }],
  ],
}
