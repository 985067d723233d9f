import { words } from '../shared/words'
import { cellsOf, comparable } from './flat'
import { type Looked, look, mayHave, stemAt, stemOf } from './stems'

const LABELS = [
  'copyrighted work',
  'copyrighted works',
  'original work',
  'work',
  'works',
  'title',
  'title of work',
  'title of the work',
  'name of work',
  'work title',
  'infringed work',
  'title / author',
  'title/author',
  'author / title',
  'album',
  'track',
  'book',
  'novel',
  'song',
  'recording',
  'film',
  'game',
  '作品名',
  '作品',
  '著作物',
  '対象作品',
  '著作物名',
  '侵害された著作物',
  '侵害された著作物の題号',
  'タイトル',
  '作品名称',
  '作品名稱',
  '权利作品',
  '权利作品名称',
  '被侵权作品',
  'werk',
  'titel',
  'geschütztes werk',
  'titel des werks',
  'obra',
  'título',
  'obra protegida',
  'obra original',
  'título de la obra',
  'œuvre',
  'oeuvre',
  'titre',
  'œuvre protégée',
  "titre de l'œuvre",
  '작품명',
  '작품',
  '저작물',
  '저작물명',
]
const PAIRS: readonly (readonly [string, string])[] = [
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
]

/** What a work is called before its title in quotation marks: `the film "…"`, `die Serie „…“`, `歌曲「…」`. */
const KINDS = words(`
  print | score | title | poster | edition | season | program | programme | map | recording | worksheet | lecture | script | sheet music | score | website | template | book | novel | audiobook | comic | manga | webtoon | film | movie | motion picture | picture | series | show | episode | song | track | album | recording | photograph | photo | image | painting | illustration | drawing | game | software | app | course | magazine | article | poem | play | documentary | title | work | pattern | font
  | reihe | romane | erzählung | krimi | krimis | karte | programm | kurs | aufnahme | stück | buch | roman | hörbuch | film | spielfilm | serie | lied | song | album | foto | bild | gemälde | illustration | zeichnung | spiel | software | kurs | zeitschrift | artikel | gedicht | werk | schnittmuster | dokumentation
  | mapa | reportaje | grabación | libro | novela | audiolibro | cómic | película | serie | canción | disco | álbum | fotografía | ilustración | juego | programa | curso | revista | artículo | poema | obra | documental
  | bd | carte | programme | reportage | enregistrement | livre | roman | film | série | chanson | album | photographie | tableau | illustration | dessin | jeu | logiciel | cours | revue | article | poème | œuvre | oeuvre | bande dessinée | ouvrage | documentaire
  | 小説 | 漫画 | 絵 | イラスト | 插画 | 插畫 | 画作 | 畫作 | マンガ | 映画 | 作品 | 楽曲 | 曲 | アルバム | 写真 | 写真集 | ゲーム | 書籍 | 番組 | アニメ | ドラマ | 小说 | 歌曲 | 电影 | 電影 | 电视剧 | 電視劇 | 漫畫 | 动漫 | 图书 | 圖書 | 软件 | 摄影作品 | 综艺 | 纪录片
  | 웹툰 | 소설 | 영화 | 드라마 | 노래 | 음반 | 사진 | 게임 | 도서 | 만화 | 애니메이션 | livro | romance | filme | música | libro | canzone`).map(
  stemOf,
)
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '«': '»',
  '»': '«',
  '「': '」',
  "'": "'",
  '“': '”',
  '„': '“”',
  '‘': '’',
  '‹': '›',
}
const GAP = 24
/** Behind a title its kind stands close: "「雨の日の猫」の絵". */
const GAP_BEHIND = 8
const WIDE_KINDS = KINDS.map((kind) => kind.text).filter((kind) =>
  /\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(kind),
)
const namesKind = (lead: Looked): boolean =>
  KINDS.some(
    (kind) =>
      mayHave(lead, kind) && (kind.text.length >= 5 ? lead.plain.includes(kind.text) : stemAt(lead.plain, kind) >= 0),
  )

