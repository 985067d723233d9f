import { at } from '../../facts/evidence'
import { judgeIp } from '../../identifiers'
import { clear, defineSignal, hit, unknown } from '../define'

export const networkAddressNotPublic = defineSignal({
  id: 'network/address-not-public',
  maturity: 'stable',
  title: 'The sign-up address is not a public one',
  why: 'A private or reserved address means that the caller logs its own proxy; then the network signals say nothing.',
  axis: 'anonymity',
  family: 'network',
  weight: 'context',
  basis: [],
  needs: ['network'],
  reasons: { ADDRESS_NOT_PUBLIC: ['range'] },
  remedy: { who: 'provider', how: "Log the client's address, not the proxy's." },
  detect({ network }) {
    const ip = network?.signup?.ip
    if (ip === undefined) return unknown('/network/signup/ip')
    const judged = judgeIp(ip)
    return judged.public
      ? clear
      : hit('ADDRESS_NOT_PUBLIC', { range: judged.range ?? 'unreadable' }, [at('/network/signup/ip', '(masked)')])
  },
})
