import { describe, expect, test } from 'vitest'
import { caseSchema, isParsed, pageTruncated, parseCase, tryParseCase } from '../../src/case'
import { PAGE_LIMIT } from '../../src/case/clean'
import { RedflagError } from '../../src/errors'

const least = { id: 'c1', asOf: '2025-12-01T00:00:00Z', stage: 'active' }

/** `pointer code` of every issue, sorted. */
const issuesOf = (input: unknown): string[] => {
  const result = tryParseCase(input)
  return result.ok ? [] : result.issues.map((issue) => `${issue.pointer} ${issue.code}`).sort()
}
const messagesOf = (input: unknown): string => {
  const result = tryParseCase(input)
  return result.ok ? '' : result.issues.map((issue) => issue.message).join('\n')
}

describe('what a case may be', () => {
  test('the least case', () => expect(parseCase(least)).toEqual(least))
  test('null and undefined are absence', () =>
    expect(parseCase({ ...least, account: { name: null, id: undefined }, sites: null })).toEqual({
      ...least,
      account: {},
    }))
  test('the result is frozen to the bottom and the input is not changed', () => {
    const input = { ...least, domains: [{ name: 'a.example', originIps: ['192.0.2.1'] }] }
    const parsed = parseCase(input)
    expect(Object.isFrozen(parsed.domains?.[0]?.originIps)).toBe(true)
    expect(Object.isFrozen(input.domains)).toBe(false)
  })
  test('what was parsed is not parsed again', () => {
    const parsed = parseCase(least)
    expect(parseCase(parsed)).toBe(parsed)
    expect(isParsed(parsed)).toBe(true)
    expect(isParsed({ ...parsed })).toBe(false)
  })
  test('an earlier scan may carry fields of a later version', () => {
    const scan = { verdict: 'none', score: 0, matches: [], contexts: [{ family: 'x', later: null }], later: [1] }
    expect(parseCase({ ...least, sites: [{ url: 'https://a.example/', scan }] }).sites?.[0]?.scan?.score).toBe(0)
  })
})

describe('shape', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, [' WRONG_TYPE']],
    ['a list', [], [' WRONG_TYPE']],
    ['required fields', {}, ['/asOf MISSING', '/id MISSING', '/stage MISSING']],
    ['a null where a field is required', { ...least, asOf: null }, ['/asOf MISSING']],
    ['unknown key', { ...least, jurisdiction: ['JP'] }, ['/jurisdiction UNKNOWN_KEY']],
    [
      'a key of Object.prototype',
      JSON.parse(
        `{"id":"c","asOf":"2025-12-01T00:00:00Z","stage":"active","__proto__":{"a":1},"account":{"constructor":1}}`,
      ),
      ['/__proto__ UNKNOWN_KEY', '/account/constructor UNKNOWN_KEY'],
    ],
    ['a key that needs escaping', { ...least, 'a/b~c': 1 }, ['/a~1b~0c UNKNOWN_KEY']],
    ['empty id', { ...least, id: '' }, ['/id EMPTY']],
    ['day that is not', { ...least, asOf: '2025-02-29T00:00:00Z' }, ['/asOf BAD_INSTANT']],
    ['date without time', { ...least, asOf: '2025-02-28' }, ['/asOf BAD_INSTANT']],
    ['a Date', { ...least, asOf: new Date(0) }, ['/asOf WRONG_TYPE']],
    ['country', { ...least, account: { country: 'jp' } }, ['/account/country BAD_COUNTRY']],
    ['share', { ...least, links: [{ accountId: 'a', strength: 1.5 }] }, ['/links/0/strength OUT_OF_RANGE']],
    ['count', { ...least, payment: { declines: -1 } }, ['/payment/declines BAD_COUNT']],
    ['not a number', { ...least, payment: { declines: Number.NaN } }, ['/payment/declines WRONG_TYPE']],
    [
      'scale',
      { ...least, vendorScores: [{ vendor: 'v', score: 1, scale: { min: 1, max: 1 } }] },
      ['/vendorScores/0/scale BAD_SCALE'],
    ],
    ['a hole in a list', { ...least, jurisdictions: ['JP', null] }, ['/jurisdictions/1 WRONG_TYPE']],
    [
      'functions, symbols and bigints',
      { ...least, works: [{ title: () => 'x' }, { title: Symbol('x') }, { title: 1n }] },
      ['/works/0/title WRONG_TYPE', '/works/1/title WRONG_TYPE', '/works/2/title WRONG_TYPE'],
    ],
    [
      'several at once',
      { ...least, stage: 'x', account: 1, notices: [{}] },
      [
        '/account WRONG_TYPE',
        '/notices/0/id MISSING',
        '/notices/0/lane MISSING',
        '/notices/0/receivedAt MISSING',
        '/stage NOT_ALLOWED',
      ],
    ],
  ])('%s', (_, input, expected) => expect(issuesOf(input)).toEqual(expected))
})

