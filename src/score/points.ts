import { SIGNALS } from '../signals/registry'
import { hundredths } from './curve'
import type { Profile } from './profile'

/** What a profile says of each signal, in the order of the registry. */
export interface PointTable {
  /** Points in hundredths by index; 0 for a signal that is not `stable`. */
  readonly cents: readonly number[]
  /** Ids of signals that are brakes under this profile. */
  readonly brakes: ReadonlySet<string>
}

const tables = new WeakMap<Profile, PointTable>()

/** A profile is read once and then kept: who wants other numbers makes another profile. */
export const pointTable = (profile: Profile): PointTable => {
  let table = tables.get(profile)
  if (table === undefined) {
    table = {
      cents: SIGNALS.map((signal) =>
        signal.maturity === 'stable'
          ? hundredths(profile.signals[signal.id as keyof Profile['signals']]?.points ?? 0)
          : 0,
      ),
      brakes: new Set(Object.keys(profile.brakes)),
    }
    tables.set(profile, table)
  }
  return table
}
