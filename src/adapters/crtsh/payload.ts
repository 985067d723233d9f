/** One line of a crt.sh JSON answer. Times have no zone and are UTC. */
export interface CrtshEntry {
  readonly issuer_ca_id?: number
  readonly issuer_name?: string
  readonly common_name?: string
  /** Names parted by line feeds; wildcards and mail addresses among them. */
  readonly name_value?: string
  readonly id?: number
  readonly entry_timestamp?: string | null
  readonly not_before?: string
  readonly not_after?: string
  readonly serial_number?: string
}
