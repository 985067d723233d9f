import { matchWatermark, scanPage } from '../../src/content'
import { operatorTies, relateDomains } from '../../src/domains'

/** What the evidence ties the old name to, and how firmly where that is a number; null where it ties nobody. */
type Found = { readonly to: string; readonly strength: number | null } | null
type Way = (from: string, to: string) => Found

const FROM = 'kaburoma.com'
const TO = 'pelidunost.to'

/** Both names, and a crowd of strangers if asked for, hold what is shared. */
const sharing =
  (shared: Readonly<Record<string, readonly string[]>>, crowd = 0): Way =>
  (from, to) => {
    const names = [from, to, ...Array.from({ length: crowd }, (_, at) => `stranger${at}.example`)]
    const [tie] = operatorTies(names.map((name) => ({ name, ...shared })))
    return tie === undefined ? null : { to, strength: tie.strength }
  }

const redirecting: Way = (from, to) => {
  const [tie] = operatorTies([{ name: from, redirectsTo: `https://${to}/` }, { name: to }])
  return tie === undefined ? null : { to, strength: tie.strength }
}

const announcing: Way = (from, to) => {
  const html = `<p>We have moved to a new domain: <a href="https://${to}/">${to}</a></p>`
  const found = scanPage({ url: `https://${from}/`, html }).successors.find((item) => item.domain === to)
  return found === undefined ? null : { to, strength: null }
}

/** The mark on the works of the new site still shows the old name. */
const marked: Way = (from, to) => {
  const [mark] = matchWatermark([`read at ${from}`], { siteDomains: [to], knownDomains: [from] })
  return mark?.domain === from ? { to, strength: mark.likelihood } : null
}

/** Invented names that share nothing a rule about names could see. */
const CASES: readonly (readonly [how: string, way: Way])[] = [
  ['the old name redirects', redirecting],
  ['one certificate', sharing({ certificateFingerprints: ['ab:cd'] })],
  ['one origin and one id', sharing({ originIps: ['192.0.2.7'], analyticsIds: ['G-1'] })],
  ['own name servers and one id', sharing({ nameServers: ['ns1.kaburoma.com'], analyticsIds: ['G-1'] })],
  ['the old page announces the new name', announcing],
  ['the watermark shows the old name', marked],
  ['strangers: name servers of a CDN', sharing({ nameServers: ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'] })],
  ['strangers: an id and a host of eighty', sharing({ originIps: ['192.0.2.7'], analyticsIds: ['G-1'] }, 78)],
]

/** Completely new names: what the name alone says, and what wins them. */
export const showNewNames = (print: (line: string) => void): void => {
  print('\nCompletely new names, on invented cases: won by what stands behind the name')
  for (const [how, way] of CASES) {
    const found = way(FROM, TO)
    const name = relateDomains(FROM, TO).likelihood
    const won =
      found === null ? 'ties nobody' : `${FROM} -> ${found.to}${found.strength === null ? '' : `, ${found.strength}`}`
    print(`  ${how}: ${won} (by name ${name})`)
  }
}
