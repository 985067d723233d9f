import type { DutyRule } from '../types'

const order = { lanes: null, categories: ['tco_hosting'], nature: 'obligation', territory: ['EU'] } as const
const instruments = ['tco_removal'] as const
const kinds = ['removal', 'blocking', 'injunction'] as const

/** The one-hour order binds hosts that spread to the public, not caches, name servers, registrars or DDoS services. */
export const terrorism: readonly DutyRule[] = [
  {
    ...order,
    id: 'tco-3',
    trigger: { on: 'order', kinds, instruments, as: 'own' },
    says: 'Removal order: remove or disable access in all member states.',
    clock: { kind: 'fixed', to: { amount: 1, unit: 'hours' } },
    kind: 'court_order',
    action: 'block_url',
    stoppedBy: { step: 'contest_order', word: 'from the moment the order is cured' },
    basis: ['tco-3', 'tco-3-report'],
  },
  {
    ...order,
    id: 'tco-3-report',
    trigger: { on: 'order', kinds, instruments, as: 'beside' },
    says: 'Tell the authority when the content was removed, or that the order cannot be followed and why.',
    clock: { kind: 'standard', word: 'without undue delay' },
    kind: 'statute',
    action: 'report_compliance',
    basis: ['tco-3-report'],
  },
  {
    ...order,
    id: 'tco-6',
    trigger: { on: 'order', kinds, instruments, as: 'beside' },
    says: 'Keep the removed content and related data.',
    clock: { kind: 'standard', word: 'for 6 months from the removal' },
    kind: 'statute',
    action: 'preserve_records',
    basis: ['tco-6'],
  },
  {
    ...order,
    id: 'tco-outside',
    categories: ['tco_outside'],
    trigger: { on: 'order', kinds, instruments, as: 'outside' },
    says: 'This service is outside the regulation, so the one-hour clock does not run: say so to the authority.',
    clock: { kind: 'standard', word: 'without undue delay' },
    kind: 'policy',
    nature: 'standard_of_care',
    action: 'contest_order',
    metBy: ['report_compliance'],
    basis: ['tco-rec-13'],
  },
]
