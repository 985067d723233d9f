import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { assess } from 'redflag'
import { renderHtml } from 'redflag/report'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The hash of the one style that reports have, from the policy of a report itself. */
const reportStyle = (): string => {
  const empty = renderHtml(assess({ id: 'empty', asOf: '2026-01-01T00:00:00Z', stage: 'report' }))
  return /'sha256-[^']+'/.exec(empty)?.[0] ?? ''
}

const script = async (): Promise<string> => {
  const result = await build({
    absWorkingDir: here('../..'),
    entryPoints: [here('main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    mainFields: ['module', 'main'],
    tsconfig: 'tsconfig.all.json',
    legalComments: 'none',
    logLevel: 'error',
  })
  // Within a page nothing may look like the end of its script, nor like a comment that opens one.
  return (result.outputFiles[0]?.text ?? '').replaceAll('</script', '\\x3c/script').replaceAll('<!--', '\\x3c!--')
}

/** One page that holds everything and may load, send and frame nothing. */
export const buildPlayground = async (): Promise<string> => {
  const [page, style, code] = await Promise.all([
    readFile(here('page.html'), 'utf8'),
    readFile(here('style.css'), 'utf8'),
    script(),
  ])
  const policy = [
    "default-src 'none'",
    `script-src ${hash(code)}`,
    `style-src ${hash(style)} ${reportStyle()}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const parts: Readonly<Record<string, string>> = { policy, style, script: code }
  return page.replace(/\{\{(policy|style|script)\}\}/g, (_, name: string) => parts[name] ?? '')
}

/** `tsx --tsconfig tsconfig.all.json examples/playground/build.ts [OUT]`: writes the page. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? here('dist/index.html')
  await mkdir(dirname(out), { recursive: true })
  const html = await buildPlayground()
  await writeFile(out, html)
  console.log(`Written: ${out} (${(html.length / 1024).toFixed(0)} KiB)`)
}
