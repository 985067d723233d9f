export type { Profile } from '../profile'
export { defaultProfile } from './default'
