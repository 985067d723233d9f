import * as z from 'zod/mini'

/** What a notice, an order or a duty is about. Child abuse material, terrorism and phishing have other clocks than copyright. */
export const LANES = [
  'copyright',
  'trademark',
  'csam',
  'terrorism',
  'gambling',
  'obscenity',
  'malware',
  'phishing',
  'fraud',
  'intimate_image',
  'other_illegal',
] as const

export const lane = z.enum(LANES)
export type Lane = (typeof LANES)[number]
