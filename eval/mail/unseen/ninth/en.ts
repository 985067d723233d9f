import type { Unseen } from '../types'

// As written, a counter-notice and a whole retraction named no page, and a retraction in part those that it leaves standing; here
// as in the other sets: the pages that are answered for, or taken back.
export const en: readonly Unseen[] = [
  {
    name: 'en-album-leak',
    kind: 'notice',
    from: '"Rights Desk, Harrowgate Sound" <desk@harrowgate-rights.example>',
    subject: 'DMCA Notice of Infringement [Ref HG-2291847] - pre-release album',
    text: `*** PLEASE DO NOT REPLY TO THIS ADDRESS WITHOUT KEEPING THE REFERENCE IN THE SUBJECT ***

To: Designated Agent / Abuse Department
Our reference: HG-2291847
Date: 14 March

Dear Sir or Madam,

Harrowgate Rights Management Ltd is authorised to act on behalf of Copperline Records, the exclusive licensee of the sound recordings listed below.

Artist:   The Tin Lanterns
Album:    Weather for Sailors (11 tracks)
Official: https://copperline-records.example/weather-for-sailors (pre-order page, release date 2 May)

The album has not been released to the public. No person outside the label has been given permission to distribute it. It is nevertheless being offered for download, without licence, at the following locations on your network:

1. hxxps://leakbarn[.]example/the-tin-lanterns-weather-for-sailors-320/
2. hxxps://leakbarn[.]example/dl/a8841f
3. hxxps://files.mp3cellar[.]example/f/9Kd02m/TTL_WFS.rar
4. hxxps://albumdrop[.]example/t/55120

We have a good faith belief that the use of the material in the manner complained of is not authorised by the copyright owner, its agent, or the law.

The information in this notification is accurate and, under penalty of perjury, we are authorised to act on behalf of the owner of the exclusive right that is allegedly infringed.

We request that you remove or disable access to the above expeditiously.

Yours faithfully,

/s/ Imogen Tarrow
Enforcement Officer
Harrowgate Rights Management Ltd
4 Mill Parade, Saltby, SB3 1QT
Tel. +44 5550 014 882
desk@harrowgate-rights.example
`,
    accused: [
      'https://leakbarn.example/the-tin-lanterns-weather-for-sailors-320/',
      'https://leakbarn.example/dl/a8841f',
      'https://files.mp3cellar.example/f/9Kd02m/TTL_WFS.rar',
      'https://albumdrop.example/t/55120',
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
  },
  {
    name: 'en-knit-angry',
    kind: 'notice',
    from: 'bev pollitt <bevknits@woollymail.example>',
    subject: 'your customer is STEALING my patterns AGAIN',
    text: `This is the THIRD time I am writing to you people!!

I design knitting patterns. I have done it for nineteen years and it is how I pay my rent. My "Puffin Yoke" sweater took me four months and I sell it for 6.50 in my own shop (puffinandpurl.example/shop/puffin-yoke - look at it, you will see the date). Now some thief has put the whole PDF, MY charts, even the photo of MY DAUGHTER wearing it, on here:

https://freepatternz4u.example/knit/puffin-yoke-sweater-pdf

I never said they could. I emailed them and they laughed at me. You host them, I looked it up. So you are making money from it too as far as I can see.

Take it down. I don't know what the legal words are supposed to be and I can't afford a solicitor but I'm not going away.

Bev Pollitt
`,
    accused: ['https://freepatternz4u.example/knit/puffin-yoke-sweater-pdf'],
    elements: ['senderIdentity', 'work', 'location', 'explanation', 'signature'],
  },
  {
    name: 'en-two-line-photo',
    kind: 'notice',
    from: '"O. Quillfeather" <oq@quillfeather-photo.example>',
    subject: 'photo',
    text: `hi, the big picture of the lighthouse on www.coastal-lets.example/about.html is mine and they didn't pay for it or ask. can you get it removed please
sent from my phone`,
    accused: ['https://www.coastal-lets.example/about.html'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'location', 'explanation'],
  },
  {
    name: 'en-table-ebooks',
    kind: 'notice',
    from: 'Marlowe & Finch Content Protection <noreply@mf-protect.example>',
    subject: '[MFP#77-40911] 12 URL(s) reported - copyright infringement',
    text: `AUTOMATED NOTICE - MARLOWE & FINCH CONTENT PROTECTION
=====================================================

Rights holder : Ostrava House Publishing Inc.
Agent         : Marlowe & Finch Content Protection LLC
Agent e-mail  : takedown@mf-protect.example
Agent address : Suite 12, 880 Larkin Way, Port Ellery
Case          : MFP#77-40911

Ostrava House holds exclusive rights in the e-books named below. Full copies are made available for download free of charge and without permission of the rights holder.

+----+--------------------------+------------------------------------------------------+
| No | Title / Author           | Infringing URL                                       |
+----+--------------------------+------------------------------------------------------+
|  1 | The Salt Ledger, D. Orne | https://epubnest.example/book/the-salt-ledger        |
|  2 | The Salt Ledger, D. Orne | https://epubnest.example/get/the-salt-ledger.epub    |
|  3 | The Salt Ledger, D. Orne | https://epubnest.example/get/the-salt-ledger.mobi    |
|  4 | Glass Parish, D. Orne    | https://epubnest.example/book/glass-parish           |
|  5 | Glass Parish, D. Orne    | https://epubnest.example/get/glass-parish.epub       |
|  6 | Nine Bridges, T. Amsel   | https://epubnest.example/book/nine-bridges           |
|  7 | Nine Bridges, T. Amsel   | https://epubnest.example/get/nine-bridges.epub       |
|  8 | Nine Bridges, T. Amsel   | https://readr.pagemill.example/v?id=30071            |
|  9 | Glass Parish, D. Orne    | https://readr.pagemill.example/v?id=30112            |
| 10 | The Salt Ledger, D. Orne | https://readr.pagemill.example/v?id=30113            |
| 11 | Nine Bridges, T. Amsel   | https://bookz.dustyshelf.example/nb-amsel/           |
| 12 | Glass Parish, D. Orne    | https://bookz.dustyshelf.example/gp-orne/            |
+----+--------------------------+------------------------------------------------------+

Authorised editions may be seen at:
  https://ostravahouse.example/catalogue/the-salt-ledger
  https://ostravahouse.example/catalogue/glass-parish
  https://ostravahouse.example/catalogue/nine-bridges

STATEMENTS
(a) I have a good faith belief that use of the copyrighted materials described above is not authorized by the copyright owner, its agent, or the law.
(b) I swear, under penalty of perjury, that the information in this notification is accurate and that I am authorized to act on behalf of the owner of an exclusive right that is allegedly infringed.

Electronic signature: Dario Pennywell

-- 
This message was generated by a system. To manage how you get notices go to https://portal.mf-protect.example/prefs
`,
    accused: [
      'https://epubnest.example/book/the-salt-ledger',
      'https://epubnest.example/get/the-salt-ledger.epub',
      'https://epubnest.example/get/the-salt-ledger.mobi',
      'https://epubnest.example/book/glass-parish',
      'https://epubnest.example/get/glass-parish.epub',
      'https://epubnest.example/book/nine-bridges',
      'https://epubnest.example/get/nine-bridges.epub',
      'https://readr.pagemill.example/v?id=30071',
      'https://readr.pagemill.example/v?id=30112',
      'https://readr.pagemill.example/v?id=30113',
      'https://bookz.dustyshelf.example/nb-amsel/',
      'https://bookz.dustyshelf.example/gp-orne/',
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
  },
  {
    name: 'en-forwarded-course',
    kind: 'notice',
    from: '"Priyanka Dell" <priyanka@dellwood-academy.example>',
    subject: 'Fwd: Re: please remove my course - registrar says contact you',
    text: `Hello,

I was told by the registrar to write to you instead, see below. In short: somebody bought my video course "Bookkeeping for Bakers" once and now resells all 34 lessons on two sites behind your network. I am the only author and I never gave anyone a resale licence. The pages are

  https://coursecheap.example/product/bookkeeping-for-bakers/
  https://mega-learn-vault.example/p/1187

There is a third page, https://skillbarter.example/bookkeeping-for-bakers, which you may come across when you search. Please leave that one alone, they have bought a licence from me since and it is fine now.

I believe in good faith that neither of the two sellers has any right to do this. You can ring me on +1 555 0142 or write to this address.

Thank you so much for any help,
Priyanka Dell
Dellwood Academy

---------- Forwarded message ---------
From: Abuse <abuse@namebarn.example>
Date: Tue, 9 Apr at 10:12
Subject: Re: please remove my course
To: priyanka@dellwood-academy.example

Dear Priyanka,

Thank you for contacting NameBarn. We are only the registrar and cannot remove content. Please address the hosting provider. For information on how we treat complaints see https://namebarn.example/legal/complaints.

Kind regards
NameBarn Abuse Team

> On 8 Apr, Priyanka Dell wrote:
> > Dear NameBarn, my course is being sold illegally at coursecheap.example,
> > my own site is https://dellwood-academy.example/bakers . Please act.
`,
    accused: ['https://coursecheap.example/product/bookkeeping-for-bakers/', 'https://mega-learn-vault.example/p/1187'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'signature'],
  },
  {
    name: 'en-domain-only-comic',
    kind: 'notice',
    from: '"Kestrel Comics Legal" <legal@kestrelcomics.example>',
    subject: 'Repeat infringer: scanhollow[.]example',
    text: `Dear Abuse Team,

We publish the comic series IRON ORCHARD (volumes 1 to 14). The whole of the website scanhollow[.]example exists to show scans of our volumes, all fourteen of them, page by page, with advertising around them. We have licensed no one to put the series on the web; our only digital edition is sold at kestrelcomics.example and through our partner panelhouse.example.

We have lost count of single pages and therefore report the site as such. We would ask you to end your service to it and to tell us who the operator is.

Kind regards,

Legal Department
Kestrel Comics GmbH & Co., Branch Office Dublin
legal@kestrelcomics.example
`,
    accused: ['scanhollow.example'],
    elements: ['senderIdentity', 'contact', 'work', 'explanation'],
    arguable: ['signature', 'location'],
  },
  {
    name: 'en-counter-drone',
    kind: 'counter_notice',
    from: '"Tobias Wrenfield" <tobias@wrenfield-aerial.example>',
    subject: 'Counter Notification - ticket 5530-118',
    text: `To whom it may concern,

On 3 June you disabled access to the following page of mine because of a complaint by "Skyline Stock Agency":

    https://wrenfield-aerial.example/gallery/estuary-at-dawn

The video on this page was filmed by me, with my own drone, on 11 September two years ago. I hold the raw files and the flight log. I did at one time offer a clip from the same flight to Skyline Stock, under a non-exclusive agreement which I ended in writing. They do not own it and never have. Their copy is at https://skylinestock.example/clip/88213 and you will notice my name in the credit.

I swear, under penalty of perjury, that I have a good faith belief that the material was removed or disabled as a result of mistake or misidentification of the material to be removed or disabled.

I consent to the jurisdiction of the Federal District Court for the district in which my address is located, and I will accept service of process from the person who provided the notification or an agent of such person.

Please restore the page within 10 to 14 business days.

Tobias Wrenfield
27 Ferry Steps, Nether Quay
+1 555 0177
`,
    accused: ['https://wrenfield-aerial.example/gallery/estuary-at-dawn'],
  },
  {
    name: 'en-retract-whole',
    kind: 'retraction',
    from: '"Lumen Textiles Brand Protection" <ip@lumentextiles.example>',
    subject: 'Re: [Ticket 90412] Copyright complaint - WITHDRAWN',
    text: `Hello,

please disregard our complaint of last Thursday (your ticket 90412) in full. It turns out that the shop is run by one of our own resellers in Norvik and that the product pictures were supplied to them by our sales department. Nobody had told us. We withdraw the notice and have no objection to the page being put back online at once.

We are sorry for the trouble and have apologised to the shop as well.

Best wishes
Saskia Oduwole
Lumen Textiles

> From: ip@lumentextiles.example
> Subject: Copyright complaint
>
> Dear Sirs, the following page uses our copyrighted product photographs
> without our consent:
>
> https://nordicthrows.example/collections/lumen-aurora
>
> We have a good faith belief that this use is not authorised. The above is
> accurate and made under penalty of perjury. Please remove it immediately.
>
> Saskia Oduwole
`,
    accused: ['https://nordicthrows.example/collections/lumen-aurora'],
  },
  {
    name: 'en-retract-partial',
    kind: 'retraction',
    from: 'notices@tidewatch-antipiracy.example',
    subject: 'Partial retraction of notice TW-60718',
    text: `Dear Provider,

We refer to our notice TW-60718 dated 21 January concerning the documentary "Under the Peat" (rights holder: Moorland Pictures).

After a further check we RETRACT the notice as regards these two addresses, which contain a review and a licensed trailer and were included in error:

  - https://docufilm-journal.example/reviews/under-the-peat
  - https://trailerpark.example/watch/under-the-peat-trailer

If they were disabled because of our notice, please reinstate them.

The notice is MAINTAINED as regards the following, which still offer the full film without licence:

  - https://streamgulch.example/movie/under-the-peat
  - https://streamgulch.example/embed/7720418

We regret any inconvenience.

Tidewatch Anti-Piracy, Operations
per: Lorcan Hesketh
`,
    accused: [
      'https://docufilm-journal.example/reviews/under-the-peat',
      'https://trailerpark.example/watch/under-the-peat-trailer',
    ],
  },
  {
    name: 'en-order-blocking',
    kind: 'order',
    from: '"Registry, Commercial Court of Aldermark" <registry@courts.aldermark.example>',
    subject: 'Case CC-IP 318 - service of order dated 6 February - blocking of online locations',
    text: `COMMERCIAL COURT OF ALDERMARK
Intellectual Property List
Case No. CC-IP 318

BETWEEN
  Northern Pitch League Ltd                Applicant
and
  the Providers named in Schedule 1        Respondents

By way of service upon you as Respondent No. 7, please find the operative part of the order made by Justice R. Ansgar on 6 February. A sealed copy follows by post.

IT IS ORDERED THAT:

1. The Respondents shall, within five (5) working days of service of this Order, take reasonable technical steps to disable access by their users in Aldermark to the Target Online Locations in Schedule 2, being locations which communicate to the public the Applicant's broadcasts of football matches without its licence.

2. The Respondents shall not be liable for costs. 

3. This Order shall remain in force until the end of the current season, and any Respondent or operator of a Target Online Location may apply to vary or discharge it on three days' notice.

4. Non-compliance with paragraph 1 may be treated as contempt.

SCHEDULE 2
   pitchstream.example
   live.pitchstream.example
   goalnest.example
   freekick-tv.example

Information about this procedure is available at https://courts.aldermark.example/ip-list/guidance

By the Court
M. Thornquist, Deputy Registrar
`,
    accused: ['pitchstream.example', 'live.pitchstream.example', 'goalnest.example', 'freekick-tv.example'],
  },
  {
    name: 'en-billing-takedown-fee',
    kind: 'none',
    from: '"Accounts, Bramble Dental" <accounts@brambledental.example>',
    subject: 'Invoice 20418 - what is the "content removal" line?',
    text: `Hi there,

Our invoice 20418 has an item "DMCA content removal handling - 1 x 25.00" on it. We are a dental practice and have never had a copyright complaint as far as anyone here knows. Is this for our site https://brambledental.example or has somebody else's charge ended up on our account? If it was a mistake, please send a corrected invoice before the 30th as our direct debit goes out then.

Customer no. 771-0032.

Thanks
Gwen Astley
Practice Manager
`,
    accused: [],
  },
  {
    name: 'en-newsletter-piracy',
    kind: 'none',
    from: '"The Takedown Weekly" <hello@takedownweekly.example>',
    subject: 'This week: streaming site loses in court, 3 million notices, and a new bill',
    text: `THE TAKEDOWN WEEKLY - issue 212
View in browser: https://takedownweekly.example/issues/212

1. COURT SHUTS DOOR ON STREAMING GIANT
Judges found that reelbandit.example infringed the copyright of six film studios by offering more than 40,000 films without a licence. The operator says he will appeal.
Read more > https://takedownweekly.example/issues/212#reelbandit

2. THREE MILLION NOTICES IN A MONTH
A book publisher sent a record number of notices against pdfcove.example. Nine in ten of the links were dead already. Our columnist asks who profits.
Read more > https://takedownweekly.example/issues/212#pdfcove

3. "NOTICE AND STAYDOWN" BACK ON THE TABLE
The new bill would oblige hosts to keep infringing copies from coming back. We have the draft.

SPONSORED: ClaimPilot sends your takedown notices for you, from 49 a month. Try it: https://claimpilot.example/trial

You receive this mail because you subscribed with abuse@. Unsubscribe: https://takedownweekly.example/u/9f31
`,
    accused: [],
  },
  {
    name: 'en-student-question',
    kind: 'none',
    from: 'Nils Abernathy <n.abernathy@students.westmere-uni.example>',
    subject: 'Question for my dissertation on notice and takedown',
    text: `Dear Sir/Madam,

I am a third-year law student at Westmere University writing my dissertation about how hosting companies handle copyright notices. I would be grateful if you could answer any of these:

1. Roughly how many infringement notices do you get per month?
2. Do you check that the notice has a good faith statement and a declaration under penalty of perjury before you remove a page?
3. Suppose a notice said "https://somesite.example/film.mp4 is an unlicensed copy of my film" and nothing more - would you act upon it?
4. How many counter-notices do you get?

Your answers would be anonymised. I know you must be very busy and I quite understand if you can't reply.

With kind regards,
Nils Abernathy
`,
    accused: [],
  },
  {
    name: 'en-spam-fake-notice',
    kind: 'none',
    from: '"Copyright Infringement Dept." <case-alert@rank-shield-pro.example>',
    subject: 'FINAL NOTICE: Copyright & trademark violation risk found on your domain',
    text: `ATTENTION DOMAIN OWNER,

Our scanners have detected that YOUR BRAND may be at risk of copyright and trademark violation. 83% of businesses like yours are copied online without their permission and never find out!!

>> Your Infringement Risk Score: 71/100 (HIGH) <<

RankShield Pro registers your brand in our International Trademark Watch Directory and removes stolen content from search engines automatically. As a courtesy your place is being held for 48 HOURS only.

  * Basic Watch     $ 19 / month
  * Premium Watch   $ 59 / month (unlimited DMCA takedowns)
  * Enterprise      call us

ACT NOW: https://rank-shield-pro.example/activate?ref=abuse

Failure to respond will result in the release of your reserved entry to your competitors.

Sincerely,
Compliance Team
RankShield Pro
`,
    accused: [],
  },
  {
    name: 'en-how-to-complain',
    kind: 'none',
    from: 'Marguerite Ilves <m.ilves@paperboat.example>',
    subject: 'How do I report somebody who copied my poems?',
    text: `Good afternoon,

A friend thinks that a website which uses your service has some of my poems on it. I haven't seen it yet myself and she is going to send me the address when she is back from holiday. Before then I'd like to know how this works: is there a form, do I have to be a lawyer, do I have to prove that I wrote them (they were printed in a small magazine in the nineties), and will the other side be told my home address? That last one worries me a little.

If there is a page that explains all of it a link would be enough.

Many thanks
Marguerite Ilves
`,
    accused: [],
  },
  {
    name: 'en-customer-answers',
    kind: 'none',
    from: '"Jonty @ Velvet Kettle" <jonty@velvetkettle.example>',
    subject: 'Re: [Ticket 61177] Copyright complaint about your site - action needed within 48h',
    text: `Hi, thanks for passing this on. Our web designer used the picture, we had no idea. It's been deleted this morning and the cache purged, so the page should be clean now. Could you close the ticket and make sure nothing gets suspended? Weekend is our busiest time.

Cheers
Jonty

On Wed, 17 Jul at 16:40, Abuse Desk wrote:
> Dear customer,
>
> we have received the complaint below about content on your site. Please
> remove the content within 48 hours or send us a counter notification.
>
> ----- complaint -----
> Complainant: Aster & Rowe Food Photography
> Work: photograph "Copper Pot No. 4"
> URL: https://velvetkettle.example/menu/stews
> Reason: copied without licence from https://asterrowe.example/prints/copper-pot-4
> "I have a good faith belief that the use is not authorised. Under penalty
> of perjury, the above is accurate." /s/ Helena Rowe
> ---------------------
`,
    accused: [],
  },
]
