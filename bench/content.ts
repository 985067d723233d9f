import { AhoCorasick } from '@monyone/aho-corasick/fast'
import { Parser } from 'htmlparser2'
import { scanPage } from '../src/content'
import { lexiconMatcher, termsOf } from '../src/content/lexicon'
import { PACKS } from '../src/lexicons/all'
import { buildMatcher } from '../src/text'
import { interleave, type Row, rowOf } from './harness'

const PAGES = 30

/** Invented pages: a list of works with chapters, paragraphs in three scripts, and a footer. */
const pages = Array.from({ length: PAGES }, (_, number) => {
  const items = Array.from(
    { length: 120 },
    (_, item) =>
      `<li><a href="/w/${item}">The Salt Prince ${number} chapter ${item}</a> 塩の王子 第${item}話 Соляной принц</li>`,
  )
  const prose = `<p>${'The harbour was quiet and nobody had read the letter that came with the morning boat. '.repeat(30)}</p>`
  return `<!doctype html><title>Page ${number}</title><nav>Home Latest</nav><ul>${items.join('')}</ul>${prose.repeat(4)}<footer>Contact</footer>`
})

/** Whole page to verdict, against parsing, NFKC, lower case and a search for the same terms. */
export const contentRows = async (): Promise<Row[]> => {
  const terms = termsOf(PACKS)
  const rival = new AhoCorasick([...new Set(terms.map(({ text }) => text.normalize('NFKC').toLowerCase()))])
  const ours = (): number => pages.reduce((sum, html) => sum + scanPage({ html }).score, 0)
  const theirs = (): number =>
    pages.reduce((sum, html) => {
      let text = ''
      const parser = new Parser({
        ontext: (part) => {
          text += part
        },
      })
      parser.end(html)
      return sum + rival.matchInText(text.normalize('NFKC').toLowerCase()).length
    }, 0)
  const from = performance.now()
  const built = buildMatcher(terms)
  const building = performance.now() - from
  lexiconMatcher()
  const [mine, other] = await interleave([
    { name: 'scanPage', run: ours },
    { name: 'htmlparser2 + NFKC + lower case + @monyone/aho-corasick/fast', run: theirs },
  ])
  if (mine === undefined || other === undefined) return []
  console.log(
    `  lexicons: ${terms.length} terms, ${(built.bytes / 2 ** 20).toFixed(2)} MiB of tables, built in ${building.toFixed(0)} ms`,
  )
  return [rowOf(`${PAGES} pages to verdicts`, mine, other, 3, PAGES)]
}
