import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductNoControls = defineSignal({
  id: 'conduct/no-controls',
  maturity: 'stable',
  title: 'The provider says that it can do nothing',
  why: 'A provider without any control cannot answer an order; that is worth mending before one comes.',
  axis: 'exposure',
  family: 'onboarding',
  weight: 'slight',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['service'],
  reasons: { NO_CONTROLS: [] },
  remedy: { who: 'provider', how: 'Build the narrowest control first.' },
  detect({ service }) {
    if (service?.controls === undefined) return unknown('/service/controls')
    return service.controls.length > 0 ? clear : hit('NO_CONTROLS', {}, [at('/service/controls', 0)])
  },
})
