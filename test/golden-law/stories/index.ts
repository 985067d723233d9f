import type { Story } from '../story'
import { across } from './across'
import { china } from './china'
import { japan } from './japan'
import { states } from './states'
import { union } from './union'
import { unitedStates } from './united-states'

export const STORIES: readonly Story[] = [...japan, ...unitedStates, ...union, ...states, ...china, ...across]