describe('guesses', () => {
  test.each([
    [{ ...least, as_of: 1 }, 'did you mean "asOf"?'],
    [{ ...least, Notices: [] }, 'did you mean "notices"?'],
    [
      { ...least, notices: [{ id: 'n', lane: 'copyright', receivedAt: least.asOf, recievedAt: 1 }] },
      'did you mean "receivedAt"?',
    ],
    [{ ...least, birthDate: '1990-01-01' }, 'did you mean /account/birthDate?'],
    [{ ...least, account: { email: 'x' } }, 'did you mean /contacts/emails?'],
    [{ ...least, service: { roles: ['reverse-proxy'] } }, 'did you mean "reverse_proxy"?'],
    [{ ...least, zzzzqqqq: 1 }, 'known here: schemaVersion, id, asOf'],
  ])('%#', (input, message) => expect(messagesOf(input)).toContain(message))
})

describe('rules', () => {
  const later = '2025-12-01T00:00:01Z'
  test.each<[string, unknown, string[]]>([
    [
      'happened after asOf',
      {
        ...least,
        notices: [{ id: 'n', lane: 'copyright', receivedAt: later }],
        account: { openedAt: '2025-12-01T09:00:00.5+09:00' },
      },
      ['/account/openedAt AFTER_AS_OF', '/notices/0/receivedAt AFTER_AS_OF'],
    ],
    ['an offset that is not later', { ...least, account: { openedAt: '2025-12-01T09:00:00+09:00' } }, []],
    ['born after asOf', { ...least, account: { birthDate: '2025-12-02' } }, ['/account/birthDate AFTER_AS_OF']],
    [
      'deadlines may lie ahead',
      { ...least, orders: [{ id: 'o', kind: 'removal', complyBy: '2026-01-01T00:00:00Z' }] },
      [],
    ],
    [
      'a check that expired before it was made',
      {
        ...least,
        identity: {
          checks: [
            {
              id: 'k',
              method: 'eid',
              outcome: 'verified',
              checkedAt: '2025-02-01T00:00:00Z',
              expiresAt: '2025-01-01T00:00:00Z',
            },
          ],
        },
      },
      ['/identity/checks/0/expiresAt EXPIRES_BEFORE_START'],
    ],
    [
      'an override may be signed ahead',
      {
        ...least,
        overrides: [
          { actor: 'a', reason: 'r', effect: { decision: 'review' }, at: later, expiresAt: '2026-01-01T00:00:00Z' },
        ],
      },
      [],
    ],
    [
      'an override of nothing',
      { ...least, overrides: [{ actor: 'a', reason: 'r', effect: {}, at: later, expiresAt: later }] },
      ['/overrides/0/effect NOT_ALLOWED'],
    ],
    [
      'an override of two things',
      {
        ...least,
        overrides: [
          { actor: 'a', reason: 'r', effect: { suppress: 'a/b', decision: 'review' }, at: later, expiresAt: later },
        ],
      },
      ['/overrides/0/effect NOT_ALLOWED'],
    ],
    [
      'an incomplete override',
      { ...least, overrides: [{ actor: 'a', effect: { suppress: 'a/b' }, at: later }] },
      ['/overrides/0/expiresAt MISSING', '/overrides/0/reason MISSING'],
    ],
    [
      'the same id twice',
      { ...least, appeals: [1, 2].map(() => ({ id: 'x', receivedAt: least.asOf })) },
      ['/appeals/1/id DUPLICATE_ID'],
    ],
    [
      'one domain brought twice is a history, not a mistake',
      { ...least, domains: [{ name: 'a.example' }, { name: 'a.example' }] },
      [],
    ],
  ])('%s', (_, input, expected) => expect(issuesOf(input)).toEqual(expected))

  test('too many notices and domains say what to do', () => {
    const notices = Array.from({ length: 10_001 }, (_, index) => ({
      id: `n${index}`,
      lane: 'copyright',
      receivedAt: least.asOf,
    }))
    expect(issuesOf({ ...least, notices })).toEqual(['/notices TOO_MANY'])
    expect(messagesOf({ ...least, notices })).toContain('noticeTotals')
    expect(issuesOf({ ...least, notices: notices.slice(1) })).toEqual([])
    expect(issuesOf({ ...least, domains: Array.from({ length: 5001 }, () => ({ name: 'a.example' })) })).toEqual([
      '/domains TOO_MANY',
    ])
  })
})

