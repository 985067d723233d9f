import type { Unseen } from '../types'

export const en: readonly Unseen[] = [
  {
    name: 'en-label-lettered-dmca',
    kind: 'notice',
    from: '"Marguerite Okafor-Lind" <m.okaforlind@slateriverrecords.example>',
    subject: 'Notification of Claimed Infringement - "Harrow & Tide" (LP)',
    text: `Designated Agent
Northleaf Hosting, Inc.

Dear Sir or Madam:

I am Vice President, Business Affairs, of Slate River Records LLC, which owns the
exclusive rights in the sound recordings described below. I write under
17 U.S.C. 512(c)(3).

A.  The works. The album "Harrow & Tide" by The Ferrymen's Daughters, and in
    particular the recordings "Low Water", "Salt Ledger" and "Eleven Bells".
    The album is sold at https://slateriverrecords.example/catalog/SRR-0214

B.  The material. Unauthorized copies are available for download at:

       https://flacpantry.example/get/low-water.flac
       https://flacpantry.example/get/salt-ledger.flac
       https://flacpantry.example/get/eleven-bells.flac

    Neither Slate River nor the artists ever licensed these downloads.

C.  I have a good faith belief that use of the material in the manner complained
    of is not authorized by the copyright owner, its agent, or the law.

D.  The information in this notification is accurate, and under penalty of perjury,
    I am authorized to act on behalf of the owner of the exclusive rights that are
    allegedly infringed.

You may reach me at 9900 Millrace Avenue, Suite 4, Duluth, MN 55899, by telephone at
(218) 555-0139, or at the e-mail address above.

Very truly yours,

/s/ Marguerite Okafor-Lind
Marguerite Okafor-Lind
`,
    accused: [
      'https://flacpantry.example/get/low-water.flac',
      'https://flacpantry.example/get/salt-ledger.flac',
      'https://flacpantry.example/get/eleven-bells.flac',
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
    name: 'en-crochet-pattern-angry',
    kind: 'notice',
    from: '"Bev" <bevs.bobbles@postbarn.example>',
    subject: 'thieves!!!!',
    text: `Some muppet is giving away my Percy Penguin crochet pattern for FREE on hxxps://freepatternz[.]example/toys/percy-penguin.pdf, I sell that for £4.50 and I never said anyone could have it, they even cropped my name off the bottom.
Are you going to take it down or do I have to go on local radio about you

Bev
`,
    accused: ['https://freepatternz.example/toys/percy-penguin.pdf'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'signature'],
  },
  {
    name: 'en-uk-solicitors-course-material',
    kind: 'notice',
    from: '"Pellew Garth LLP" <ip@pellewgarth.example>',
    subject: 'Our client: Tamsin Wray Training Ltd - your ref: none - our ref: JPG/TWT/0041-7',
    text: `Dear Sirs

TAMSIN WRAY TRAINING LIMITED - INFRINGEMENT OF COPYRIGHT

1.  We act for Tamsin Wray Training Limited, the author and owner of the twelve-module
    course "Bookkeeping for Builders", including its workbooks and video lessons.

2.  It has come to our client's attention that the whole course has been made available
    to the public by one of your customers. Modules 1 to 6 appear at
    https://tradeskillshare.example/c/bfb-a (also reachable as
    https://tradeskillshare.example/c/bfb-a/all), and modules 7 to 12 at
    https://tradeskillshare.example/c/bfb-b.

3.  Our client has granted no licence to your customer. The acts complained of infringe
    our client's rights under sections 16, 17 and 20 of the Copyright, Designs and
    Patents Act 1988. We honestly believe that no exception in Chapter III of that
    Act is available to your customer.

4.  You are now on notice for the purposes of regulation 19 of the Electronic Commerce
    (EC Directive) Regulations 2002. Kindly confirm by 4.00 pm on Friday 24 October 2025
    that the material has been removed, failing which we are instructed to apply for
    an injunction without further reference to you.

5.  All our client's rights are reserved.

Yours faithfully

Pellew Garth LLP

Direct dial: 01632 960 217 | 2nd Floor, Tollgate House, Fore Street, Barchester BX9 4ZZ
Pellew Garth LLP is authorised and regulated. A list of members is open to inspection at
our registered office. We do not accept service by e-mail. Privacy notice:
https://pellewgarth.example/privacy
`,
    accused: [
      'https://tradeskillshare.example/c/bfb-a',
      'https://tradeskillshare.example/c/bfb-a/all',
      'https://tradeskillshare.example/c/bfb-b',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['goodFaith', 'signature'],
  },
  {
    name: 'en-upstream-forwards-font-foundry',
    kind: 'notice',
    from: '"Quayside Transit NOC" <abuse@quayside-transit.example>',
    subject: 'FW: [QT-88172] stolen typeface on 203.0.113.88',
    text: `Hi Northleaf abuse,

The below landed with us but the IP is one you announce. Can you pick it up with your
customer please? Nothing further needed back to us, just close off with the reporter.

Cheers,
Dov
Quayside Transit NOC
https://status.quayside-transit.example

-----Original Message-----
From: Annelies Brock <annelies@brocktype.example>
Sent: Tuesday, October 7, 2025 9:52 AM
To: abuse@quayside-transit.example
Subject: stolen typeface on 203.0.113.88

Hello,

My name is Annelies Brock and I run a one-woman type foundry. My typeface family
Brock Lantern (all nine weights, I drew every glyph) is being handed out as a zip here:

hxxp://fontgrab[.]example/dl/brock-lantern-complete.zip

and there is a specimen page that serves the live webfont from here:

hxxp://fontgrab[.]example/specimen/brock-lantern

The licence you can read at https://brocktype.example/licence forbids redistribution in
any form, and I have not made an exception for anyone. I'm sure in good conscience that
whoever runs this has no right to it. Everything I've told you is true and
I would repeat it in court under oath.

You can ring me on +1 604 555 0163 (Vancouver time).

Signed,
Annelies Brock
`,
    accused: [
      'http://fontgrab.example/dl/brock-lantern-complete.zip',
      'http://fontgrab.example/specimen/brock-lantern',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'signature'],
    arguable: ['accuracyOath'],
  },
  {
    name: 'en-automated-key-value-stale-cache',
    kind: 'notice',
    from: '"Tracewell Automated Notices" <noreply@notices.tracewell.example>',
    subject: '[TW#5519204] Infringing copies in edge cache - 3 objects',
    text: `Notice-ID: TW#5519204
Notice-Date: 2025-10-12T04:11:37Z
Complainant: Tracewell Ltd
On-Behalf-Of: Corrigan Lake Pictures
Respond-Via: https://portal.tracewell.example/t/5519204

Title-1: The Orchard Line (2025 feature film)
Reference-1: https://corriganlake.example/films/the-orchard-line
Object-1: https://vid-e4.reelbarrow.example/o/orchardline/1080p.mp4
Object-2: https://vid-e4.reelbarrow.example/o/orchardline/720p.mp4

Title-2: Small Hours at the Ferry Office (short film)
Reference-2: https://corriganlake.example/shorts/small-hours
Object-3: https://vid-e6.reelbarrow.example/o/smallhours/1080p.mp4

Origin-Status: all three files were deleted from the origin (reelbarrow.example) on
 2025-10-09 following our notice to its operator; your caches continue to serve them.
Reason: the objects are copies of the titles above, distributed without the consent of
 the rights owner.
Statement: the complainant believes in good faith that the distribution is unauthorised.
Statement: the information in this notice is accurate to the best of our knowledge.

This mailbox is not monitored. Questions: desk@tracewell.example
`,
    accused: [
      'https://vid-e4.reelbarrow.example/o/orchardline/1080p.mp4',
      'https://vid-e4.reelbarrow.example/o/orchardline/720p.mp4',
      'https://vid-e6.reelbarrow.example/o/smallhours/1080p.mp4',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'originRemovedOrOrdered'],
    arguable: ['accuracyOath'],
  },
  {
    name: 'en-podcast-counter',
    kind: 'counter_notice',
    from: '"Rufus Adeyemi-Stroud" <rufus@kettleandcrank.example>',
    subject: 'Re: Ticket 771-0938: two episodes disabled after a copyright complaint',
    text: `Hello,

You've taken down two episodes of my podcast because of a complaint from Brightmoor Audio:

https://kettleandcrank.example/ep/61-the-mangle
https://kettleandcrank.example/ep/64-steam-irons

Both use a jingle I wrote and recorded in my own shed in 2018. I have the session files. What
I suspect is that Brightmoor bought a sample pack somebody built out of my show and now thinks
it owns the thing.

So, formally: I swear under penalty of perjury that I have a good faith belief the material was
removed as a result of mistake or misidentification. I consent to the jurisdiction of the
Federal District Court for the district in which my address is located and will accept service of
process from the person who complained, or their agent.

Rufus Adeyemi-Stroud
4499 Copper Kettle Road, Asheville, NC 28899
828-555-0176

On Mon, Oct 6, 2025 at 5:40 PM Northleaf Support wrote:
> We received a notice under the DMCA alleging that content on your site infringes
> the work "Brightmoor Idents Vol. 2" (https://brightmoor-audio.example/idents-2).
> Access to the content has been disabled. If you believe this is an error you may
> send us a counter notification.
`,
    accused: ['https://kettleandcrank.example/ep/61-the-mangle', 'https://kettleandcrank.example/ep/64-steam-irons'],
    elements: [],
  },
  {
    name: 'en-retract-terse-reply',
    kind: 'retraction',
    from: '"Ingrid Solheim-Tate" <ingrid@solheimtate.example>',
    subject: 'Re: [Case 440217] Photo used without permission',
    text: `Please ignore this one. Turns out my business partner sold them the picture in June and forgot
to tell me (we're having words). They're fine to keep it up, so if you've blocked the page
please unblock it, and sorry for the bother.

Ingrid

> On 9 Oct 2025, at 11:03, Ingrid Solheim-Tate wrote:
>
> Hi, my photo of the Larkhill lighthouse is being used here and nobody asked me:
> https://coastalbreaks.example/stay/larkhill
> Please have it removed.
`,
    accused: ['https://coastalbreaks.example/stay/larkhill'],
    elements: [],
  },
  {
    name: 'en-retract-part-one-of-four',
    kind: 'retraction',
    from: '"Halberd Rights Management" <compliance@halberd-rm.example>',
    subject: 'Correction to HRM-2025-30881 (URL 3 only)',
    text: `Dear Northleaf Abuse Team,

We refer to our notice HRM-2025-30881 dated 8 October 2025, which listed the following:

  1) https://readersnook.example/b/the-glass-apothecary
  2) https://readersnook.example/b/the-glass-apothecary-2
  3) https://readersnook.example/b/apothecary-glass-a-history
  4) https://readersnook.example/b/the-glass-apothecary-audiobook

On manual review, item 3 turns out to be a public domain title from 1911 with no connection
to our client's series. We withdraw the notice as regards item 3 and ask that it be reinstated.

For the avoidance of doubt, the notice stands in respect of items 1, 2 and 4.

Regards,
Compliance Desk
Halberd Rights Management Pty Ltd
ABN 00 555 019 900 | Level 3, 99 Wharfinger Lane, Fremantle WA
`,
    accused: ['https://readersnook.example/b/apothecary-glass-a-history'],
    elements: [],
  },
  {
    name: 'en-high-court-interim-order',
    kind: 'order',
    from: '"Registry (Original Side), High Court at Vellampur" <registry.os@hc-vellampur.example>',
    subject: 'C.S. (COMM) 1187/2025 - Communication of order dated 10.10.2025 - FOR IMMEDIATE COMPLIANCE',
    text: `IN THE HIGH COURT AT VELLAMPUR
(Ordinary Original Civil Jurisdiction)

C.S. (COMM) 1187/2025 & I.A. 20416/2025

Suryakiran Talkies Pvt. Ltd.                         ... Plaintiff
                        versus
filmadda-hd.example & Ors.                           ... Defendants

To: The Grievance Officer, Northleaf Hosting (Defendant No. 7)

I am directed to communicate the operative part of the ad interim order passed by the
Hon'ble Court on 10.10.2025:

   "14. Defendant No. 7 shall, within 48 hours of receipt of this order, suspend
    access to the web pages set out in Schedule A, and shall file in a sealed cover
    the basic subscriber information of the registrants thereof.
    15. List on 18.11.2025."

SCHEDULE A
 S.No.  URL
 1.     https://filmadda-hd.example/movies/monsoon-ledger-2025
 2.     https://filmadda-hd.example/movies/monsoon-ledger-2025/cam
 3.     https://filmadda-hd2.example/monsoon-ledger

A certified copy of the order may be downloaded with the diary number from
https://hc-vellampur.example/orders

By order of the Court,
(V. Thangaraj)
Deputy Registrar (Original Side)
`,
    accused: [
      'https://filmadda-hd.example/movies/monsoon-ledger-2025',
      'https://filmadda-hd.example/movies/monsoon-ledger-2025/cam',
      'https://filmadda-hd2.example/monsoon-ledger',
    ],
    elements: [],
  },
  {
    name: 'en-none-billing-after-takedown',
    kind: 'none',
    from: '"Paulo Wetherby" <paulo@wetherbycycles.example>',
    subject: 'charged twice in September??',
    text: `Hi there

I've been billed twice for September, invoices 20250901-7714 and 20250903-7714, $38.00 each, same plan.

I wonder if it's to do with that copyright mix-up in August when you suspended
https://wetherbycycles.example/blog/alpe and then turned it back on two days later. That's all sorted
and I don't want to reopen it! But maybe the system thinks I signed up again?

Please refund one of them to the card ending 0044. You can call the shop on 555-0128 if easier.

Paulo
`,
    accused: [],
    elements: [],
  },
  {
    name: 'en-none-link-seller',
    kind: 'none',
    from: '"Jessica | Outreach" <jessica@rankpropel.example>',
    subject: 'Found a removed page on your blog (quick fix inside)',
    text: `Hi Team,

I was reading your wonderful article https://northleaf-hosting.example/blog/what-is-a-dmca-notice
and noticed it links to https://copyright-explained.example/guide, which has been removed.

Good news! We have just published an original, 100% plagiarism-free guide on copyright infringement and
takedown notices: https://rankpropel.example/ultimate-dmca-guide-2025

Would you be open to swapping the broken link for ours? We also offer guest posts with dofollow
links on DA 50+ websites from only $60 (sample sites: https://daily-bizbuzz.example,
https://thetechpotato.example).

Let me know your thoughts!

Jessica M.
Senior Outreach Specialist

P.S. If you don't want to hear from me again, simply reply "no thanks".
`,
    accused: [],
    elements: [],
  },
  {
    name: 'en-none-not-a-copyright-complaint',
    kind: 'none',
    from: '"Winifred Castellane" <w.castellane@lower-dunmere-archive.example>',
    subject: 'RE: [Case 441903] We need more information about your copyright complaint',
    text: `Dear colleague,

I'm afraid there has been a misunderstanding: this is not a copyright complaint, and I would be most
grateful if you did not send anything to the gentleman who runs the website.

We are a village archive. We should like to ask him for permission to reprint the photograph of the
1926 flood on https://dunmere-family-tree.example/floods in our parish calendar. There is no address on
the site, so I wrote to you in the hope that you might pass a letter on. It is he who owns the
picture, not us.

I have no need of the form with the penalty of perjury and so forth.

With kind regards,
Winifred Castellane
Hon. Secretary, Lower Dunmere Archive

> Thank you for reporting copyright infringement. To proceed, please identify the work, the
> infringing URL, and include a statement of good faith belief and your signature.
`,
    accused: [],
    elements: [],
  },
]
