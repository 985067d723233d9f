import { en } from './en'
import { ja } from './ja'
import type { Labels } from './types'

export type { Labels, Word } from './types'

/** Labels of a language by its first subtag; English where the language is not there. */
export const labelsOf = (language: string | undefined): Labels =>
  language?.toLowerCase().split('-')[0] === 'ja' ? ja : en
