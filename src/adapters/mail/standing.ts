import { comparable } from '../dmca/flat'
import { concept, look, near, saysIn, simplify } from '../dmca/stems'
import { refang } from '../shared/urls'
import { WITHDRAWS } from './concepts'

/** Said in a retraction of what is not taken back. */
const UPHELD = concept(
  `is maintained | are maintained | maintained as regards | maintained in respect | maintained for | maintain our | remain in force | continue to apply | still unlicensed | still infring | still unlawful | remains infring | remains unlicensed | remains in force | stands as | request stands | notice stands | complaint stands | claim stands | not withdrawn | not withdrawing | do not withdraw | we maintain | we stand by | continue to request | unaffected by this withdrawal | not covered by this withdrawal | nothing changes | stay as they are
  | bleibt bestehen | bleiben bestehen | halten wir aufrecht | halten wir fest | aufrechterhalten | weiterhin rechtswidrig | weiterhin nicht lizenziert | nicht zurückgenommen | nicht zurückgezogen | bleibt in kraft | ändert sich nichts | bleibt es dabei
  | se mantiene | se mantienen | mantenemos | sigue vigente | siguen vigentes | sigue sin autoriz | siguen sin autoriz | sigue siendo ilícit | no retiramos | no se retira | no cambia nada | nada cambia
  | est maintenu | sont maintenu | maintenons | reste illicite | restent illicites | demeure valable | demeurent valables | ne retirons pas | n'est pas retiré | rien ne change
  | 維持し | 維持いたし | 引き続き削除 | 引き続き対応 | 取り下げません | 取下げません | 取り下げるものではあり | 対象のまま | 従前どおり | 変更はございません | 変更はありません | 変わりません | 変わりございません
  | 仍然有效 | 继续有效 | 不撤回 | 仍属侵权 | 仍构成侵权 | 仍请删除 | 仍请按 | 仍未获授权 | 其余链接仍 | 继续维持 | 维持投诉 | 维持原 | 继续投诉 | 不变
  | 유지합니다 | 철회하지 | 변함없`,
  near(`request | notice | complaint | claim`, `stands | remains | unaffected`, 40),
  near(`halten wir | halten an | halte ich`, `aufrecht | fest`, 40),
  near(`meldung | antrag | beschwerde`, `bestehen | aufrecht`, 60),
  near(`solicitud | denuncia | notificación`, `se mantien | vigente`, 60),
  near(`signalement | notification | demande`, `maintenu | valable`, 60),
)

/** Of a part, in a line or a cell of its own, shorter than a whole withdrawal is said. */
const TAKEN_BACK = concept(
  `withdrawn | withdraw | retracted | retract | dropped | reinstate | no objection | released
  | zurückgenommen | zurückgezogen | zurückziehen | nehmen wir zurück | ziehen wir zurück | entfällt | freigeben
  | se retira | retirada | retirado | retiramos | desistimos | sin efecto
  | retiré | retirée | retirons | laisse tomber | abandonn
  | 取り下げ | 取下げ | 撤回 | 復旧し | 復旧いた | 削除不要
  | 撤回 | 撤销 | 不再投诉 | 请勿处理 | 予以恢复
  | 철회 | 취하`,
  near(`nehmen | nehme | ziehen | ziehe`, `zurück`, 60),
)

type Standing = 'upheld' | 'withdrawn' | null

const sayOf = (text: string): Standing => {
  const plain = look(simplify(comparable(text)))
  if (saysIn(plain, UPHELD)) return 'upheld'
  return saysIn(plain, TAKEN_BACK) || saysIn(plain, WITHDRAWS) ? 'withdrawn' : null
}

/** As far as ASCII goes: in Japanese and Chinese the sentence goes on without a space. */
const ADDRESS = /[!-~]{0,5}:\/\/[!-~]*|www\.[!-~]+/gi
const withoutPlaces = (text: string): string => text.replace(ADDRESS, ' ')
const namesPlace = (text: string): boolean => text.search(ADDRESS) >= 0

const NUMBERED = /^\s*[([（]?(\d{1,3})[)\].:：、）]/
/** A place on a line of its own, without a scheme. */
const BARE = /^\s*[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?:\/\S*)?\s*$/
const MARKED = /^\s*(?:[-*•·・–—○●]|\S{0,4}:\/\/|www\.)/i

/** Behind it, so that nothing of the text is lost. */
const SENTENCE_END = /(?<=[.!?]\s)|(?<=[。！？])/
/** "No. 2", "z. B.": what is cut behind so short a piece was no end. */
const SHORT = 4

/** A line of a list, a heading, or a sentence of running text (which its mailer may have broken over lines). */
interface Unit {
  readonly text: string
  readonly number: number | null
  /** A line of a list or a row of a table, which names a place. */
  readonly listed: boolean
}

const unitsOf = (text: string): Unit[] => {
  const units: Unit[] = []
  let prose = ''
  const flush = (): void => {
    let held = ''
    for (const piece of prose.split(SENTENCE_END)) {
      held += piece
      if (held.trim().length <= SHORT && held.trim() !== '') continue
      if (held !== '') units.push({ text: held, number: null, listed: false })
      held = ''
    }
    if (held !== '') units.push({ text: held, number: null, listed: false })
    prose = ''
  }
  for (const line of text.split(/(?<=\n)/)) {
    const number = NUMBERED.exec(line)?.[1]
    const row =
      BARE.test(line) ||
      (namesPlace(line) && (number !== undefined || MARKED.test(line) || line.includes('|') || line.includes('\t')))
    const bare = line.trim()
    const heading = '【[(（<＜■◆●▼#*'.includes(bare[0] ?? '.') || (bare.length <= 60 && /[:：]$/.test(bare))
    if (line.trim() === '' || row || heading) flush()
    if (row) units.push({ text: line, number: number === undefined ? null : Number(number), listed: true })
    else {
      prose += line
      if (line.trim() === '' || heading) flush()
    }
  }
  flush()
  return units
}

