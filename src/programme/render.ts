import type { ProgrammeAudit } from './audit'

const GROUPS = [
  ['tokyo-2025', 'Tokyo District Court, 19 November 2025: what was reported as found'],
  ['mic-2022', 'The ministry’s comparison of 2022, as far as reported'],
  ['identification', 'Identification programmes and neighbouring rules'],
] as const

/** Control characters out: the name of a programme comes from a file. */
const plain = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')

/** The audit for a terminal, without colour. */
export const renderProgramme = (audit: ProgrammeAudit): string => {
  const { counts } = audit
  const lines = [
    `Programme${audit.name === null ? '' : ` ${plain(audit.name)}`}: ${counts.met} met, ${counts.partly} partly, ${counts.unmet} unmet, ${counts.unknown} unknown`,
  ]
  for (const [group, title] of GROUPS) {
    lines.push('', title)
    for (const finding of audit.findings)
      if (finding.group === group) lines.push(`  [${finding.state.padEnd(7)}] ${finding.asks}`)
  }
  const byId = new Map(audit.findings.map((finding) => [finding.id, finding]))
  if (audit.changeFirst.length > 0) lines.push('', 'Change first')
  audit.changeFirst.slice(0, 5).forEach((id, index) => {
    lines.push(`  ${index + 1}. ${byId.get(id)?.takes ?? ''}`)
  })
  lines.push('', 'A match with reported facts, not a forecast of a ruling and not legal advice.')
  return `${lines.join('\n')}\n`
}
