import anyAscii from 'any-ascii'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames, type NameBand } from '../../src/identifiers'

describe('compareNames', () => {
  test.each<[string, string, NameBand]>([
    // order, case, marks, punctuation, titles, particles
    ['Jane Doe', 'DOE, Jane', 'same'],
    ['Jane Doe', 'Dr. Jane Doe', 'same'],
    ['José García', 'Jose Garcia', 'same'],
    ['Ludwig van Beethoven', 'Ludwig Beethoven', 'same'],
    ["Sean O'Brien", 'Sean OBrien', 'same'],
    ['Jean-Luc Moreau', 'Jean Luc Moreau', 'same'],
    ['ＪＡＮＥ　ＤＯＥ', 'Jane Doe', 'same'],
    // parts left out
    ['Jane Mary Doe', 'Jane Doe', 'likely'],
    ['J. Doe', 'Jane Doe', 'likely'],
    ['Maria Garcia Lopez', 'Maria Garcia', 'likely'],
    ['Иван Петрович Сидоров', 'Иван Сидоров', 'likely'],
    // spelling and transliteration
    ['Jürgen Müller', 'Juergen Mueller', 'likely'],
    ['Юлия Иванова', 'Yulia Ivanova', 'likely'],
    ['Юлия Иванова', 'Julija Ivanova', 'likely'],
    ['Сергей Александрович Щербаков', 'Sergey Shcherbakov', 'likely'],
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos', 'likely'],
    ['やまだ たろう', 'Yamada Tarou', 'likely'],
    ['ヤマダ タロウ', 'Taro Yamada', 'likely'],
    ['きょうこ さとう', 'Kyoko Sato', 'likely'],
    ['Mohamed Abdelaziz', 'Mohammed Abdelaziz', 'likely'],
    ['Mac Donald', 'MacDonald', 'same'],
    // Han and Hangul
    ['山田 太郎', '山田太郎', 'same'],
    ['山田太郎様', '山田太郎', 'same'],
    ['張偉', '张伟', 'same'],
    ['渡邊 一郎', '渡辺一郎', 'same'],
    ['山田太郎', '山田花子', 'unclear'],
    ['山田太郎', '佐藤花子', 'different'],
    ['김민준', '김 민준', 'same'],
    // not comparable is never different
    ['山田太郎', 'Taro Yamada', 'unclear'],
    ['김민준', 'Minjun Kim', 'unclear'],
    ['محمد علي', 'Mohammed Ali', 'unclear'],
    ['山田太郎', 'やまだ たろう', 'unclear'],
    // one shared part
    ['Maria Schmidt', 'Maria Müller', 'unclear'],
    ['Suharto', 'Suharto', 'same'],
    ['Suharto', 'Haji Suharto', 'unclear'],
    ['', 'Jane Doe', 'unclear'],
    ['---', 'Jane Doe', 'unclear'],
    // nothing shared
    ['Jane Doe', 'Peter Smith', 'different'],
    ['Иван Сидоров', 'Peter Smith', 'different'],
    // companies
    ['Acme GmbH', 'ACME G.m.b.H.', 'same'],
    ['Acme Limited', 'Acme Ltd.', 'same'],
    ['Acme Ltd', 'Acme', 'same'],
    ['Acme GmbH', 'Acme Ltd', 'unclear'],
    ['株式会社赤い旗', '(株)赤い旗', 'same'],
    ['株式会社赤い旗', '赤い旗株式会社', 'same'],
    ['Acme Ltd', 'Globex Ltd', 'different'],
  ])('%s and %s: %s', (a, b, band) => {
    expect(compareNames(a, b).band).toBe(band)
  })

  test('an injected transliterator adds likeness, never difference', () => {
    const options = { transliterate: anyAscii }
    expect(compareNames('김민준', 'Gim Minjun', options).band).toBe('likely')
    expect(compareNames('محمد علي', 'Mhmd Ly', options).band).toBe('likely')
    expect(compareNames('山田太郎', 'Taro Yamada', options).band).toBe('unclear')
    expect(compareNames('山田太郎', 'Peter Smith', options).band).toBe('unclear')
  })

  test('reasons say what stood in the way', () => {
    expect(compareNames('Jane Doe', 'Doe Jane').reasons).toEqual(['ORDER'])
    expect(compareNames('Иван Петрович Сидоров', 'Иван Сидоров').reasons).toEqual(['PATRONYMIC'])
    expect(compareNames('Юлия Иванова', 'Julija Ivanova').reasons).toContain('TRANSLITERATION')
  })

  const part = fc.constantFrom(
    ...[
      'Jane',
      'Doe',
      'J',
      'Мария',
      'Иванова',
      '山田',
      '太郎',
      'たろう',
      '김',
      'Ltd',
      'GmbH',
      'de',
      "O'Neil",
      'Müller',
      'Maria',
      'Mária',
      'Marya',
      'علي',
      '-',
    ],
  )
  const name = fc.oneof(
    fc.array(part, { maxLength: 5 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary' }),
  )
  test('symmetric, reflexive, never throws', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a, b)).toEqual(compareNames(b, a))
        const self = compareNames(a, a)
        expect(self.band === 'same' || self.reasons.includes('EMPTY')).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
  test('hostile lengths end early', () => {
    const long = 'ab '.repeat(400_000)
    expect(compareNames(long, `${long}x`).band).toBe('same')
  })
})
