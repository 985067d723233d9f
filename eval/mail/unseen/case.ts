import type { Case } from '../cases'
import { mailOf, partOf } from '../render'
import type { Unseen } from './types'

/** A held-out mail as bytes, with its truth. */
export const unseenCase = (mail: Unseen): Case => ({
  name: mail.name,
  kind: mail.kind,
  accused: mail.accused ?? [],
  elements: mail.elements ?? null,
  arguable: mail.arguable ?? [],
  eml: mailOf(
    mail.subject,
    mail.from.replace(/^"([^"]*)"/u, (_, name: string) => `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`),
    partOf(mail.text, mail.shape ?? { encoding: 'base64' }),
    mail.name,
    mail.headers ?? [],
  ),
})
