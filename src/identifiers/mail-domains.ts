const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s/).filter((name) => name !== ''))

/**
 * Throw-away mailboxes that anyone may read or that vanish in minutes: a small default by our own choice of the widely
 * known ones. Hand in a full list (disposable-email-domains-js is CC0) as `disposableDomains`.
 */
export const DISPOSABLE: ReadonlySet<string> = set(`
10minutemail.com 10minutemail.net 20minutemail.com dispostable.com emailondeck.com fakeinbox.com
fakemail.net getairmail.com getnada.com grr.la guerrillamail.biz guerrillamail.com guerrillamail.de guerrillamail.net
guerrillamail.org guerrillamailblock.com harakirimail.com inboxkitten.com mailcatch.com maildrop.cc mailinator.com
mailinator.net mailnesia.com mailnull.com mailpoof.com mailsac.com mintemail.com moakt.com mohmal.com mytemp.email
nada.email pokemail.net sharklasers.com spam4.me spamgourmet.com temp-mail.io temp-mail.org tempail.com tempmail.dev
tempmail.net tempmailo.com tempr.email throwawaymail.com trash-mail.com trashmail.com trashmail.de trashmail.net
wegwerfmail.de yopmail.com yopmail.fr yopmail.net`)

/**
 * Services that pass mail on to a real mailbox under a masking or alias address. Legitimate: the person reads the mail,
 * and the service can name them. Never taken for disposable, whatever an injected list says.
 */
export const FORWARDERS: ReadonlySet<string> = set(`
privaterelay.appleid.com mozmail.com relay.firefox.com duck.com simplelogin.com simplelogin.co simplelogin.io
simplelogin.fr slmail.me slmails.com aleeas.com dralias.com 8alias.com 8shield.net addy.io anonaddy.com anonaddy.me
mailer.me 4wrd.cc passmail.com passmail.net passinbox.com passfwd.com opayq.com erine.email forwardemail.net
improvmx.com cloaked.id pobox.com users.noreply.github.com`)

/** Mailboxes that anyone can open for nothing and keep for years: the ordinary case of private customers. */
export const FREE: ReadonlySet<string> = set(`
gmail.com googlemail.com outlook.com outlook.jp outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.co.uk
hotmail.co.jp hotmail.fr hotmail.de hotmail.it hotmail.es live.com live.jp live.co.uk live.fr live.nl msn.com
passport.com yahoo.com yahoo.co.jp yahoo.co.uk yahoo.co.in yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.ca yahoo.com.br
yahoo.com.au yahoo.com.mx yahoo.com.ar yahoo.com.tw yahoo.com.hk yahoo.com.sg yahoo.com.vn yahoo.com.ph yahoo.co.id
yahoo.ne.jp ymail.com ymail.ne.jp rocketmail.com aol.com aim.com icloud.com me.com mac.com proton.me protonmail.com
protonmail.ch pm.me tuta.com tuta.io tutanota.com tutanota.de tutamail.com keemail.me fastmail.com fastmail.fm
hey.com zoho.com zohomail.com zoho.eu mail.com email.com usa.com europe.com post.com gmx.com gmx.de gmx.net gmx.at
gmx.ch web.de freenet.de t-online.de mailbox.org posteo.de posteo.net riseup.net disroot.org orange.fr wanadoo.fr
free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it seznam.cz centrum.cz wp.pl o2.pl onet.pl
interia.pl abv.bg ukr.net i.ua yandex.ru yandex.com yandex.by yandex.kz yandex.ua ya.ru mail.ru bk.ru inbox.ru
list.ru internet.ru rambler.ru qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com
139.com 189.cn naver.com hanmail.net daum.net kakao.com nate.com excite.co.jp goo.jp infoseek.jp docomo.ne.jp
ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp rediffmail.com uol.com.br bol.com.br terra.com.br hushmail.com
runbox.com inbox.lv walla.co.il comcast.net verizon.net att.net sbcglobal.net cox.net btinternet.com sky.com
bigpond.com shaw.ca rogers.com`)

/** The large providers that others imitate; a name of fewer than five letters is too short to tell a slip from a name. */
export const IMITATED: readonly string[] = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'yahoo.co.jp',
  'icloud.com',
  'proton.me',
  'protonmail.com',
  'yandex.ru',
  'yandex.com',
  'fastmail.com',
  'naver.com',
  'hanmail.net',
  'docomo.ne.jp',
  'tutanota.com',
]

/** Local parts that name a function, not a person: RFC 2142 and common use. */
export const ROLES: ReadonlySet<string> = set(`
abuse accounting accounts admin administrator billing careers compliance contact copyright daemon devnull dmca dns
enquiries finance ftp hello help helpdesk hostmaster hr info inquiry invoice invoices it jobs kontakt legal list
mailer-daemon marketing media news newsletter no-reply noc noreply office operations ops orders postmaster press
privacy root sales security service shop staff support sysadmin tech team trademark usenet uucp webmaster www`)
