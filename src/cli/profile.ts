import type { Profile } from '../score/profile'
import type { Context } from './command'
import { readJson } from './io'

export const PROFILE = { type: 'string', value: 'FILE', about: 'a profile as JSON; the default where absent' } as const

/** The profile that an option names, or undefined for the default. */
export const profileFrom = async (context: Context, option = 'profile'): Promise<Profile | undefined> => {
  const path = context.text(option)
  if (path === undefined) return undefined
  const { readProfile } = await import('../tuning')
  return readProfile(await readJson(context.io, path))
}