/** "Mein Chorsatz „…“": a possessive, one word, a title; a mark, a house or a name in that place is no work. */
const OWNED =
  /(?:^|[\s,(])(?:my|our|mein|meine|meinen|unser|unsere|unseren|mon|ma|notre|nuestro|nuestra) (?!(?:brand|mark|trade|name|site|shop|store|hotel|company|firm|marke|namen|seite|firma|laden|haus|marque|nom|société|boutique|hôtel|marca|nombre|tienda|empresa|ex|friend|boss|client))[\p{L}-]{3,24},? $/u

/** Titles in quotation marks right behind the name of a kind of work. */
const titledIn = (line: string): string[] => {
  const lower = line.toLowerCase()
  const titles: string[] = []
  const unclosed = new Set<string>()
  for (let at = 0; at < line.length && titles.length < 50; at += 1) {
    const close = QUOTES[line[at] ?? '']
    if (close === undefined || unclosed.has(close)) continue
    // Within a word it is an apostrophe.
    if (line[at] === "'" && /\p{L}/u.test(line[at - 1] ?? ' ')) continue
    const ends = [...close].map((char) => line.indexOf(char, at + 1)).filter((found) => found > 0)
    if (ends.length === 0) {
      unclosed.add(close)
      continue
    }
    const end = Math.min(...ends)
    const lead = lower.slice(Math.max(0, at - GAP), at)
    if (OWNED.test(lead)) titles.push(line.slice(at + 1, end))
    else if (
      namesKind(look(lead)) ||
      WIDE_KINDS.some((kind) => lower.slice(end + 1, end + 1 + GAP_BEHIND).includes(kind))
    )
      titles.push(line.slice(at + 1, end))
    at = end
  }
  return titles
}

/** Kinds whose title is often written without marks, where capitals show it: "our game Gravewake". German writes every noun so. */
const UNMARKED = new Set(
  'book novel film movie series show song track album game podcast software app title magazine documentary comic audiobook libro novela película serie canción disco juego livre roman série chanson jeu logiciel ouvrage'.split(
    ' ',
  ),
)
const OWNERS = new Set(
  'our my their computer video mobile unreleased new latest nuestro nuestra mi notre mon ma nos'.split(' '),
)
const TITLE_WORD = /^\p{Lu}[\p{L}\d'’-]{1,30}$/u
const LINKS = new Set('of the and a in on to de la le du des et y el los las del'.split(' '))

const unmarkedIn = (line: string): string[] => {
  const tokens = line.split(' ')
  const titles: string[] = []
  for (let at = 0; at + 2 < tokens.length && titles.length < 20; at += 1) {
    if (!OWNERS.has((tokens[at] ?? '').toLowerCase()) || !UNMARKED.has(tokens[at + 1] ?? '')) continue
    const title: string[] = []
    for (let next = at + 2; next < tokens.length && title.length < 8; next += 1) {
      const token = tokens[next] ?? ''
      const bare = token.replace(/[,.;:!?)]{1,3}$/, '')
      if (TITLE_WORD.test(bare) || (title.length > 0 && LINKS.has(bare))) title.push(bare)
      else break
      if (bare !== token) break
    }
    while (LINKS.has(title[title.length - 1] ?? '')) title.pop()
    if (title.length > 0) titles.push(title.join(' '))
  }
  return titles
}

const clean = (title: string): string =>
  title
    .trim()
    .replace(/^["'“”„«»「『《]{1,3}/, '')
    .replace(/["'“”«»」』》.,;]{1,3}$/, '')
    .trim()

/** "+----+----+", "|---|---|": between the lines of a drawn table. */
const RULE = /^[\s|+=:-]{3,400}$/

/** Titles in a table whose heading names the column: "Title | Artist | Infringing URL". */
const tabledIn = (lines: readonly string[]): string[] => {
  const titles: string[] = []
  let column = -1
  let width = 0
  for (const line of lines) {
    if (RULE.test(line)) continue
    const cells = cellsOf(line)
    if (cells.length < 2 || (column >= 0 && cells.length !== width)) {
      column = -1
      if (cells.length < 2) continue
    }
    if (column >= 0) {
      const title = cells[column] ?? ''
      if (/\p{L}/u.test(title)) titles.push(title)
    } else {
      column = cells.findIndex((cell) => LABELS.includes(comparable(cell).trim()))
      width = cells.length
    }
  }
  return titles
}

const MAX_WORKS = 200

/** Titles that the text names as the works: behind a label, in a column of a table, or in title marks. */
export const worksOf = (text: string): readonly string[] => {
  const titles = new Set<string>()
  const add = (title: string): void => {
    if (titles.size >= MAX_WORKS) return
    const value = clean(title)
    if (value !== '' && value.length <= 200 && !/^https?:/i.test(value)) titles.add(value)
  }
  const lines = text.slice(0, 400_000).split('\n')
  for (const title of tabledIn(lines).slice(0, MAX_WORKS)) add(title)
  for (const line of lines) {
    const bare = line.replace(/^[\s*•・●-]{0,10}(?:\d{1,3}[.)]\s?)?/, '')
    const colon = bare.search(/[:：]/)
    if (
      colon > 0 &&
      colon < 60 &&
      LABELS.includes(
        comparable(bare.slice(0, colon))
          .replace(/\(s\)|\(es\)/, '')
          .trim(),
      )
    ) {
      const value = bare.slice(colon + 1).trim()
      const end = value.search(/ \(?https?:/i)
      add(end > 0 ? value.slice(0, end) : value)
    }
    for (const title of titledIn(line.slice(0, 4000))) add(title)
    for (const title of unmarkedIn(line.slice(0, 4000))) add(title)
    for (const [open, close] of PAIRS) {
      let at = line.indexOf(open)
      while (at >= 0 && titles.size < MAX_WORKS) {
        const end = line.indexOf(close, at + 1)
        if (end < 0) break
        const title = line.slice(at + 1, end)
        if (!/(?:条例|法典|法|規則)$/.test(title)) add(title)
        at = line.indexOf(open, end)
      }
    }
  }
  return [...titles]
}
