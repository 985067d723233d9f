import type { Line, SiteReading } from '../ocr'
import { type Command, JSON_OPTION, positive } from './command'
import { UsageError } from './errors'
import { readBytes, safeJson } from './io'
import { tableOf } from './table'

const place = ({ box }: Line): string => {
  const [x, y, width, height, angle] = [box.x, box.y, box.width, box.height, box.angle].map(Math.round)
  return `${width}x${height} at ${x},${y}${angle === 0 ? '' : `, ${angle} degrees`}`
}

/** What was seen on each image, how sure, where; the other lines where no domain was. */
export const imageRows = (reading: SiteReading, paths: readonly string[]): string[][] =>
  reading.pages.flatMap(({ page, skipped, domains = [], lines = [] }): string[][] => {
    const image = paths[page] ?? `${page + 1}`
    if (skipped === 'same_picture') return [[image, 'not read', '', 'the same picture as one before']]
    if (skipped === 'decided') return [[image, 'not read', '', 'the pages before it agree']]
    if (domains.length > 0)
      return domains.map(({ domain, confidence, line }) => [
        image,
        domain,
        confidence.toFixed(2),
        `${place(line)}, read as "${line.text}"`,
      ])
    const others = lines.slice(0, 3).map((line) => `"${line.text}" ${line.confidence.toFixed(2)}`)
    return [[image, 'no domain', '', others.length === 0 ? 'no line of text' : `lines: ${others.join(', ')}`]]
  })

/** What the images say together. */
export const siteRows = ({ domains, read }: SiteReading): string[][] =>
  domains.map(({ domain, pages, confidence }) => [
    'together',
    domain,
    confidence.toFixed(2),
    `on ${pages.length} of ${read} images that were read`,
  ])

export const command: Command = {
  usage: 'watermark IMAGE...',
  about:
    'Reads images of one site until enough of them name the same domain. Prints what each showed, where and how sure it is, then what they say together; with --json also watermarks as sites[].watermarks takes them.',
  options: {
    models: { type: 'string', value: 'FOLDER', about: 'the folder of the models; else those of the optional package' },
    enough: { type: 'string', value: 'N', about: 'so many images that agree decide (default 3)' },
    site: {
      type: 'string',
      multiple: true,
      value: 'DOMAIN',
      about: "the site's own domain, which a misread line may name; may be repeated",
    },
    json: JSON_OPTION,
  },
  examples: ['watermark page-01.png page-02.png page-03.png', 'watermark scans/*.jpg --site zorvexu.example --json'],
  run: async (context) => {
    const paths = context.args
    if (paths.length === 0) throw new UsageError('IMAGE is missing.', 'Give one or more images of a site.')
    const { decodeImage, openPaddle, readModels, readSite } = await import('../ocr')
    const folder = context.text('models')
    const ocr = await openPaddle(folder === undefined ? {} : { models: await readModels(folder) })
    try {
      const { io } = context
      const pages = async function* () {
        for (const path of paths) yield await decodeImage(await readBytes(io, path))
      }
      const siteDomains = context.texts('site')
      const reading = await readSite(ocr, pages(), {
        candidates: siteDomains,
        ...(context.text('enough') === undefined ? {} : { enough: positive(context, 'enough', 1) }),
      })
      const { matchWatermark } = await import('../content')
      const matches =
        siteDomains.length === 0
          ? []
          : matchWatermark(
              reading.watermarks.map((mark) => mark.text),
              { siteDomains },
            )
      if (context.flag('json')) {
        const images = reading.pages.map((page) => ({ image: paths[page.page] ?? '', ...page }))
        io.out(`${safeJson({ ...reading, pages: images, matches }, 2)}\n`)
      } else {
        io.out(tableOf(imageRows(reading, paths)))
        io.out(tableOf(siteRows(reading)))
        io.out(
          tableOf(matches.map((match) => [match.kind, match.domain ?? '', match.likelihood.toFixed(2), match.text])),
        )
        io.err(`${reading.read} read, ${reading.skipped} skipped; domains: ${reading.domains.length}\n`)
      }
    } finally {
      await ocr.close()
    }
    return 0
  },
}
