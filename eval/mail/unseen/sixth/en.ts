import type { Unseen } from '../types'

export const en: readonly Unseen[] = [
  {
    name: 'en6-lighthouse-photographer',
    kind: 'notice',
    from: 'Maeve Tarrant <maeve@tarrantlight.example>',
    subject: 'my lighthouse again',
    accused: ['https://coastal-cottages-direct.example/blog/why-the-west'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Hi, I hope this is the right address, your website sent me round in circles twice.

I take pictures of lighthouses. It is not a big business, it is me, a van and a
dog. In October 2024 I stood in the rain for four hours to get Skerrow Light with
the double rainbow, and that picture is on my own site at
https://tarrantlight.example/skerrow-double and has been printed in two calendars.

A holiday letting company has now cropped my name off the bottom and put it across
the top of their blog: https://coastal-cottages-direct.example/blog/why-the-west
I never sold it to them. I rang them, a young man told me "it's from Google". It
is not from Google, it's from me.

A whois thing says you are the ones serving the page so I'd be glad if you would
make it go away. I don't want money any more, only for it to stop.

Maeve Tarrant
The Old Net Loft, Quay Street, Portaskel
0117 496 0002
`,
  },
  {
    name: 'en6-lawfirm-dmca-list',
    kind: 'notice',
    from: '"Dillard Osei LLP - IP Enforcement" <ip@dillardosei.example>',
    subject: 'NOTICE OF INFRINGEMENT - 17 U.S.C. 512(c)(3) - Our ref. DO/8814-2',
    accused: [
      'https://cdn4.lumenreel.example/v/aa81/master.m3u8',
      'https://cdn4.lumenreel.example/v/aa82/master.m3u8',
      'https://lumenreel.example/title/the-salt-road',
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
    text: `To the Designated Agent:

This firm is counsel to Cormorant Hill Pictures, Inc.

(a) Copyrighted work. The motion picture "The Salt Road" (2025), U.S. Reg. No. PA 0-000-000. An authorized trailer may be viewed at https://cormoranthill.example/films/the-salt-road.

(b) Infringing material. Full, unlicensed copies of the motion picture are being streamed to the public from:

    hxxps://cdn4.lumenreel[.]example/v/aa81/master.m3u8
    hxxps://cdn4.lumenreel[.]example/v/aa82/master.m3u8
    hxxps://lumenreel[.]example/title/the-salt-road

(c) We may be reached at Dillard Osei LLP, 410 Pell Street, Suite 9, Harrow Falls; tel. 555-0142; ip@dillardosei.example.

(d) We have a good faith belief that use of the material in the manner complained of is not authorized by the copyright owner, its agent, or the law.

(e) The information in this notification is accurate, and, under penalty of perjury, the undersigned is authorized to act on behalf of the owner of the exclusive right that is allegedly infringed.

/s/ Grant A. Dillard
Grant A. Dillard
`,
  },
  {
    name: 'en6-bank-phish-terse',
    kind: 'notice',
    from: '"Velmora Bank Fraud Ops" <fraudops@velmora.example>',
    subject: 'URGENT phish, live now',
    accused: ['https://velmora-secure-login.example/uk/step1.php', 'https://velmora-secure-login.example/uk/otp.php'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'work'],
    text: `Team,

Live credential phish against our retail customers:

hxxps://velmora-secure-login[.]example/uk/step1[.]php
hxxps://velmora-secure-login[.]example/uk/otp[.]php

Kit copies our sign-in page (real one is https://online.velmora.example/) and relays the OTP. First victims 07:40 UTC. Geo-fenced, use a UK mobile exit to see it.

Please take down asap & keep logs.

Velmora Bank Fraud Operations, 24/7 desk
`,
  },
  {
    name: 'en6-university-press-forward',
    kind: 'notice',
    from: '"Ilse Kavanagh" <i.kavanagh@ardenhallpress.example>',
    subject: 'Fwd: Whole of Comparative Hydrology on a file site',
    accused: ['https://textbookvault.example/get/9780000000002.pdf'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature'],
    text: `Dear colleague,

The message below reached me from one of our sales representatives. I have checked the file and she is right. It is the complete third edition of our title Comparative Hydrology (Osterman & Vail, 2023), scanned cover to cover, and Arden Hall University Press holds the rights in it worldwide. We have licensed no free distribution and I believe in good faith that neither the authors nor the law permits this one.

Would you please disable access to the file?

With kind regards,
Ilse Kavanagh
Rights and Permissions Manager, Arden Hall University Press
2 Chapel Court, Arden Hall | +44 1632 960 011

---------- Forwarded message ---------
From: Petra Lund <p.lund@ardenhallpress.example>
Date: Wed, 14 Jan 2026 at 16:02
Subject: Whole of Comparative Hydrology on a file site
To: Ilse Kavanagh <i.kavanagh@ardenhallpress.example>

Hi Ilse, a lecturer in Brannock told me half his class got it from
https://textbookvault.example/get/9780000000002.pdf instead of buying from
https://ardenhallpress.example/catalogue/hydrology3. Can legal do something?
P.
`,
  },
  {
    name: 'en6-private-photo-angry',
    kind: 'notice',
    from: 'notyourbusiness88@post.example',
    subject: 'TAKE MY PICTURES DOWN',
    accused: ['https://exposed-exes.example/u/brightwater/17'],
    elements: ['location', 'explanation'],
    text: `who do I have to scream at here

my ex put naked pictures of me on https://exposed-exes.example/u/brightwater/17 I NEVER agreed to that, I didn't even know he still had them. my sister saw it. people at work will see it. the site ignores every message and the registrar says ask the hosting which is you

it's illegal where I live and where you live too. take it DOWN today please. I am not going to give you my name so it can be passed on to them like the last company did
`,
  },
  {
    name: 'en6-game-studio-cache',
    kind: 'notice',
    from: '"Tobias Renn" <legal@hollowpine.example>',
    subject: 'Cached copies of leaked build still served from your edge',
    accused: [
      'https://static.modharbor.example/dl/gravewake_0.9.3.7z',
      'https://static.modharbor.example/dl/gravewake_0.9.3.7z.002',
    ],
    elements: [
      'senderIdentity',
      'contact',
      'work',
      'location',
      'explanation',
      'goodFaith',
      'accuracyOath',
      'originRemovedOrOrdered',
    ],
    arguable: ['signature'],
    text: `Hello,

Hollowpine Games here. A press build of our unreleased game Gravewake leaked in
December. The company hosting the origin took both archives down last Friday, and
it confirmed this to us in writing. Your caches, however, are still handing them out
from at least three locations as of this morning:

 * https://static.modharbor.example/dl/gravewake_0.9.3.7z
 * https://static.modharbor.example/dl/gravewake_0.9.3.7z.002

We own every right in the game. No one was licensed to redistribute the build, and
we hold a good-faith belief that this use isn't authorised by us, our agents, or
the law. I state under penalty of perjury that the above is accurate and that I
may act for Hollowpine Games AB.

Please purge.

Tobias Renn, General Counsel
legal@hollowpine.example, +46 00 000 00 00
`,
  },
  {
    name: 'en6-counterfeit-watches',
    kind: 'notice',
    from: '"BrandLedger for Ostrava & Finch" <cases@brandledger.example>',
    subject: 'Trademark infringement / counterfeit goods - case 40021',
    accused: ['ostravafinch-outlet.example'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation', 'goodFaith'],
    arguable: ['work', 'signature', 'accuracyOath'],
    text: `<html><body>
<p>Dear Provider,</p>
<p>BrandLedger Ltd is the authorised agent of <b>Ostrava &amp; Finch SA</b>, owner of the registered mark OSTRAVA FINCH (EU reg. 000000000, class 14).</p>
<p>The domain <b>ostravafinch-outlet.example</b>, which resolves to your network, is a shop selling counterfeit wristwatches under that mark. A test purchase was made on 6 January; our client's workshop examined the item and found it to be fake. The sole genuine online shop is <a href="https://ostravafinch.example/">ostravafinch.example</a>.</p>
<p>We believe in good faith that this use of the mark is not authorised by its owner or the law, and confirm the above is accurate to the best of our knowledge.</p>
<p>Kindly suspend services to the domain.</p>
<p>Nadia Sorrel, Enforcement Analyst<br>BrandLedger Ltd, 7 Tannery Row, Eastmoor<br>cases@brandledger.example</p>
</body></html>
`,
    shape: { type: 'text/html', encoding: 'quoted-printable' },
  },
  {
    name: 'en6-counter-512g',
    kind: 'counter_notice',
    from: 'Walter Nkemelu <walt@steelpanattic.example>',
    subject: 'Ticket 55190 - put my lesson back please',
    accused: ['https://steelpanattic.example/lessons/calypso-03.mp4'],
    text: `To whom it may concern,

On January 8 you disabled https://steelpanattic.example/lessons/calypso-03.mp4 after a claim from a company called Harbour Tone Music.

The recording is me, in my attic, playing a tune that has been in the public domain since before my grandfather was born. I swear, under penalty of perjury, that I have a good faith belief the material was removed as a result of mistake or misidentification.

My name is Walter Nkemelu, 19 Juniper Close, Millbrook, phone 555-0177. I consent to the jurisdiction of the Federal District Court for the district in which my address is located and I will accept service of process from the person who made the claim or their agent.

Signed,
Walter Nkemelu
`,
  },
  {
    name: 'en6-counter-reply-short',
    kind: 'counter_notice',
    from: '"Saffron Deli webmaster" <web@saffrondeli.example>',
    subject: 'Re: [#77120] Copyright complaint about your website',
    accused: ['https://saffrondeli.example/img/mezze.jpg'],
    text: `That's nonsense. We paid a photographer for that shoot in 2022 and I've got the
invoice and the contract assigning us the rights, happy to send both. Whoever
wrote to you does not own it. We dispute this and want the picture back online.

Rami

On Mon, 12 Jan 2026 at 11:31, Provider Abuse <abuse@provider.example> wrote:
> Hello,
> we have received a notice alleging that the following material infringes
> copyright, and have disabled access to it:
>
> https://saffrondeli.example/img/mezze.jpg
>
> Complainant: Plated Stock Ltd
> Original: https://platedstock.example/i/30021
>
> If you believe that this is a mistake you can reply to this mail.
`,
  },
  {
    name: 'en6-retract-crawler',
    kind: 'retraction',
    from: '"Kitefield Anime Antipiracy" <antipiracy@kitefield.example>',
    subject: 'please disregard: notice KF-2026-00391',
    accused: [
      'https://reviewnook.example/posts/moonlit-courier-ep1',
      'https://reviewnook.example/posts/moonlit-courier-ep2',
    ],
    text: `Hi abuse team,

Our crawler had a bad night. Please disregard our notice KF-2026-00391 of 15 January as far as it concerns

https://reviewnook.example/posts/moonlit-courier-ep1
https://reviewnook.example/posts/moonlit-courier-ep2

Those are written reviews with two stills each, and we've got no objection to them. If you've already blocked the pages, please unblock them, and pass our apologies on to the blogger.

Cheers
Jun, Kitefield
`,
  },
  {
    name: 'en6-order-tro',
    kind: 'order',
    from: '"Marsh & Quill LLP" <service@marshquill.example>',
    subject: 'Service of Temporary Restraining Order, Case No. 1:26-cv-00000',
    accused: ['brellopuff-sale.example', 'brellopuffshop.example', 'brello-puff.example'],
    text: `Via e-mail, as authorized by paragraph 11 of the Order

Please find attached, and take notice that you are hereby served with, the sealed Temporary Restraining Order entered on January 16, 2026 by the Hon. R. Castellane, United States District Court, in Brello Toys Co. v. The Entities Identified on Schedule A.

Paragraph 5 of the Order reads:

  "IT IS FURTHER ORDERED that any third party providing services to the
  Defendants, including content delivery networks and hosting providers, shall,
  within three (3) business days of receipt of this Order, disable and cease
  providing services for the Defendant Domain Names."

The Defendant Domain Names on your network, from Schedule A:

  12. brellopuff-sale.example
  31. brellopuffshop.example
  44. brello-puff.example

Confirmation of compliance may be sent to the undersigned.

Joan Quill
Counsel for Plaintiff
`,
  },
  {
    name: 'en6-acns-torrent',
    kind: 'acns',
    from: '"P2P Compliance" <no-reply@tracewell.example>',
    subject: 'Notice ID: 22-90817261 Notice of Claimed Infringement',
    accused: [],
    headers: ['Auto-Submitted: auto-generated'],
    text: `Dear Service Provider,

Tracewell Inc. sends this automated notice for Bluejay Motion Pictures. Details follow in machine-readable form.

- ----Start ACNS XML
<?xml version="1.0" encoding="UTF-8"?>
<Infringement xmlns="http://www.acns.net/ACNS" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.acns.net/ACNS http://www.acns.net/v1.2/ACNS2v1_2.xsd">
  <Case>
    <ID>22-90817261</ID>
    <Status>Open</Status>
    <Severity>Normal</Severity>
  </Case>
  <Complainant>
    <Entity>Bluejay Motion Pictures</Entity>
    <Contact>Tracewell Inc. - Compliance</Contact>
    <Address>88 Signal Way, Northgate</Address>
    <Phone>+1 555 0190</Phone>
    <Email>p2p@tracewell.example</Email>
  </Complainant>
  <Service_Provider>
    <Entity>Provider Inc.</Entity>
    <Email>abuse@provider.example</Email>
  </Service_Provider>
  <Source>
    <TimeStamp>2026-01-18T22:14:09Z</TimeStamp>
    <IP_Address>192.0.2.61</IP_Address>
    <Port>51413</Port>
    <Type>BitTorrent</Type>
    <Number_Files>1</Number_Files>
  </Source>
  <Content>
    <Item>
      <TimeStamp>2026-01-18T22:14:09Z</TimeStamp>
      <Title>Ferry to Nowhere</Title>
      <FileName>Ferry.to.Nowhere.2025.1080p.mkv</FileName>
      <FileSize>2213345021</FileSize>
      <Hash Type="SHA1">0f00ba00000000000000000000000000000000aa</Hash>
    </Item>
  </Content>
</Infringement>
- ----End ACNS XML
`,
  },
  {
    name: 'en6-none-how-to-file',
    kind: 'none',
    from: '"Corin Abbot" <corin@weaversguild.example>',
    subject: 'How do we file a copyright notice with you?',
    accused: [],
    text: `Good morning,

I look after the website of a small weavers' guild. A few of our members worry that their patterns get copied, and I have been asked to write a one-page guide for them. Nothing has happened so far!

Could you tell me: do you accept notices by e-mail, or only through the form? Does the member have to include a statement under penalty of perjury, and a list of every infringing URL, or is the domain enough (say, https://somebadsite.example/)? And how long does it usually take?

Thank you so much,
Corin
`,
  },
  {
    name: 'en6-none-backlink-threat',
    kind: 'none',
    from: '"Outreach Team" <hello@growrankly.example>',
    subject: 'Image credit needed (DMCA)',
    accused: [],
    text: `Hey there,

I was reading your blog and saw that you use an infographic that belongs to one of our clients. No worries! We are not asking you to delete it and this is not a takedown request.

All you have to do is to add a dofollow link saying "best mattress reviews" to https://sleepguru-reviews.example within 5 days. Otherwise our legal department may have to open a DMCA case, which could hurt your rankings.

We can also offer you a sponsored guest post for $40.

Warmly,
Jessica
Link Acquisition Specialist
`,
  },
  {
    name: 'en6-none-takedown-sales',
    kind: 'none',
    from: '"Brett Halloway" <brett@zapinfringe.example>',
    subject: 'Drowning in takedown notices?',
    accused: [],
    text: `Hi there,

Quick one. Hosts your size get upwards of 4,000 copyright infringement notices a month. Most are duplicates, and half of them are missing the good faith statement or a signature.

ZapInfringe reads every DMCA notice, checks whether the infringing material is still online, and removes it from your network without a human ever opening the ticket. One of our customers went from 9 days to 40 minutes.

Could I have 15 minutes on Thursday? Demo: https://zapinfringe.example/demo

Brett
PS: not for you? Just reply "stop".
`,
  },
  {
    name: 'en6-none-not-a-complaint',
    kind: 'none',
    from: 'Dr. Hanne Wolcott <h.wolcott@lakewoodarchive.example>',
    subject: 'RE: RE: [#60218] Your report',
    accused: [],
    text: `Dear abuse desk,

I am afraid you have misread me; this is not a complaint. The Lakewood Archive gave its permission for those scans in writing, and I merely asked whether your servers could send a "Last-Modified" header with them so that our harvester does not fetch everything each night.

Please close the case and do not take anything offline!

Hanne Wolcott

> From: abuse@provider.example
> We have received your report of copyright infringement at
> https://parishmaps.example/scans/ and have asked our customer to
> remove the infringing content within 48 hours.
`,
  },
]
