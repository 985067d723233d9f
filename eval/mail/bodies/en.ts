import type { Body } from '../types'

export const en: readonly Body[] = [
  {
    name: 'full',
    kind: 'notice',
    subject: 'Notice of copyright infringement',
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
    accused: ['https://readfree.example/ch/12', 'https://readfree.example/ch/13'],
    text: `To the designated agent,

My name is Dana Hill and I act on behalf of Larkspur Press.

Title: The Salt Calendar
Authorized copies can be bought here: https://larkspur.example/books/salt

The following pages carry the whole book without permission:
https://readfree.example/ch/12
https://readfree.example/ch/13

I have a good faith belief that use of the material in the manner complained of is not authorized by the copyright owner, its agent, or the law. The information in this notification is accurate, and under penalty of perjury, I am authorized to act on behalf of the owner of an exclusive right that is allegedly infringed.

Please remove or disable access expeditiously.

/s/ Dana Hill
Larkspur Press, 12 Mill Lane
Phone: +44 20 0000 0000
`,
  },
  {
    name: 'plain',
    kind: 'notice',
    subject: 'Please take this down',
    elements: ['work', 'location', 'explanation'],
    accused: ['http://toon-hub.example/series/wolf/1'],
    text: `Hi,

this site you are fronting hosts my comic without my consent. It is a pirated copy:

http://toon-hub.example/series/wolf/1

Title: Wolf and Lantern

Please remove it.
`,
  },
  {
    name: 'dsa',
    kind: 'notice',
    subject: 'Notice under Article 16 of the Digital Services Act',
    elements: ['senderIdentity', 'contact', 'location', 'explanation', 'goodFaith'],
    accused: ['https://bags-outlet.example/p/778'],
    text: `Notice pursuant to Article 16 of Regulation (EU) 2022/2065.

Illegal content: https://bags-outlet.example/p/778

The page sells counterfeit bags under our registered trade mark and is therefore illegal; it infringes our mark without a licence.

Name: Orsolya Kovar, Brand Desk
E-mail: desk@marks.example

I confirm my bona fide, good faith belief that the information and allegations in this notice are accurate and complete.
`,
  },
  {
    name: 'counter',
    kind: 'counter_notice',
    subject: 'Counter-notification',
    accused: ['https://mysite.example/gallery/4'],
    text: `I am responding to the takedown you passed on to me.

The material that was disabled stood at https://mysite.example/gallery/4

I swear, under penalty of perjury, that I have a good faith belief the material was removed as a result of mistake or misidentification. I consent to the jurisdiction of the Federal District Court and will accept service of process from the complainant.

Please restore the page.

Signed: Ira Moss, 1 Elm St, phone: +1 555 0100
`,
  },
  {
    name: 'retraction',
    kind: 'retraction',
    subject: 'Re: our complaint of last week',
    accused: ['https://readfree.example/ch/12'],
    text: `Hello,

we hereby withdraw our complaint about https://readfree.example/ch/12. The operator had a licence and we did not know.

Apologies,
Dana Hill
`,
  },
  {
    name: 'order',
    kind: 'order',
    subject: 'Service of court order, Case No. 26-cv-0001',
    accused: ['pirate-lib.example'],
    text: `Please find below an order of the United States District Court for the Southern District of Nowhere.

Case No. 26-cv-0001. Plaintiff: Larkspur Press. Defendant: John Doe.

IT IS HEREBY ORDERED that the provider shall cease providing services to the infringing domain:
pirate-lib.example
`,
  },
  {
    name: 'not-complaint',
    kind: 'none',
    subject: 'Re: DMCA notice',
    text: `Hello,

please note that this is not a copyright complaint. I only asked who the host of https://abc.example/ is because their page was slow yesterday.

Thanks
Joe
`,
  },
  {
    name: 'newsletter',
    kind: 'none',
    subject: 'Piracy Watch weekly: site blocking grows',
    headers: ['List-Unsubscribe: <https://news.example/u>'],
    text: `Piracy Watch, this week:

* Courts block 40 pirate sites, among them https://bigpirate.example/
* Copyright infringement suits rise, notice and takedown debated
* Publishers ask hosts to remove infringing copies faster

View in browser: https://news.example/42
Unsubscribe: https://news.example/u
`,
  },
  {
    name: 'spam',
    kind: 'none',
    subject: 'Copyright infringement on your website!',
    text: `Hello there!

My name is Mel and I am a licensed photographer. I was confused, to put it mildly, when I came across my images at your website. You have used them without my permission, this is copyright infringement!

Check out this document with the links to my images and download it right now:
https://files-storage.example/d/dmca-proof-8812

You must remove the images or I will take legal action.
`,
  },
  {
    name: 'billing',
    kind: 'none',
    subject: 'Charged twice',
    text: `Hi,

my invoice 4471 was charged twice on my credit card. Please remove the second charge. My domain is knitting-shop.example.

Thanks
Lou
`,
  },
  {
    name: 'answer',
    kind: 'none',
    subject: 'Re: Notice of copyright infringement',
    text: `Thank you for your notice. We have removed the pages.

On Mon, 5 Jan 2026 at 10:00, Dana Hill <dana@larkspur.example> wrote:
> The following pages carry the whole book without permission:
> https://readfree.example/ch/12
> I have a good faith belief that the use is not authorized.
> under penalty of perjury, I am authorized to act
`,
  },
  {
    name: 'question',
    kind: 'none',
    subject: 'How to report?',
    text: `Hi, could you tell me how I can report copyright infringement to you? Do you need a signature? What must a notice include?
`,
  },
]
