import type { Case } from './schema'

/** The id that is wished for, with a number where a check of the case has it. */
export const unusedCheckId = (input: Case, wish: string): string => {
  const taken = new Set((input.identity?.checks ?? []).map((check) => check.id))
  let id = wish
  for (let n = 2; taken.has(id); n += 1) id = `${wish}-${n}`
  return id
}
