import type { Unseen } from '../unseen/types'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { more } from './more'
import { moreEnDe } from './more-en-de'
import { third } from './third'
import { thirdEn } from './third-en'
import { zh } from './zh'

/** Further mails of the situations that the sixth set taught, in other words: development material from the start. */
export const variants: readonly Unseen[] = [
  ...en,
  ...ja,
  ...zh,
  ...de,
  ...es,
  ...fr,
  ...moreEnDe,
  ...more,
  ...thirdEn,
  ...third,
]
