import type { RunPins } from '../../src/queue'
import { ENGINE } from '../../src/version'

/** What a run is bound to. A worker of another release refuses the run's ranges instead of mixing results. */
export const pins: RunPins = { engine: `${ENGINE}`, profile: 'default', packs: ['EU', 'JP', 'US'] }
