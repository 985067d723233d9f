import fc from 'fast-check'
import validator from 'validator'
import { describe, expect, test } from 'vitest'
import { judgeEmail } from '../../src/identifiers'

describe('judgeEmail', () => {
  test.each([
    ['jane@brand.example', true],
    ['jane.doe+tag@brand.example', true],
    ['ユーザー@例え.jp', true],
    ['用户@例子.公司', true],
    ['.jane@brand.example', false],
    ['ja..ne@brand.example', false],
    ['jane brand.example', false],
    ['jane@localhost', false],
    ['jane@127.0.0.1', false],
    ['jane@[127.0.0.1]', false],
    ['jane@brand.example/x', false],
    ['ja ne@brand.example', false],
    [`${'a'.repeat(65)}@brand.example`, false],
    ['', false],
    ['@', false],
  ])('syntax of %s', (address, valid) => {
    expect(judgeEmail(address).valid).toBe(valid)
  })

  test.each([
    ['Jane.Doe+news@GoogleMail.com', 'janedoe@gmail.com'],
    ['jane-shop@yahoo.com', 'jane@yahoo.com'],
    ['jane+x@outlook.com', 'jane@outlook.com'],
    ['jane.d_oe+x@pm.me', 'janedoe@proton.me'],
    ['x@jane.fastmail.com', 'jane@fastmail.com'],
    ['jane-doe@ya.ru', 'jane.doe@yandex.ru'],
    ['jane+x@me.com', 'jane@icloud.com'],
    ['Jane+x@Brand.Example', 'jane+x@brand.example'],
    ['+x@gmail.com', '+x@gmail.com'],
  ])('%s is the mailbox %s', (address, canonical) => {
    expect(judgeEmail(address).canonical).toBe(canonical)
  })

  test.each([
    ['a@mailinator.com', 'disposable'],
    ['a@sub.mailinator.com', 'disposable'],
    ['a@abc.privaterelay.appleid.com', 'own'],
    ['a@privaterelay.appleid.com', 'forwarder'],
    ['a@duck.com', 'forwarder'],
    ['a@mozmail.com', 'forwarder'],
    ['a@gmail.com', 'free'],
    ['a@yahoo.co.jp', 'free'],
    ['a@brand.example', 'own'],
    ['a@', null],
  ])('class of %s is %s', (address, expected) => {
    expect(judgeEmail(address).class).toBe(expected)
  })

  test('an injected list covers names below its entries, and never makes a relay or a free mailbox disposable', () => {
    const disposableDomains = new Set(['gone.example', 'duck.com', 'gmail.com'])
    expect(judgeEmail('a@x.y.gone.example', { disposableDomains }).class).toBe('disposable')
    expect(judgeEmail('a@duck.com', { disposableDomains }).class).toBe('forwarder')
    expect(judgeEmail('a@gmail.com', { disposableDomains }).class).toBe('free')
  })

  test.each([
    ['a@gmial.com', 'gmail.com'],
    ['a@gmai1.com', 'gmail.com'],
    ['a@gmail.con', 'gmail.com'],
    ['a@gmаil.com', 'gmail.com'],
    ['a@hotmial.com', 'hotmail.com'],
    ['a@outlok.com', 'outlook.com'],
    ['a@hotrnail.com', 'hotmail.com'],
    ['a@gmail.com', null],
    ['a@ymail.com', null],
    ['a@email.com', null],
    ['a@hmail.example', null],
    ['a@gmail.brand.example', null],
  ])('%s imitates %s', (address, known) => {
    expect(judgeEmail(address).lookalikeOf).toBe(known)
  })

  test('role accounts', () => {
    expect(judgeEmail('Abuse@brand.example').role).toBe(true)
    expect(judgeEmail('no-reply+3@brand.example').role).toBe(true)
    expect(judgeEmail('jane@brand.example').role).toBe(false)
  })

  const local = fc.stringMatching(/^[a-z][a-z0-9]{1,8}([.][a-z0-9]{1,6})?([+][a-z0-9]{1,6})?$/)
  test('oracle: validator.normalizeEmail, for the providers that both know', () => {
    const domain = fc.constantFrom('gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com')
    fc.assert(
      fc.property(local, domain, (name, host) => {
        expect(judgeEmail(`${name}@${host}`).canonical).toBe(validator.normalizeEmail(`${name}@${host}`))
      }),
    )
  })

  test('oracle: what validator.isEmail takes is valid here', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        fc.pre(validator.isEmail(address))
        expect(judgeEmail(address).valid).toBe(true)
      }),
    )
  })

  test('canonical forms are stable, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' }), fc.string()), (address) => {
        const { canonical } = judgeEmail(address)
        if (canonical !== null) expect(judgeEmail(canonical).canonical).toBe(canonical)
      }),
    )
  })
})
