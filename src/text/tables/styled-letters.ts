import type { Trick } from '../types'

/**
 * Letters in disguise that NFKC leaves alone, as pairs of form and letter. Written by hand from the code charts of
 * Unicode (IPA Extensions, Phonetic Extensions, Latin Extended-D, Enclosed Alphanumeric Supplement).
 */
export const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz'

/** Turned letters, and what they read once the page is turned round. */
export const TURNED = 'ɐaɔcǝeɟfƃgɥhᴉiɾjʞkʃlɯmɹrʇtʌvʍwʎy'

/** Letters that are another letter when turned. All others of o, s, x, z, l, i, h stay as they are. */
export const TURNED_PLAIN = 'nuunbqqbdppdmwwmaeeaəe'

/** Latin letters that no decomposition leads back to ASCII. */
export const LATIN_WITHOUT_MARKS = "đdðdøołlħhŧtıiʼ'ɨiꞌ'ȷjƒfŋnɖdɗdɓbƙkƴy"

const A = 97

/** A letter that is drawn in a circle, a square or as a flag; what it reads. Null for all other code points. */
export const enclosedLetter = (codePoint: number): number | null => {
  if (codePoint >= 0x249c && codePoint <= 0x24b5) return codePoint - 0x249c + A
  if (codePoint >= 0x24b6 && codePoint <= 0x24cf) return codePoint - 0x24b6 + A
  if (codePoint >= 0x24d0 && codePoint <= 0x24e9) return codePoint - 0x24d0 + A
  for (const first of [0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (codePoint >= first && codePoint < first + 26) return codePoint - first + A
  }
  return null
}

/** Code points that show nothing, and which trick they make. */
export const invisible = (codePoint: number): Trick | null => {
  if (codePoint === 0xad) return 'soft_hyphen'
  if ((codePoint >= 0x200b && codePoint <= 0x200d) || [0x2060, 0xfeff, 0x180e].includes(codePoint)) return 'zero_width'
  if (codePoint >= 0x2061 && codePoint <= 0x2064) return 'invisible'
  if ([0x115f, 0x1160, 0x17b4, 0x17b5, 0x34f, 0x206a, 0x206b, 0x206c, 0x206d, 0x206e, 0x206f].includes(codePoint))
    return 'invisible'
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0f) return 'tag_character'
  if (codePoint >= 0x180b && codePoint <= 0x180d) return 'tag_character'
  if (codePoint >= 0xe0000 && codePoint <= 0xe01ef) return 'tag_character'
  if ((codePoint >= 0x200e && codePoint <= 0x200f) || codePoint === 0x61c) return 'bidi'
  if ((codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069)) return 'bidi'
  return null
}
