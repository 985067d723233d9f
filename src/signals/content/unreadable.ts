import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const contentUnreadable = defineSignal({
  id: 'content/unreadable',
  maturity: 'trial',
  title: 'The page is written by script and could not be read',
  why: 'Unreadable is its own answer: neither clean nor guilty.',
  axis: 'abuse',
  family: 'content',
  weight: 'context',
  stages: ['active', 'report'],
  basis: [],
  needs: ['sites'],
  reasons: { PAGE_UNREADABLE: ['count'] },
  remedy: { who: 'provider', how: 'Render the page and hand in its text.' },
  detect({ sites }) {
    const read = sites.read
    if (read.length === 0) return unknown('/sites')
    const found = read.filter((fact) => fact.scan?.unreadable === true)
    return found.length === 0
      ? clear
      : hit(
          'PAGE_UNREADABLE',
          { count: found.length },
          found.map((fact) => at(fact.pointer, 'unreadable')),
        )
  },
})
