import { writeFile } from 'node:fs/promises'
import { nearest } from '../case/guess'
import { visible } from '../report/inert'
import { type Command, type Context, JSON_OPTION } from './command'
import { UsageError } from './errors'
import { parseJson, readText, safeJson } from './io'

const relate = async (context: Context, [a, b, ...more]: readonly string[]): Promise<number> => {
  if (a === undefined || b === undefined || more.length > 0)
    throw new UsageError('relate takes two names.', 'redflag domains relate zorvexu.example zorvexu2.example')
  const { relateDomains } = await import('../domains')
  const relation = relateDomains(a, b)
  if (context.flag('json')) context.io.out(`${safeJson(relation, 2)}\n`)
  else
    context.io.out(
      `${relation.related ? 'related' : 'not related'}  ${relation.likelihood.toFixed(2)}  ${relation.kind ?? ''}  ${visible(safeJson(relation.shared))}\n`,
    )
  return 0
}

/** A JSON list of names or of `{name, firstSeenAt}`, or one name a line. */
const namesOf = (text: string, path: string): (string | { name: string; firstSeenAt: string })[] => {
  if (!text.trimStart().startsWith('['))
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
  const list = parseJson(text, path)
  if (!Array.isArray(list)) throw new UsageError('A JSON list of names is expected.')
  return list.map((item: unknown, index) => {
    if (typeof item === 'string') return item
    if (typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string') {
      return 'firstSeenAt' in item && typeof item.firstSeenAt === 'string'
        ? { name: item.name, firstSeenAt: item.firstSeenAt }
        : item.name
    }
    throw new UsageError(`Item ${index + 1} is neither a name nor an object with name.`)
  })
}

/** Families as trees on a terminal, or JSON; with `--svg` the same trees as a file. */
const cluster = async (context: Context, [path, ...more]: readonly string[]): Promise<number> => {
  if (path === undefined || more.length > 0)
    throw new UsageError('cluster takes one file.', 'redflag domains cluster names.txt')
  const { clusterDomains, drawClusterText, drawClustersSvg } = await import('../domains')
  const clusters = clusterDomains(namesOf(await readText(context.io, path), path))
  const svg = context.text('svg')
  if (svg !== undefined) {
    await writeFile(svg, `${drawClustersSvg(clusters)}\n`)
    context.io.err(`Written: ${svg}\n`)
  }
  context.io.out(
    context.flag('json') ? `${safeJson(clusters, 2)}\n` : `${clusters.map(drawClusterText).join('\n\n')}\n`,
  )
  return 0
}

const score = async (context: Context, names: readonly string[]): Promise<number> => {
  if (names.length === 0) throw new UsageError('score takes names.', 'redflag domains score manga-raw.example')
  const { scoreDomainName } = await import('../domains')
  const scores = names.map((name) => ({ name, ...scoreDomainName(name) }))
  if (context.flag('json')) context.io.out(`${safeJson(scores, 2)}\n`)
  else
    for (const item of scores)
      context.io.out(
        `${item.score.toFixed(0).padStart(3)}  ${visible(item.name)}  ${visible(item.reasons.map((reason) => (typeof reason === 'string' ? reason : safeJson(reason))).join('; '))}\n`,
      )
  return 0
}

const WAYS: Readonly<Record<string, (context: Context, rest: readonly string[]) => Promise<number>>> = {
  relate,
  cluster,
  score,
}

export const command: Command = {
  usage: 'domains relate A B | cluster FILE | score NAME...',
  about: 'Compares domain names, groups them into families, or scores how a name reads.',
  options: {
    json: JSON_OPTION,
    svg: { type: 'string', value: 'FILE', about: 'cluster: also write the family trees as one SVG file' },
  },
  examples: [
    'domains relate zorvexu.example zorvexu2.example',
    'domains cluster names.txt --svg families.svg',
    'domains score mangaraw.example flowers.example',
  ],
  run: async (context) => {
    const [name, ...rest] = context.args
    const way = name !== undefined && Object.hasOwn(WAYS, name) ? WAYS[name] : undefined
    if (way !== undefined && way !== cluster && context.text('svg') !== undefined)
      throw new UsageError(
        '--svg draws families: it belongs to cluster.',
        'redflag domains cluster names.txt --svg families.svg',
      )
    if (way) return way(context, rest)
    const meant = name === undefined ? undefined : nearest(name, Object.keys(WAYS))
    throw new UsageError(
      'domains takes relate, cluster or score.',
      meant === undefined ? 'See redflag domains --help.' : `Did you mean redflag domains ${meant}?`,
    )
  },
}
