import type { Unseen } from '../unseen/types'

export const en: readonly Unseen[] = [
  {
    name: 'en-knitter',
    kind: 'notice',
    from: 'Orla Pym <orla@pymknits.example>',
    subject: 'my shawl pattern',
    accused: ['https://free-pattern-pit.example/d/thistledown.pdf'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'signature'],
    text: `Hello,

I design knitting patterns and sell them for four pounds each, which is how I pay for
my wool. One of them, the pattern "Thistledown Shawl", is being given away here by
somebody I have never heard of:

https://free-pattern-pit.example/d/thistledown.pdf

They have even left my name on page one. It is for sale at https://pymknits.example/thistledown and nowhere else. Could somebody
please get rid of that file for me?

Thanks ever so much
Orla Pym
`,
  },
  {
    name: 'en-forwarded-by-agency',
    kind: 'notice',
    from: '"Gus Maddern" <gus@northlightagency.example>',
    subject: 'FW: stolen again :(',
    accused: ['https://wallart-4-less.example/p/heron-at-dusk'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature', 'goodFaith'],
    text: `To the abuse team,

please see below from one of the illustrators we represent. Northlight Agency acts for Ms Vane in all licensing matters; no licence for the print "Heron at Dusk" was ever given to this shop. Take the listing down please, and confirm to this address.

Gus Maddern
Northlight Agency, 5 Weir Lane, Tolbridge, tel. 01632 960 144

-----Original Message-----
From: Ida Vane <ida@idavane.example>
Sent: Thursday, January 15, 2026 8:12 AM
To: Gus Maddern <gus@northlightagency.example>
Subject: stolen again :(

Gus, they are selling my heron as a canvas now. https://wallart-4-less.example/p/heron-at-dusk
Mine is https://idavane.example/prints/heron for comparison.
Ida
`,
  },
  {
    name: 'en-m3u8-league',
    kind: 'notice',
    from: '"Pelham Rugby League - Live Enforcement" <live@pelhamleague.example>',
    subject: 'LIVE: unlicensed stream, action needed during match',
    accused: [
      'https://edge7.goalhopper.example/hls/ch12/index.m3u8',
      'https://edge8.goalhopper.example/hls/ch12/index.m3u8',
    ],
    elements: ['senderIdentity', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['contact', 'signature'],
    text: `Pelham Rugby League, rights desk.

Match: Pelham v Corstone, kick-off 19:45 UTC
Work: live broadcast of the above, exclusive rights held by us

Source playlists served from your network:
hxxps://edge7[.]goalhopper[.]example/hls/ch12/index[.]m3u8
hxxps://edge8[.]goalhopper[.]example/hls/ch12/index[.]m3u8

These streams are not licensed by us. We hold a good faith belief that they are not permitted by law either. Stop serving them without delay, the match ends at 21:30.
`,
  },
  {
    name: 'en-malware-report',
    kind: 'notice',
    from: 'threats@silverfern-cert.example',
    subject: 'Malware distribution from your network',
    accused: ['http://cdn.fastupd8.example/setup/chrome_update.exe', 'http://cdn.fastupd8.example/gate.php'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['contact', 'work'],
    text: `Silverfern CERT has observed the following addresses delivering an information stealer to visitors of compromised shops:

hxxp://cdn.fastupd8[.]example/setup/chrome_update.exe  (SHA-256 0000000000000000000000000000000000000000000000000000000000000000)
hxxp://cdn.fastupd8[.]example/gate.php   (command and control)

Please investigate and disable.  Do not answer to this address, it is not read. Background on this family of malware: https://silverfern-cert.example/notes/2026-02
`,
  },
  {
    name: 'en-bare-domains',
    kind: 'notice',
    from: '"Halden Footwear Brand Protection" <brand@haldenfootwear.example>',
    subject: 'Domains selling fake Halden boots',
    accused: ['halden-outlet-uk.example', 'haldenboots-sale.example', 'cheap-halden.example'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['contact', 'work', 'signature'],
    text: `Dear Sirs

Each of the domains below is used for a web shop that sells imitations of our boots under our registered trade mark HALDEN:

halden-outlet-uk.example
haldenboots-sale.example
cheap-halden.example

None of them has anything to do with us. Our only shop is haldenfootwear.example. Please withdraw your services from them.

Halden Footwear Ltd
`,
  },
  {
    name: 'en-counter-brief',
    kind: 'counter_notice',
    from: 'Theo <theo@foldingboats.example>',
    subject: 'Re: Your content has been disabled (case 9120)',
    accused: ['https://foldingboats.example/plans/kayak-2.pdf'],
    text: `This is wrong. I drew those plans, every line of them, in my own kitchen. The people who complained sell a different boat. Please put https://foldingboats.example/plans/kayak-2.pdf back.

Theo Ansty
`,
  },
  {
    name: 'en-dsa20-complaint',
    kind: 'counter_notice',
    from: '"Ledger & Lantern" <editor@ledgerlantern.example>',
    subject: 'Complaint under Article 20 DSA',
    accused: ['https://ledgerlantern.example/2025/water-board'],
    text: `Dear complaint-handling team,

We lodge a complaint against your decision of 12 January to restrict access to https://ledgerlantern.example/2025/water-board.

The statement of reasons says the article is defamatory. It reports what was said in a public meeting, and the minutes bear it out. The water board was asked for comment and declined. Nothing in it is unlawful.

We ask that a person look at this and that the restriction be lifted.

For Ledger & Lantern
Ruth Oakes
`,
  },
  {
    name: 'en-retract-agent',
    kind: 'retraction',
    from: '"Clearmark Monitoring" <ops@clearmark.example>',
    subject: 'Ref CM-7731: sent in error',
    accused: ['https://sandpiperbooks.example/shop/low-tide'],
    text: `Hello,

yesterday we reported https://sandpiperbooks.example/shop/low-tide to you. It turns out that this shop is an authorised reseller of our client, so there is nothing wrong with the page. Kindly treat our report as withdrawn and accept our apologies.

Clearmark Monitoring
`,
  },
  {
    name: 'en-none-application',
    kind: 'none',
    from: 'Jonas Adeyemi <jonas@adeyemi-writes.example>',
    subject: 'Application: Trust & Safety Analyst (ref. TS-14)',
    accused: [],
    text: `Dear hiring team,

For three years I handled DMCA notices, phishing reports and counterfeit complaints at a hosting company, about sixty a day. I removed infringing content, wrote to rights holders who had forgotten the good faith statement, and once testified in court.

My CV is attached. A write-up of a takedown abuse case that I uncovered is at https://adeyemi-writes.example/portfolio/takedown-abuse.

Yours sincerely
Jonas Adeyemi
`,
  },
  {
    name: 'en-none-bounty',
    kind: 'none',
    from: 'nullbyte-ines@mailbox.example',
    subject: 'Security issue: open redirect + stored XSS in abuse form',
    accused: [],
    text: `Hi security team,

I found two issues on your site.

1) Open redirect: https://provider.example/abuse/thanks?next=https://evil.example/phishing
2) Stored XSS in the field "infringing URL" of the copyright form.

Steps to reproduce: submit the form with <script>alert(1)</script> as the URL, then open the ticket as an agent. An attacker could steal session cookies and remove content illegally.

Is there a bounty programme? I follow responsible disclosure.
`,
  },
  {
    name: 'en-none-extortion',
    kind: 'none',
    from: '"Legal Dept" <legal@pixelproofs.example>',
    subject: 'Unlicensed image on your website - action required',
    accused: [],
    text: `Dear website owner,

A photograph belonging to our client appears on your blog without a licence. You can settle this without a lawyer: either pay a fee of $180 via the link below or place a visible link to https://pixelproofs.example on the page within 7 days.

Pay now: https://pixelproofs.example/settle/88121

Ignoring this message may lead to a DMCA takedown of your whole site.

Settlement Department
`,
  },
  {
    name: 'en-none-thanks',
    kind: 'none',
    from: 'Orla Pym <orla@pymknits.example>',
    subject: 'Re: Re: my shawl pattern',
    accused: [],
    text: `Oh that is marvellous, it is gone! Thank you for being so quick, I did not expect an answer at all. I'll knit you all socks.

Orla

> Dear Ms Pym,
> our customer has removed https://free-pattern-pit.example/d/thistledown.pdf after
> your copyright complaint.
`,
  },
  {
    name: 'en-none-transparency-question',
    kind: 'none',
    from: '"Prof. Imre Vass" <i.vass@northmoor.example>',
    subject: 'numbers on infringement notices',
    accused: [],
    text: `Dear colleagues,

for a paper on notice and action I am collecting figures on how many illegal-content notices intermediaries receive and how many lead to removal. Is your latest transparency report (https://provider.example/transparency) broken down by type, e.g. piracy, phishing, counterfeit goods? I could not find it.

With thanks,
Imre Vass, Northmoor Law School
`,
  },
  {
    name: 'en-none-own-hacked-site',
    kind: 'none',
    from: 'Bev <bev@bevsbakes.example>',
    subject: 'Help, my site shows somebody elses shop',
    accused: [],
    text: `Hi support, since Sunday my website https://bevsbakes.example opens a page with fake trainers. I think I was hacked. I have changed my password but the fake pages are still in your cache. How do I clear it? I am on the Basic plan. I do have a backup.

Bev
`,
  },
]
