import type { Lane } from '../../case/lanes'
import type { DutyRule } from '../types'

const immediately = { kind: 'standard', word: 'immediately' } as const
const timely = { kind: 'standard', word: 'timely' } as const
const duty = { categories: null, kind: 'statute', nature: 'obligation' } as const
const rights: readonly Lane[] = ['copyright', 'trademark', 'intimate_image', 'other_illegal']
const copyright: readonly Lane[] = ['copyright']
/** Notice and counter-statement under the Regulations, which speak of copyright and of immediacy. */
const regulations = { ...duty, lanes: copyright, trigger: { on: 'notice' }, clock: immediately } as const
const restored = { ...regulations, trigger: { on: 'counter_notice' }, action: 'restore_service' } as const
/** Notice and counter-notice under the Civil Code and the E-commerce Law, which speak of any right and of timeliness. */
const civil = { ...duty, lanes: rights, trigger: { on: 'notice' }, clock: timely } as const
const countered = { ...civil, trigger: { on: 'counter_notice' } } as const
/** No service to whom nobody identified. */
const identified = {
  ...duty,
  lanes: null,
  trigger: { on: 'account', below: 'document_checked' },
  clock: { kind: 'standard', word: 'before service' },
  action: 'require_identity',
} as const

/** Stop, keep, report: three steps that the public-order laws ask for together. */
const stopKeepReport = (id: string, lanes: readonly Lane[], basis: readonly string[]): readonly DutyRule[] =>
  (
    [
      ['stop', 'block_url', 'Prohibited information was found: stop its transmission and prevent its spread.'],
      ['keep', 'preserve_records', 'Keep the records of it.'],
      ['report', 'report_to_authority', 'Report it to the authority.'],
    ] as const
  ).map(([step, action, says]) => ({
    ...duty,
    id: `${id}-${step}`,
    lanes,
    trigger: { on: 'notice' },
    says,
    clock: immediately,
    action,
    ...(step === 'stop' ? { metBy: ['geo_block'] as const } : {}),
    basis,
  }))

export const duties: readonly DutyRule[] = [
  {
    ...duty,
    id: 'rprcin-21',
    lanes: copyright,
    categories: ['caching'],
    trigger: { on: 'notice', has: ['originRemovedOrOrdered'] },
    says: 'The origin changed, removed or blocked the item: the cached copy follows.',
    clock: { kind: 'standard', word: 'automatically, by the technical arrangement' },
    nature: 'condition_of_immunity',
    action: 'purge_cache',
    basis: ['rprcin-21'],
  },
  {
    ...regulations,
    id: 'rprcin-15-storage',
    categories: ['storage'],
    says: 'Written notice with its three items: remove.',
    action: 'block_url',
    basis: ['rprcin-14', 'rprcin-22'],
  },
  {
    ...regulations,
    id: 'rprcin-15-search',
    categories: ['search'],
    says: 'Written notice with its three items: cut the link.',
    action: 'block_url',
    basis: ['rprcin-14', 'rprcin-23'],
  },
  {
    ...regulations,
    id: 'rprcin-15-forward',
    categories: ['storage', 'search'],
    says: 'Pass the notice on to the customer at the same time.',
    action: 'forward_notice',
    basis: ['rprcin-14'],
  },
  {
    ...restored,
    id: 'rprcin-17',
    categories: ['storage', 'search'],
    says: 'Written explanation with its three items: restore; there is no waiting period.',
    basis: ['rprcin-16'],
  },
  {
    ...civil,
    id: 'cc-1195-forward',
    says: 'Pass the notice on to the customer. For a pure cache or a mini-program service this can itself be the measure that fits the service.',
    action: 'forward_notice',
    basis: ['cc-1195', 'forwarding-measure'],
  },
  {
    ...civil,
    id: 'cc-1195-measure',
    categories: ['storage', 'search'],
    says: 'Take the measures that fit the evidence and the type of service.',
    action: 'block_url',
    metBy: ['geo_block'],
    basis: ['cc-1195'],
  },
  {
    ...countered,
    id: 'cc-1196-forward',
    categories: ['storage', 'search', 'general_network_service'],
    says: 'Pass the declaration on and tell the right holder that it may complain or sue.',
    action: 'inform_sender',
    basis: ['cc-1196'],
  },
  {
    ...countered,
    id: 'cc-1196-lift',
    categories: ['storage', 'search', 'general_network_service'],
    says: 'No suit or complaint within a reasonable period after it reached the right holder: lift the measures.',
    clock: { kind: 'standard', word: 'timely, after a reasonable period' },
    action: 'restore_service',
    basis: ['cc-1196'],
  },
  {
    ...duty,
    id: 'cc-1197',
    lanes: rights,
    categories: ['storage', 'search'],
    trigger: { on: 'knowledge', states: ['constructive'] },
    says: 'Who should know of the infringement and takes no measure is jointly liable.',
    clock: { kind: 'standard', word: 'necessary measures' },
    action: 'block_url',
    metBy: ['geo_block'],
    basis: ['cc-1197', 'spc-2020'],
  },
  {
    ...civil,
    id: 'ecl-42',
    categories: ['ecommerce_platform'],
    says: 'Take the necessary measures, up to ending the transaction and the service.',
    action: 'block_url',
    basis: ['ecl-42'],
  },
  {
    ...duty,
    id: 'ecl-43',
    lanes: rights,
    categories: ['ecommerce_platform'],
    trigger: { on: 'counter_notice', from: 'forwarding' },
    says: 'No suit or complaint within the period after the declaration reached the right holder: lift the measures.',
    clock: { kind: 'standard', word: 'timely', notBefore: { amount: 15, unit: 'days' } },
    action: 'restore_service',
    basis: ['ecl-43'],
  },
  {
    ...duty,
    id: 'rprcin-13',
    lanes: null,
    trigger: { on: 'order', kinds: ['disclosure', 'subpoena'], as: 'own' },
    says: 'The authority asks for name, contact and network address of the customer.',
    clock: { kind: 'standard', word: 'no unjustified refusal or delay' },
    kind: 'court_order',
    action: 'report_compliance',
    basis: ['rprcin-13'],
  },
  {
    ...identified,
    id: 'anti-fraud-21',
    categories: ['real_identity'],
    says: 'No real identity, no service: domain registration, hosting, cloud and content delivery are named.',
    basis: ['anti-fraud-21'],
  },
  {
    ...identified,
    id: 'csl-26',
    categories: ['network_access'],
    says: 'Network access and domain registration need a real identity.',
    basis: ['csl-26', 'counter-terrorism-21'],
  },
  {
    ...duty,
    id: 'anti-fraud-22',
    lanes: ['fraud', 'phishing'],
    categories: ['real_identity'],
    trigger: { on: 'notice' },
    says: 'Signs of fraud: verify the customer again, limit or suspend, with reasons and a way to appeal.',
    clock: { kind: 'standard', word: 'by the rules of the state' },
    action: 'require_identity',
    metBy: ['limit_features', 'suspend_zone', 'terminate_account'],
    basis: ['anti-fraud-22'],
  },
  ...stopKeepReport('csl-49', ['csam', 'malware', 'phishing', 'fraud', 'other_illegal'], ['csl-49']),
  ...stopKeepReport('information-services-16', ['gambling', 'obscenity'], ['information-services-15', 'csl-49']),
  ...stopKeepReport('counter-terrorism-19', ['terrorism'], ['counter-terrorism-19']),
]
