import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { printJson } from './print'
import { STORIES } from './stories'
import { decisive } from './story'

/**
 * Rulings and rules replayed as whole assessments. `holds` says in words what must be so; `expected/` keeps the decisive parts
 * as they were reviewed (`npx vitest run test/golden-law -u` writes them anew; read the difference before it is committed).
 */
describe('rulings and rules replayed', () => {
  test.each(STORIES.map((story) => [story.id, story] as const))('%s', async (_id, story) => {
    const assessment = assess(story.case)
    story.holds(assessment)
    const cited = new Set(assessment.duties.flatMap((duty) => duty.basis.map((basis) => basis.id)))
    for (const source of story.sources) expect([...cited], `${story.rule} cites ${source}`).toContain(source)
    await expect(`${printJson({ rule: story.rule, ...decisive(assessment) })}\n`).toMatchFileSnapshot(
      `expected/${story.id}.json`,
    )
  })

  test('are more than thirty, each once', () => {
    expect(STORIES.length).toBeGreaterThan(30)
    expect(new Set(STORIES.map((story) => story.id)).size).toBe(STORIES.length)
    expect(new Set(STORIES.map((story) => story.case.id)).size).toBe(STORIES.length)
  })
})
