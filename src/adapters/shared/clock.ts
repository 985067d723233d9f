import { isInstant } from '../../case'
import type { Note } from '../../types'

/** The provider's own time, else the sender's with a note, else none with a note. */
export const clockOf = (own: string | undefined, stated: string | null | undefined, notes: Note[]): string | null => {
  if (typeof own === 'string' && isInstant(own)) return own
  if (typeof stated === 'string' && isInstant(stated)) {
    notes.push({
      code: 'RECEIVED_AT_ASSUMED',
      pointer: '',
      message: 'The time of receipt was not given; the sender’s own time was taken.',
    })
    return stated
  }
  notes.push({
    code: 'NO_TIME',
    pointer: '',
    message: 'No time of receipt was given and none is stated that can be read.',
  })
  return null
}
