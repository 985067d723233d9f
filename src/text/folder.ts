import type { FoldArena } from './arena'
import { OverrideRun } from './direction'
import { Uint32List } from './growable'
import { foldJamo, foldLongVowel, foldMarks, foldVoiced } from './joined-letters'
import { classify, classifyBeyond, entries, expansions, Has, Kind, styleOf } from './letters'
import { unmixScripts } from './mixed-scripts'
import { deliberateDecoration, deliberateInvisible } from './ordinary-use'
import { doubleV, recordLeet } from './readings'
import { SegmentMap } from './segment-map'
import { spacedRun } from './spaced-letters'
import { FlagRuns, foldStyled } from './styled-letters'
import { TrickRecorder } from './trick-list'
import { turnBack, turnedRunEnd } from './turned-letters'
import type { OffsetMap, Trick } from './types'

const SPACE = 32
const BREAK = 10
const HYPHEN = 45
const LETTER = Kind.Letter
const SEPARATOR = Kind.Separator

/** Cherokee and Lisu: many of their letters look Latin, and next to no page is written in them. */
const isBorrowed = (unit: number): boolean =>
  (unit >= 0x13a0 && unit <= 0x13ff) || (unit >= 0xab70 && unit <= 0xabbf) || (unit >= 0xa4d0 && unit <= 0xa4ff)

/** Which combinations of word parts need a second look when the token ends. */
const needsWork = Uint8Array.from({ length: 128 }, (_, has) => {
  const letters = (has & (Has.Latin | Has.Cyrillic | Has.Lookalike | Has.Turned)) !== 0
  const mixed = (has & Has.Latin) !== 0 && (has & (Has.Cyrillic | Has.Lookalike)) !== 0
  const leet = letters && (has & (Has.Digit | Has.LeetSign)) !== 0
  const borrowed = (has & Has.Lookalike) !== 0 && (has & Has.Cyrillic) === 0
  return mixed || borrowed || leet || (has & Has.Turned) !== 0 ? 1 : 0
})

/**
 * One pass over the source. Letters and plain separators go through the short loop of `run`; everything else through
 * `step`, one code point at a time. `o` counts units written, `i` units read.
 */
export class Folder {
  out: Uint16Array<ArrayBufferLike>
  o = 0
  i = 0
  has = 0
  /** Something was done that may let a second pass see more: a join, a turn, an override, an expansion. */
  unsettled = false
  tokenOut = 0
  tokenIn = 0
  readonly map: SegmentMap
  readonly tricks = new TrickRecorder()
  readonly tokens = new Uint32List(16)
  private readonly flags = new FlagRuns()
  private readonly override = new OverrideRun()

  constructor(
    readonly source: string,
    readonly joinLines: boolean,
    private readonly base?: OffsetMap,
    private readonly nested = false,
    arena?: FoldArena,
  ) {
    const room = source.length + 64
    this.out = arena === undefined ? new Uint16Array(room) : arena.take(room)
    this.map = new SegmentMap(base)
    this.map.linear(0, 0)
    classify(SPACE)
  }

  run(): void {
    const { source } = this
    const { length } = source
    const table = entries
    const work = needsWork
    let out = this.out
    let i = 0
    let o = 0
    let has = 0
    while (i < length) {
      const unit = source.charCodeAt(i)
      const entry = table[unit] as number
      const kind = entry >>> 24
      if (kind === LETTER) {
        out[o++] = entry
        has |= entry
        i++
        continue
      }
      // A lone space or separator after a word without surprises needs no second look.
      if (
        (kind === SEPARATOR || (unit === SPACE && o > 0 && out[o - 1] !== SPACE && out[o - 1] !== BREAK)) &&
        o - this.tokenOut !== 1 &&
        work[(has >>> 16) & 127] === 0
      ) {
        out[o++] = entry
        i++
        has = 0
        this.tokenOut = o
        this.tokenIn = i
        continue
      }
      this.i = i
      this.o = o
      this.has |= (has >>> 16) & 127
      this.step()
      out = this.out
      i = this.i
      o = this.o
      has = this.has << 16
      this.has = 0
    }
    this.i = i
    this.o = o
    this.has = (has >>> 16) & 127
    this.endToken()
    this.override.end(this)
    if (source.includes('vv') || source.includes('VV')) doubleV(this.out, this.o, this.tokens)
  }

