import { type Command, JSON_OPTION, oneArg } from './command'
import { readJson, safeJson } from './io'

export const command: Command = {
  usage: 'audit PROGRAMME.json',
  about:
    "Holds the provider's own programme against the reported findings and neighbouring rules. See redflag schema programme.",
  options: { json: JSON_OPTION },
  examples: ['audit programme.json', 'audit programme.json --json'],
  run: async (context) => {
    const input = await readJson(context.io, oneArg(context, 'PROGRAMME.json'))
    const { auditProgramme, renderProgramme } = await import('../programme')
    // It checks what it is given itself.
    const audit = auditProgramme(input as Parameters<typeof auditProgramme>[0])
    context.io.out(context.flag('json') ? `${safeJson(audit, 2)}\n` : renderProgramme(audit))
    return 0
  },
}
