import { comparable } from '../dmca/flat'
import { concept, near, saysIn, simplify } from '../dmca/stems'

/** Said in a retraction of what is not taken back. */
const UPHELD = concept(
  `is maintained | are maintained | maintained as regards | maintained in respect | maintained for | maintain our | remain in force | continue to apply | still unlicensed | still infring | still unlawful | remains infring | remains unlicensed | remains in force | stands as | request stands | notice stands | complaint stands | claim stands | not withdrawn | not withdrawing | do not withdraw | we maintain | we stand by | continue to request | unaffected by this withdrawal | not covered by this withdrawal
  | bleibt bestehen | bleiben bestehen | halten wir aufrecht | halten wir fest | aufrechterhalten | weiterhin rechtswidrig | weiterhin nicht lizenziert | nicht zurückgenommen | nicht zurückgezogen | bleibt in kraft
  | se mantiene | se mantienen | mantenemos | sigue vigente | siguen vigentes | sigue sin autoriz | siguen sin autoriz | sigue siendo ilícit | no retiramos | no se retira
  | est maintenu | sont maintenu | maintenons | reste illicite | restent illicites | demeure valable | demeurent valables | ne retirons pas | n'est pas retiré
  | 維持し | 維持いたし | 引き続き削除 | 引き続き対応 | 取り下げません | 取下げません | 取り下げるものではあり | 対象のまま | 従前どおり
  | 仍然有效 | 继续有效 | 不撤回 | 仍属侵权 | 仍构成侵权 | 仍请删除 | 仍未获授权 | 其余链接仍 | 继续维持
  | 유지합니다 | 철회하지 않`,
  near(`request | notice | complaint | claim`, `stands | remains | unaffected`, 40),
  near(`halten wir | halten an`, `aufrecht | fest`, 40),
  near(`meldung | antrag | beschwerde`, `bestehen | aufrecht`, 60),
  near(`solicitud | denuncia | notificación`, `se mantien | vigente`, 60),
  near(`signalement | notification | demande`, `maintenu | valable`, 60),
)

/** Behind it, so that what stands between sentences stays: an address goes on over a line break, but not over two. */
const SENTENCE_END = /(?<=[.!?]\s)|(?<=[。！？\n])/

const LIST_LINE = /^\s*(?:[-*•・·–—○●]|\(?\d{1,3}[.):、]|\S{0,4}:\/\/|hxxp|www\.)|:\/\//i

/** A retraction without the sentences that say what it leaves standing, and without the lists that they announce. */
export const withoutUpheld = (text: string): string => {
  let listed = false
  return text
    .split(SENTENCE_END)
    .filter((sentence) => {
      const bare = sentence.trim()
      if (listed && (bare === '' || LIST_LINE.test(sentence))) return false
      listed = false
      if (!saysIn(simplify(comparable(sentence)), UPHELD)) return true
      listed = /[:：]$/.test(bare)
      return false
    })
    .join('')
}
