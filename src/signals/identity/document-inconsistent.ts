import { at } from '../../facts/evidence'
import { readMrz } from '../../identifiers'
import { clear, defineSignal, hit, notApplicable, unknown } from '../define'

export const identityDocumentInconsistent = defineSignal({
  id: 'identity/document-inconsistent',
  maturity: 'stable',
  title: 'The machine-readable zone of the document does not add up',
  why: 'Check digits are there to be checked; a zone that fails them was mistyped or made up.',
  axis: 'anonymity',
  family: 'contradiction',
  weight: 'moderate',
  basis: ['icao-9303'],
  needs: ['identity'],
  reasons: { DOCUMENT_INCONSISTENT: ['count'] },
  remedy: { who: 'customer', how: 'Scan the document again.' },
  detect({ identity }) {
    if (!identity.known) return unknown('/identity/checks')
    const zones = identity.checks.filter((fact) => fact.check.subject?.mrz !== undefined)
    if (zones.length === 0) return notApplicable
    const wrong = zones.filter((fact) => !readMrz(fact.check.subject?.mrz ?? '').valid)
    if (wrong.length === 0) return clear
    return hit(
      'DOCUMENT_INCONSISTENT',
      { count: wrong.length },
      wrong.map((fact) => at(`${fact.pointer}/subject/mrz`, '(masked)')),
    )
  },
})
