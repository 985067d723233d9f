import { describe, expect, it } from 'vitest'
import { scanPage } from '../../src/content'
import { combine } from '../../src/content/combine'
import { contextsOf } from '../../src/content/contexts'
import { gather } from '../../src/content/evidence'
import { withForbidden } from '../../src/content/forbidding'
import { judge } from '../../src/content/judge'
import { workNumbers } from '../../src/content/numbered'
import { readInput } from '../../src/content/read'
import { withoutHeld } from '../../src/content/within'

const verdict = (html: string): string => scanPage({ html }).verdict

/** The score that the rules give to a page whose words are like neither. */
const ruled = (html: string): number => {
  const { evidence: found, voices } = gather(readInput(html, undefined))
  const evidence = withForbidden(withoutHeld(found), voices)
  return judge(combine([...evidence, ...workNumbers(voices)]), contextsOf(evidence, null), 0).score
}

describe('what a page must show', () => {
  it('needs more than "free" and "no registration"', () => {
    expect(verdict('<title>Movies for everyone</title><p>Watch free movies with no registration.')).not.toBe(
      'apparent_infringement',
    )
    expect(
      verdict(
        '<title>Free movies online, no registration</title><p>HDCAM copies, server 1, server 2, all episodes free.',
      ),
    ).toBe('apparent_infringement')
  })

  it('takes a tool that stores no files for a tool', () => {
    expect(
      verdict('<title>Join documents free, no registration</title><p>We do not store any files on our server.'),
    ).toBe('none')
  })

  it('takes a free live stream for sport only where a match is named', () => {
    const page = (what: string): number =>
      ruled(`<title>${what} free live stream HD</title><p>Links: stream links, free stream. Close the pop-ups.`)
    expect(page('Choir concert')).toBeLessThan(page('Football match') - 5)
    expect(
      verdict(
        '<title>Choir concert live</title><p>Watch our Christmas concert live and free on Sunday at six. The stream starts a quarter of an hour before.',
      ),
    ).toBe('none')
  })

  it('does not take a warning for an offer', () => {
    expect(
      verdict(
        '<title>What is inside cracked games?</title><p>Our lab opened downloads with crack and keygen: malware, password stealers. Never turn off your antivirus.',
      ),
    ).not.toBe('apparent_infringement')
  })
})

describe('how works are delivered', () => {
  const episode = '<title>Salt County 3x06 The Long Tide</title>'
  it('tells a page that plays from many lockers and disclaims, though it offers nothing in words', () => {
    const players = '<p>Doodstream | Streamtape | Mixdrop | Vidoza. 720p WEB-DL.</p><footer>We do not store any files.'
    expect(verdict(episode + players)).toBe('apparent_infringement')
  })

  it('tells nothing by one locker, or by a disclaimer alone', () => {
    const players = '<p>Doodstream | Streamtape | Mixdrop | Vidoza.</p><footer>We do not store any files.'
    expect(ruled(`${episode}<p>Our trailer is on Streamtape.</p>`)).toBeLessThan(ruled(episode + players) - 20)
    expect(ruled(`${episode}<footer>We do not store any files.`)).toBeLessThan(ruled(episode + players) - 20)
    expect(
      verdict(
        `${episode}<p>The series is made by the county's film school and shown on channel four on Thursdays. Our trailer is on Streamtape.</p>`,
      ),
    ).toBe('none')
  })
})

describe('rules and words that say one thing twice', () => {
  const offer = 'Cracked software with keygen, full version free download, camrip movies, torrent links.'
  it('weighs what a sentence forbids less, and what the next one offers in full', () => {
    const forbidden = scanPage({ html: `<title>Board</title><p>It is forbidden to post: ${offer}` })
    const beside = scanPage({ html: `<title>Board</title><p>It is forbidden to shout here. ${offer}` })
    expect(forbidden.score).toBeLessThan(beside.score)
    expect(forbidden.matches.map(({ term }) => term)).toEqual(expect.arrayContaining(['camrip']))
  })

  it('counts words of a context that share a place once', () => {
    const page = (words: string): number => ruled(`<title>Camrip movies</title><p>camrip. ${words}`)
    expect(Math.abs(page('site oficial') - page('oficial'))).toBeLessThanOrEqual(1)
    expect(Math.abs(page('library librarians') - page('library'))).toBeLessThanOrEqual(1)
    expect(page('library, borrow it')).toBeLessThan(page('library') - 5)
  })
})

describe('short words of other languages', () => {
  const french = '<p>Lecteur 1 et lecteur 2, films complets et séries, sans inscription et gratuit, version cam'
  it('do not argue: French "et" is no meat', () => {
    const { contexts } = scanPage({ html: `<title>Streaming VF gratuit</title>${french}` })
    expect(contexts.filter(({ context }) => context === 'food')).toEqual([])
  })

  it('argue where the page is of that language', () => {
    const { contexts } = scanPage({ html: '<html lang="tr"><title>Ham et nasıl saklanır</title><p>Raw oku, et ve süt' })
    expect(contexts.map(({ context }) => context)).toContain('food')
  })
})

