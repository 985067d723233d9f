import type { Unseen } from '../types'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { zh } from './zh'

/** Written from imagination by the hands that wrote the rules, long after them. What came of it stands in `../README.md`. */
export const eighth: readonly Unseen[] = [...en, ...ja, ...zh, ...de, ...es, ...fr]
