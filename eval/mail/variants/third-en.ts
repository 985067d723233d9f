import type { Unseen } from '../unseen/types'

export const thirdEn: readonly Unseen[] = [
  {
    name: 'en-poet',
    kind: 'notice',
    from: 'Imelda Crane <imelda@cranepoems.example>',
    subject: 'a question of manners (and of copyright)',
    accused: ['https://mourning-verse-daily.example/2026/01/the-ferryman'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'signature'],
    text: `Good afternoon,

a website called Mourning Verse Daily has published my poem "The Ferryman" from first line to last and put somebody else's name under it.
https://mourning-verse-daily.example/2026/01/the-ferryman

It appeared in my second collection, which you can find at https://cranepoems.example/books. Nobody asked me. I wrote to them before Christmas; silence. I should be obliged if you would have the page removed.

Yours faithfully,
Imelda Crane
`,
  },
  {
    name: 'en-htmllist',
    kind: 'notice',
    from: '"Takedown Robot" <noreply@mirrorwatch.example>',
    subject: '[MW-20260118-5561] Infringing URLs on your network',
    headers: ['Auto-Submitted: auto-generated'],
    accused: ['https://filmvault24.example/watch/501', 'https://filmvault24.example/watch/502'],
    elements: ['senderIdentity', 'work', 'location', 'explanation', 'goodFaith', 'accuracyOath', 'signature'],
    arguable: ['contact'],
    shape: { type: 'text/html', encoding: 'quoted-printable' },
    text: `<html><body><p>MirrorWatch Ltd acts on behalf of Juniper Pictures.</p>
<table><tr><th>Title</th><th>Infringing URL</th><th>Official source</th></tr>
<tr><td>Paper Boats</td><td><a href="https://filmvault24.example/watch/501">https://filmvault24.example/watch/501</a></td><td>https://juniperpictures.example/paper-boats</td></tr>
<tr><td>Second Winter</td><td><a href="https://filmvault24.example/watch/502">https://filmvault24.example/watch/502</a></td><td>https://juniperpictures.example/second-winter</td></tr></table>
<p>We have a good faith belief that this use is not authorized by the owner, its agent or the law. The information is accurate and, under penalty of perjury, we are authorized to act.</p>
<p>/s/ MirrorWatch Ltd</p></body></html>`,
  },
  {
    name: 'en-school',
    kind: 'notice',
    from: '"Head, Alderbrook School" <head@alderbrook-school.example>',
    subject: 'Threats against pupils',
    accused: ['https://rumourmill.example/c/alderbrook'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Dear Sir or Madam,

An anonymous page about our school, https://rumourmill.example/c/alderbrook, names three fourteen-year-old pupils and tells readers where to wait for them. The police have been told. The site itself has no contact details. We ask you as a matter of urgency to stop carrying it.

J. Whitlock, Headteacher
Alderbrook School, 01632 960 201
`,
  },
  {
    name: 'en-tm-short',
    kind: 'notice',
    from: 'Beatriz Holm <b.holm@holmandsons-ip.example>',
    subject: 'GRANVELLE trade mark',
    accused: ['granvelle-watches-sale.example'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `Dear Provider

We act for Granvelle SA. The shop at granvelle-watches-sale.example uses our client's trade mark GRANVELLE for goods that do not come from our client. Genuine goods are sold through granvelle.example and its listed dealers only.

Please confirm within five working days that you have ceased to provide services to the shop.

Beatriz Holm
Holm & Sons, tel. +44 1632 960 333
`,
  },
  {
    name: 'en-counter-music',
    kind: 'counter_notice',
    from: 'DJ Oskar <oskar@basementtapes-fm.example>',
    subject: 'RE: mix #44 taken down??',
    accused: ['https://basementtapes-fm.example/mixes/44'],
    text: `You took down https://basementtapes-fm.example/mixes/44 because of a label I've never dealt with. Every track on that mix is either mine or from friends who said yes, I can forward the mails. I don't accept this and I'd like the mix restored.`,
  },
  {
    name: 'en-retract-photog',
    kind: 'retraction',
    from: 'Maeve Tarrant <maeve@tarrantlight.example>',
    subject: 'lighthouse - all sorted',
    accused: ['https://coastal-cottages-direct.example/blog/why-the-west'],
    text: `Hello again. The cottage people have now paid me for the picture and put my name on it, so https://coastal-cottages-direct.example/blog/why-the-west may stay. I take my complaint back, with thanks.

Maeve Tarrant`,
  },
  {
    name: 'en-order-uk',
    kind: 'order',
    from: '"Chancery Associates" <service@chancery-associates.example>',
    subject: 'Sealed order HC-2026-000000',
    accused: ['cricket-for-nothing.example', 'wickets-live.example'],
    text: `Dear Sirs

We enclose by way of service the sealed order of Mr Justice Farrow dated 14 January 2026, made in the High Court of Justice, Intellectual Property List. By paragraph 2 you are required to block or attempt to block access by your users to the Target Websites:

cricket-for-nothing.example
wickets-live.example

A penal notice is endorsed on the order.
`,
  },
  {
    name: 'en-none-abuse-reply',
    kind: 'none',
    from: '"Hosting Partner Abuse" <abuse@hostpartner.example>',
    subject: 'Re: [Ticket 3312] Forwarded copyright notice',
    accused: [],
    text: `Hello,

thank you for forwarding this. Our customer has removed the material at https://sub.hostpartner.example/u/91/movie.mp4 and we consider the matter resolved. If you need anything else please quote ticket HP-2231.

Hosting Partner Abuse Desk`,
  },
  {
    name: 'en-none-journalist',
    kind: 'none',
    from: '"Saul Brandt" <saul@theharbourpost.example>',
    subject: 'Comment request: piracy site mangahaul.example',
    accused: [],
    text: `Hi press team,

I'm a reporter at The Harbour Post. We're running a piece on Friday about mangahaul.example, which rights holders say is the largest manga piracy site and which sits behind your network. Do you intend to remove it? Did you receive notices about it? My deadline is Thursday 5 pm.

Saul Brandt`,
  },
  {
    name: 'en-none-seo',
    kind: 'none',
    from: 'Kayla <kayla@rankboosters.example>',
    subject: 'broken link on your page',
    accused: [],
    text: `Hi! I noticed your article at https://provider.example/learning/what-is-a-cdn links to a page that is gone. We have written a better guide: https://rankboosters.example/cdn-guide. Would you mind replacing the link? Happy to share your article with our 20k followers.`,
  },
  {
    name: 'en-none-licence-q',
    kind: 'none',
    from: '"Rowan" <rowan@indiecinema.example>',
    subject: 'Can we stream films under your terms?',
    accused: [],
    text: `Hello, we run a tiny cinema and hold licences for the films we show. Before we move to you: will you suspend our site automatically if somebody sends a false DMCA notice, and how would we prove that we are licensed? Our current site is https://indiecinema.example.`,
  },
]
