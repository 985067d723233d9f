import type { Folder } from './folder'
import { styleOf } from './letters'
import { deliberateStyle } from './ordinary-use'

const isRegional = (codePoint: number): boolean => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff

/** Runs of regional indicators: flags, or a word spelled with them. */
export class FlagRuns {
  private until = 0
  private even = false

  /** Two regional indicators alone are a flag; one, or three and more, spell a word. */
  isFlag({ i, source }: Folder): boolean {
    if (i < this.until) return false
    let end = i
    while (end < source.length && isRegional(source.codePointAt(end) ?? 0)) end += 2
    this.until = end
    this.even = (end - i) % 4 === 0
    return end - i === 4
  }

  /** An even run may be a row of flags: read as letters all the same, but not held against anyone. */
  mayBeFlags(codePoint: number): boolean {
    return isRegional(codePoint) && this.even
  }
}

/** A letter in another style, full width to mathematical: the plain one. */
export const foldStyled = (folder: Folder, flags: FlagRuns, entry: number, size: number): void => {
  const codePoint = folder.source.codePointAt(folder.i) as number
  if (isRegional(codePoint) && flags.isFlag(folder)) {
    keepFlag(folder)
    return
  }
  const trick = styleOf(codePoint)
  const deliberate = !flags.mayBeFlags(codePoint) && deliberateStyle(folder.source, folder.i, size, trick)
  folder.record(trick, folder.i, folder.i + size, deliberate)
  folder.has |= (entry >>> 16) & 127
  folder.put(entry & 0xffff, size)
}

const keepFlag = (folder: Folder): void => {
  folder.endToken()
  folder.keepPair()
  folder.keepPair()
  folder.startToken()
}
