import type { Evidence } from './evidence'

/** Up to four Latin letters a word of one language is often a word of another: Turkish "et", French "et". */
const SHORT_LATIN = /^[a-z]{1,4}$/
/** A language is the page's where it has at least a third as many different signs as the one that has most. */
const SHARE = 3

/**
 * The words that argue against, without those that are short and belong to a language of which the page shows next
 * to no sign and which it does not declare. English is read everywhere.
 */
export const contextsOf = (evidence: readonly Evidence[], declared: string | null): Evidence[] => {
  const terms = new Map<string, Set<string>>()
  for (const { term } of evidence) {
    if (term.family !== null) terms.set(term.language, (terms.get(term.language) ?? new Set()).add(term.text))
  }
  const most = Math.max(0, ...[...terms].map(([language, { size }]) => (language === 'en' ? 0 : size)))
  const languages = new Set<string>(['en', 'und'])
  if (declared !== null) languages.add((declared.split('-', 1)[0] as string).toLowerCase())
  for (const [language, { size }] of terms) if (size * SHARE >= most) languages.add(language)
  return evidence.filter(({ term }) => {
    if (term.context === null) return false
    const bare = term.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
    return !SHORT_LATIN.test(bare) || languages.has(term.language)
  })
}
