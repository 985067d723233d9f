import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { id } from './id'
import { it } from './it'
import { ja } from './ja'
import { ko } from './ko'
import { pl } from './pl'
import { pt } from './pt'
import { ru } from './ru'
import { th } from './th'
import { tr } from './tr'
import type { LexiconPack } from './types'
import { vi } from './vi'
import { zhHans } from './zh-Hans'
import { zhHant } from './zh-Hant'

/** All packs. The scan reads them together: a page rarely keeps to one language. */
export const PACKS: readonly LexiconPack[] = [
  ja,
  en,
  zhHans,
  zhHant,
  ko,
  es,
  pt,
  id,
  vi,
  th,
  fr,
  it,
  de,
  ru,
  ar,
  tr,
  pl,
]
