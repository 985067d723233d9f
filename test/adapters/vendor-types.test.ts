import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith } from '../support/peers'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Each vendor's published type must be assignable to ours: what the vendor renames breaks here and not at a customer's. */
/** Parts that are optional on both sides would fit whatever they are called: so each name of ours must be one of theirs, at every depth. */
const NAMES = `
type Plain<T> = T extends string | number | boolean | null | undefined ? never : T extends readonly (infer I)[] ? Plain<I> : T
type Missing<O, V> = { [K in keyof O]-?: K extends keyof V ? ([Plain<NonNullable<O[K]>>] extends [never] ? never : Missing<Plain<NonNullable<O[K]>>, Plain<NonNullable<V[K]>>>) : K }[keyof O]
`

const CLAIMS: Readonly<Record<string, (adapters: string) => string>> = {
  stripe: (adapters) => `
import type Stripe from 'stripe'
import type { StripeCharge, StripeVerificationReport, StripeVerificationSession } from '${adapters}/stripe/payload'
declare const session: Stripe.Identity.VerificationSession
declare const report: Stripe.Identity.VerificationReport
declare const charge: Stripe.Charge
export const a: StripeVerificationSession = session
export const b: StripeVerificationReport = report
export const c: StripeCharge = charge
export const none: [Missing<StripeCharge, Stripe.Charge>] extends [never] ? true : Missing<StripeCharge, Stripe.Charge> = true
`,
  '@maxmind/minfraud-api-node': (adapters) => `
import type { Client } from '@maxmind/minfraud-api-node'
import type { MinfraudPayload } from '${adapters}/minfraud/payload'
declare const factors: Awaited<ReturnType<Client['factors']>>
declare const insights: Awaited<ReturnType<Client['insights']>>
declare const score: Awaited<ReturnType<Client['score']>>
export const a: MinfraudPayload = factors
export const b: MinfraudPayload = insights
export const c: MinfraudPayload = score
// The wire has risk_score_reasons; the client's types do not name it yet.
type Known = Omit<MinfraudPayload, 'riskScoreReasons'>
export const none: [Missing<Known, typeof factors>] extends [never] ? true : Missing<Known, typeof factors> = true
`,
}

/** WHMCS publishes no types, and the shape of identity vendors is our own: both are held by fixtures in their own tests. */
test.each(Object.keys(CLAIMS))(
  '%s: the published types fit ours',
  (name) => {
    const folder = folderWith(name)
    if (folder === null) {
      console.log(`skipped: ${name} is not installed`)
      return
    }
    const own = join(folder, 'node_modules', '.cache', `redflag-types-${name.replace(/\W/g, '')}`)
    mkdirSync(own, { recursive: true })
    try {
      writeFileSync(join(own, 'claims.ts'), `${NAMES}${CLAIMS[name]?.(join(root, 'src/adapters')) ?? ''}`)
      writeFileSync(
        join(own, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            skipLibCheck: true,
            module: 'esnext',
            moduleResolution: 'bundler',
            target: 'es2022',
            lib: ['ES2023', 'DOM'],
            esModuleInterop: true,
            types: ['node'],
            typeRoots: [join(root, 'node_modules/@types')],
          },
          files: ['claims.ts'],
        }),
      )
      const { stdout, status } = spawnSync(
        process.execPath,
        [join(root, 'node_modules/typescript/bin/tsc'), '-p', own],
        {
          encoding: 'utf8',
        },
      )
      expect([status, stdout]).toEqual([0, ''])
    } finally {
      rmSync(own, { recursive: true, force: true })
    }
  },
  120_000,
)
