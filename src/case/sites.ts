import * as z from 'zod/mini'
import { count, id, instant, maybe, share, text } from './primitives'

export const watermark = z.strictObject({ text: text, imageUrl: maybe(text), confidence: maybe(share) })

/**
 * An earlier result of `scanPage`, kept instead of the page. Fields that later versions add are let through, since it is our own
 * output that comes back.
 */
export const scan = z.looseObject({
  verdict: z.enum(['none', 'suspicious', 'apparent_infringement']),
  score: z.number().check(z.minimum(0), z.maximum(100)),
  matches: maybe(
    z.array(z.looseObject({ family: text, term: text, language: maybe(text), start: count, end: count, quote: text })),
  ),
  contexts: maybe(z.array(z.unknown())),
  watermarks: maybe(z.array(z.unknown())),
  successors: maybe(z.array(z.unknown())),
  notes: maybe(z.array(z.unknown())),
})

/** A page or site as fetched by the provider or handed in by a notice. */
export const site = z.strictObject({
  url: id,
  fetchedAt: maybe(instant),
  html: maybe(text),
  text: maybe(text),
  scan: maybe(scan),
  language: maybe(text),
  watermarks: maybe(z.array(watermark)),
  monthlyVisits: maybe(count),
  catalogueSize: maybe(count),
  viewsSinceDeadline: maybe(count),
  compromised: maybe(z.boolean()),
  licence: maybe(z.strictObject({ holder: maybe(text), evidence: maybe(text), verified: maybe(z.boolean()) })),
  userGenerated: maybe(z.boolean()),
  hasTakedownProcess: maybe(z.boolean()),
})

export const work = z.strictObject({
  title: text,
  aliases: maybe(z.array(text)),
  rightsHolder: maybe(text),
})
