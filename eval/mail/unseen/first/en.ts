import type { Unseen } from '../types'

export const en: readonly Unseen[] = [
  {
    name: 'en-studio-bulk',
    kind: 'notice',
    from: '"Antipiracy, Quillback Pictures" <ap-notices@quillback.example>',
    subject: '[AP-20418] Unauthorized distribution of "The Ferryman\'s Lamp"',
    accused: ['https://flixbarn.example/watch/ferryman-2160p', 'https://cdn3.flixbarn.example/hls/fl/master.m3u8'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'accuracyOath'],
    arguable: ['signature'],
    text: `Case: AP-20418
Sent on behalf of: Quillback Pictures, Inc.

Dear Sir or Madam:

We are the exclusive licensee of the motion picture "The Ferryman's Lamp" (the "Work"). Your network is being used to stream the Work without any authorization from Quillback Pictures.

Locations of the infringing material
------------------------------------
https://flixbarn.example/watch/ferryman-2160p
https://cdn3.flixbarn.example/hls/fl/master.m3u8

The Work may lawfully be viewed at https://play.quillback.example/ferryman

We believe in good faith that the use described above is not authorized by the copyright holder, its agents or the law. We declare under penalty of perjury that the statements in this letter are accurate and that we are authorized to act for the owner of the rights.

We ask that you act expeditiously to remove or disable access to the material.

Theo Marchbanks
Director, Content Protection
Quillback Pictures, Inc., 400 Alder Street, Portland
+1 503 555 0142
`,
  },
  {
    name: 'en-form-export',
    kind: 'notice',
    from: 'noreply@takedownform.example',
    subject: 'New submission: Copyright complaint form',
    accused: ['https://audioden.example/dl/771', 'https://audioden.example/dl/772'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'goodFaith', 'accuracyOath', 'signature'],
    arguable: ['explanation'],
    text: `Full legal name: Priscilla Okonjo
Company: Okonjo Audio Ltd
Email: rights@okonjo.example
Country: GB

Description of copyrighted work: the audiobook "Tide Tables", read by Martin Sele
Where can we see an authorized example of the work? https://okonjo.example/tide-tables

Infringing URLs:
https://audioden.example/dl/771
https://audioden.example/dl/772

[x] I have a good faith belief that the use of the material is not authorized by the copyright owner, its agent, or the law.
[x] The information in this notice is accurate, and I state under penalty of perjury that I am authorized to act on behalf of the copyright owner.

Electronic signature: Priscilla Okonjo
`,
  },
  {
    name: 'en-irritated-artist',
    kind: 'notice',
    from: 'bee.sketches@mailhost.example',
    subject: 'my drawings AGAIN',
    accused: ['https://printpal.example/p/owl-mug', 'https://printpal.example/p/owl-tote'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity'],
    text: `ok so this shop you protect is selling mugs with my owl on it, without ever having asked me:
https://printpal.example/p/owl-mug
https://printpal.example/p/owl-tote
i drew that owl in 2019, it's on my page https://bee-sketches.example/owls and nobody has my permission to print it. take it down please!!

bee
`,
  },
  {
    name: 'en-trademark',
    kind: 'notice',
    from: '"Legal" <legal@corvidwear.example>',
    subject: 'Counterfeit goods - CORVID trade mark',
    accused: ['https://corvid-outlet-sale.example/'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'work', 'signature'],
    text: `Dear Abuse Team,

Corvidwear SA owns EU trade mark no. 000000000 CORVID for clothing (class 25). The web shop at https://corvid-outlet-sale.example/ offers counterfeit jackets under our mark and copies our product photographs. It has no connection with us; our only shop is https://corvidwear.example.

Kindly cease providing services to this site.

For Corvidwear SA
Ilse Brandt, Head of Legal
`,
  },
  {
    name: 'en-malware-cert',
    kind: 'notice',
    from: '"CERT Northland" <cert@cert-northland.example>',
    subject: '[CERT-N #88121] Malware distribution URL in your network',
    accused: ['http://upd8r.example/setup/win.exe'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `Dear colleagues,

the following URL served by your network distributes a loader for credential-stealing malware:

hxxp://upd8r[.]example/setup/win.exe
SHA256: 0000000000000000000000000000000000000000000000000000000000000000
First seen: 2025-12-29 03:10 UTC

Please investigate and take it offline. When replying keep [CERT-N #88121] in the subject.

CERT Northland, PGP key at https://cert-northland.example/pgp.txt
`,
  },
  {
    name: 'en-hotline',
    kind: 'notice',
    from: '"Harbour Hotline" <reports@harbour-hotline.example>',
    subject: 'URGENT: child sexual abuse material',
    accused: ['https://imgnest.example/v/0c91'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `Harbour Hotline has assessed the content at the location below as child sexual abuse material. Please remove it at once and preserve the records.

https://imgnest.example/v/0c91

Do not notify the customer.
`,
  },
  {
    name: 'en-counter-long',
    kind: 'counter_notice',
    from: '"Jonas Weller" <jonas@wellerfilm.example>',
    subject: 'Re: [AP-20418] Your site has been restricted',
    accused: ['https://wellerfilm.example/shorts/4'],
    text: `To the copyright agent

You disabled https://wellerfilm.example/shorts/4 last week after a complaint by Quillback Pictures. That film is mine; I shot and edited it in 2021.

I swear, under penalty of perjury, that I have a good faith belief that the material was removed or disabled as a result of a mistake or misidentification of the material to be removed or disabled.

I consent to the jurisdiction of the Federal District Court for the judicial district in which my address is located, and I will accept service of process from the person who provided notification or an agent of such person.

/Jonas Weller/
18 Birch Row, Duluth
+1 218 555 0101

On Mon, 5 Jan 2026 at 10:00, Provider Abuse <abuse@provider.example> wrote:
> We received a notice that https://wellerfilm.example/shorts/4 infringes copyright.
> The material has been disabled.
`,
  },
  {
    name: 'en-counter-short',
    kind: 'counter_notice',
    from: 'mo@halftone.example',
    subject: 'you took down my page by mistake',
    accused: ['https://halftone.example/zines/3'],
    text: `Hi, you blocked https://halftone.example/zines/3 because of a copyright claim. The claim is wrong: everything in that zine was drawn by me and the claimant has no rights in it. I object to the removal and ask you to restore the page.

Mo Akande
`,
  },
  {
    name: 'en-retract',
    kind: 'retraction',
    from: '"Antipiracy, Quillback Pictures" <ap-notices@quillback.example>',
    subject: '[AP-20377] RETRACTED',
    accused: ['https://classroomclips.example/fair/9'],
    text: `Please disregard notice AP-20377. After review we found that the video at https://classroomclips.example/fair/9 is a licensed educational use, and we withdraw our claim. Any measures you took may be lifted.
`,
  },
  {
    name: 'en-court-order',
    kind: 'order',
    from: '"Clerk" <clerk@court.example>',
    subject: 'Case 2:25-cv-01877 - Preliminary injunction',
    accused: ['flixbarn.example', 'flixbarn2.example'],
    text: `UNITED STATES DISTRICT COURT
Case No. 2:25-cv-01877
QUILLBACK PICTURES, INC., Plaintiff, v. JOHN DOES 1-5, Defendants.

PRELIMINARY INJUNCTION

Upon the motion of plaintiff IT IS HEREBY ORDERED that the operators of the domains flixbarn.example and flixbarn2.example, and all persons in active concert with them who receive notice of this order, shall cease providing reverse proxy and DNS services to the said domains within five (5) days of service.

SO ORDERED this 12th day of January 2026.
`,
  },
  {
    name: 'en-subpoena',
    kind: 'order',
    from: 'paralegal@fenn-law.example',
    subject: 'Service of DMCA subpoena',
    accused: ['audioden.example'],
    text: `Attached and below please find a subpoena issued by the clerk of the United States District Court under 17 U.S.C. 512(h), which is hereby served on you.

YOU ARE COMMANDED to produce information sufficient to identify the operator of audioden.example, including name, address, e-mail addresses, payment records and IP logs, by 6 February 2026.
`,
  },
  {
    name: 'en-not-a-complaint',
    kind: 'none',
    from: 'noor@bakery.example',
    subject: 'Re: Copyright complaint #5541',
    accused: [],
    text: `Hello, to be clear this is not a copyright complaint. I am the owner of https://noorbakery.example and I only want to know how to change the e-mail address to which you send such notices.

Thanks, Noor
`,
  },
  {
    name: 'en-newsletter',
    kind: 'none',
    from: '"The Rights Weekly" <news@rightsweekly.example>',
    subject: 'Piracy site blocked in three countries | The Rights Weekly',
    accused: [],
    headers: ['List-Unsubscribe: <https://rightsweekly.example/u/1>', 'Precedence: bulk'],
    text: `THIS WEEK
- Court orders ISPs to block flixbarn.example, which infringed the copyright of two studios
- Takedown notices reach a record: what platforms report
- Opinion: penalty of perjury has no teeth

Read everything at https://rightsweekly.example/issues/212
You receive this because you subscribed. Unsubscribe: https://rightsweekly.example/u/1
`,
  },
  {
    name: 'en-seo-spam',
    kind: 'none',
    from: '"Copyright Department" <legal@best-dmca-agent.example>',
    subject: 'DMCA Copyright Infringement Notice',
    accused: [],
    text: `Dear website owner,

We are writing about the image used on your website. It belongs to our client. No penalty is needed: you only have to add a clickable credit link to https://rank-booster.example within 5 days. If you do not add the link, our lawyers will start legal action under DMCA section 512(c).
`,
  },
  {
    name: 'en-billing',
    kind: 'none',
    from: 'accounts@northwindtoys.example',
    subject: 'Invoice 2026-0113, copyright line?',
    accused: [],
    text: `Hello,

on invoice 2026-0113 there is an item "Copyright monitoring add-on, 4.00". We never ordered this. Please take it off the bill and refund the amount to the card ending in 4242. Our zone is northwindtoys.example.

Kind regards
Accounts payable
`,
  },
  {
    name: 'en-vendor-status',
    kind: 'none',
    from: 'abuse@otherhost.example',
    subject: 'RE: [AP-20418] Unauthorized distribution',
    accused: [],
    text: `Thank you for forwarding the notice. We host the server behind it and have asked our customer to remove the files; we will update you within 48 hours.

Otherhost Abuse

-----Original Message-----
From: abuse@provider.example
Sent: 6 January 2026 09:12
To: abuse@otherhost.example
Subject: [AP-20418] Unauthorized distribution

The following material infringes copyright: https://flixbarn.example/watch/ferryman-2160p
`,
  },
]
