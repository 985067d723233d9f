import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, notApplicable, unknown } from '../define'

export const identityDocumentInconsistent = defineSignal({
  id: 'identity/document-inconsistent',
  maturity: 'stable',
  title: 'The machine-readable zone of the document does not add up, or says something else',
  why: 'Check digits are there to be checked; a zone that fails them was mistyped or made up, and one that names another person or number is of another document.',
  axis: 'anonymity',
  family: 'contradiction',
  weight: 'moderate',
  basis: ['icao-9303'],
  needs: ['identity'],
  reasons: { DOCUMENT_INCONSISTENT: ['count'], DOCUMENT_CONTRADICTS: ['count'] },
  remedy: { who: 'customer', how: 'Scan the document again.' },
  detect({ identity }) {
    if (!identity.known) return unknown('/identity/checks')
    const zones = identity.checks.filter((fact) => fact.zone !== null)
    if (zones.length === 0) return notApplicable
    const broken = zones.filter((fact) => fact.zone === 'broken')
    const wrong = broken.length > 0 ? broken : zones.filter((fact) => fact.zone === 'contradicts')
    if (wrong.length === 0) return clear
    return hit(
      broken.length > 0 ? 'DOCUMENT_INCONSISTENT' : 'DOCUMENT_CONTRADICTS',
      { count: wrong.length },
      wrong.map((fact) => at(`${fact.pointer}/subject/mrz`, '(masked)')),
    )
  },
})
