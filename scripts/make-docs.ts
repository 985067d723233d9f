import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { allPacks } from '../src/jurisdictions/all'
import { defaultProfile } from '../src/score/profiles/default'
import { en } from '../src/sentences/en'
import { SIGNALS } from '../src/signals/registry'
import { SOURCE_BY_ID } from '../src/signals/sources'
import { withFigures } from './figures'

/** Writes the documents that follow from the code; with `--check` only says which are out of step. */
const check = process.argv.includes('--check')
const stale: string[] = []

const put = (path: string, text: string): void => {
  if (check) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) stale.push(path)
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const HEAD = '<!-- Made by `npm run docs` from the code. Change the code, not this page. -->\n\n'

const signals = (): string => {
  const parts = [
    `${HEAD}# The signals\n\n${SIGNALS.length} signals. Points are those of the profile \`${defaultProfile.id}@${defaultProfile.version}\`: ${defaultProfile.note}\n`,
  ]
  for (const group of [...new Set(SIGNALS.map((signal) => signal.id.split('/')[0] ?? ''))]) {
    parts.push(`\n## ${group}\n`)
    for (const signal of SIGNALS.filter((item) => item.id.startsWith(`${group}/`))) {
      const points = defaultProfile.signals[signal.id as keyof typeof defaultProfile.signals]
      const cap = defaultProfile.families[signal.family]
      const basis = signal.basis.map((key) => SOURCE_BY_ID.get(key)?.citation ?? key)
      parts.push(
        [
          `\n### \`${signal.id}\``,
          `\n**${signal.title}.** ${signal.why}\n`,
          `- axis ${signal.axis}, family ${signal.family} (cap ${cap?.value}), weight class ${signal.weight}, ${signal.maturity}${signal.stages ? `, asked at ${signal.stages.join(' and ')}` : ''}`,
          `- points ${points?.points}: ${points?.reason}`,
          `- reads ${signal.needs.map((need) => `\`${need}\``).join(', ')}`,
          `- basis: ${basis.length === 0 ? 'experience' : basis.join('; ')}`,
          `- remedy (${signal.remedy.who}): ${signal.remedy.how}`,
          ...Object.keys(signal.reasons).map((code) => {
            const said = en[code as keyof typeof en]
            return `- \`${code}\`: ${said.internal}${said.customer === null ? ' (nothing is said to the customer)' : ` To the customer: “${said.customer}”`}`
          }),
          '',
        ].join('\n'),
      )
    }
  }
  return parts.join('')
}

const profile = (): string => {
  const rows = (entries: readonly (readonly [string, string | number, string])[]): string =>
    entries.map(([name, value, reason]) => `| ${cell(name)} | ${value} | ${cell(reason)} |`).join('\n')
  const { decisions, brakes, families, floors } = defaultProfile
  return [
    `${HEAD}# The default profile`,
    `\n${defaultProfile.note}\n`,
    '| number | value | reason |\n|---|---|---|',
    rows([
      ['base', defaultProfile.base.value, defaultProfile.base.reason],
      ['exposure base', defaultProfile.exposureBase.value, defaultProfile.exposureBase.reason],
      ['scale of the curve', defaultProfile.scale.value, defaultProfile.scale.reason],
      ['minimum coverage', defaultProfile.minCoverage.value, defaultProfile.minCoverage.reason],
      ...Object.entries(decisions).map(([name, item]) => [`${name} from`, item.value, item.reason] as const),
      ...Object.entries(families).map(([name, item]) => [`cap of ${name}`, item.value, item.reason] as const),
      ...Object.entries(floors).map(([name, item]) => [`floor of ${name}`, item.value, item.reason] as const),
      ...Object.entries(brakes).map(
        ([name, item]) => [`${name} leaves`, `${item.keep} of ${item.families.join(', ')}`, item.reason] as const,
      ),
    ]),
    '',
  ].join('\n')
}

const sources = (): string => {
  const rows = [...SOURCE_BY_ID.values()].map(
    (item) =>
      `| ${item.id} | ${cell(item.citation)} | ${item.grade} | ${item.finality} | ${item.reviewedAt} | ${item.url} |`,
  )
  for (const pack of allPacks)
    for (const [key, item] of Object.entries(pack.sources))
      rows.push(
        `| ${pack.code}:${key} | ${cell(item.citation)} | ${item.grade} | ${item.finality ?? 'final'} | ${item.reviewedAt ?? pack.reviewedAt} | ${item.url} |`,
      )
  return `${HEAD}# Sources\n\nGrades: R the text was read, RQ the quoted words were read, S a secondary source, K general knowledge, to be checked before relying on it.\n\n| key | citation | grade | finality | reviewed | address |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`
}

const jurisdictions = (): string => {
  const parts = [
    `${HEAD}# Jurisdictions\n\nWhat each pack knows. Figures stand only where a source gives them; a standard is the law's own word.\n`,
  ]
  for (const pack of allPacks) {
    parts.push(
      `\n## ${pack.code} (version ${pack.version}, reviewed ${pack.reviewedAt}, to be reviewed by ${pack.staleAfter})\n\n| duty | lanes | categories | clock | kind | nature | action | basis |\n|---|---|---|---|---|---|---|---|\n`,
    )
    for (const duty of pack.duties) {
      const clock =
        duty.clock.kind === 'standard' ? `“${duty.clock.word}”` : `${duty.clock.to.amount} ${duty.clock.to.unit}`
      parts.push(
        `| ${duty.id}: ${cell(duty.says)} | ${duty.lanes?.join(', ') ?? 'all'} | ${duty.categories?.join(', ') ?? 'all'} | ${clock} | ${duty.kind} | ${duty.nature} | ${duty.action} | ${duty.basis.map((key) => `${key} (${pack.sources[key]?.grade ?? '?'})`).join(', ')} |\n`,
      )
    }
  }
  return parts.join('')
}

const schemaReference = (): string => {
  const parts = [`${HEAD}# Schema reference\n\nThe JSON Schemas (2020-12) are shipped as \`redflag/schema/*.json\`.\n`]
  for (const file of readdirSync('schema').sort()) {
    const schema = JSON.parse(readFileSync(`schema/${file}`, 'utf8')) as {
      $id?: string
      title?: string
      properties?: Record<string, unknown>
      required?: string[]
    }
    parts.push(`\n## ${file}\n\n\`${schema.$id ?? ''}\`\n\n| field | required |\n|---|---|\n`)
    for (const field of Object.keys(schema.properties ?? {}))
      parts.push(`| \`${field}\` | ${schema.required?.includes(field) ? 'yes' : ''} |\n`)
  }
  return parts.join('')
}

put('docs/signals.md', signals())
put('docs/profile.md', profile())
put('docs/sources.md', sources())
put('docs/jurisdictions.md', jurisdictions())
put('docs/schema.md', schemaReference())
put('README.md', withFigures(readFileSync('README.md', 'utf8')))

if (stale.length > 0) {
  console.error(`out of step with the code, run \`npm run docs\`: ${stale.join(', ')}`)
  process.exit(1)
}
