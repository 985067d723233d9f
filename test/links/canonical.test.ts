import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeEmail } from '../../src/identifiers'
import { canonicalValue } from '../../src/links/canonical'

describe('canonicalValue of an e-mail address', () => {
  it('is the mailbox that judgeEmail names, for every address that is one', () => {
    const provider = fc.constantFrom(
      'gmail.com',
      'googlemail.com',
      'proton.me',
      'yandex.ru',
      'a.fastmail.com',
      'Example.ORG',
    )
    const local = fc.string({ unit: fc.constantFrom(...'aB.+-_1'), minLength: 1, maxLength: 12 })
    const address = fc.oneof(
      fc.emailAddress(),
      fc.tuple(local, provider).map(([name, host]) => `${name}@${host}`),
    )
    fc.assert(
      fc.property(address, (text) => {
        const { canonical } = judgeEmail(text)
        if (canonical !== null) expect(canonicalValue('email', text)).toBe(canonical)
      }),
    )
  })

  it.each([
    ['', null],
    ['  ', null],
    ['Nobody', 'nobody'],
    ['a@b.example/c', 'a@b.example/c'],
    ['@b.example', '@b.example'],
  ])('leaves what is no address as it is: %j', (text, canonical) =>
    expect(canonicalValue('email', text)).toBe(canonical),
  )
})
