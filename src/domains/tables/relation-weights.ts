/**
 * Weights of `inputsOf`, in its order. Fitted by scripts/learn-relation.ts to 673 real moves (at most 3 a brand)
 * and 4.4 million pairs of strangers, 61885 of which share something; a fifth of the brands was held out.
 */
export const RELATION_WEIGHTS: readonly number[] = [
  4.895, 2.864, -1.599, -2.396, -1.652, 5.192, -3.825, -0.937, 1.45, -2.229, 0.186, 0.255, 1.276, 0.29, -1.874, 1.028,
  -1.654, 0.705, 15.443, -2.054, 4.078, -7.588,
]
