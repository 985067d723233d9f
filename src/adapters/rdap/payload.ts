/** The parts of RFC 9083 that are read; everything may be missing, as every registry leaves something out. */
export interface RdapDomain {
  readonly objectClassName?: 'domain'
  readonly ldhName?: string
  readonly unicodeName?: string
  readonly status?: readonly string[]
  readonly events?: readonly RdapEvent[]
  readonly entities?: readonly RdapEntity[]
  readonly nameservers?: readonly { readonly ldhName?: string }[]
  /** RFC 9537: what was taken out, and where. */
  readonly redacted?: readonly RdapRedaction[]
}

export interface RdapEvent {
  readonly eventAction?: string
  readonly eventDate?: string
}

export interface RdapEntity {
  readonly handle?: string
  readonly roles?: readonly string[]
  /** jCard (RFC 7095): `["vcard", [[name, parameters, type, value], …]]`. */
  readonly vcardArray?: readonly unknown[]
  readonly entities?: readonly RdapEntity[]
}

export interface RdapRedaction {
  readonly name?: { readonly description?: string; readonly type?: string }
  readonly prePath?: string
  readonly postPath?: string
  readonly method?: string
}
