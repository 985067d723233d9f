/** The fields of an RFC 5965 report that are read, in lower case. */
export type ArfFields = ReadonlyMap<string, readonly string[]>
