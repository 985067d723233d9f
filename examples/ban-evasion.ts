/**
 * A suspended customer signs up again under another name. Run: npx tsx examples/ban-evasion.ts (after npm run build)
 *
 * The index holds no address, number or card, only what HMAC-SHA-256 makes of them under the provider's key.
 */
import { assess } from 'redflag'
import { relateDomains } from 'redflag/domains'
import { createLinkIndex } from 'redflag/links'

const index = createLinkIndex({ key: 'a secret that stays with the provider' })
const ofTheCdn = { kind: 'name_server_pair', value: 'ada.ns.cloudflare.com bob.ns.cloudflare.com' }

index.add(
  'account-17',
  [
    { kind: 'email', value: 'kabu.roma@example.com' },
    { kind: 'payment_fingerprint', value: 'fp_invented_1' },
    { kind: 'analytics_id', value: 'G-INVENTED' },
    ofTheCdn,
  ],
  { status: 'suspended', enforcedDomains: ['kaburomascans.example'], notices: 12 },
)
index.add('account-44', [{ kind: 'email', value: 'florist@example.net' }, ofTheCdn])
index.add('account-90', [
  { kind: 'email', value: 'fresh.start@example.org' },
  { kind: 'payment_fingerprint', value: 'fp_invented_1' },
  { kind: 'analytics_id', value: 'g-invented' },
  ofTheCdn,
])

const links = index.linksOf('account-90')
for (const link of links)
  console.log(`account-90 is linked to ${link.accountId} (${link.status}) by ${link.via.join(', ')}: ${link.strength}`)
for (const step of index.pathOf('account-90', 'account-17'))
  console.log(`  the strongest step: ${step.from} and ${step.to} hold one ${step.kind}, shared by ${step.sharedBy}`)
console.log(`account-44 uses the same name servers and is linked to ${index.linksOf('account-44').length} accounts`)

const name = 'kaburoma-toon.example'
const relation = relateDomains('kaburomascans.example', name)
console.log(`${name} looks like a successor: ${relation.kind}, likelihood ${relation.likelihood}`)

const { decision, reasons } = assess({
  id: 'signup-90',
  asOf: '2026-05-01T09:00:00Z',
  stage: 'signup',
  domains: [{ name, addedAt: '2026-05-01T08:00:00Z' }],
  links,
})
console.log(`decision: ${decision}`)
for (const reason of reasons.filter((item) => item.family === 'link'))
  console.log(`  ${reason.code}: ${reason.message}`)

// The book goes to another machine as one file; a customer who asks to be forgotten is taken out of it.
const copy = createLinkIndex({ key: 'a secret that stays with the provider' })
copy.import(index.export())
copy.remove('account-17')
console.log(`after erasure account-90 is linked to ${copy.linksOf('account-90').length} accounts`)
