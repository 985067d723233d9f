import { cn } from './cn'
import { de } from './de'
import { eu } from './eu'
import { fr } from './fr'
import { icann } from './icann'
import { india } from './in'
import { it } from './it'
import { jp } from './jp'
import type { JurisdictionPack } from './types'
import { us } from './us'

/** Every pack that ships, in a fixed order. */
export const allPacks: readonly JurisdictionPack[] = [jp, us, eu, de, it, fr, cn, india, icann]
