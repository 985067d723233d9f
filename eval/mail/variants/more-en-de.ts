import type { Unseen } from '../unseen/types'

export const moreEnDe: readonly Unseen[] = [
  {
    name: 'en-recipes',
    kind: 'notice',
    from: '"Priya Nandakumar" <priya@saltandcardamom.example>',
    subject: 'Entire blog copied',
    accused: [
      'https://tasty-daily-feed.example/',
      'https://tasty-daily-feed.example/cardamom-buns',
      'https://tasty-daily-feed.example/lemon-rasam',
    ],
    elements: [
      'senderIdentity',
      'contact',
      'work',
      'location',
      'explanation',
      'goodFaith',
      'accuracyOath',
      'signature',
    ],
    text: `Hello Abuse Department,

My food blog, Salt & Cardamom (https://saltandcardamom.example), has been mirrored wholesale by another site which I understand uses your network: https://tasty-daily-feed.example/

Two examples out of some three hundred:

1. mine https://saltandcardamom.example/buns -> theirs https://tasty-daily-feed.example/cardamom-buns
2. mine https://saltandcardamom.example/rasam -> theirs https://tasty-daily-feed.example/lemon-rasam

I wrote the text and took every photograph. I have a good faith belief that the copying is not authorized by me, my agent or the law. Under penalty of perjury, the information in this notice is accurate and I am the owner of the copyright.

/s/ Priya Nandakumar
12 Orchard Rise, Eastmoor, priya@saltandcardamom.example
`,
  },
  {
    name: 'en-apk',
    kind: 'notice',
    from: '"Compliance, Tallybird Apps" <compliance@tallybird.example>',
    subject: 'Modified build of Tallybird Pro on your CDN',
    accused: ['https://dl2.apkorchard.example/files/tallybird-pro-7.1-mod.apk'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'signature'],
    text: `Hi,

a cracked copy of our app Tallybird Pro, with the licence check removed, is being distributed from

https://dl2.apkorchard.example/files/tallybird-pro-7.1-mod.apk

(SHA-1 0000000000000000000000000000000000000000)

The genuine app is only on our site, https://tallybird.example/download. Would you please terminate access to the file?

Best,
Tallybird Apps Ltd, Compliance
`,
  },
  {
    name: 'en-reminder',
    kind: 'notice',
    from: 'Orla Pym <orla@pymknits.example>',
    subject: 'Re: Re: my shawl pattern',
    accused: ['https://free-pattern-pit.example/d/thistledown.pdf'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['work', 'contact', 'signature'],
    text: `Dear all, it has been two weeks and the file https://free-pattern-pit.example/d/thistledown.pdf is still there. I never gave anyone leave to hand out my pattern. Could you please see to it now?

Orla Pym

On Mon, 5 Jan 2026 at 10:00, Provider Abuse <abuse@provider.example> wrote:
> Thank you for your notice. We have forwarded it to our customer.
`,
  },
  {
    name: 'en-booter',
    kind: 'notice',
    from: 'noc@copperline-isp.example',
    subject: 'DDoS-for-hire panel behind your proxy',
    accused: ['https://stressr-zone.example/panel'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `Hello,

attacks of 200 Gbps against our customers were ordered through the booter panel at hxxps://stressr-zone[.]example/panel which you proxy. Running such a service is a criminal offence here. We attach flow data. Please take appropriate action.

NOC, Copperline
`,
  },
  {
    name: 'en-drugs',
    kind: 'notice',
    from: '"Medicines Watch" <reports@medwatch-ngo.example>',
    subject: 'Prescription medicines sold without prescription',
    accused: ['rx-bargain-depot.example', 'pillsdirect24.example'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['contact'],
    text: `To whom it may concern,

Medicines Watch monitors the online sale of unlicensed medicines. The following shops sell prescription-only drugs without asking for a prescription, contrary to law in every country they ship to:

  rx-bargain-depot.example
  pillsdirect24.example

We ask you to cease providing services to them.

Medicines Watch
`,
  },
  {
    name: 'en-impersonation',
    kind: 'notice',
    from: 'Sgt. Lowell Pike <l.pike@mailhost.example>',
    subject: 'someone using my pictures for romance scam',
    accused: ['https://hearts-abroad.example/profile/sgt-mark'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['contact', 'work', 'signature'],
    text: `Sir or madam, a dating site has a profile with my service photos under another name. It is a scammer who asks women for money. https://hearts-abroad.example/profile/sgt-mark
I am the man in the pictures and I did not make that profile. Please get it taken off.
Lowell Pike`,
  },
  {
    name: 'en-counter-fairuse',
    kind: 'counter_notice',
    from: '"Reel Talk" <hello@reeltalk.example>',
    subject: 'Appeal: removal of review video',
    accused: ['https://reeltalk.example/v/night-ferry-review'],
    text: `Hi,

I'm appealing the removal of https://reeltalk.example/v/night-ferry-review. It is a 14-minute review that uses 40 seconds of footage for criticism, which is fair use. The studio simply didn't like what we said. Kindly reinstate the video.

Dee Okafor, Reel Talk
`,
  },
  {
    name: 'en-order-subpoena',
    kind: 'order',
    from: '"Clerk" <clerk@districtcourt.example>',
    subject: 'Subpoena pursuant to 17 U.S.C. 512(h) - Misc. 26-0001',
    accused: ['manga-harbor.example'],
    text: `SUBPOENA TO IDENTIFY ALLEGED INFRINGER

To: Provider Inc.
YOU ARE COMMANDED to produce, by February 9, 2026, information sufficient to identify the person or persons operating the website manga-harbor.example, including name, postal address, e-mail address and payment records.

Issued by the Clerk of the United States District Court
`,
  },
  {
    name: 'en-none-domain-offer',
    kind: 'none',
    from: '"Ray" <ray@namebroker.example>',
    subject: 'Is provider-cdn.example for sale?',
    accused: [],
    text: `Hello, I represent a buyer who would like to acquire a domain that appears to be registered through you, fastlane-media.example. Could you put me in touch with the owner? We pay a finder's fee. See https://namebroker.example/how-it-works`,
  },
  {
    name: 'en-none-gdpr',
    kind: 'none',
    from: '"Martha Oyelaran" <m.oyelaran@mailhost.example>',
    subject: 'Data subject access request',
    accused: [],
    text: `Dear Data Protection Officer,

under Article 15 GDPR please send me a copy of all personal data that you hold about me. I had an account with you until 2023. If you have deleted my data, please confirm the deletion. Your privacy policy is at https://provider.example/privacy but gives no address.

Martha Oyelaran
`,
  },
  {
    name: 'en-none-vendor-invoice',
    kind: 'none',
    from: '"Accounts" <billing@northgate-legal.example>',
    subject: 'Invoice 2026-118: takedown review services',
    accused: [],
    text: `Please find attached invoice 2026-118 for December: review of 412 copyright notices and 38 counter-notices, at the agreed rate. Payment within 30 days to the account on the invoice. Portal: https://northgate-legal.example/pay`,
  },
  {
    name: 'en-none-customer-warned',
    kind: 'none',
    from: 'Pete <pete@petesparts.example>',
    subject: 'Re: Copyright complaint about your website (case 8812)',
    accused: [],
    text: `Hi, thanks for passing this on. The photo came with a theme we bought, we had no idea. I've taken it off the page and put one of our own up instead, so you can close the case.

Pete

> Complained-of page: https://petesparts.example/about
> Please remove the infringing image within 48 hours.
`,
  },
  {
    name: 'de-komponistin',
    kind: 'notice',
    from: 'Annegret Thiele <a.thiele@thiele-noten.example>',
    subject: 'Notenblätter illegal zum Herunterladen',
    accused: ['https://gratis-noten-kiste.example/pdf/thiele-abendlied.pdf'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Sehr geehrte Damen und Herren,

mein Chorsatz „Abendlied im Moor“ steht als PDF frei im Netz:
https://gratis-noten-kiste.example/pdf/thiele-abendlied.pdf

Ich verkaufe diese Noten über meinen eigenen Laden (https://thiele-noten.example/shop) und habe sonst niemandem das Recht dazu eingeräumt. Ich bitte Sie, die Datei zu löschen oder den Zugang dazu zu sperren.

Annegret Thiele, Tel. 0170 0000000
`,
  },
  {
    name: 'de-fakeshop',
    kind: 'notice',
    from: '"Verbraucherberatung Südland" <marktwaechter@vb-suedland.example>',
    subject: 'Fake-Shop kaminholz-sofort.example',
    accused: ['kaminholz-sofort.example'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['contact'],
    text: `Sehr geehrte Damen und Herren,

bei der Verbraucherberatung Südland sind 23 Beschwerden über kaminholz-sofort.example eingegangen. Die Kunden zahlen per Vorkasse, Ware kommt nie an; das Impressum gehört einer Firma, die davon nichts weiß. Wir halten das für Betrug und bitten Sie, die Auslieferung der Seite einzustellen.

Verbraucherberatung Südland
`,
  },
  {
    name: 'de-order-behoerde',
    kind: 'order',
    from: '"Landesmedienanstalt Musterland" <aufsicht@lma.example>',
    subject: 'Bescheid: Sperrverfügung',
    accused: ['porno-ohne-alter.example'],
    text: `Landesmedienanstalt Musterland
Bescheid vom 14.01.2026, Az. LMA 3/26

1. Der Provider Inc. wird aufgegeben, den Abruf des Angebots porno-ohne-alter.example aus Deutschland zu sperren.
2. Für den Fall der Nichtbefolgung wird ein Zwangsgeld angedroht.

Gründe: Das Angebot macht pornografische Inhalte ohne Altersprüfung zugänglich (§ 4 JMStV).
`,
  },
  {
    name: 'de-gegenvorst',
    kind: 'counter_notice',
    from: '"Töpferei Lehmann" <info@toepferei-lehmann.example>',
    subject: 'Ihre Mail vom 12.1. – abgeschaltete Galerie',
    accused: ['https://toepferei-lehmann.example/galerie'],
    text: `Guten Tag,

Sie haben unsere Galerie https://toepferei-lehmann.example/galerie abgeschaltet, weil jemand behauptet, die Bilder seien seine. Sämtliche Aufnahmen hat unsere Tochter gemacht, die Rohdaten liegen vor. Wir verlangen, dass die Seite heute noch freigegeben wird.

Jörg Lehmann
`,
  },
  {
    name: 'de-none-danke',
    kind: 'none',
    from: 'Annegret Thiele <a.thiele@thiele-noten.example>',
    subject: 'AW: AW: Notenblätter illegal',
    accused: [],
    text: `Haben Sie herzlichen Dank, die Datei ist tatsächlich verschwunden. Das ging ja schnell!

Annegret Thiele

> Wir haben den Zugriff auf https://gratis-noten-kiste.example/pdf/thiele-abendlied.pdf gesperrt.
`,
  },
  {
    name: 'de-none-rechnung',
    kind: 'none',
    from: '"Fahrschule Kehrt" <buero@fahrschule-kehrt.example>',
    subject: 'Sperrung trotz Zahlung',
    accused: [],
    text: `Hallo, unsere Seite https://fahrschule-kehrt.example ist seit heute gesperrt, angeblich wegen einer offenen Rechnung. Die haben wir am 2.1. überwiesen, Beleg anbei. Bitte schalten Sie uns sofort wieder frei!`,
  },
  {
    name: 'de-none-newsletter',
    kind: 'none',
    from: '"IT-Recht kompakt" <news@itrecht-kompakt.example>',
    subject: 'Ausgabe 3: Haftung der CDN-Betreiber',
    accused: [],
    text: `Liebe Leserinnen und Leser,

in dieser Ausgabe: Das OLG Musterstadt verurteilt einen CDN-Betreiber wegen Urheberrechtsverletzung, Abmahnwelle wegen Kartenausschnitten, neue Pflichten für Meldeverfahren.

Zum Beitrag: https://itrecht-kompakt.example/3/cdn
Sie möchten keine weiteren Ausgaben? Hier austragen: https://itrecht-kompakt.example/ab
`,
  },
]
