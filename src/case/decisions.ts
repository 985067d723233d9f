/** From mildest to hardest. On an active account `decline` means: end the service. */
export const DECISIONS = ['approve', 'step_up', 'review', 'restrict', 'decline'] as const
export type Decision = (typeof DECISIONS)[number]

export const decisionRank = (decision: Decision): number => DECISIONS.indexOf(decision)
export const harder = (a: Decision, b: Decision): Decision => (decisionRank(a) >= decisionRank(b) ? a : b)
export const milder = (a: Decision, b: Decision): Decision => (decisionRank(a) <= decisionRank(b) ? a : b)