describe('hostile input', () => {
  test('lone surrogates are read as U+FFFD', () =>
    expect(parseCase({ ...least, account: { name: 'a\ud800b\u{1f600}' } }).account?.name).toBe('a\ufffdb\u{1f600}'))
  test('a page past the limit is cut between characters, and named', () => {
    const parsed = parseCase({
      ...least,
      sites: [{ url: 'https://a.example/', text: `${'a'.repeat(PAGE_LIMIT - 1)}\u{1f600}` }],
    })
    expect(parsed.sites?.[0]?.text).toHaveLength(PAGE_LIMIT - 1)
    expect(pageTruncated(parsed)).toEqual(['/sites/0/text'])
    expect(pageTruncated(parseCase(least))).toEqual([])
  })
  test('cycles, depth, throwing getters, revoked proxies', () => {
    const cycle: Record<string, unknown> = { ...least }
    cycle['account'] = cycle
    expect(issuesOf(cycle)).toEqual(['/account CYCLE'])
    let deep: unknown = 1
    for (let index = 0; index < 100_000; index++) deep = [deep]
    expect(
      issuesOf({ ...least, sites: [{ url: 'x', scan: { verdict: 'none', score: 0, contexts: deep } }] })[0],
    ).toContain('TOO_DEEP')
    const getter = Object.defineProperty({ ...least }, 'account', {
      enumerable: true,
      get: () => {
        throw new Error('secret')
      },
    })
    expect(issuesOf(getter)).toEqual(['/account UNREADABLE'])
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(issuesOf({ ...least, account: proxy })).toEqual(['/account UNREADABLE'])
  })
  test('a shared part that doubles at each level is refused, not followed forever', () => {
    let part: unknown = []
    for (let index = 0; index < 40; index++) part = [part, part]
    expect(
      issuesOf({ ...least, sites: [{ url: 'x', scan: { verdict: 'none', score: 0, contexts: [part] } }] }).join(),
    ).toContain('TOO_LARGE')
  })
  test('a hundred thousand mistyped fields cost no more than reading them; the first are told, the rest is counted', () => {
    const input: Record<string, unknown> = { ...least, serviec: {} }
    for (let index = 0; index < 100_000; index++) input[`servi${(index % 1000).toString(36)}${index}`.slice(0, 12)] = 1
    const started = performance.now()
    const result = tryParseCase(input)
    expect(performance.now() - started).toBeLessThan(4000)
    const issues = result.ok ? [] : result.issues
    expect(issues).toHaveLength(1001)
    expect(issues[0]).toEqual({
      pointer: '/serviec',
      code: 'UNKNOWN_KEY',
      message: 'is not a known field; did you mean "service"?',
    })
    expect(issues[1000]).toEqual({
      pointer: '',
      code: 'MORE_ISSUES',
      message: `has ${Object.keys(input).length - 3 - 1000} more mistakes`,
    })
  })
  test('mistakes of several lists are counted together', () => {
    const bad = Array.from({ length: 900 }, () => 'x')
    const result = tryParseCase({ ...least, service: { roles: bad, controls: bad } })
    expect(result.ok ? [] : result.issues.at(-1)?.message).toBe('has 800 more mistakes')
  })
  test('a list of so many mistakes that they cannot be handed on is refused, not thrown over', () => {
    const roles = Array.from({ length: 300_000 }, (_, index) => `role ${index}`)
    expect(issuesOf({ ...least, service: { roles }, account: { birthDate: '2999-01-01' } })).toEqual([
      ' TOO_MANY_MISTAKES',
      '/account/birthDate AFTER_AS_OF',
    ])
  })
  test('no value is echoed', () => {
    const secret = 'Taro Yamada'
    const input = {
      ...least,
      stage: secret,
      account: { country: secret, [`${secret}@mail.example`]: 1, birthDate: secret },
    }
    expect(JSON.stringify(tryParseCase(input))).not.toContain('Yamada')
  })
})

test('parseCase throws one error with every issue', () => {
  try {
    parseCase({ id: 1 })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(RedflagError)
    if (error instanceof RedflagError) expect([error.code, error.issues.length]).toEqual(['INVALID_CASE', 3])
  }
})

test('caseSchema is a Standard Schema that agrees with parseCase', async () => {
  const standard = caseSchema['~standard']
  expect(standard.version).toBe(1)
  expect(await standard.validate(least)).toEqual({ value: least })
  const refused = await standard.validate({ ...least, payment: { cvv: '1' }, notices: [{ id: 'n' }] })
  expect(refused.issues?.map((issue) => issue.path?.join('.'))).toEqual([
    'payment.cvv',
    'notices.0.receivedAt',
    'notices.0.lane',
  ])
})
