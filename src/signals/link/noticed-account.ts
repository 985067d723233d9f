import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const linkNoticedAccount = defineSignal({
  id: 'link/noticed-account',
  maturity: 'stable',
  title: 'A linked account is under notice',
  why: 'Notices count by operator, not by name.',
  axis: 'abuse',
  family: 'link',
  weight: 'slight',
  weakKind: 'link',
  basis: [],
  needs: ['links'],
  reasons: { LINKED_NOTICES: ['count'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ links }) {
    if (links === undefined) return unknown('/links')
    const found = links
      .map((link, index) => ({ link, index }))
      .filter(({ link }) => (link.notices ?? 0) > 0 && (link.strength ?? 0) >= 0.6)
    if (found.length === 0) return clear
    return hit(
      'LINKED_NOTICES',
      { count: found.reduce((sum, { link }) => sum + (link.notices ?? 0), 0) },
      found.map(({ link, index }) => at(`/links/${index}/notices`, link.notices ?? 0)),
    )
  },
})
