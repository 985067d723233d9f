import type { Unseen } from '../types'

export const western: readonly Unseen[] = [
  {
    name: 'en2-monitoring-robot',
    kind: 'notice',
    from: '"Watchtower Bot" <bot@watchtower.example>',
    subject: 'Notice ID: WT-99120-22 | Immediate action required',
    accused: ['http://mirror7.tvcrate.example/ep/88', 'http://mirror7.tvcrate.example/ep/89'],
    elements: ['senderIdentity', 'work', 'location', 'explanation', 'goodFaith', 'accuracyOath'],
    arguable: ['contact', 'signature'],
    headers: ['Auto-Submitted: auto-generated'],
    text: `Notice ID: WT-99120-22
Notice Date: 2025-12-30T22:10:00Z
Protocol: HTTP

Dear Provider,

Watchtower represents Kestrel Broadcasting, owner of the television series "Harrow Lane". Episodes are being made available from the addresses below by someone who has no right to do so.

- http://mirror7.tvcrate.example/ep/88
- http://mirror7.tvcrate.example/ep/89

We have a good faith belief that this use is not authorized by Kestrel, its agents, or the law. Under penalty of perjury, we state that we are authorized to act on Kestrel's behalf and that this information is accurate.

Please pass this to your customer and see that the files disappear.
`,
  },
  {
    name: 'en2-teacher',
    kind: 'notice',
    from: 'hollis@mailbox.example',
    subject: 'worksheets',
    accused: ['https://sheetswap.example/u/quickteach'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact'],
    text: `Dear sirs, I make worksheets for primary schools and sell them through my own shop, hollis-sheets.example. A user of this site has uploaded all forty of them for anyone to download: https://sheetswap.example/u/quickteach. I did not give anybody leave to do this. How it happened I do not know, but I would be grateful if you saw to it that they come down.

Mrs Hollis
`,
  },
  {
    name: 'en2-bank-typo',
    kind: 'notice',
    from: '"SOC" <soc@penninebank.example>',
    subject: 'Fake login page - please act',
    accused: ['https://penninebanc.example/login'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `Customers are being lured by SMS to hxxps://penninebanc[.]example/login which imitates our online banking and harvests one-time codes. Our genuine site is https://penninebank.example. Request: block the host and keep the logs.
`,
  },
  {
    name: 'en2-forwarded-by-host',
    kind: 'notice',
    from: 'noc@upstream.example',
    subject: 'Fwd: Copyright claim',
    accused: ['https://scoreswap.example/pdf/21'],
    text: `FYI, yours.

---------- Forwarded message ---------
From: Ada Finch <ada@finchmusic.example>
Date: Thu, 1 Jan 2026 at 08:00
Subject: Copyright claim
To: <noc@upstream.example>

Hello, the sheet music at https://scoreswap.example/pdf/21 is my arrangement. It was put there without asking me. Kindly remove it.
Ada Finch
`,
  },
  {
    name: 'en2-settled',
    kind: 'retraction',
    from: 'hollis@mailbox.example',
    subject: 'worksheets - sorted',
    accused: ['https://sheetswap.example/u/quickteach'],
    text: `Hello again, the uploader has apologised and now has my permission, so I no longer wish to pursue my complaint about https://sheetswap.example/u/quickteach and take it back. Sorry for the bother.
`,
  },
  {
    name: 'en2-wrongly-blocked',
    kind: 'counter_notice',
    from: 'dee@deepodcast.example',
    subject: 'Appeal - episode 14',
    accused: ['https://deepodcast.example/14'],
    text: `Your team removed https://deepodcast.example/14 following a DMCA complaint. The music in it is from the public domain and I recorded it with my own band. I dispute the allegation and request reinstatement.
`,
  },
  {
    name: 'en2-garnishee',
    kind: 'order',
    from: 'service@bailiff.example',
    subject: 'High Court of Justice - sealed order HC-2026-000001',
    accused: ['tvcrate.example'],
    text: `IN THE HIGH COURT OF JUSTICE
BETWEEN Kestrel Broadcasting (Claimant) and Persons Unknown (Defendants)
ORDER
UPON hearing counsel for the Claimant
IT IS ORDERED THAT the Respondent shall within 7 days take all reasonable steps to disable access to tvcrate.example through its network.
`,
  },
  {
    name: 'en2-webmaster-question',
    kind: 'none',
    from: 'raj@spiceblog.example',
    subject: 'Someone copies my site, what can I do?',
    accused: [],
    text: `Hi support, does your firewall stop scrapers? I worry about people stealing my recipes and would like to understand which plan includes that. No particular case at the moment.

Raj, spiceblog.example
`,
  },
  {
    name: 'en2-partner-intro',
    kind: 'none',
    from: 'growth@brandwatchers.example',
    subject: 'Quick intro: cutting your DMCA workload by 60%',
    accused: [],
    text: `Hi there, I lead partnerships at Brandwatchers. Hosting companies drown in takedown requests; our platform triages infringing URLs for you. Open to a 15-minute call on Thursday? Case studies: https://brandwatchers.example/cases
`,
  },
  {
    name: 'en2-uploader-reply',
    kind: 'none',
    from: 'quick@teach.example',
    subject: 'Re: Complaint about your content',
    accused: [],
    text: `Hi, understood. I deleted the worksheets an hour ago and did not know they were protected. Will my account stay open?

> On 7 Jan 2026, abuse@provider.example wrote:
> https://sheetswap.example/u/quickteach infringes copyright. Remove it within 24 hours.
`,
  },
  {
    name: 'de2-verlag-liste',
    kind: 'notice',
    from: '"Rechteschutz Kranich Verlag" <rechte@kranich-verlag.example>',
    subject: 'Aufforderung zur Sperrung',
    accused: ['https://epubhafen.example/b/7', 'https://epubhafen.example/b/8'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'signature'],
    text: `Guten Tag,

im Namen des Kranich Verlags teile ich Ihnen mit, dass unser Roman „Das stille Wehr“ unter folgenden Links kostenlos verbreitet wird, obwohl der Verlag hierfür keinerlei Rechte eingeräumt hat:

https://epubhafen.example/b/7
https://epubhafen.example/b/8

Zum rechtmäßigen Erwerb: https://kranich-verlag.example/wehr

Bitte stellen Sie die Verbreitung ab.

Mit freundlichen Grüßen
Jonas Petri
`,
  },
  {
    name: 'de2-fakeshop',
    kind: 'notice',
    from: 'verbraucher@schutzstelle.example',
    subject: 'Fakeshop',
    accused: ['https://kaminholz-billig.example/'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `Sehr geehrte Damen und Herren, bei https://kaminholz-billig.example/ handelt es sich um einen Fakeshop: Ware wird trotz Vorkasse nie geliefert, das Impressum ist erfunden. Wir ersuchen Sie um Abschaltung.
`,
  },
  {
    name: 'de2-gegendarstellung-kurz',
    kind: 'counter_notice',
    from: 'kai@modellbahn-kai.example',
    subject: 'Ihre Löschung meiner Seite',
    accused: ['https://modellbahn-kai.example/anlage'],
    text: `Hallo, Sie haben meine Seite https://modellbahn-kai.example/anlage nach einer Beschwerde abgeschaltet. Die Fotos habe ich alle selbst gemacht, die Beschwerde ist unbegründet. Ich bitte um Freischaltung.
`,
  },
  {
    name: 'de2-zurueck',
    kind: 'retraction',
    from: '"Rechteschutz Kranich Verlag" <rechte@kranich-verlag.example>',
    subject: 'Erledigt: epubhafen',
    accused: ['https://epubhafen.example/b/8'],
    text: `Guten Tag, unsere Beschwerde vom 6. Januar betreffend https://epubhafen.example/b/8 hat sich erledigt; wir halten sie nicht aufrecht und ziehen sie zurück.
`,
  },
  {
    name: 'de2-behoerde',
    kind: 'order',
    from: 'poststelle@medienanstalt.example',
    subject: 'Bescheid Az. 4.2-1/26',
    accused: ['kostenlos-filme.example'],
    text: `Landesmedienanstalt
Az. 4.2-1/26

Bescheid

1. Es wird angeordnet, den Zugang zum Angebot kostenlos-filme.example binnen zwei Wochen nach Zustellung zu sperren.
2. Für den Fall der Nichtbefolgung wird ein Zwangsgeld angedroht.

Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann Klage beim Verwaltungsgericht erhoben werden.
`,
  },
  {
    name: 'de2-presse',
    kind: 'none',
    from: 'redaktion@netzblatt.example',
    subject: 'Anfrage zu Raubkopien',
    accused: [],
    text: `Guten Tag, für einen Beitrag über illegale Streamingportale würde ich gern wissen, wie Ihr Haus mit Meldungen von Rechteinhabern umgeht. Hätten Sie morgen Zeit für ein Gespräch?
`,
  },
  {
    name: 'es2-productora',
    kind: 'notice',
    from: '"Garza Producciones" <legal@garza.example>',
    subject: 'Solicitud de bloqueo',
    accused: ['https://pelisaltas.example/ver/garza-gris'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'signature'],
    text: `Estimados señores: la página https://pelisaltas.example/ver/garza-gris permite ver íntegra nuestra película «La garza gris», que no hemos cedido a nadie. Pueden comprobar quién la distribuye en https://garza.example/catalogo. Les pedimos que dejen de prestarle servicio.

Un saludo,
Marta Gil
`,
  },
  {
    name: 'es2-objecion',
    kind: 'counter_notice',
    from: 'teo@teoimpro.example',
    subject: 'Desacuerdo con la retirada',
    accused: ['https://teoimpro.example/show/3'],
    text: `Hola, habéis eliminado https://teoimpro.example/show/3 por una queja de derechos de autor. No estoy de acuerdo: el espectáculo es una creación mía y lo grabé yo. Solicito que vuelva a publicarse.
`,
  },
  {
    name: 'es2-anulacion',
    kind: 'retraction',
    from: '"Garza Producciones" <legal@garza.example>',
    subject: 'Anulación de solicitud',
    accused: ['https://pelisaltas.example/ver/otra'],
    text: `Buenos días, les rogamos que no tengan en cuenta nuestra notificación relativa a https://pelisaltas.example/ver/otra. Fue enviada por error.
`,
  },
  {
    name: 'es2-comision',
    kind: 'order',
    from: 'notificaciones@ministerio.example',
    subject: 'Resolución de la Comisión - expediente 12/2026',
    accused: ['pelisaltas.example'],
    text: `Ministerio ficticio. Sección Segunda de la Comisión de Propiedad Intelectual
Expediente 12/2026
RESUELVE: ordenar a los prestadores de servicios de la sociedad de la información la interrupción del acceso al sitio pelisaltas.example en el plazo de 24 horas.
`,
  },
  {
    name: 'es2-soporte',
    kind: 'none',
    from: 'nuria@floresnuria.example',
    subject: 'Aviso recibido',
    accused: [],
    text: `Hola, he recibido vuestro aviso sobre una infracción en floresnuria.example pero no entiendo qué imagen es. ¿Me podéis indicar cuál para quitarla?
`,
  },
  {
    name: 'fr2-label',
    kind: 'notice',
    from: '"Disques Mésange" <droits@mesange.example>',
    subject: 'Demande de retrait',
    accused: ['https://mp3cabane.example/t/5', 'https://mp3cabane.example/t/6'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'signature'],
    text: `Bonjour,

Notre label a constaté que l'album « Givre » est proposé au téléchargement sur les pages ci-après. Nous n'avons consenti à aucune diffusion de ce genre.

https://mp3cabane.example/t/5
https://mp3cabane.example/t/6

On peut l'écouter légalement ici : https://ecoute.mesange.example/givre

Merci d'agir rapidement.
Bien à vous,
L. Charron
`,
  },
  {
    name: 'fr2-usurpation',
    kind: 'notice',
    from: 'securite@mutuelle-orme.example',
    subject: 'Site frauduleux',
    accused: ['https://mutuelle-0rme.example/espace'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `Bonjour, le site https://mutuelle-0rme[.]example/espace usurpe notre identité et recueille les coordonnées bancaires de nos adhérents. Nous vous prions de le rendre inaccessible.
`,
  },
  {
    name: 'fr2-opposition',
    kind: 'counter_notice',
    from: 'ines@inesphoto.example',
    subject: 'Votre suspension',
    accused: ['https://inesphoto.example/serie/2'],
    text: `Bonjour, vous avez supprimé https://inesphoto.example/serie/2 après un signalement. C'est une erreur : j'ai pris ces photos moi-même et elles m'appartiennent. Je demande leur rétablissement.
`,
  },
  {
    name: 'fr2-renonce',
    kind: 'retraction',
    from: '"Disques Mésange" <droits@mesange.example>',
    subject: 'Mésange / retrait de la demande',
    accused: ['https://mp3cabane.example/t/6'],
    text: `Bonjour, nous retirons notre demande concernant https://mp3cabane.example/t/6 : le titre est diffusé sous licence.
`,
  },
  {
    name: 'fr2-autorite',
    kind: 'order',
    from: 'greffe@autorite.example',
    subject: 'Décision n° 2026-04',
    accused: ['parions-tout.example'],
    text: `Autorité nationale des jeux (fictive)
Décision n° 2026-04
Article 1er : il est enjoint à la société Provider de mettre fin à l'accès au site parions-tout.example dans un délai de cinq jours à compter de la notification de la présente décision.
`,
  },
  {
    name: 'fr2-infolettre',
    kind: 'none',
    from: 'lettre@droitnum.example',
    subject: 'Droit du numérique : la lettre de janvier',
    accused: [],
    text: `Au sommaire ce mois-ci :
- Contrefaçon : le tribunal ordonne le blocage de deux sites pirates (pelisaltas.example)
- Notification et retrait : le guide
Pour ne plus recevoir cette lettre : https://droitnum.example/stop
`,
  },
]
