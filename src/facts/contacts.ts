import type { Case, Email, Phone } from '../case/schema'
import { type EmailJudgement, judgeEmail, judgePhone, type PhoneJudgement } from '../identifiers'

export interface EmailFact {
  readonly pointer: string
  readonly email: Email
  readonly judged: EmailJudgement
}
export interface PhoneFact {
  readonly pointer: string
  readonly phone: Phone
  readonly judged: PhoneJudgement
}
export interface ContactFacts {
  readonly emails: readonly EmailFact[] | null
  readonly phones: readonly PhoneFact[] | null
}

export type JudgePhone = (number: string, country?: string) => PhoneJudgement

export const contactFacts = (
  input: Case,
  phone: JudgePhone = judgePhone,
  disposable?: ReadonlySet<string>,
): ContactFacts => ({
  emails:
    input.contacts?.emails?.map((email, index) => ({
      pointer: `/contacts/emails/${index}`,
      email,
      judged: judgeEmail(email.address, disposable ? { disposableDomains: disposable } : {}),
    })) ?? null,
  phones:
    input.contacts?.phones?.map((item, index) => ({
      pointer: `/contacts/phones/${index}`,
      phone: item,
      judged: phone(item.number, item.country),
    })) ?? null,
})
