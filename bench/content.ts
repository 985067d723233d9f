import { AhoCorasick } from '@monyone/aho-corasick/fast'
import { Parser } from 'htmlparser2'
import { scanPage } from '../src/content'
import { lexiconMatcher, termsOf } from '../src/content/lexicon'
import { PACKS } from '../src/lexicons/all'
import { buildMatcher } from '../src/text'
import { interleave, type Row, rowOf } from './harness'
import { makePage } from './text-pages'

const PAGES = 30
/** Enough that the compiler has seen both ways, and that the median is of settled code. */
const ROUNDS = 31
const LEXICON_GOALS = { mebibytes: 20, milliseconds: 200 }

/** Invented pages: a list of works with chapters, paragraphs in three scripts, and a footer. Text, next to no markup. */
const barePages = Array.from({ length: PAGES }, (_, number) => {
  const items = Array.from(
    { length: 120 },
    (_, item) =>
      `<li><a href="/w/${item}">The Salt Prince ${number} chapter ${item}</a> 塩の王子 第${item}話 Соляной принц</li>`,
  )
  const prose = `<p>${'The harbour was quiet and nobody had read the letter that came with the morning boat. '.repeat(30)}</p>`
  return `<!doctype html><title>Page ${number}</title><nav>Home Latest</nav><ul>${items.join('')}</ul>${prose.repeat(4)}<footer>Contact</footer>`
})

const SCRIPT = `<script>${'window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}'.repeat(60)}</script>`
const STYLE = `<style>${'.card>.title{margin:0 auto;color:#222;font:400 1rem/1.5 sans-serif}'.repeat(60)}</style>`

/** Pages as sites serve them: cards with classes, attributes and pictures, a style sheet and scripts of some length. */
const servedPages = Array.from({ length: PAGES }, (_, number) => {
  const page = makePage(40_000, number + 1)
  return page.replace('</head>', `${STYLE}${SCRIPT}</head>`)
})

/** What someone would put together from packages: parse, NFKC, lower case, search. */
const chainOf = (automaton: AhoCorasick, html: string): number => {
  let text = ''
  const parser = new Parser({
    ontext: (part) => {
      text += part
    },
  })
  parser.end(html)
  return automaton.matchInText(text.normalize('NFKC').toLowerCase()).length
}

/** Whole page to verdict, against parsing, NFKC, lower case and a search for the same terms. */
export const contentRows = async (): Promise<Row[]> => {
  const terms = termsOf(PACKS)
  const rival = new AhoCorasick([...new Set(terms.map(({ text }) => text.normalize('NFKC').toLowerCase()))])
  const from = performance.now()
  const built = buildMatcher(terms)
  const building = performance.now() - from
  lexiconMatcher()
  const mebibytes = built.bytes / 2 ** 20
  const held = (yes: boolean): string => (yes ? 'held' : 'NOT held')
  console.log(
    `  lexicons: ${terms.length} terms, ${mebibytes.toFixed(2)} MiB of tables (goal ${LEXICON_GOALS.mebibytes}: ${held(mebibytes <= LEXICON_GOALS.mebibytes)}), built in ${building.toFixed(0)} ms (goal ${LEXICON_GOALS.milliseconds}: ${held(building <= LEXICON_GOALS.milliseconds)})`,
  )
  const rows: Row[] = []
  for (const [name, pages] of [
    ['of text', barePages],
    ['with styles and scripts', servedPages],
  ] as const) {
    const contenders = [
      { name: 'scanPage', run: () => pages.reduce((sum, html) => sum + scanPage({ html }).score, 0) },
      {
        name: 'htmlparser2 + NFKC + lower case + @monyone/aho-corasick/fast',
        run: () => pages.reduce((sum, html) => sum + chainOf(rival, html), 0),
      },
    ]
    const [mine, other] = await interleave(contenders, ROUNDS)
    if (mine !== undefined && other !== undefined) {
      rows.push(rowOf(`${PAGES} pages ${name} to verdicts`, mine, other, 3, PAGES))
    }
  }
  return rows
}
