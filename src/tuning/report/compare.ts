import type { ProfileComparison } from '../compare'
import { headOf, pageOf, section, soft, tableOf } from './page'

const name = (profile: { readonly id: string; readonly version: string }): string => `${profile.id} ${profile.version}`

/** Who would move if the candidate went live, as one HTML file that loads and runs nothing. */
export const renderComparison = (result: ProfileComparison): string =>
  pageOf(`${name(result.candidate)} against ${name(result.live)}`, [
    headOf([
      ['cases', String(result.cases)],
      ['stay', String(result.same)],
      ['harder', String(result.harder)],
      ['milder', String(result.milder)],
    ]),
    section(
      'From decision to decision',
      tableOf(
        'Moves',
        [{ head: 'move' }, { head: 'cases', number: true }],
        Object.entries(result.matrix).map(([move, count]) => [move, count]),
      ),
    ),
    section(
      'Because of which signs',
      tableOf(
        'Signs whose points differ',
        [{ head: 'sign' }, { head: 'moved cases', number: true }],
        result.signals.map((item) => [item.signal, item.moved]),
      ),
    ),
    section(
      'Cases that move',
      soft('The largest jumps first; not necessarily all of them.'),
      tableOf(
        'Cases',
        [
          { head: 'case' },
          { head: 'from' },
          { head: 'to' },
          { head: 'score live', number: true },
          { head: 'score candidate', number: true },
          { head: 'because' },
        ],
        result.moves.map((move) => [
          move.caseId,
          move.from,
          move.to,
          move.score.live.toFixed(1),
          move.score.candidate.toFixed(1),
          move.because
            .slice(0, 5)
            .map((item) => `${item.signal} ${item.live} to ${item.candidate}`)
            .join(', '),
        ]),
      ),
    ),
  ])
