/** How one provider treats what stands before the `@`. */
interface MailboxRule {
  readonly domain: string
  readonly tag?: '+' | '-'
  /** Characters that the provider ignores. */
  readonly ignores?: string
  /** Characters that the provider takes for another. */
  readonly reads?: readonly [string, string]
}

const rules = new Map<string, MailboxRule>()
const rule = (names: string, made: Omit<MailboxRule, 'domain'> & { readonly domain?: string }): void => {
  for (const name of names.split(' ')) rules.set(name, { ...made, domain: made.domain ?? name })
}

// Sources: the providers' own help pages, as far as general knowledge; a wrong merge here would tie two strangers
// together, so a provider is listed only for what it is known to ignore.
rule('gmail.com googlemail.com', { domain: 'gmail.com', tag: '+', ignores: '.' })
rule('outlook.com outlook.jp outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.co.jp live.com live.jp msn.com', {
  tag: '+',
})
rule('yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.ca yahoo.com.br ymail.com rocketmail.com', {
  tag: '-',
})
rule('proton.me protonmail.com protonmail.ch pm.me', { domain: 'proton.me', tag: '+', ignores: '.-_' })
rule('icloud.com me.com mac.com', { domain: 'icloud.com', tag: '+' })
rule('yandex.ru yandex.com yandex.by yandex.kz yandex.ua ya.ru', { domain: 'yandex.ru', tag: '+', reads: ['-', '.'] })
rule('fastmail.com fastmail.fm', { tag: '+' })
rule('zoho.com zohomail.com tuta.com mailbox.org posteo.de', { tag: '+' })

const without = (text: string, characters: string): string => {
  let kept = ''
  for (const character of text) if (!characters.includes(character)) kept += character
  return kept
}

/**
 * One mailbox, one form: lower case, and for the providers we know the tag, the dots and the twin domains taken away.
 * At an unknown domain a `+tag` stays, since it may be somebody else's mailbox there.
 */
export const canonicalMailbox = (local: string, domain: string): string => {
  const lower = local.toLowerCase()
  const own = /^[^.]{1,63}\.fastmail\.(?:com|fm)$/.test(domain) ? domain.split('.') : null
  // anything@user.fastmail.com is a mailbox of user@fastmail.com
  if (own?.[0]) return `${own[0]}@fastmail.${own[2]}`
  const known = rules.get(domain)
  if (!known) return `${lower}@${domain}`
  const cut = known.tag === undefined ? -1 : lower.indexOf(known.tag)
  let name = cut > 0 ? lower.slice(0, cut) : lower
  if (known.ignores !== undefined) name = without(name, known.ignores)
  if (known.reads !== undefined) name = name.split(known.reads[0]).join(known.reads[1])
  return name === '' ? `${lower}@${domain}` : `${name}@${known.domain}`
}
