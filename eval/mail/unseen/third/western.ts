import type { Unseen } from '../types'

export const western: readonly Unseen[] = [
  {
    name: 'en3-software',
    kind: 'notice',
    from: '"Osprey Software Compliance" <compliance@osprey.example>',
    subject: 'Cracked copies of Osprey Draft 9',
    accused: ['https://keygenhut.example/osprey-draft-9', 'https://keygenhut.example/osprey-draft-9/patch.zip'],
    elements: ['senderIdentity', 'work', 'location', 'explanation', 'goodFaith', 'signature'],
    arguable: ['contact', 'accuracyOath'],
    text: `Abuse department,

I am Rhea Castell, compliance manager at Osprey Software and authorised to act for it. Someone distributes cracked copies of our program "Osprey Draft 9", together with a tool that defeats its licence check:

https://keygenhut.example/osprey-draft-9
https://keygenhut.example/osprey-draft-9/patch.zip

Trial versions may be had from osprey.example/trial.

In good faith I believe that none of this is allowed by Osprey, by anybody acting for it or by law. Kindly disable access.

Signed: Rhea Castell
`,
  },
  {
    name: 'en3-html-table',
    kind: 'notice',
    from: 'rights@marlow-tv.example',
    subject: 'Takedown: 2 URLs',
    accused: ['https://binge.example/e/1', 'https://binge.example/e/2'],
    shape: { type: 'text/html', encoding: 'quoted-printable' },
    text: `<html><body><p>Dear team,</p><p>Marlow TV did not license these streams of "Night Ferry":</p><table><tr><th>Our page</th><th>Infringing page</th></tr><tr><td><a href="https://marlow-tv.example/nf/1">ep 1</a></td><td><a href="https://binge.example/e/1">https://binge.example/e/1</a></td></tr><tr><td><a href="https://marlow-tv.example/nf/2">ep 2</a></td><td><a href="https://binge.example/e/2">https://binge.example/e/2</a></td></tr></table><p>Please remove both. Regards, Rights desk</p></body></html>`,
  },
  {
    name: 'en3-defamation',
    kind: 'notice',
    from: 'k.adeyemi@mailbox.example',
    subject: 'Unlawful content about me',
    accused: ['https://gossipwell.example/t/991'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'signature', 'goodFaith'],
    text: `To whom it may concern, under Article 16 of the Digital Services Act I notify you of illegal content. The thread at https://gossipwell.example/t/991 prints my home address and claims that I was convicted of theft, which is a lie. I ask you to make it inaccessible.

Kemi Adeyemi
`,
  },
  {
    name: 'en3-reminder',
    kind: 'notice',
    from: '"Osprey Software Compliance" <compliance@osprey.example>',
    subject: 'Second request: keygenhut.example',
    accused: ['https://keygenhut.example/osprey-draft-9'],
    text: `We wrote to you ten days ago and the cracked program is still available at https://keygenhut.example/osprey-draft-9. It has not been licensed to this site. Please remove it now.
`,
  },
  {
    name: 'en3-counter-fair-use',
    kind: 'counter_notice',
    from: 'wren@filmessays.example',
    subject: 'Response to your takedown of my video essay',
    accused: ['https://filmessays.example/v/noir'],
    text: `You took down https://filmessays.example/v/noir. The clips in it are a few seconds each and are criticism, i.e. fair use; the notice is mistaken. I state under penalty of perjury that I believe this was an error, I consent to jurisdiction in the Northern District of Example, and I ask you to put the video back.

Wren Abbott, 9 Pier St, Duluth MN, 218 555 0133
`,
  },
  {
    name: 'en3-retract-plain',
    kind: 'retraction',
    from: 'k.adeyemi@mailbox.example',
    subject: 'Re: Unlawful content about me',
    accused: ['https://gossipwell.example/t/991'],
    text: `The page https://gossipwell.example/t/991 has been corrected by its author. I therefore retract the notice I sent you.
`,
  },
  {
    name: 'en3-search-warrant',
    kind: 'order',
    from: 'det.hale@police.example',
    subject: 'Production order - Crown Court at Exampleford',
    accused: ['keygenhut.example'],
    text: `CROWN COURT AT EXAMPLEFORD
PRODUCTION ORDER under Schedule 1

To: Provider Inc.
You are ordered to give to Detective Constable Hale, within seven days, the subscriber records, payment details and access logs of the customer who operates keygenhut.example.
`,
  },
  {
    name: 'en3-phish-of-desk',
    kind: 'none',
    from: '"Copyright Enforcement" <notice@copyright-claims-center.example>',
    subject: 'Final warning: copyright violation on your account',
    accused: [],
    text: `Dear user,

A copyright owner has reported your content. If you disagree, verify your account within 24 hours, otherwise it is deleted permanently. Click below to start your appeal:

https://copyright-claims-center.example/appeal?id=88
`,
  },
  {
    name: 'en3-dns-help',
    kind: 'none',
    from: 'ops@plumbers.example',
    subject: 'Remove old records',
    accused: [],
    text: `Hello, please delete the stale A records of https://old.plumbers.example from our zone, the panel gives error 500 when I try. Ticket 8821. Thanks, Lee
`,
  },
  {
    name: 'en3-ooo',
    kind: 'none',
    from: 'rights@marlow-tv.example',
    subject: 'Automatic reply: your message about copyright notice 771',
    accused: [],
    headers: ['Auto-Submitted: auto-replied'],
    text: `I am away until 9 February. For urgent infringement matters write to https://marlow-tv.example/contact.
`,
  },
  {
    name: 'de3-software',
    kind: 'notice',
    from: '"Falk & Söhne Verlag" <recht@falk-soehne.example>',
    subject: 'Abmahnung / Entfernung raubkopierter Karten',
    accused: ['https://kartenfundus.example/wander/12.pdf'],
    elements: ['senderIdentity', 'work', 'location', 'explanation', 'accuracyOath'],
    arguable: ['contact', 'signature', 'goodFaith'],
    shape: { charset: 'windows-1252', encoding: '8bit' },
    text: `Sehr geehrte Damen und Herren,

ich vertrete den Verlag Falk & Söhne. Dessen Wanderkarte "Hoher Kamm" liegt als Scan zum Herunterladen auf
https://kartenfundus.example/wander/12.pdf
Ein Nutzungsrecht wurde dem Betreiber nie erteilt. Ich versichere an Eides statt, dass diese Angaben zutreffen.

Nehmen Sie die Datei bitte vom Netz.

Hochachtungsvoll
RA Dieter Ohm
`,
  },
  {
    name: 'de3-intim',
    kind: 'notice',
    from: 'l.k@mailbox.example',
    subject: 'Dringend, bitte helfen',
    accused: ['https://ex-rache.example/p/7'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact'],
    text: `Hallo, mein Exfreund hat intime Aufnahmen von mir auf https://ex-rache.example/p/7 hochgeladen. Ich habe dem nicht zugestimmt. Bitte löschen Sie das sofort!
`,
  },
  {
    name: 'de3-weiterleitung',
    kind: 'none',
    from: 'support@registrar.example',
    subject: 'WG: Frage zu Urheberrecht',
    accused: [],
    text: `Hallo Kollegen, unser gemeinsamer Kunde möchte wissen, ob er Bilder mit CC-Lizenz auf blumen.example nutzen darf. Könnt ihr ihm antworten? Danke!
`,
  },
  {
    name: 'de3-einspruch',
    kind: 'counter_notice',
    from: 'post@heimatverein.example',
    subject: 'Einspruch',
    accused: ['https://heimatverein.example/chronik'],
    text: `Guten Tag, gegen die Deaktivierung von https://heimatverein.example/chronik erheben wir Einspruch. Texte und Bilder stammen aus unserem eigenen Archiv; die Meldung beruht auf einem Irrtum. Wir bitten, die Seite wieder erreichbar zu machen.
`,
  },
  {
    name: 'es3-revista',
    kind: 'notice',
    from: '"Revista Tordo" <redaccion@tordo.example>',
    subject: 'Copia de nuestros artículos',
    accused: ['https://noticiasya.example/a/77', 'https://noticiasya.example/a/78'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact', 'signature'],
    text: `Buenos días:

Un portal está copiando palabra por palabra nuestros reportajes sin haber pedido permiso. Por ejemplo:

https://noticiasya.example/a/77
https://noticiasya.example/a/78

Los originales se publicaron en https://tordo.example/reportajes. Exigimos la eliminación de las copias.

Atentamente,
Julián Pardo
`,
  },
  {
    name: 'es3-banco',
    kind: 'notice',
    from: 'fraude@bancoficticio.example',
    subject: 'Suplantación de identidad',
    accused: ['http://bancofict1cio.example/acceso', 'https://bancofict1cio.example/acceso'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `Estimados: la dirección hxxp://bancofict1cio[.]example/acceso suplanta a nuestra entidad para robar contraseñas. Rueguen su baja inmediata: https no, repetimos, hxxps://bancofict1cio[.]example/acceso.
`,
  },
  {
    name: 'es3-publicidad',
    kind: 'none',
    from: 'ventas@protegemarca.example',
    subject: '¿Le copian? Le ayudamos',
    accused: [],
    text: `Le ofrecemos un servicio de retirada de contenidos infractores desde 49 € al mes. Prueba gratuita en https://protegemarca.example
`,
  },
  {
    name: 'es3-retracto',
    kind: 'retraction',
    from: '"Revista Tordo" <redaccion@tordo.example>',
    subject: 'Retiramos la queja',
    accused: ['https://noticiasya.example/a/78'],
    text: `Hola, tras hablar con el portal retiramos nuestra queja respecto de https://noticiasya.example/a/78. Gracias.
`,
  },
  {
    name: 'fr3-photographe',
    kind: 'notice',
    from: '"Studio Huppe" <studio@huppe.example>',
    subject: 'Utilisation non autorisée',
    accused: ['https://gite-des-pins.example/accueil'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact', 'signature'],
    text: `Bonjour, une photographie que j'ai réalisée illustre la page https://gite-des-pins.example/accueil alors que personne ne m'a demandé quoi que ce soit. L'image d'origine se trouve sur https://huppe.example/pins. Je vous saurais gré de la faire disparaître.

Studio Huppe
`,
  },
  {
    name: 'fr3-assignation',
    kind: 'order',
    from: 'secretariat@cabinet-z.example',
    subject: 'Ordonnance sur requête',
    accused: ['films-gratos.example'],
    text: `TRIBUNAL JUDICIAIRE DE VILLE-FICTIVE
ORDONNANCE SUR REQUÊTE
Nous, président, ordonnons à la société Provider de communiquer sous huit jours l'identité du titulaire du compte lié au nom de domaine films-gratos.example.
`,
  },
  {
    name: 'fr3-merci',
    kind: 'none',
    from: 'droits@mesange.example',
    subject: 'Re: Demande de retrait',
    accused: [],
    text: `Bonjour, merci, la page n'est plus en ligne, tout est en ordre de notre côté. Bonne journée.

> Nous avons transmis votre demande concernant https://mp3cabane.example/t/5 à l'hébergeur.
`,
  },
  {
    name: 'pt3-contra',
    kind: 'counter_notice',
    from: 'rui@ruitoca.example',
    subject: 'Contestação da remoção',
    accused: ['https://ruitoca.example/fado'],
    text: `Vocês removeram https://ruitoca.example/fado por engano. A gravação é minha, contesto a denúncia e peço que restabeleçam a página.
`,
  },
]
