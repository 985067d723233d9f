/** Synthetic pages for the text bench: markup and words in the proportion of real pages; invented words and hosts. */

const WORDS = {
  latin:
    'the story of a small town where people read and watch what others made long ago with care and patience every day until night'.split(
      ' ',
    ),
  cjk: [
    '物語',
    '町の人',
    '読んで',
    '見る',
    '昔から',
    '作られた',
    '毎日',
    '静かな',
    '夜まで',
    '続きは',
    '来週',
    '新しい',
  ],
  cyrillic: 'история маленького города где люди читают и смотрят каждый день до самой ночи'.split(' '),
}

/** A small generator of our own, so that the pages are the same everywhere. */
const dice = (seed: number): ((sides: number) => number) => {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * sides)
  }
}

export const makeTerms = (count: number): string[] => {
  const roll = dice(7)
  const parts = [
    'raw',
    'free',
    'scan',
    'movie',
    'online',
    'watch',
    'manga',
    'torrent',
    'crack',
    'stream',
    '漫画',
    '無料',
    '生肉',
    '全巻',
    'бесплатно',
    'смотреть',
    'скачать',
    'gratis',
    'filme',
    'izle',
  ]
  const terms = new Set<string>()
  while (terms.size < count) {
    const first = parts[roll(parts.length)]
    const second = parts[roll(parts.length)]
    terms.add(
      `${first} ${second}${roll(3) === 0 ? '' : ` ${WORDS.latin[roll(WORDS.latin.length)]}`}${roll(2) === 0 ? '' : roll(400)}`,
    )
  }
  return [...terms]
}

export const makePage = (units: number, seed: number): string => {
  const roll = dice(seed)
  const sentence = (): string => {
    const kind = roll(10) < 5 ? 'latin' : roll(2) === 0 ? 'cjk' : 'cyrillic'
    const words = WORDS[kind]
    const length = 6 + roll(14)
    const said = Array.from({ length }, () => words[roll(words.length)])
    if (roll(8) === 0)
      said[roll(length)] = ['free movie', '漫画 raw', 'watch online', 'café', 'naïve &amp; old'][roll(5)]
    return `${said.join(kind === 'cjk' ? '' : ' ')}. `
  }
  let html =
    '<!doctype html><html lang="en"><head><title>A page</title><meta name="description" content="What it says"><style>.x{color:red}.hide{display:none}</style></head><body>'
  while (html.length < units) {
    html += `<div class="card c${roll(90)}" data-id="${roll(9000)}"><a href="/title/${roll(9000)}/chapter-${roll(90)}" title="Chapter ${roll(90)}"><img src="/i/${roll(9000)}.jpg" alt="cover" width="120"></a>`
    html += `<h3>${sentence()}</h3><p>${sentence()}${sentence()}<b>${sentence()}</b>${sentence()}${sentence()}</p></div>\n`
  }
  return `${html}</body></html>`
}
