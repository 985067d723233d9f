import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Every regular expression that the sources hold is checked by recheck: none may take more than linear time. */
const root = fileURLToPath(new URL('../../src/', import.meta.url))

/** Not linear, but run on one line of a picture's text only, which is short: what would take long is not there. */
const ON_SHORT_TEXT: Readonly<Record<string, string>> = {}

interface Expression {
  readonly place: string
  readonly source: string
  readonly flags: string
}

const files = (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts')).sort()

/** Literals, and what is given to RegExp as a string without holes. */
const expressionsOf = (name: string): { found: Expression[]; built: string[] } => {
  const text = readFileSync(join(root, name), 'utf8')
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const found: Expression[] = []
  const built: string[] = []
  const place = (node: ts.Node): string => `${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/')
      found.push({ place: place(node), source: node.text.slice(1, slash), flags: node.text.slice(slash + 1) })
    }
    const makes = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (makes && node.expression.getText(file) === 'RegExp') {
      const [source, flags] = node.arguments ?? []
      if (source !== undefined && ts.isStringLiteralLike(source)) {
        const given = flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : ''
        found.push({ place: place(node), source: source.text, flags: given })
      } else built.push(place(node))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { found, built }
}

const all = files.map(expressionsOf)
const isShort = ({ source, place }: Expression): boolean => {
  const file = ON_SHORT_TEXT[source]
  return file !== undefined && place.startsWith(file)
}
const expressions = [
  ...new Map(
    all
      .flatMap(({ found }) => found)
      .filter((one) => !isShort(one))
      .map((one) => [`${one.source}/${one.flags}`, one]),
  ).values(),
]

describe('regular expressions', () => {
  it('are found', () => {
    expect(expressions.length).toBeGreaterThan(20)
  })

  it('are written out, never put together from parts', () => {
    expect(all.flatMap(({ built }) => built)).toEqual([])
  })

  it.each(expressions.map((one) => [one.place, one] as const))(
    '%s',
    async (_, { source, flags }) => {
      const { status } = await check(source, flags, { timeout: 20_000 })
      expect({ source, status }).toEqual({ source, status: 'safe' })
    },
    60_000,
  )
})
