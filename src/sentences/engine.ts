/** What the engine itself says, in English. */
export const engine: Readonly<Record<string, string>> = {
  FLOOR_ADJUDICATED: 'A decision in force lifts the total to its floor.',
  PAGE_TRUNCATED: 'The page was longer than 8 MiB and was read to that limit.',
  NO_PACK: 'No pack knows this law; only court benchmarks and policy apply.',
  PACK_STALE: 'The pack {pack} was to be reviewed by {day}; have counsel look before relying on it.',
}
