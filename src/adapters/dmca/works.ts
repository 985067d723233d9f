import { comparable } from './flat'

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
]

const clean = (title: string): string =>
  title
    .trim()
    .replace(/^["'“”„«»「『《]{1,3}/, '')
    .replace(/["'“”«»」』》.,;]{1,3}$/, '')
    .trim()

/** Titles that the text names as the works: behind a label, or in title marks. */
export const worksOf = (text: string): readonly string[] => {
  const titles: string[] = []
  const add = (title: string): void => {
    const value = clean(title)
    if (value !== '' && value.length <= 200 && !/^https?:/i.test(value) && !titles.includes(value)) titles.push(value)
  }
  for (const line of text.slice(0, 400_000).split('\n')) {
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
    for (const [open, close] of PAIRS) {
      let at = line.indexOf(open)
      while (at >= 0 && titles.length < 200) {
        const end = line.indexOf(close, at + 1)
        if (end < 0) break
        const title = line.slice(at + 1, end)
        if (!/(?:条例|法典|法|規則)$/.test(title)) add(title)
        at = line.indexOf(open, end)
      }
    }
  }
  return titles.slice(0, 200)
}
