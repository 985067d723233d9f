import { words } from '../shared/words'

/** Talk about counter-notices in general, as notices and answers have it. */
export const ABOUT = [
  'you may file',
  'you may submit',
  'if you receive a counter',
  'in case of a counter',
  'may send a counter',
  'right to file',
  'how to file',
  'how do i',
  'how can i',
  'forward any counter',
  'upon receipt of a counter',
  'not a counter',
  // An oath: what the sender answers for if it should be untrue.
  '如有不实',
  '如有不實',
  '若有不实',
  '若有不實',
  '如有虚假',
  '如有虛假',
  '如有错误',
  '如有錯誤',
]

/** Withdrawals that did not happen, or not yet. */
export const NOT_YET = [
  'will withdraw',
  'would withdraw',
  'not withdraw',
  'will not retract',
  'not retract',
  'withdraw the material',
  'withdraw the content',
  'please withdraw',
  'nicht zurück',
  'wenn ',
  'no retiramos',
  'no retiraremos',
  'ne retirons pas',
  'ne retirerons',
  '取り下げません',
  // Of the page, said to the site: take it down.
  '取り下げてください',
  '取り下げて下さい',
  '取り下げていただ',
  '取り下げるよう',
  '撤回しません',
  '取り下げるつもりは',
  '不撤回',
  '不会撤回',
  '철회하지',
  '철회할 수',
  'how to withdraw',
  'how can i',
]
/** Courts that are only threatened with, or missed. */
export const THREATS = [
  'will seek',
  'may seek',
  'reserve',
  'without a court order',
  'no court order',
  'obtain a court order',
  'apply for',
  'legal action',
  'if you do not',
  'if you fail',
  'failing which',
  'andernfalls',
  'sonst',
  'falls ',
  'vorbehalten',
  'de lo contrario',
  'reserva',
  'à défaut',
  'faute de',
  'réserv',
  '場合',
  '否则',
  '否則',
  '如不',
  '保留',
  '그렇지 않으면',
  '경우',
]

/** A reminder repeats the answer that it got; what it insists on is still stated. */
export const INSISTS = words(`
  still online | still available | still accessible | still up | still infring | remains online | remains available
  | まだ公開 | まだ削除され | いまだに | 未だに | 仍然可以 | 仍在 | 仍可访问 | immer noch | weiterhin abrufbar
  | noch immer | sigue disponible | sigue en línea | siguen disponibles | toujours en ligne | toujours accessible
  | 여전히 | 아직도`)