  /** Entry of the code point at a source offset, and its length in units. */
  entryAt(at: number): number {
    const unit = this.source.charCodeAt(at)
    const entry = classify(unit)
    if (entry >>> 24 !== Kind.Surrogate) return entry
    const codePoint = this.source.codePointAt(at) as number
    return codePoint > 0xffff ? classifyBeyond(codePoint) : (Kind.Separator << 24) | unit
  }

  lengthAt(at: number): number {
    const unit = this.source.charCodeAt(at)
    if (unit < 0xd800 || unit > 0xdbff) return 1
    return (this.source.codePointAt(at) as number) > 0xffff ? 2 : 1
  }

  record(trick: Trick, start: number, end: number, deliberate: boolean): void {
    if (this.base === undefined) this.tricks.add(trick, start, end, deliberate)
    else {
      const span = this.base.span(start, end)
      this.tricks.add(trick, span.start, span.end, deliberate)
    }
  }

  /** Fold the code point at `i`. */
  step(): void {
    const entry = this.entryAt(this.i)
    const size = this.lengthAt(this.i)
    switch (entry >>> 24) {
      case Kind.Separator:
        this.separate(entry, size)
        return
      case Kind.Space:
      case Kind.LineBreak:
        this.space(entry >>> 24 === Kind.LineBreak && !this.joinLines ? BREAK : SPACE)
        return
      case Kind.Hyphen: {
        const before = this.i
        this.endToken()
        if (this.i !== before) return
        this.hyphen()
        return
      }
      case Kind.Override:
        this.unsettled = true
        this.override.begin(this)
        this.drop(size)
        return
      case Kind.Pop:
        this.unsettled = true
        this.drop(size)
        this.override.end(this)
        return
      case Kind.Expand:
        this.expand(size)
        return
      default:
        this.letter(entry, size)
        return
    }
  }

  /** Fold one code point that belongs to a word. Used by the joining of spaced letters, too. */
  letter(entry: number, size: number): void {
    const unit = entry & 0xffff
    switch (entry >>> 24) {
      case Kind.Letter:
        this.has |= (entry >>> 16) & 127
        if (size === 2 && unit === 0) {
          this.keepPair()
          return
        }
        this.put(unit, size)
        return
      case Kind.Styled:
        foldStyled(this, this.flags, entry, size)
        return
      case Kind.Turned:
        this.has |= Has.Turned
        this.put(unit, size)
        return
      case Kind.Mark:
        foldMarks(this)
        return
      case Kind.VoicedMark:
        foldVoiced(this, unit)
        return
      case Kind.Vowel:
      case Kind.Final:
        foldJamo(this, entry >>> 24, unit)
        return
      case Kind.LongVowel:
        foldLongVowel(this)
        return
      case Kind.ArabicMark:
        this.record('arabic_stretching', this.i, this.i + 1, false)
        this.drop(size)
        return
      case Kind.Invisible: {
        const trick = styleOf(this.source.codePointAt(this.i) as number)
        this.record(trick, this.i, this.i + size, deliberateInvisible(this.source, this.i, size))
        this.drop(size)
        return
      }
      case Kind.Expand:
        this.expand(size)
        return
      default:
        this.drop(size)
        return
    }
  }

  /** One unit out for `size` units in. */
  put(unit: number, size: number): void {
    if (size !== 1) this.map.atomic(this.o, this.i, this.i + size)
    this.out[this.o++] = unit
    this.i += size
    if (size !== 1) this.map.linear(this.o, this.i)
  }

  drop(size: number): void {
    this.i += size
    this.map.linear(this.o, this.i)
  }

  /** The word before `i` is complete: look at it again where it mixes what words do not mix. */
  endToken(): void {
    const unsettled = this.unsettled
    this.unsettled = false
    if (this.o - this.tokenOut === 1) spacedRun(this)
    if ((this.has & Has.Turned) !== 0) {
      const end = turnedRunEnd(this)
      if (end >= 0) turnBack(this, end)
    }
    if ((this.has & (Has.Cyrillic | Has.Lookalike)) !== 0 && this.mayPoseAsLatin()) unmixScripts(this)
    if ((this.has & (Has.Digit | Has.LeetSign)) !== 0) recordLeet(this.out, this.tokenOut, this.o, this.tokens)
    // A joined or unmixed token that stays as it is when folded alone asks for no second pass over everything.
    this.unsettled = unsettled || (this.unsettled && !this.nested && !this.isSettled())
    this.startToken()
  }

