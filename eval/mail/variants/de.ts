import type { Unseen } from '../unseen/types'

export const de: readonly Unseen[] = [
  {
    name: 'de-fotograf-verein',
    kind: 'notice',
    from: 'Holger Wiebe <holger@wiebe-luftbild.example>',
    subject: 'Mein Luftbild auf fremder Seite',
    accused: ['https://ferienhof-sonnenblick.example/anreise'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `Moin,

ich bin der Fotograf des Luftbilds, das auf
https://ferienhof-sonnenblick.example/anreise
ganz oben prangt. Gekauft hat das da niemand. Auf zwei Mails und einen Anruf kam
keine Antwort. Das Original (mit Wasserzeichen) zeige ich unter
https://wiebe-luftbild.example/hof-nord.

Nehmen Sie es bitte vom Netz.

Holger Wiebe
Deichweg 4, 00000 Nordersiel, 0160 0000000
`,
  },
  {
    name: 'de-sparkasse-phishing',
    kind: 'notice',
    from: '"Sparbank Auental IT-Sicherheit" <csirt@sparbank-auental.example>',
    subject: 'Phishing – bitte umgehend abschalten',
    accused: ['https://sparbank-auental-tan.example/login', 'https://sparbank-auental-tan.example/pushtan'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `Hallo zusammen,

folgende Seiten ahmen unser Online-Banking nach und fragen TANs ab:

- hxxps://sparbank-auental-tan[.]example/login
- hxxps://sparbank-auental-tan[.]example/pushtan

Unser echtes Banking liegt unter https://banking.sparbank-auental.example. Erste Kunden haben bereits Geld verloren. Bitte schalten Sie die Seiten ab und sichern Sie die Logdateien.

Sparbank Auental, IT-Sicherheit, Bereitschaft 0000 111222
`,
  },
  {
    name: 'de-jugendschutz',
    kind: 'notice',
    from: '"Beschwerdestelle Netzanker" <meldung@netzanker.example>',
    subject: 'Vorgang NA-4471: Aufstachelung zum Hass',
    accused: ['https://wolfsrudel-forum.example/t/9921'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['goodFaith', 'accuracyOath'],
    text: `Sehr geehrte Damen und Herren,

bei uns, der Beschwerdestelle Netzanker, ist ein Hinweis eingegangen, den unsere Juristinnen geprüft haben. In dem Beitrag

https://wolfsrudel-forum.example/t/9921

wird zu Gewalt gegen Geflüchtete aufgerufen; zudem werden Kennzeichen verfassungswidriger Organisationen gezeigt (§§ 86a, 130 StGB). Wir bitten um Löschung und um Rückmeldung an meldung@netzanker.example.

Mit freundlichem Gruß
Beschwerdestelle Netzanker
`,
  },
  {
    name: 'de-cache-ursprung',
    kind: 'notice',
    from: '"Silke Brandt" <recht@funkenflug-verlag.example>',
    subject: 'Hörbuch noch in Ihrem Cache',
    accused: ['https://cdn.ohrenschmaus.example/a/funkenflug-07.mp3'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'originRemovedOrOrdered'],
    arguable: ['signature', 'goodFaith'],
    text: `Guten Tag,

der Betreiber von ohrenschmaus.example hat unser Hörbuch »Kalte Asche« am Montag vom Ursprungsserver gelöscht. Über Ihr Netz wird es trotzdem weiter ausgeliefert:

https://cdn.ohrenschmaus.example/a/funkenflug-07.mp3

Eine Lizenz bestand nie. Bitte leeren Sie den Zwischenspeicher.

Silke Brandt, Justiziarin, Funkenflug Verlag GmbH
recht@funkenflug-verlag.example
`,
  },
  {
    name: 'de-bewertung-privat',
    kind: 'notice',
    from: 'unbekannt77@postfach.example',
    subject: 'meine Adresse steht im Internet',
    accused: ['https://nachbar-pranger.example/beitrag/318'],
    elements: ['location', 'explanation'],
    text: `Hallo, jemand hat meine Privatadresse, meine Handynummer und ein Foto von meinem Haus ins Netz gestellt und dazu geschrieben, ich wäre ein Betrüger: https://nachbar-pranger.example/beitrag/318
Das stimmt alles nicht und ich habe Angst. Bitte löscht das so schnell es geht. Meinen Namen möchte ich hier nicht nennen.
`,
  },
  {
    name: 'de-widerspruch-kurz',
    kind: 'counter_notice',
    from: 'Imkerei Sonnleitner <post@imkerei-sonnleitner.example>',
    subject: 'AW: Sperrung Ihrer Inhalte [Ticket 40233]',
    accused: ['https://imkerei-sonnleitner.example/bilder/schwarm.jpg'],
    text: `Das ist doch Unsinn, das Bild hat mein Mann gemacht, im Mai, in unserem Garten. Wir haben die Originaldatei noch auf der Kamera. Stellen Sie es bitte wieder online.

Vroni Sonnleitner

Am 13.01.2026 um 14:20 schrieb Provider Abuse:
> wir haben eine Meldung wegen einer Urheberrechtsverletzung erhalten und den Zugriff auf
> https://imkerei-sonnleitner.example/bilder/schwarm.jpg gesperrt.
`,
  },
  {
    name: 'de-ruecknahme',
    kind: 'retraction',
    from: '"Silke Brandt" <recht@funkenflug-verlag.example>',
    subject: 'Unsere Meldung vom 9. Januar hat sich erledigt',
    accused: ['https://leselampe-podcast.example/folge/88'],
    text: `Guten Tag,

unsere Meldung vom 9. Januar zu https://leselampe-podcast.example/folge/88 beruhte auf einer Verwechslung. Wir halten sie nicht aufrecht; bitte heben Sie eine etwaige Sperre auf.

Mit freundlichen Grüßen
Silke Brandt
`,
  },
  {
    name: 'de-order-lg',
    kind: 'order',
    from: '"Kanzlei Rübsam" <kanzlei@ruebsam-recht.example>',
    subject: 'Zustellung Beschluss LG Musterstadt 3 O 00/26',
    accused: ['streamkiste-neu.example', 'streamkiste-hd.example'],
    text: `Sehr geehrte Damen und Herren,

anbei stellen wir Ihnen im Parteibetrieb die Ausfertigung des Beschlusses des Landgerichts Musterstadt vom 16.01.2026 zu. Der Tenor lautet:

1. Der Antragsgegnerin wird im Wege der einstweiligen Verfügung bei Meidung eines Ordnungsgeldes untersagt, ihren Kunden den Zugang zu streamkiste-neu.example und streamkiste-hd.example zu vermitteln.
2. Die Kosten trägt die Antragsgegnerin.

Rübsam
Rechtsanwältin
`,
  },
  {
    name: 'de-none-sales',
    kind: 'none',
    from: '"Nico von MarkenRadar" <nico@markenradar.example>',
    subject: 'Fake-Shops automatisch abschalten lassen?',
    accused: [],
    text: `Hallo,

jeden Monat entstehen 12.000 neue Fake-Shops, und Hoster wie Sie ertrinken in Meldungen. Mit MarkenRadar erkennen Sie rechtswidrige Inhalte, bevor jemand sie meldet, und sperren sie mit einem Klick.

Haben Sie nächste Woche 20 Minuten für eine Vorführung? Termine: https://markenradar.example/termin

Viele Grüße
Nico
`,
  },
  {
    name: 'de-none-frage-formular',
    kind: 'none',
    from: 'Anke Terheyden <anke@buchladen-terheyden.example>',
    subject: 'Wie melde ich eine Urheberrechtsverletzung?',
    accused: [],
    text: `Guten Tag,

ich habe einen kleinen Verlag und bisher zum Glück keinen Ärger. Für den Fall der Fälle: Nehmen Sie Meldungen per E-Mail an oder nur über https://provider.example/melden? Brauche ich dafür einen Anwalt, und reicht die Domain, zum Beispiel https://piratenseite.example/, oder muss jede einzelne Adresse genannt werden?

Freundliche Grüße
Anke Terheyden
`,
  },
  {
    name: 'de-none-luecke',
    kind: 'none',
    from: 'sec-kaja@postfach.example',
    subject: 'Sicherheitslücke in Ihrem Kundenportal',
    accused: [],
    text: `Hallo Security-Team,

unter https://provider.example/kundenportal/export?id=1 lassen sich durch Hochzählen fremde Rechnungen abrufen (IDOR). Ein Angreifer könnte so illegal an Kundendaten kommen und sie für Phishing missbrauchen. Proof of Concept anbei, ich habe nach drei Datensätzen aufgehört.

Gibt es ein Bug-Bounty-Programm?

Gruß Kaja
`,
  },
]
