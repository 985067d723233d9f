/** A party of a XARF v4 report. */
export interface XarfParty {
  readonly org?: unknown
  readonly contact?: unknown
  readonly domain?: unknown
}

/** The fields of XARF v4 that are read; all others, `_internal` among them, are dropped. */
export interface XarfV4 {
  readonly xarf_version: string
  readonly report_id?: unknown
  readonly timestamp?: unknown
  readonly reporter?: XarfParty
  readonly sender?: XarfParty
  readonly source_identifier?: unknown
  readonly category?: unknown
  readonly type?: unknown
  readonly url?: unknown
  readonly infringing_url?: unknown
  readonly domain?: unknown
  readonly work_title?: unknown
  readonly rights_holder?: unknown
  readonly description?: unknown
  readonly evidence?: unknown
}

/** The fields of X-ARF v3 that are read. */
export interface XarfV3 {
  readonly Version?: unknown
  readonly ReporterInfo?: Readonly<Record<string, unknown>>
  readonly Report?: Readonly<Record<string, unknown>>
}