  private isSettled(): boolean {
    if (this.isPlain()) return true
    let token = ''
    for (let at = this.tokenOut; at < this.o; at++) token += String.fromCharCode(this.out[at] as number)
    const alone = new Folder(token, this.joinLines, undefined, true)
    alone.run()
    if (alone.o !== token.length) return false
    for (let at = 0; at < token.length; at++) if (alone.out[at] !== token.charCodeAt(at)) return false
    return true
  }

  /** Letters that fold to themselves, in no mixture that asks for a second look: most tokens that were mended. */
  private isPlain(): boolean {
    if (this.o - this.tokenOut < 2) return false
    let has = 0
    for (let at = this.tokenOut; at < this.o; at++) {
      const unit = this.out[at] as number
      const entry = classify(unit)
      if (entry >>> 24 !== LETTER || (entry & 0xffff) !== unit) return false
      has |= entry
    }
    return needsWork[(has >>> 16) & 127] === 0
  }

  /** Latin with look-alikes among it, or a word all in one of the scripts that pages borrow for their looks. */
  private mayPoseAsLatin(): boolean {
    return (this.has & Has.Latin) !== 0 || isBorrowed(this.out[this.tokenOut] as number)
  }

  startToken(): void {
    this.has = 0
    this.tokenOut = this.o
    this.tokenIn = this.i
  }

  separate(entry: number, size: number): void {
    const before = this.i
    this.endToken()
    // Joining spaced letters or turning words back may have read on past this separator.
    if (this.i !== before) return
    if (size === 2 && (entry & 0xffff) === 0) this.keepPair()
    else this.put(entry & 0xffff, size)
    this.startToken()
  }

  private space(unit: number): void {
    const before = this.i
    this.endToken()
    if (this.i !== before) return
    if (unit === BREAK) this.override.end(this)
    const last = this.o > 0 ? this.out[this.o - 1] : -1
    if (last === SPACE || last === BREAK) {
      if (unit === BREAK) this.out[this.o - 1] = BREAK
      this.drop(1)
    } else this.put(unit, 1)
    this.startToken()
  }

  hyphen(): void {
    const unit = this.source.charCodeAt(this.i)
    if (unit < 0x2010 || unit > 0x2015) {
      this.record('hyphen_variant', this.i, this.i + 1, deliberateDecoration(this.source, this.i))
    }
    this.put(HYPHEN, 1)
    this.startToken()
  }

  keepPair(): void {
    this.out[this.o++] = this.source.charCodeAt(this.i)
    this.out[this.o++] = this.source.charCodeAt(this.i + 1)
    this.i += 2
  }

  private expand(size: number): void {
    const expansion = expansions.get(this.source.codePointAt(this.i) as number)
    if (expansion === undefined) {
      this.drop(size)
      return
    }
    if (expansion.separates) {
      const before = this.i
      this.endToken()
      if (this.i !== before) return
    }
    const { units } = expansion
    if (expansion.separates && (expansion.has & ~Has.Digit) !== 0) this.unsettled = true
    this.reserve(units.length)
    this.map.atomic(this.o, this.i, this.i + size)
    for (const unit of units) this.out[this.o++] = unit
    this.i += size
    this.map.linear(this.o, this.i)
    this.has |= expansion.has
    if (expansion.separates) this.startTokenBehindSeparator()
  }

  private reserve(more: number): void {
    const needed = this.o + more + (this.source.length - this.i) + 8
    if (needed <= this.out.length) return
    const larger = new Uint16Array(needed + (needed >> 1))
    larger.set(this.out.subarray(0, this.o))
    this.out = larger
  }

  /** The word that goes on from here begins inside what was just written. */
  startTokenBehindSeparator(): void {
    this.tokenIn = this.i
    this.tokenOut = this.o
    while (this.tokenOut > 0 && classify(this.out[this.tokenOut - 1] as number) >>> 24 === LETTER) this.tokenOut--
    this.has = 0
    for (let at = this.tokenOut; at < this.o; at++) this.has |= (classify(this.out[at] as number) >>> 16) & 127
  }
}
