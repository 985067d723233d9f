import { NAME_SCORE_FACTS, scoreDomainName } from '../../src/domains/score'
import type { Figure } from '../record'
import type { Hop, Row } from './data'
import { percent } from './intervals'
import { measureScores, type ScoredName } from './name-measure'
import { splitOf } from './split'

/** What an alarm at half a per cent of the benign names catches, on brands that the model has not seen. */
export const measureNames = (print: (line: string) => void, rows: readonly Row[], hops: readonly Hop[]): Figure[] => {
  const { heldOut } = splitOf(rows, hops)
  const scored = rows
    .filter((row) => heldOut(row.domain))
    .map((row): ScoredName => ({ ...row, score: scoreDomainName(row.domain).score }))
  const { auc, line, count, over } = measureScores(scored)
  print(`\nNames, brands held out: ${count.pirate} pirate, ${count.benign} benign, ${count.licensed} licensed`)
  print(`  AUC ${auc.toFixed(3)}`)
  print(
    `  over ${line} (where ${percent(over.benign, count.benign)} of the benign are): pirate ${percent(over.pirate, count.pirate)}, licensed ${percent(over.licensed, count.licensed)}`,
  )
  for (const source of [...new Set(scored.filter((row) => row.label === 'pirate').map((row) => row.source))].sort()) {
    const values = scored.filter((row) => row.label === 'pirate' && row.source === source)
    print(`    ${source}: ${percent(values.filter((row) => row.score > line).length, values.length)}`)
  }
  const { crossValidated: cross } = NAME_SCORE_FACTS
  print(
    `  When it was learned, each quarter of the other brands by a model of the other three: AUC ${cross.auc}, pirate ${percent(cross.pirateOver, cross.pirate)}, licensed ${percent(cross.licensedOver, cross.licensed)}`,
  )
  const alarms = percent(over.benign, count.benign)
  return [
    { what: 'names, brands held out: AUC', figure: auc.toFixed(3), goal: '0.93' },
    {
      what: `names, brands held out: pirate names over ${line}, where ${alarms} of the benign are`,
      figure: percent(over.pirate, count.pirate),
      goal: '65%',
    },
    {
      what: 'names, brands held out: licensed names over it',
      figure: percent(over.licensed, count.licensed),
      goal: 'at most 12%',
    },
    {
      what: 'names, other brands by models of the rest: licensed names over it',
      figure: percent(cross.licensedOver, cross.licensed),
      goal: 'at most 12%',
    },
  ]
}