describe('what the page is built of', () => {
  it('tells a run of numbered links, a file locker and the size of the catalogue', () => {
    const links = Array.from({ length: 14 }, (_, number) => `<a href="/c/${number}">Chapter ${number}</a>`).join(' ')
    const page = `<title>x</title><p>12,000+ movies</p>${links}<a href="https://streamtape.example/v/1">play</a>`
    const { notes } = scanPage({ html: page })
    expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['CHAPTER_RUN', 'LOCKER_EMBED', 'SIZE_SIGN']))
    const size = notes.find(({ code }) => code === 'SIZE_SIGN')
    expect(page.slice(size?.offset).startsWith('movies')).toBe(true)
  })

  it('takes no address of the page itself for a locker, and no small number for a catalogue', () => {
    const { notes } = scanPage({ html: '<p>120 movies</p><a href="/doodles">x</a>' })
    expect(notes).toEqual([])
  })
})

describe('a longer phrase of the other side', () => {
  const against = (text: string): string[] => scanPage({ text }).contexts.map(({ term }) => term)

  it('takes the word of an offer away', () => {
    const offer = (text: string): boolean => scanPage({ text }).matches.some(({ term }) => term.includes('cracked'))
    expect(offer('Setup cracked for Windows')).toBe(true)
    expect(offer('Setup for Windows was cracked by researchers')).toBe(false)
  })

  it('takes the word of an innocent surrounding away', () => {
    expect(against('Read it in the library.')).toContain('library')
    expect(against('Taken from z-library.')).not.toContain('library')
    expect(against('See the official site.')).toContain('official')
    expect(against('There is no official translation.')).not.toContain('official')
  })

  it('needs the whole of the shorter and more than an ending', () => {
    expect(against('z-library beside the library')).toContain('library')
  })
})

describe('the number of a chapter in the title', () => {
  const signs = (title: string): string[] =>
    scanPage({ html: `<title>${title}</title>` }).matches.map(({ term }) => term)

  it.each(['Iron Blossom scan 118 VF', 'Iron Blossom raw 12', 'Salt County S04E07 scans', 'Salt County 3x07 raw'])(
    'makes a claim of %s',
    (title) => {
      expect(signs(title).some((term) => term.endsWith(' + number'))).toBe(true)
    },
  )

  it.each(['10 raw photos', 'Scan 2026', 'Scan v4', 'Scan 4.2', 'Scan 300 %', 'Scan $12', 'Raw 24mp', 'Raw 12,000'])(
    'makes none of %s',
    (title) => {
      expect(signs(title).some((term) => term.endsWith(' + number'))).toBe(false)
    },
  )
})

describe('where an innocent word stands', () => {
  const page = (menu: string, text: string): number =>
    ruled(`<title>Iron Blossom raw 118</title><nav><a href="/a">${menu}</a></nav><p>${text}</p>`)

  it("takes the library of a menu for the visitor's shelf", () => {
    expect(Math.abs(page('Library', 'Next page') - page('Lists', 'Next page'))).toBeLessThanOrEqual(1)
    expect(page('Lists', 'The library is open.')).toBeLessThan(page('Lists', 'The shelf is open.') - 5)
  })
})

describe('likeness', () => {
  it('is told, within its bounds, and says nothing of nothing', () => {
    expect(scanPage({ text: '' }).likeness).toBe(0)
    expect(scanPage({ text: 'Hello' }).likeness).toBe(0)
    const offer = scanPage({
      html: '<title>Watch free movies online</title><p>Server 1, server 2, no registration, HD.',
    })
    const news = scanPage({
      html: '<title>Court fines site operator</title><p>The publisher welcomed the judgment on Tuesday.',
    })
    expect(offer.likeness).toBeGreaterThan(0.5)
    expect(offer.likeness).toBeLessThanOrEqual(5)
    expect(news.likeness).toBeLessThan(0)
    expect(news.likeness).toBeGreaterThanOrEqual(-5)
  })

  it('shows the words that it goes by, where they stand', () => {
    const html =
      '<title>All novels of the reading app, unlocked</title><p>We copy every paid chapter an hour after it is out. No coins, no waiting: <b>read them here for nothing</b>. If the address is blocked, ask the bot for the new one.</p>'
    const { matches, verdict: told } = scanPage({ html })
    expect(told).not.toBe('none')
    const learnt = matches.filter(({ family }) => family === 'learnt_wording')
    expect(learnt.length).toBeGreaterThan(0)
    for (const { start, end, quote, strength } of learnt) {
      expect(html.slice(start, end)).toBe(quote)
      expect(strength).toBe(1)
    }
  })

  it('does not speak of pages that it takes for innocent', () => {
    const { matches } = scanPage({
      html: '<title>Court fines the operator of a Raw-Free site</title><p>The publisher welcomed the judgment of the district court on Tuesday.',
    })
    expect(matches.filter(({ family }) => family === 'learnt_wording')).toEqual([])
  })

  it('reads a disguised page like a plain one', () => {
    const plain = scanPage({ text: 'Watch free movies online without registration today' })
    const wide = scanPage({ text: 'Ｗａｔｃｈ ｆｒｅｅ ｍｏｖｉｅｓ ｏｎｌｉｎｅ without registration today' })
    expect(wide.likeness).toBe(plain.likeness)
  })

  it('takes no more of a long page than its begin', () => {
    const begin = 'Watch free movies online. '.repeat(400)
    expect(scanPage({ text: `${begin}${'The court ruled on Tuesday. '.repeat(4000)}` }).likeness).toBe(
      scanPage({ text: begin }).likeness,
    )
  })
})
