export { auditProgramme, type ProgrammeAudit, type ProgrammeFinding } from './audit'
export type { ItemState } from './items'
export { renderProgramme } from './render'
export { type ProgrammeInput, programmeSchema } from './schema'
