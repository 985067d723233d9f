import type { Unseen } from '../types'

export const en: readonly Unseen[] = [
  {
    name: 'en-museum-wrapped',
    kind: 'notice',
    from: '"Rights & Reproductions" <rights@halvenmuseum.example>',
    subject: 'Unlicensed reproductions from our photographic archive (ref. RR-2026-014)',
    accused: [
      'https://posterbarn.example/prints/dutch-masters/large/the-lace-merchant-1931-photograph',
      'https://posterbarn.example/prints/harbour-at-night?size=a1',
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
    shape: { encoding: 'quoted-printable' },
    text: `To whom it may concern,

I look after image licensing at the Halven Museum of Trade and
Seafaring. Two photographs from our archive are being sold as posters on
a shop that, going by its headers, is delivered through your network:

1) "The Lace Merchant", photograph by Odile Brandvold, 1931, our
   inventory no. HM/F/2207. Offered at
   <https://posterbarn.example/prints/dutch-masters/large/
   the-lace-merchant-1931-photograph>

2) "Harbour at Night", same photographer, HM/F/2231. Offered at
   <https://posterbarn.example/prints/harbour-at-night?size=a1>

The museum holds the copyright in both by bequest. For comparison, our
own catalogue entries are https://collection.halvenmuseum.example/f/2207
and https://collection.halvenmuseum.example/f/2231. We licensed neither
picture to this shop, and two letters to its published address came back
undelivered.

I have a good faith belief that the use described is not authorised by
the museum, by any agent of the museum, or by the law. The information
in this letter is accurate and, under penalty of perjury, I am
authorised to act for the museum.

/Ingrid Vestergard-Lowe/

Ingrid Vestergard-Lowe, Head of Rights & Reproductions
Halven Museum, 2 Customs Quay, Halven
+44 20 7946 0000 / rights@halvenmuseum.example
`,
  },
  {
    name: 'en-foundry',
    kind: 'notice',
    from: 'Bartek at Slow Serif <bartek@slowserif.example>',
    subject: 'webfont files being given away',
    accused: [
      'https://cdn.fontstash.example/f/maroon/Maroon-Regular.woff2',
      'https://cdn.fontstash.example/f/maroon/Maroon-Italic.woff2',
      'https://cdn.fontstash.example/f/maroon/Maroon-Black.woff2',
    ],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Hello abuse team

We are a two-person type foundry, Slow Serif. Our typeface Maroon is sold on https://slowserif.example/maroon and nowhere else, apart from one customer with a site licence (https://weeklybroth.example, please leave them alone, they paid).

The following files are our font software, straight out of our own build (you can read our copyright string in the name table), uploaded for anyone to grab:

https://cdn.fontstash.example/f/maroon/Maroon-Regular.woff2
https://cdn.fontstash.example/f/maroon/Maroon-Italic.woff2
https://cdn.fontstash.example/f/maroon/Maroon-Black.woff2

Fontstash has no licence from us. Could you take these three down? If you need a form filled in, send me the link.

Bartek
`,
  },
  {
    name: 'en-tattoo',
    kind: 'notice',
    from: 'noor.inkhand@mailbox.example',
    subject: 'someone is selling my flash sheets and i am so tired',
    accused: ['https://stencil-vault.example/product/moth-and-dagger-set'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'signature'],
    text: `hi, sorry if this is the wrong place, i asked in a tattooers group and someone told me to look up who hosts it and it said you

so i've been tattooing for eleven years and i draw all my flash by hand, watercolour, on paper, scan it at the copy shop. last spring i made a sheet of moths and daggers (twelve designs) and sold maybe forty prints at conventions. now a client shows me on her phone that https://stencil-vault.example/product/moth-and-dagger-set sells "digital stencil pack" and it is MY SHEET. they even left in the coffee stain in the corner!! i never sold them any rights, i never heard from them, they don't answer the chat bubble thing

i don't want money i just want it gone. my originals are in my drawer, i can photograph them next to todays newspaper if that helps

please

noor
`,
  },
  {
    name: 'en-league-defanged',
    kind: 'notice',
    from: '"Pitchside Enforcement" <live@pitchside.example>',
    subject: 'URGENT - LIVE NOW - Unauthorised streams - Northern Football League - Round 24',
    accused: [
      'https://goalfeed.example/live/nfl-r24/ch1.m3u8',
      'https://goalfeed.example/live/nfl-r24/ch2.m3u8',
      'https://kickbox.example:8443/embed/774',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'accuracyOath'],
    arguable: ['signature'],
    text: `Dear Provider,

Pitchside Enforcement Ltd is the appointed agent of the Northern Football League ("the League"), owner of all broadcast rights in the fixtures of the 2025/26 season.

FIXTURE: Carrow Athletic v Eastmoor Town, Round 24
KICK-OFF: 19:45 UTC
STATUS: streaming at the time of writing

| # | Location (defanged) | First seen |
| 1 | hxxps://goalfeed[.]example/live/nfl-r24/ch1.m3u8 | 19:47 |
| 2 | hxxps://goalfeed[.]example/live/nfl-r24/ch2.m3u8 | 19:47 |
| 3 | hxxps://kickbox[.]example:8443/embed/774 | 19:52 |

None of these streams is licensed. The only licensed broadcaster in the territory is https://sportvista.example.

The material is live and loses its value at the final whistle. We ask that access be disabled within 30 minutes.

We believe in good faith that the use complained of is not authorised by the League, its agents or the law. This notification is accurate; under penalty of perjury we state that we are authorised to act on the League's behalf.

24h desk: +44 20 7946 0111, live@pitchside.example
`,
  },
  {
    name: 'en-mother',
    kind: 'notice',
    from: 'Dana Whitlock <dana.whitlock@homepost.example>',
    subject: 'Photo of my daughter',
    accused: ['https://meme-o-matic.example/t/angry-swimmer'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `Good evening,

My daughter is seven. In August a stranger took a picture of her crying at the swimming pool and it has been turned into a joke template. The page is

https://meme-o-matic.example/t/angry-swimmer

I did not agree to this and neither did her father. Children in her class have found it. Her school logo is on the towel so anybody can work out where she goes every day. As I understand it publishing a child's picture like that without the parents' consent is against the law here and it is certainly cruel.

I wrote to the website three times. The third time they made a new version with my email in it.

Please, please take it away. You can ring me any time on 020 7946 0188.

Dana Whitlock
`,
  },
  {
    name: 'en-bank-phish',
    kind: 'notice',
    from: '"CSIRT Banco Meridian" <csirt@meridianbank.example>',
    subject: '[MB-CSIRT#88213] Phishing page impersonating Meridian Bank',
    accused: [
      'https://meridian-secure-login.example/auth/step1.php',
      'https://meridian-secure-login.example/auth/otp.php',
    ],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work'],
    text: `Hi team,

Our monitoring found an active credential-harvesting kit copying the online banking of Meridian Bank plc:

- hxxps://meridian-secure-login[.]example/auth/step1.php  (asks for user id + password)
- hxxps://meridian-secure-login[.]example/auth/otp.php    (asks for the one-time code)

Genuine login, do not block: https://online.meridianbank.example/

Victims get the link by SMS. We have 14 confirmed victims since this morning. The pages show our registered logo and are fraudulent. Kindly suspend the zone and keep the logs for law enforcement.

Meridian Bank plc, Computer Security Incident Response Team
csirt@meridianbank.example | PGP 0000 0000 0000 0000 | +44 20 7946 0134
`,
  },
  {
    name: 'en-forwarded-press',
    kind: 'notice',
    from: 'Prof. Emeka Adeyinka-Cole <e.adeyinka-cole@tidewater-press.example>',
    subject: 'Fwd: Re: have you seen this?',
    accused: ['https://freetextbooks.example/files/estuaries-2e.pdf'],
    elements: ['senderIdentity', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature', 'contact'],
    text: `Dear colleagues at the abuse desk,

I edit the series mentioned below and Tidewater Press has asked me to write to you directly. The complete second edition of "Estuaries: An Introduction" (Tidewater Press, 2024) can be downloaded as a scan from https://freetextbooks.example/files/estuaries-2e.pdf. The Press owns the copyright and has allowed no free copies; I honestly and in good faith believe there is no exception in law that would cover a whole book. Please disable the file.

With kind regards
Emeka Adeyinka-Cole
Series editor, Tidewater Press

---------- Forwarded message ----------
From: Lucia Ferrand <l.ferrand@tidewater-press.example>
Date: Mon, 5 Jan 2026 at 11:20
Subject: Re: have you seen this?
To: Emeka

Chapter 1 is free, that's our own sample: https://tidewater-press.example/estuaries/ch1.pdf
The repository copy of the 2009 article is fine too: https://eprints.coastal-uni.example/1182/
But the whole book is not. Would you tell the host? L.

> Lucia, have you seen this? A student sent me a link to the book. Is it us?
> E.
`,
  },
  {
    name: 'en-pharma',
    kind: 'notice',
    from: '"Brand Protection, Zelvara" <brandprotection@zelvara.example>',
    subject: 'Trademark infringement and sale of falsified medicines - slimjab-direct.example',
    accused: ['slimjab-direct.example'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation', 'goodFaith', 'signature'],
    arguable: ['accuracyOath', 'work'],
    text: `COMPLAINANT
Zelvara Therapeutics AG, Rheinhafen 40, Musterstadt

RIGHT RELIED ON
International registration no. 0000000 "ZELVARA" (word), class 5

INFRINGING SERVICE
The whole of slimjab-direct.example

WHAT IS WRONG
The operator sells pre-filled pens under our mark, without prescription and without a wholesale licence. A test purchase on 12 December contained no active ingredient. Buyers are at risk of injury. The operator has no connection with Zelvara; our patient information is published solely at zelvara.example.

STATEMENT
The undersigned has a good-faith belief that use of the mark in this manner is not authorised by its owner or by law, and that what is said above is correct.

Signed electronically: Marguerite Osei-Falk, Senior Counsel, Brand Protection
Reply to: brandprotection@zelvara.example
`,
  },
  {
    name: 'en-beg-bounty',
    kind: 'none',
    from: 'Security Researcher <k.whitehat@quickbounty.example>',
    subject: 'Vulnerability report: copyright year disclosure and missing DMARC',
    accused: [],
    text: `Hello Security Team,

I am an independent security researcher and I have found the following issues on your website:

1. No DMARC reject policy on provider.example. Anybody can spoof abuse@provider.example and send fake DMCA notices in your name.
2. The footer at https://provider.example/legal discloses an outdated software version next to the copyright notice.
3. Clickjacking on https://provider.example/report-abuse (no X-Frame-Options).

Impact: an attacker may trick users into infringing actions.

I hope you appreciate responsible disclosure. Kindly let me know if you offer a reward for valid reports. Awaiting your positive response.

Best,
K.
`,
  },
  {
    name: 'en-journalist',
    kind: 'none',
    from: 'Petra Hollis <petra.hollis@thedailyferry.example>',
    subject: 'Press enquiry: pirate streaming sites and your company (deadline Thursday)',
    accused: [],
    text: `Dear press office (your switchboard gave me this address),

I am writing a feature for The Daily Ferry on how illegal streaming sites stay online. Several rights holders told me that goalfeed.example and https://filmhaven.example/ have been using your service for over a year although takedown notices had been sent.

My questions:
- How many copyright notices did you get in 2025 and how many led to removal?
- Do you terminate repeat infringers?
- Would somebody be free for a 15-minute call?

I am not myself making a complaint about either site. Deadline is Thursday noon.

Petra Hollis
Technology correspondent
+44 20 7946 0170
`,
  },
  {
    name: 'en-link-extortion',
    kind: 'none',
    from: 'Outreach <hello@rankmedic.example>',
    subject: 'Final reminder: harmful links pointing at your domain',
    accused: [],
    text: `Hi there,

we noticed that provider.example is linked from 214 toxic domains, among them https://casino-spin.example/best and https://cheap-watches.example/. Google may treat this as a violation and remove you from search without notice.

We own some of these sites and can remove the links for a one-off handling fee of $249. If we do not hear from you within 72 hours we cannot guarantee the links won't multiply.

Pay here: https://rankmedic.example/checkout?ref=provider

Regards,
The RankMedic Team
To stop receiving these mails reply REMOVE.
`,
  },
  {
    name: 'en-takedown-vendor',
    kind: 'none',
    from: 'Chad Lindqvist <chad@removalhero.example>',
    subject: 'Your content is being stolen right now',
    accused: [],
    text: `Hey,

Did you know 71% of online businesses have their content copied without permission?

At RemovalHero we send DMCA takedown notices so you don't have to:

* AI scanning of 4 million sites a day
* infringing URLs removed in under 24 hours (see our case study: https://removalhero.example/cases/filmhaven)
* under penalty of perjury statements handled by our legal team
* from $99 a month

Can I grab 15 minutes on your calendar this week? https://removalhero.example/demo

Cheers,
Chad

RemovalHero Inc. If you'd rather not hear from us, unsubscribe here.
`,
  },
  {
    name: 'en-customer-451',
    kind: 'none',
    from: 'ops@gardenforum.example',
    subject: 'Page still shows "removed for copyright" after purge',
    accused: [],
    text: `Hi support,

Zone: gardenforum.example, pro plan.

Last week we got a takedown from a seed catalogue, so we deleted the picture and put up a 451 page at https://gardenforum.example/p/8841. Since then we've settled with them and got permission, so the picture is back on our origin. But your edge in Frankfurt keeps serving the 451 with cf-age 518400 even though I purged it twice.

curl -sI https://gardenforum.example/p/8841
HTTP/2 451
cache-control: public, max-age=604800

Is purge by URL ignoring the query string? Or did your abuse team lock something? I don't think so because no mail came from you.

Thanks, Wim
`,
  },
  {
    name: 'en-no-complaint',
    kind: 'none',
    from: '"University Library" <copyright@coastal-uni.example>',
    subject: 'Re: Your notice about eprints mirror [#55120]',
    accused: [],
    text: `Hello,

Thank you for asking. To be clear, we do not object to the mirror at https://mirror.openscholar.example/eprints/1182. The article is under a Creative Commons licence and anybody may copy it. We never sent you an infringement notice; whoever did so used our name without our knowledge. There is nothing to take down from our side.

Regards
Copyright officer, Coastal University Library

On 8 Jan 2026 abuse@provider.example wrote:
> You reported that https://mirror.openscholar.example/eprints/1182 infringes
> your copyright. Could you confirm that you are authorised to act for the
> rights holder?
`,
  },
  {
    name: 'en-counter-512g',
    kind: 'counter_notice',
    from: 'Rosalind Tkachuk <roz@bassclarinet.example>',
    subject: 'DMCA Counter Notification - case 2026-00417',
    accused: ['https://bassclarinet.example/lessons/long-tones.mp4'],
    text: `To your Designated Agent:

The following material was disabled on 9 January 2026 after a notice by Tonelab Media LLC:

https://bassclarinet.example/lessons/long-tones.mp4

I filmed this lesson in my own kitchen. The etude I play in it was published in 1874 and is in the public domain. Tonelab sells a recording of the same etude (https://tonelab.example/store/etudes), which is not what my video contains.

I swear, under penalty of perjury, that I have a good faith belief that the material was removed or disabled as a result of mistake or misidentification.

I consent to the jurisdiction of the Federal District Court for the district in which my address is located, and I will accept service of process from the person who provided the notification or an agent of such person.

/s/ Rosalind Tkachuk
77 Placeholder Ave, Anytown
+1 202 555 0143
roz@bassclarinet.example
`,
  },
  {
    name: 'en-counter-short',
    kind: 'counter_notice',
    from: 'hello@pixelpierogi.example',
    subject: 'Re: Your content has been disabled (ticket 90331)',
    accused: ['https://pixelpierogi.example/blog/review-of-maroon'],
    text: `This is wrong. https://pixelpierogi.example/blog/review-of-maroon is a review, I quote two lines and show one screenshot, that's fair use anywhere. I dispute the claim, please put my page back up.

Jo

> We have received a complaint from Slow Serif and have disabled access
> to the following URL: https://pixelpierogi.example/blog/review-of-maroon
`,
  },
  {
    name: 'en-retract-manager',
    kind: 'retraction',
    from: 'Solveig Artist Management <office@solveig-mgmt.example>',
    subject: 'that takedown from Friday, please ignore',
    accused: ['https://vinylnerds.example/sessions/ada-quill-live'],
    text: `Hello,

On Friday our assistant asked you to remove https://vinylnerds.example/sessions/ada-quill-live because she thought the session with our artist Ada Quill was a bootleg. It isn't. Ada had said yes to them in the dressing room and told nobody. We withdraw that request with apologies; if the page is already down please put it back. The other links in her mail still stand.

Henrik
Solveig Artist Management
`,
  },
  {
    name: 'en-order-consumer',
    kind: 'order',
    from: '"Enforcement Division" <orders@consumerauthority.example>',
    subject: 'INTERIM ORDER CPA/2026/0031 - service on intermediary',
    accused: ['oak-furniture-clearance.example', 'sofa-outlet-uk.example'],
    text: `CONSUMER PROTECTION AUTHORITY
Interim Order CPA/2026/0031
Made under section 14 of the Online Trading (Enforcement) Act

1. The Authority is satisfied that the operators of oak-furniture-clearance.example and sofa-outlet-uk.example take payment for goods that are never delivered.

2. IT IS ORDERED that the intermediary served with this Order shall, no later than 48 hours after service, disable access to both domains for users in the territory and keep access disabled until further order.

3. The intermediary may apply to the Tribunal within 14 days to vary or discharge this Order. Failure to comply is an offence.

Dated 19 January 2026
By order of the Authority
R. Castellane, Director of Enforcement
`,
  },
]
