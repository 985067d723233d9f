import type { Unseen } from '../types'

export const en: readonly Unseen[] = [
  {
    name: 'en-knitting-patterns',
    kind: 'notice',
    from: 'Maud Ferris <maud@woolly-wares.example>',
    subject: 'my patterns on a site you host',
    accused: [
      'https://freeknits.example/patterns/harbour-shawl.pdf',
      'https://freeknits.example/patterns/fisher-mitts.pdf',
    ],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['signature', 'contact'],
    text: `Hello,

I design knitting patterns and sell them one at a time for five pounds from my shop, https://woolly-wares.example. Somebody has put two of them up as PDF files for anybody to take:

hxxps://freeknits[.]example/patterns/harbour-shawl.pdf
hxxps://freeknits[.]example/patterns/fisher-mitts.pdf

They are the Harbour Shawl and the Fisher Mitts, both mine, my name is even still in the corner of the pages. I never gave anyone leave to hand them out. Please have them removed.

Maud Ferris`,
  },
  {
    name: 'en-agency-table',
    kind: 'notice',
    from: '"Copyright Operations" <notices@larkguard.example>',
    subject: 'Notice of Infringement - Case LG-88412 - Brightwater Records Ltd',
    accused: [
      'https://dl.tunehoard.example/album/8812',
      'https://dl.tunehoard.example/album/8813',
      'https://dl.tunehoard.example/album/9001',
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
    text: `Larkguard Ltd acts for Brightwater Records Ltd, exclusive licensee of the sound recordings listed.

Title | Artist | Infringing URL | Authorised source
Night Orchard | Silver Wren | https://dl.tunehoard.example/album/8812 | https://brightwater.example/silver-wren
Low Tide | Silver Wren | https://dl.tunehoard.example/album/8813 | https://brightwater.example/silver-wren
Ash and Barley | The Coopers | https://dl.tunehoard.example/album/9001 | https://brightwater.example/coopers

The recordings are made available for download without the consent of our client. We have a good faith belief that this use is not authorised by the owner, its agent or the law. The information in this notice is accurate and, under penalty of perjury, we are authorised to act for the owner.

Jon Tasker, Larkguard Ltd, 4 Mill Street, Aldport. Tel +44 20 7946 0101
/s/ Jon Tasker`,
  },
  {
    name: 'en-counter-photographer',
    kind: 'counter_notice',
    from: 'Petra Lindqvist <petra@lindqvist-photo.example>',
    subject: 'Re: [Abuse #55102] Content disabled on lindqvist-photo.example',
    accused: ['https://lindqvist-photo.example/weddings/2025'],
    text: `You disabled my gallery at https://lindqvist-photo.example/weddings/2025 after a complaint by a venue. I took every one of those photographs myself; the venue has no rights in them.

I swear under penalty of perjury that I have a good faith belief that the material was disabled by mistake. I consent to the jurisdiction of the federal district court for my address and will accept service of process from the complainant.

Petra Lindqvist
12 Quay Road, Tarnhaven

> We received a notice alleging that https://lindqvist-photo.example/weddings/2025 infringes copyright.
> You may send a counter notification.`,
  },
  {
    name: 'en-retraction-partial',
    kind: 'retraction',
    from: '"Rights Desk" <rights@halden-press.example>',
    subject: 'Withdrawal in part: our notice of 3 November (HP-2217)',
    accused: ['https://readerly.example/book/salt-cartographer'],
    text: `Dear abuse team,

Please treat our notice HP-2217 as withdrawn as far as it concerns https://readerly.example/book/salt-cartographer. That retailer turned out to hold a valid e-book licence from our Canadian office. We apologise for the error.

The remaining page in that notice, https://pdfgrove.example/salt-cartographer, is still unlicensed and our request stands.

Kind regards,
Halden Press Rights Desk`,
  },
  {
    name: 'en-newsletter',
    kind: 'none',
    from: '"Content Protection Weekly" <editor@cpweekly.example>',
    subject: 'Issue 212: Court fines a stream ripper, and three takedown myths',
    accused: [],
    text: `This week: a district court ordered the operator of ripstream.example to pay 2 million in damages for copyright infringement. Also, why "good faith belief" is not a magic word, and how to write a notice that works.

Read online: https://cpweekly.example/issues/212
Unsubscribe: https://cpweekly.example/unsubscribe?u=8812`,
  },
  {
    name: 'en-billing',
    kind: 'none',
    from: 'Dana Okoye <dana@okoye-studio.example>',
    subject: 'Invoice 4471 - charged twice?',
    accused: [],
    text: `Hi, my card was charged twice for the Pro plan on okoye-studio.example this month. The invoice says I own a licence for two zones but I only have one. Could somebody please look into this and remove the second one?

Dana`,
  },
  {
    name: 'en-spam-dressed',
    kind: 'none',
    from: '"DMCA Compliance Center" <notice@dmca-shield-pro.example>',
    subject: 'URGENT: your website may be infringing - act within 48 hours',
    accused: [],
    text: `Dear website owner,

Did you know that 9 out of 10 websites use images without a licence? You could be liable for up to $150,000 per infringement. Protect your business today with DMCA Shield Pro, now 60% off. Get your badge at https://dmca-shield-pro.example/buy

The DMCA Shield Pro team`,
  },
  {
    name: 'en-researcher',
    kind: 'none',
    from: 'Iris Calder <i.calder@westmere.example>',
    subject: 'Question about your takedown procedure for a thesis',
    accused: [],
    text: `Dear Sir or Madam,

I am writing my master's thesis on notice and takedown. How many copyright notices do you get a month, how many are incomplete, and do you forward them to the customer? I would like to quote an example such as https://mangaport.example, which I understand was blocked in Italy, if that is all right. Nothing needs to be removed.

Iris Calder, Westmere University`,
  },
  {
    name: 'en-app-clone',
    kind: 'notice',
    from: '"Legal" <legal@emberfall-game.example>',
    subject: 'Unlicensed distribution of our game',
    accused: ['https://repackden.example/emberfall-last-watch', 'https://repackden.example/emberfall-dlc-pack'],
    elements: ['senderIdentity', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature', 'contact'],
    text: `We are the developers of the computer game Emberfall: Last Watch.

A customer of yours distributes cracked copies of it. Pages:
 - https://repackden.example/emberfall-last-watch
 - https://repackden.example/emberfall-dlc-pack
Genuine copies are sold at https://store.emberfall-game.example/ only. We believe in good faith that no exception covers this. Kindly disable access and tell the customer.

For Emberfall Games,
Tomas Reyl`,
  },
  {
    name: 'en-order-block',
    kind: 'order',
    from: '"Clerk of Court" <registry@high-court.example>',
    subject: 'Order in claim IL-2026-00311: Channel Six v Persons Unknown',
    accused: ['streamrovers.example', 'rovers-live.example'],
    text: `IN THE HIGH COURT OF JUSTICE. Claim No. IL-2026-00311. Before Mr Justice Harrow.

UPON the application of Channel Six Television Ltd IT IS ORDERED that the respondent shall, within 48 hours of service of this order, take steps to disable access to the target domains:

streamrovers.example
rovers-live.example

This order shall expire on 31 May 2027. Dated 12 November 2026.`,
  },
  {
    name: 'en-autoreply',
    kind: 'none',
    from: '"Larkguard Notices" <notices@larkguard.example>',
    subject: 'Automatic reply: Re: Notice of Infringement LG-88412',
    accused: [],
    text: `Thank you for your message. This mailbox is not monitored between 24 and 27 November. For urgent copyright matters please write to urgent@larkguard.example. Your message about https://dl.tunehoard.example/album/8812 will be read when we are back.`,
  },
  {
    name: 'en-customer-answers',
    kind: 'none',
    from: 'Sami Haro <sami@pixelmeadow.example>',
    subject: 'Re: [Ticket 90217] Copyright complaint forwarded',
    accused: [],
    text: `Hi, thanks for forwarding this. I have taken the wallpaper down just now, it was uploaded by a user and I was not aware of it. Account of the user is suspended. Anything else you need from me?

Sami

On 20 Nov 2026 Abuse wrote:
> A rights holder reports https://pixelmeadow.example/wall/771 as copied without permission.
> Please remove it within 48 hours.`,
  },
]
