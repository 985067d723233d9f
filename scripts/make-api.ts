import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'
import { entries } from '../tsup.config'

/**
 * Writes docs/api.md: every public name of every entry with its type and the first sentence of its comment, so that a change
 * of the surface shows in review. With `--check` only says whether it is out of step.
 */
const check = process.argv.includes('--check')
const target = 'docs/api.md'

const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: () => {},
} as ts.ParseConfigFileHost)
if (config === undefined) throw new Error('tsconfig.json cannot be read')

const shown = Object.entries(entries).filter(([name]) => name !== 'cli')
const program = ts.createProgram(
  shown.map(([, path]) => path),
  { ...config.options, noEmit: true },
)
const checker = program.getTypeChecker()
const FORMAT = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope

const firstSentence = (symbol: ts.Symbol): string => {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0] ?? text
}

/** Import paths in types name this machine's folders; a reader wants the type's name only. */
const tidy = (text: string): string => text.replace(/import\("[^"]*"\)\./g, '').replace(/\s+/g, ' ')

const LONGEST = 400
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text)

const lineOf = (exported: ts.Symbol): string => {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const declaration = symbol.declarations?.[0]
  const isType = (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0
  const type =
    isType || declaration === undefined
      ? checker.typeToString(
          checker.getDeclaredTypeOfSymbol(symbol),
          undefined,
          FORMAT | ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.MultilineObjectLiterals,
        )
      : checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, declaration), undefined, FORMAT)
  const members =
    isType && (symbol.flags & ts.SymbolFlags.Interface) !== 0
      ? `{ ${checker
          .getDeclaredTypeOfSymbol(symbol)
          .getProperties()
          .map((member) => {
            const at = member.declarations?.[0]
            const optional = (member.flags & ts.SymbolFlags.Optional) !== 0 ? '?' : ''
            return `${member.name}${optional}: ${at === undefined ? 'unknown' : checker.typeToString(checker.getTypeOfSymbolAtLocation(member, at), undefined, FORMAT)}`
          })
          .join('; ')} }`
      : type
  const said = firstSentence(symbol)
  return `- \`${exported.name}\`${isType ? ' (type)' : ''}: \`${short(tidy(members)).replaceAll('`', "'")}\`${said === '' ? '' : `<br>${said}`}`
}

const parts = [
  '<!-- Made by `npm run docs` from the code. Change the code, not this page. -->\n\n# Public names\n\nEvery name of every entry, with its type. Long types are cut off; the declarations that ship with the package are whole.\n',
]
for (const [name, path] of shown) {
  const source = program.getSourceFile(path)
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  if (module === undefined) continue
  const lines = checker
    .getExportsOfModule(module)
    .map(lineOf)
    .sort((a, b) => (a < b ? -1 : 1))
  parts.push(`\n## \`redflag${name === 'index' ? '' : `/${name}`}\`\n\n${lines.join('\n')}\n`)
}
const text = parts.join('')
if (!check) writeFileSync(target, text)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.log(`${target} is out of step with the code: npm run docs`)
  process.exitCode = 1
}
