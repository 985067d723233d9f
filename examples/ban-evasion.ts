/** A suspended customer signs up again. Run: npx tsx examples/ban-evasion.ts */
import { relateDomains } from 'redflag/domains'
import { createLinkIndex } from 'redflag/links'

const index = createLinkIndex({ key: 'a secret that stays with the provider' })

index.add(
  'account-17',
  [
    { kind: 'email', value: 'kabu.roma@example.com' },
    { kind: 'payment_fingerprint', value: 'fp_invented_1' },
    { kind: 'name_server_pair', value: 'ada.ns.cloudflare.com bob.ns.cloudflare.com' },
  ],
  { status: 'suspended', enforcedDomains: ['kaburomascans.example'], notices: 12 },
)
index.add('account-90', [
  { kind: 'email', value: 'fresh.start@example.org' },
  { kind: 'payment_fingerprint', value: 'fp_invented_1' },
  { kind: 'name_server_pair', value: 'ada.ns.cloudflare.com bob.ns.cloudflare.com' },
])

for (const link of index.linksOf('account-90')) {
  console.log(
    `account-90 is linked to ${link.accountId} (${link.status}) by ${link.via.join(', ')}, strength ${link.strength}`,
  )
}
const relation = relateDomains('kaburomascans.example', 'kaburoma-toon.example')
console.log(`kaburoma-toon.example looks like a successor: ${relation.kind}, likelihood ${relation.likelihood}`)
