/**
 * The fields of WHMCS's `ClientAdd` and `ClientEdit` hooks that are read, and no others: `ClientAdd` also carries the plain
 * password, security answers and custom fields. Ids are integers in PHP and strings in JSON.
 */
export interface WhmcsClient {
  readonly client_id?: number | string
  readonly userid?: number | string
  readonly firstname?: string
  readonly lastname?: string
  readonly companyname?: string
  readonly email?: string
  readonly address1?: string
  readonly address2?: string
  readonly city?: string
  readonly state?: string
  readonly postcode?: string
  readonly country?: string
  readonly phonenumber?: string
  readonly tax_id?: string
}

/** The part of `AfterFraudCheck` that is read. */
export interface WhmcsFraudCheck {
  readonly isfraud?: boolean
}
