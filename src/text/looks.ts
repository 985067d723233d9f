import { Attribute } from './attribute-names'
import type { AttributeList } from './attributes'
import type { Effect } from './css'
import { Hiding, type OpenElement } from './element-stack'
import { type ElementKind, voiceOf, voiceOfNames } from './html-elements'
import type { Rule, Stylesheet } from './stylesheet'
import type { VoiceKind } from './types'

/** What an element's name, id, classes and role mean on this page. */
export interface Look {
  readonly rules: readonly Rule[]
  readonly voice: VoiceKind | null
  readonly articleVoice: VoiceKind | null
  readonly block: boolean
}

const NO_RULES: readonly Rule[] = []
const MOST_CACHED = 4096
const LONGEST_KEY = 400
const MOST_CLASSES = 16

/** Pages repeat the same few combinations of name and classes, so each is worked out once. */
export class Looks {
  /** Of elements without id, classes and role, by their index. */
  private readonly bare: Look[] = []
  private readonly looks = new Map<string, Look>()

  constructor(private readonly styles: Stylesheet) {}

  of(kind: ElementKind, attributes: AttributeList): Look {
    const id = attributes.get(Attribute.Id) ?? ''
    const classes = attributes.get(Attribute.Class) ?? ''
    const role = attributes.get(Attribute.Role) ?? ''
    if (id === '' && classes === '' && role === '') {
      const known = kind.index < 0 ? undefined : this.bare[kind.index]
      if (known !== undefined) return known
      const look = this.make(kind, id, classes, role)
      if (kind.index >= 0) this.bare[kind.index] = look
      return look
    }
    const key = `${kind.name}\n${id}\n${classes}\n${role}`
    const known = this.looks.get(key)
    if (known !== undefined) return known
    const look = this.make(kind, id, classes, role)
    if (this.looks.size < MOST_CACHED && key.length < LONGEST_KEY) this.looks.set(key, look)
    return look
  }

  private make(kind: ElementKind, id: string, classes: string, role: string): Look {
    const { name } = kind
    const rules = this.styles.rules.size > 0 ? this.rulesFor(name, id, classes) : NO_RULES
    const names = `${id} ${classes} ${role}`.trim()
    let { block } = kind
    for (const rule of rules) block = rule.effect?.block ?? block
    const named = voiceOfNames(names)
    return { rules, voice: voiceOf(name, named, false), articleVoice: voiceOf(name, named, true), block }
  }

  private rulesFor(name: string, id: string, classes: string): readonly Rule[] {
    const found: Rule[] = []
    const add = (key: string): void => {
      const rule = this.styles.rules.get(key)
      if (rule !== undefined) found.push(rule)
    }
    add(name)
    if (classes !== '') {
      for (const each of classes.split(/[ \t\n\f\r]/, MOST_CLASSES)) {
        add(`.${each}`)
        add(`${name}.${each}`)
      }
    }
    if (id !== '') {
      add(`#${id}`)
      add(`${name}#${id}`)
    }
    return found
  }
}

/** Whether an element's text is shown: by its kind, its attributes, its rules and its style, in that order. */
export const hidingOf = (
  kind: ElementKind,
  attributes: AttributeList,
  parent: OpenElement | undefined,
  rules: readonly Rule[],
  inline: Effect | null,
): number => {
  const inherited = parent?.hiding ?? Hiding.None
  if (inherited === Hiding.Hard || kind.neverShown) return Hiding.Hard
  if (kind.name === 'dialog' && attributes.find(Attribute.Open) < 0) return Hiding.Hard
  if (attributes.count > 0 && inline?.block == null) {
    const hidden = attributes.get(Attribute.Hidden)
    if (hidden !== undefined && hidden !== 'until-found') return Hiding.Hard
  }
  if (rules.length === 0 && inline === null) return inherited
  let hides = false
  let invisible: boolean | null = null
  let sizeless: boolean | null = null
  for (const effect of [...rules.map((rule) => rule.effect), inline]) {
    if (effect === null) continue
    if (effect.block !== null && !effect.hides) hides = false
    if (effect.hides) hides = true
    invisible = effect.invisible ?? invisible
    sizeless = effect.sizeless ?? sizeless
  }
  if (hides) return Hiding.Hard
  if (invisible ?? inherited === Hiding.Visibility) return Hiding.Visibility
  return (sizeless ?? inherited === Hiding.Size) ? Hiding.Size : Hiding.None
}
