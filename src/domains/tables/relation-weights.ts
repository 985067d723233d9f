/**
 * Weights of `inputsOf`, in its order. Fitted by scripts/learn-relation.ts to 718 real moves (at most 3 a brand)
 * and 4.4 million pairs of strangers, 65067 of which share something; a fifth of the brands was held out.
 */
export const RELATION_WEIGHTS: readonly number[] = [
  3.059, 2.301, -1.655, -3.092, -1.45, 6.124, -0.792, -1.176, 1.158, -1.335, 0.715, 0.815, 1.36, 5.171, -1.939, 1.129,
  -3.795, 0.668, 4.671, -6.481, 3.597, -6.38,
]
