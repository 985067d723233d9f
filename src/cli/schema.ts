import { readFile } from 'node:fs/promises'
import { nearest } from '../case/guess'
import { type Command, oneArg } from './command'
import { UsageError } from './errors'

const NAMES = ['case', 'assessment', 'programme']

/** Built, the program lies one folder below the package; as source, two. */
const read = async (name: string): Promise<string> => {
  for (const up of ['../schema/', '../../schema/']) {
    const text = await readFile(new URL(`${up}${name}.json`, import.meta.url), 'utf8').catch(() => undefined)
    if (text !== undefined) return text
  }
  throw new UsageError(`The schema ${name} is not in this installation.`, 'Install the package anew.')
}

export const command: Command = {
  usage: 'schema NAME',
  about: `Prints a JSON Schema (2020-12): ${NAMES.join(', ')}.`,
  options: {},
  examples: ['schema case', 'schema assessment > assessment.schema.json'],
  run: async (context) => {
    const name = oneArg(context, 'NAME')
    if (!NAMES.includes(name)) {
      const meant = nearest(name, NAMES)
      throw new UsageError(
        `There is no schema ${name}: there are ${NAMES.join(', ')}.`,
        meant === undefined ? undefined : `Did you mean ${meant}?`,
      )
    }
    context.io.out(await read(name))
    return 0
  },
}
