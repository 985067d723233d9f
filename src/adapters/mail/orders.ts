import { sha256Hex } from '../../canonical'
import type { OrderKind } from '../../case/orders'
import { findAny, quoteOf, readSaid, type Said } from '../dmca/flat'
import type { ReadText } from '../dmca/map'
import type { OrderPart } from '../shared/fragment'
import { bareHost, refang, urlsOf } from '../shared/urls'
import { words } from '../shared/words'

const KINDS: readonly (readonly [OrderKind, readonly string[]])[] = [
  ['subpoena', ['subpoena']],
  [
    'disclosure',
    [
      '発信者情報開示',
      '開示命令',
      '提供命令',
      'disclosure order',
      'to disclose',
      'identify the customer',
      'auskunft',
      '调取证据',
      'divulgación',
      'communication des données',
      '정보 제공',
    ],
  ],
  [
    'removal',
    [
      'removal order',
      'entfernungsanordnung',
      'injonction de retrait',
      'orden de retirada',
      'to remove',
      '削除せよ',
      '削除を命',
      '仮に削除',
      '삭제 명령',
    ],
  ],
  [
    'blocking',
    [
      'blocking order',
      'block access',
      'sperranordnung',
      'injonction de blocage',
      'bloque',
      'sperr',
      '遮断',
      '차단',
      '屏蔽',
    ],
  ],
  [
    'injunction',
    [
      'injunction',
      'restraining order',
      'einstweilige verfügung',
      '仮処分',
      'medida cautelar',
      'référé',
      '가처분',
      '禁令',
      '裁定',
    ],
  ],
]
const COURTS = [
  'court',
  '裁判所',
  '法院',
  '公安局',
  'landgericht',
  'amtsgericht',
  'oberlandesgericht',
  'juzgado',
  'audiencia',
  'tribunal',
  '법원',
  'authority',
  'bundeskriminalamt',
]
const COUNTRIES: readonly (readonly [string, readonly string[]])[] = [
  ['JP', ['東京地方裁判所', '地方裁判所', '高等裁判所', 'tokyo district court']],
  ['CN', ['人民法院', '公安局']],
  ['DE', ['landgericht', 'amtsgericht', 'oberlandesgericht', 'bundeskriminalamt']],
  ['ES', ['juzgado', 'audiencia provincial', 'audiencia nacional']],
  ['FR', ['tribunal judiciaire', "cour d'appel"]],
  ['KR', ['지방법원', '법원']],
  ['IT', ['piracy shield', 'agcom']],
  ['US', ['united states district court', 'u.s. district court', 'superior court of']],
]

/** What an order has done with a site. */
const COMMANDS = words(`
  domain | website | web site | the site | provid | produce | identify | cease | enjoin | order | block | remov | disabl | suspend | disclos | take down | restrain | seize
  | sperr | lösch | entfern | untersag | auskunft | bloque | retir | suprim | supprim | inhabilit | désactiv | cesa
  | dominio | sitio | domaine | webseite | internetseite | zugang | vermitt | acceso | accès | ordina | oscur | ordena
  | ドメイン | サイト | 域名 | 网站 | 網站 | 도메인 | 사이트 | 遮断 | 削除 | 停止 | 開示 | 屏蔽 | 删除 | 刪除 | 断开 | 차단 | 삭제 | 중단`)

const MAX_NAMES = 5000

/** The names in the sentences that command something; a name elsewhere in an order may be the court's or a party's. */
const commanded = (said: Said, commands: readonly string[], aside: ReadonlySet<string>): string[] => {
  const names = new Set<string>()
  for (const { quote, plain } of said.sentences) {
    if (!commands.some((word) => plain.includes(word))) continue
    const line = refang(quote)
    const urls = urlsOf(line).map((url) => url.host)
    const bare = line.split(/[\s,;、，；<>"“”„«»()（）「」『』：]+/).map(bareHost)
    for (const host of [...urls, ...bare])
      if (host !== null && !aside.has(host) && names.size < MAX_NAMES) names.add(host)
  }
  return [...names]
}

/**
 * An order told in a mail: what kind, by whom, about which names (never `ownHosts`, the sender's). Dates inside are left to a person.
 * Its lane is absent where the words name none.
 */
export const orderFromText = (
  text: string,
  read: ReadText,
  servedAt: string,
  id: string | undefined,
  ownHosts: readonly string[],
): OrderPart => {
  const said = readSaid(text)
  const kind = KINDS.find(([, words]) => findAny(said, words) !== null)?.[0] ?? 'injunction'
  const authority = findAny(said, COURTS)
  const jurisdiction = COUNTRIES.find(([, words]) => findAny(said, words) !== null)?.[0]
  const lawful = read.accused.lawful.flatMap((url) => urlsOf(url).map((found) => found.host))
  const aside = new Set([...ownHosts, ...lawful])
  const named = [...new Set([...read.accused.domains, ...commanded(said, COMMANDS, aside)])]
  // An order in words that are not known still is about the names that it has.
  const domains = named.length > 0 ? named : commanded(said, [''], aside)
  return {
    id: id ?? `order-${sha256Hex(text).slice(0, 16)}`,
    kind,
    ...(findAny(said, ['512(h)'])
      ? { instrument: 'subpoena_512h' as const }
      : findAny(said, ['2021/784'])
        ? { instrument: 'tco_removal' as const }
        : findAny(said, ['piracy shield'])
          ? { instrument: 'piracy_shield' as const }
          : {}),
    ...(authority === null ? {} : { authority: quoteOf(authority) }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    servedAt,
    ...(read.notice.lane === 'other_illegal' ? {} : { lane: read.notice.lane }),
    ...(domains.length > 0 ? { domains } : {}),
  }
}
