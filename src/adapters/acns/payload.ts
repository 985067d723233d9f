/** One infringement of an ACNS 2.0 document, as far as it is read. */
export interface AcnsCase {
  readonly id?: string | undefined
  readonly complainant?: string | undefined
  readonly contact?: string | undefined
  readonly email?: string | undefined
  readonly timeStamp?: string | undefined
  readonly host?: string | undefined
  readonly declaration?: string | undefined
  readonly titles: readonly string[]
  readonly urls: readonly string[]
}
