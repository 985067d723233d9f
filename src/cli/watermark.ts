import { type Command, JSON_OPTION, positive } from './command'
import { UsageError } from './errors'
import { readBytes, safeJson } from './io'
import { tableOf } from './table'

export const command: Command = {
  usage: 'watermark IMAGE...',
  about:
    'Reads images of one site until enough of them name the same domain. Prints watermarks as sites[].watermarks takes them.',
  options: {
    models: { type: 'string', value: 'FOLDER', about: 'the folder of the models; else those of the optional package' },
    enough: { type: 'string', value: 'N', about: 'so many images that agree decide (default 3)' },
    site: {
      type: 'string',
      multiple: true,
      value: 'DOMAIN',
      about: "the site's own domain, to compare with; may be repeated",
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
      const enough = context.text('enough') === undefined ? {} : { enough: positive(context, 'enough', 1) }
      const reading = await readSite(ocr, pages(), enough)
      const siteDomains = context.texts('site')
      const { matchWatermark } = await import('../content')
      const matches =
        siteDomains.length === 0
          ? []
          : matchWatermark(
              reading.watermarks.map((mark) => mark.text),
              { siteDomains },
            )
      if (context.flag('json')) io.out(`${safeJson({ ...reading, matches }, 2)}\n`)
      else {
        io.out(tableOf(reading.watermarks.map((mark) => [mark.confidence.toFixed(2), mark.text])))
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
