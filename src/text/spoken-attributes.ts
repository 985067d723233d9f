import { Attribute, isData, isWorded } from './attribute-names'
import type { AttributeList, Pieces } from './attributes'
import type { Effect } from './css'
import type { ElementKind } from './html-elements'
import type { VoiceKind } from './types'
import type { VoiceBuilder } from './voice-builder'

const META =
  /^(?:description|keywords|og:.*|twitter:.*|application-name|apple-mobile-web-app-title|title|abstract|subject)$/i
const BUTTON = /^(?:submit|button|reset)$/i
const LONGEST_DATA = 500

const say = (builder: VoiceBuilder, pieces: Pieces): void => {
  for (let at = 0; at < pieces.length; at += 3) {
    const [start, end, codePoint] = [pieces[at] as number, pieces[at + 1] as number, pieces[at + 2] as number]
    if (codePoint === 0) builder.append(start, end)
    else builder.character(codePoint, start, end)
  }
  builder.break()
}

/** data-* holds words as often as settings: short ones without braces count as words. */
const isWordedData = (value: string): boolean => value.length > 1 && !value.includes('{')

/** The attributes of a tag that are words: for a reader, in meta elements, and in CSS `content`. */
export const speakAttributes = (
  kind: ElementKind,
  attributes: AttributeList,
  inline: Effect | null,
  voice: (kind: VoiceKind) => VoiceBuilder,
): void => {
  const { name } = kind
  for (let index = 0; index < attributes.count; index++) {
    const number = attributes.nameAt(index)
    if (number === 0) continue
    if (isData(number)) {
      const length = attributes.endAt(index) - attributes.startAt(index)
      if (length > LONGEST_DATA * 8) continue
      const value = attributes.valueAt(index)
      if (value.length > LONGEST_DATA || !isWordedData(value)) continue
    } else if (!isWorded(number)) {
      if (number !== Attribute.Value || name !== 'input' || !BUTTON.test(attributes.get(Attribute.Type) ?? '')) continue
    }
    say(voice('attribute'), attributes.piecesAt(index))
  }
  if (name === 'meta') speakMeta(attributes, voice)
  if (inline !== null) speakContent(attributes, inline, voice)
}

const speakMeta = (attributes: AttributeList, voice: (kind: VoiceKind) => VoiceBuilder): void => {
  const name =
    attributes.get(Attribute.Name) ?? attributes.get(Attribute.Property) ?? attributes.get(Attribute.Itemprop) ?? ''
  const content = META.test(name) ? attributes.find(Attribute.Content) : -1
  if (content >= 0) say(voice('meta'), attributes.piecesAt(content))
}

/** CSS `content` in a style attribute has no effect in browsers, but is read all the same: someone wrote it there. */
const speakContent = (attributes: AttributeList, inline: Effect, voice: (kind: VoiceKind) => VoiceBuilder): void => {
  const text = inline.content?.text
  if (text === undefined || text.trim() === '') return
  const builder = voice('generated')
  const style = attributes.find(Attribute.Style)
  builder.insert(text, attributes.startAt(style), attributes.endAt(style))
  builder.break()
}
