import type { Lane } from '../../case'
import type { NoticePart } from '../shared/fragment'
import { words } from '../shared/words'
import { comparable, flatten } from './flat'

const LANES: readonly (readonly [Lane, readonly string[]])[] = [
  [
    'csam',
    [
      'child sexual abuse',
      'csam',
      'child pornography',
      '児童ポルノ',
      '儿童色情',
      '兒童色情',
      'kinderpornograf',
      'pornografía infantil',
      'pédopornograph',
      '아동 성착취',
      '아동 포르노',
    ],
  ],
  [
    'intimate_image',
    [
      'intimate image',
      'non-consensual',
      'nonconsensual',
      'revenge porn',
      'リベンジポルノ',
      '私事性的画像',
      'intime bilder',
      'intime aufnahmen',
      'imágenes íntimas',
      'images intimes',
      '불법촬영',
    ],
  ],
  [
    'terrorism',
    [
      'terrorist content',
      '2021/784',
      'テロリズム',
      '恐怖主义',
      'terroristische',
      'contenido terrorista',
      'contenu terroriste',
      'contenus terroristes',
      'à caractère terroriste',
      '테러',
    ],
  ],
  ['phishing', ['phishing', 'フィッシング', '钓鱼网站', '釣魚網站', '钓鱼', 'hameçonnage', '피싱']],
  ['malware', ['malware', 'マルウェア', '恶意软件', '惡意軟體', 'schadsoftware', 'logiciel malveillant', '악성코드']],
  [
    'trademark',
    words(`
    trademark | trade mark | counterfeit | 商標権 | 商標権侵害 | 商标 | 商標 | 偽ブランド | markenrecht
    | markenverletzung | fälschung | marca registrada | falsificad | contrefaçon de marque | marque déposée
    | 상표`),
  ],
  [
    'gambling',
    [
      'illegal gambling',
      'online gambling',
      'online casino',
      '賭博',
      'オンラインカジノ',
      '赌博',
      'glücksspiel',
      'juego ilegal',
      'apuestas ilegales',
      "jeux d'argent",
      '도박',
    ],
  ],
  [
    'fraud',
    [
      'fraudulent shop',
      'fake shop',
      'scam site',
      '詐欺サイト',
      '诈骗网站',
      'fake-shop',
      'betrügerisch',
      'estafa',
      'escroquerie',
      '사기 사이트',
    ],
  ],
]
const COPYRIGHT = words(`
    copyright | dmca | 著作権 | 著作物 | 海賊版 | 版权 | 著作权 | 版權 | 著作權 | 信息网络传播权
    | 信息網絡傳播權 | 盗版 | 盜版 | urheberrecht | urheberrechtlich | derechos de autor
    | propiedad intelectual | droit d'auteur | droits d'auteur | propriété intellectuelle | contrefaçon
    | 저작권 | piracy | pirated`)

/** What it is about: the lane whose words come most often, copyright where there is a draw. */
export const laneOfText = (text: string): Lane | null => {
  const plain = comparable(text.slice(0, 200_000))
  const count = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + Math.min(50, plain.split(word).length - 1), 0)
  let best: Lane | null = null
  let most = 0
  const copyright = count(COPYRIGHT)
  if (copyright > 0) {
    best = 'copyright'
    most = copyright
  }
  for (const [lane, words] of LANES) {
    const found = count(words)
    // What harms people is not outvoted by the boilerplate around it.
    if (found > most || (found > 0 && (lane === 'csam' || lane === 'intimate_image') && copyright < found * 3)) {
      best = lane
      most = found
    }
  }
  return best
}

const REGIMES: readonly (readonly [NonNullable<NoticePart['regime']>, readonly string[]])[] = [
  ['dmca', ['dmca', 'digital millennium', '17 u.s.c', '17 usc', '512(c)', 'penalty of perjury']],
  [
    'dsa',
    [
      'digital services act',
      '2022/2065',
      'art. 16 dsa',
      'article 16 dsa',
      '(dsa)',
      ' dsa ',
      'dsa-',
      'gesetz über digitale dienste',
      'ley de servicios digitales',
      'reglamento de servicios digitales',
      'services numériques',
      'デジタルサービス法',
    ],
  ],
  [
    'jp',
    [
      'プロバイダ責任制限法',
      '情報流通プラットフォーム対処法',
      '送信防止措置',
      '特定電気通信役務提供者',
      '日本の著作権法',
      '著作権法第',
    ],
  ],
  [
    'cn',
    [
      '信息网络传播权保护条例',
      '信息網絡傳播權保護條例',
      '民法典',
      '电子商务法',
      '中华人民共和国著作权法',
      '著作权法',
      '网络安全法',
      'civil code of the people',
    ],
  ],
]

/** Under whose law it says it is; the law named first wins. */
export const regimeOf = (text: string): NonNullable<NoticePart['regime']> => {
  const plain = comparable(flatten(text.slice(0, 200_000)))
  let first: NonNullable<NoticePart['regime']> = 'other'
  let at = Number.POSITIVE_INFINITY
  for (const [regime, words] of REGIMES)
    for (const word of words) {
      const found = plain.indexOf(word)
      if (found >= 0 && found < at) {
        at = found
        first = regime
      }
    }
  return first
}
