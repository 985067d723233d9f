import fc from 'fast-check'

/** Text as attackers and broken systems send it: markup, escapes of terminals, formulas, bidi controls, halves of surrogates. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    '__proto__',
    'constructor',
    'toString',
    '\u001b]0;owned\u0007\u001b[31m',
    '\u202eexample\u202c',
    '=HYPERLINK("https://attacker.example")',
    '"><script>alert(1)</script>',
    '</title></style><img src=x onerror=alert(1)>',
    '{{7*7}}',
    '../../etc/passwd',
    'https://user:secret@novelbay.example:99999/%ff%00?q#x',
    'xn--',
    'xn--999999b',
    '-.-',
    '1e999',
    '٣٤٥',
    '2026-02-30T25:61:61Z',
    '+99999999999999999999',
    'a@b@c',
    '@',
    `${'a.'.repeat(200)}example`,
    `${'<'.repeat(2000)}`,
    `${'&amp;'.repeat(300)}`,
    `${'e\u0301\u0301\u0301'.repeat(200)}`,
    'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n--x\r\n--x--',
  ),
)

/** Any value that can come out of a parser or a program, cycles and getters left to the attacks. */
export const hostileValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText,
    fc.constantFrom(null, undefined, true, false, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, 2 ** 53, -1),
    fc.bigInt(),
    fc.double(),
    fc.date({ noInvalidDate: false }),
    fc.uint8Array({ maxLength: 64 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          'id',
          'asOf',
          'stage',
          'notices',
          'domains',
          'sites',
          'type',
          'category',
          'object',
          '__proto__',
        ),
        hostileText,
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
  ),
})).value

/** A well-formed value in which some places were overwritten with anything. */
export const damaged = (whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      whole,
      fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), hostileValue), { maxLength: 3 }),
    )
    .map(([value, changes]) => {
      const copy = structuredClone(value)
      for (const [path, replacement] of changes) {
        let here: unknown = copy
        for (const [depth, turn] of path.entries()) {
          // Numbers only go into typed arrays, and a date has no fields: those stay as they are.
          if (here === null || typeof here !== 'object' || ArrayBuffer.isView(here) || here instanceof Date) break
          const keys = Object.keys(here)
          const key = keys[turn % Math.max(1, keys.length)]
          if (key === undefined) break
          if (depth === path.length - 1) (here as Record<string, unknown>)[key] = replacement
          else here = (here as Record<string, unknown>)[key]
        }
      }
      return copy
    })