/** How parts of a list are called: "items 1, 2 and 4", "Punkte 2 und 4", "(1)(3)", "第2、3项". */
const CALLED =
  /(?:items?|points?|pos\.?|nos?\.|numbers?|entr(?:y|ies)|urls?|links?|pages?|punkte?n?|nummern?|ziffern?|nr\.|adressen?|puntos?|números?|núms?\.|enlaces?|numéros?|n°|liens?|第|番号|項番|번) {0,2}(\d{1,3}(?: {0,2}(?:,|、|，|&|\/|and|und|et|y|e|と|和|及|to|bis|a|à|-|–|〜|~|至|から) {0,2}(?:and|und|et|y|e)? {0,2}\d{1,3}){0,30})|[(（](\d{1,3})[)）]/gi
const RANGE = /(\d{1,3})(?: {0,2}(?:to|bis|a|à|-|–|〜|~|至|から) {0,2}(\d{1,3}))?/g

const numbersIn = (text: string): number[] => {
  const found: number[] = []
  for (const [, list, one] of text.matchAll(CALLED)) {
    if (one !== undefined) found.push(Number(one))
    for (const [, from, to] of (list ?? '').matchAll(RANGE)) {
      const last = Math.min(Number(to ?? from), Number(from) + 100)
      for (let number = Number(from); number <= last; number++) found.push(number)
    }
  }
  return found
}

/** "We withdraw 2 and 4, but maintain 1": each part says its own. */
const partsOf = (sentence: string): string[] =>
  sentence.split(/[;；]|, (?=but|while|whereas|aber|während|pero|mientras|mais|tandis)|(?<=[，、])(?=但|而|其余)/)

const ofNumbers = (units: readonly Unit[]): Map<number, Standing> => {
  const told = new Map<number, Standing>()
  for (const { text, listed } of units)
    if (!listed)
      for (const part of partsOf(withoutPlaces(text))) {
        const standing = sayOf(part)
        if (standing !== null) for (const number of numbersIn(part)) told.set(number, standing)
      }
  return told
}

/** A heading whose sentence goes on behind its list: "the others, namely 1) … 2) … we maintain". */
const isOpen = (heading: string): boolean => !'.!?。！？'.includes(heading.trimEnd().at(-1) ?? '.')

/** What the next prose behind a line of a list says, where it goes on with a sentence. One prose is read once for its whole list. */
const readBehind = (units: readonly Unit[]): ((at: number) => Standing) => {
  const next: number[] = []
  let prose = -1
  for (let at = units.length - 1; at >= 0; at -= 1) {
    next[at] = prose
    const unit = units[at]
    if (unit !== undefined && !unit.listed && unit.text.trim() !== '') prose = at
  }
  const known = new Map<number, Standing>()
  return (at) => {
    const index = next[at] ?? -1
    const found = known.get(index)
    if (found !== undefined) return found
    const text = units[index]?.text ?? ''
    const said = /^\p{Ll}/u.test(text.trimStart()) ? sayOf(withoutPlaces(text)) : null
    known.set(index, said)
    return said
  }
}

export interface Standings {
  /** The text without what it leaves standing. */
  readonly rest: string
  /** What it takes back by name, where it does so of a part; else empty. */
  readonly withdrawn: string
}

/**
 * A retraction, with what it maintains apart from what it takes back: by what is said on a place's own line, of its number, in the
 * heading above the list or the sentence that goes on behind it, in this order.
 */
export const standingsOf = (text: string): Standings => {
  const units = unitsOf(refang(text))
  const numbers = ofNumbers(units)
  const someBack = [...numbers.values()].includes('withdrawn')
  const standings: Standing[] = units.map(() => null)
  const behind = readBehind(units)
  let open = false
  let said: Standing = null
  units.forEach((unit, at) => {
    if (unit.text.trim() === '') return
    if (!unit.listed) {
      const own = sayOf(withoutPlaces(unit.text))
      // What only calls parts by their numbers says nothing of the list below it.
      const calls = numbersIn(withoutPlaces(unit.text)).length > 0
      standings[at] = own
      said = calls ? null : own
      open = isOpen(unit.text)
      return
    }
    const numbered = unit.number === null ? null : (numbers.get(unit.number) ?? null)
    standings[at] =
      sayOf(withoutPlaces(unit.text)) ??
      numbered ??
      said ??
      (open ? behind(at) : null) ??
      (unit.number !== null && someBack ? 'upheld' : null)
  })
  const kept = units.filter((_, at) => standings[at] !== 'upheld')
  const partly = kept.length < units.length
  return {
    rest: partly ? kept.map((unit) => unit.text).join('') : text,
    withdrawn: partly
      ? units
          .filter((unit, at) => standings[at] === 'withdrawn' && namesPlace(unit.text))
          .map((unit) => unit.text)
          .join('\n')
      : '',
  }
}
