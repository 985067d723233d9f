/** A notice in free text, from a form or the body of a mail. */
export interface DmcaText {
  readonly text: string
  /** An id of its own; without one it is made from the text. */
  readonly id?: string | undefined
  readonly subject?: string | undefined
  /** Hosts of who is written to, where they are known: never what is complained of. */
  /** Hosts of somebody on the sender's side. */
  readonly known?: readonly string[] | undefined
  readonly desk?: readonly string[] | undefined
  /** Name and address as in a From field. */
  readonly from?: string | undefined
  /** When the sender says it was sent, as an instant. */
  readonly sentAt?: string | undefined
  /** Lists of addresses that came with it. */
  readonly lists?: readonly { readonly name: string; readonly text: string }[] | undefined
}
