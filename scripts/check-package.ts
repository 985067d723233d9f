import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { type Figure, record } from '../eval/record'

/**
 * Looks at the tarball as others will: publint, types that resolve, the README's example from an empty folder.
 * With `--sizes` measures the entries against their budgets instead, and fails where one is passed.
 */
const KB = 1024
/**
 * Bundled and minified, gzip, in KB. A budget that is passed fails: a little over what the entry takes now, so that growth is
 * decided and not found out. What was aimed at stands beside it where it is missed: the seventeen languages, the tables of
 * letters and the reader of pages come with `redflag`, because a page that nobody loaded a language for would read as clean.
 */
const BUDGETS: Readonly<Record<string, readonly [budget: number, goal?: number]>> = {
  redflag: [497, 170],
  'redflag/content': [330, 110],
  'redflag/domains': [75],
  'redflag/links': [14, 12],
  'redflag/phone': [55],
  'redflag/programme': [30],
  'redflag/tuning': [505, 180],
  'redflag/ledger': [12],
  'redflag/report': [95, 60],
}
const WITHOUT_TELEPHONE = [470, 120] as const

/** The oldest TypeScript whose checker accepts the declarations of zod 4 (`NoInfer`), and the newest at the time of writing. */
const TYPESCRIPTS = ['5.4.5', '7.0.2']

/** What a consumer writes: shapes that must come out of the declarations as they stand in the documentation. */
const CONSUMER = `
import { type Assessment, assess, type CaseInput } from 'redflag'
import { scanPage } from 'redflag/content'
declare const given: CaseInput
const assessment: Assessment = assess(given)
export const score: number = assessment.score
export const verdict: 'none' | 'suspicious' | 'apparent_infringement' = scanPage({ html: '<p>' }).verdict
// @ts-expect-error a case is not a number
assess(1)
`

/** Every entry that can be imported by name; families of packs (`*`) are left to the test of the exports. */
const entries = (): string[] =>
  Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).exports as object)
    .filter((entry) => !entry.includes('*') && !entry.endsWith('.json'))
    .map((entry) => `redflag${entry.slice(1)}`)

let failures = 0
const say = (ok: boolean, text: string): void => {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${text}`)
  if (!ok) failures += 1
}

const bundle = async (entry: string, alias: Readonly<Record<string, string>> = {}): Promise<number> => {
  const result = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    charset: 'utf8',
    alias,
  })
  return gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / KB
}

const sizes = async (): Promise<void> => {
  const figures: Figure[] = []
  const measured = (what: string, size: number, [budget, goal]: readonly [number, number?]): void => {
    const missed = goal !== undefined && size > goal ? `; goal ${goal}: NOT held` : ''
    say(size <= budget, `${what}: ${size.toFixed(1)} KB gzip (budget ${budget}${missed})`)
    figures.push({ what, figure: `${size.toFixed(1)} KB`, goal: `at most ${goal ?? budget} KB` })
  }
  for (const [entry, budgeted] of Object.entries(BUDGETS)) {
    measured(entry, await bundle(entry), budgeted)
  }
  const folder = mkdtempSync(join(tmpdir(), 'redflag-size-'))
  const empty = join(folder, 'empty.js')
  writeFileSync(
    empty,
    'export default {}; export const Metadata = class {}; export const parsePhoneNumberFromString = () => undefined; export const getCountries = () => []; export const getCountryCallingCode = () => "1"',
  )
  const without = await bundle('redflag', { 'libphonenumber-js/min': empty, 'libphonenumber-js': empty })
  measured('redflag without telephone metadata', without, WITHOUT_TELEPHONE)
  rmSync(folder, { recursive: true })
  record('npm run size', figures)
}

const run = (command: string, args: readonly string[], cwd = process.cwd()): string =>
  execFileSync(command, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const attempt = (name: string, work: () => void): void => {
  try {
    work()
    say(true, name)
  } catch (error) {
    const shown = error as { stdout?: string; stderr?: string; message?: string }
    say(false, `${name}\n${(shown.stdout ?? '') + (shown.stderr ?? '') || shown.message}`.slice(0, 3000))
  }
}

if (process.argv.includes('--sizes')) await sizes()
else {
  const folder = mkdtempSync(join(tmpdir(), 'redflag-package-'))
  const tarball = join(
    folder,
    run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]).trim().split('\n').pop() ?? '',
  )
  attempt('publint', () => void run('npx', ['--no-install', 'publint', tarball, '--strict']))
  attempt(
    'are the types wrong (esm only)',
    () =>
      void run('npx', [
        '--no-install',
        'attw',
        tarball,
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        './schema/*.json',
      ]),
  )
  const project = join(folder, 'fresh')
  attempt('installs in an empty folder and prints what the README says', () => {
    run('mkdir', ['-p', project])
    writeFileSync(join(project, 'package.json'), '{ "name": "fresh", "private": true, "type": "module" }')
    run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', tarball], project)
    const readme = readFileSync('README.md', 'utf8')
    const code = /```js\n([\s\S]*?)```/.exec(readme)?.[1]
    const printed = /```text\n([\s\S]*?)```/.exec(readme)?.[1]
    if (code === undefined || printed === undefined)
      throw new Error('README.md has no js block followed by a text block')
    writeFileSync(join(project, 'first.mjs'), code)
    const out = run('node', ['first.mjs'], project)
    if (out.trim() !== printed.trim()) throw new Error(`README says:\n${printed}\nprinted:\n${out}`)
  })
  for (const version of TYPESCRIPTS)
    attempt(`every entry's types hold under TypeScript ${version}, declarations included`, () => {
      const consumer = join(folder, `typescript-${version}`)
      run('mkdir', ['-p', consumer])
      writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }')
      run(
        'npm',
        ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', tarball, `typescript@${version}`],
        consumer,
      )
      const imports = entries().map((entry, at) => `export * as entry${at} from '${entry}'`)
      writeFileSync(join(consumer, 'use.ts'), `${imports.join('\n')}\n${CONSUMER}`)
      // skipLibCheck stays off: a consumer who checks declarations must see none of ours fail.
      const options = '--noEmit --strict --skipLibCheck false --target es2022 --lib es2022,dom,dom.iterable'
      for (const resolution of ['--module nodenext', '--module esnext --moduleResolution bundler'])
        run('npx', ['--no-install', 'tsc', ...options.split(' '), ...resolution.split(' '), 'use.ts'], consumer)
    })
  attempt('the command line answers and refuses what is mistyped', () => {
    const bin = join(project, 'node_modules/.bin/redflag')
    if (!run(bin, ['--help'], project).includes('assess')) throw new Error('no help')
    try {
      run(bin, ['asess', 'x.json'], project)
    } catch (error) {
      if ((error as { status?: number }).status === 2) return
    }
    throw new Error('a mistyped command must exit with 2')
  })
  attempt('exports are the built files', () => {
    const exported = JSON.parse(readFileSync('package.json', 'utf8')).exports as Record<
      string,
      { default?: string } | string
    >
    for (const [entry, target] of Object.entries(exported)) {
      if (typeof target === 'string' || target.default === undefined) continue
      if (entry.includes('*')) {
        const at = target.default.slice(0, target.default.indexOf('*'))
        if (!existsSync(at) || readdirSync(at).filter((name) => name.endsWith('.js')).length === 0)
          throw new Error(`${entry}: nothing in ${at}`)
      } else if (!existsSync(target.default)) throw new Error(`${entry}: ${target.default} is missing`)
    }
  })
  rmSync(folder, { recursive: true })
}
process.exit(failures === 0 ? 0 : 1)
