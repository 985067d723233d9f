import type { Unseen } from '../types'

export const de: readonly Unseen[] = [
  {
    name: 'de-software-keygen',
    kind: 'notice',
    from: '"Statikwerk Lizenzen" <lizenzen@statikwerk.example>',
    subject: 'Raubkopien von Statikwerk 9 / Ihr Kunde warezkeller.example',
    accused: [
      'https://warezkeller.example/apps/statikwerk-9-full.rar',
      'https://warezkeller.example/apps/statikwerk-9-keygen.zip',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature', 'accuracyOath'],
    shape: { charset: 'windows-1252', encoding: 'quoted-printable' },
    text: `Sehr geehrtes Abuse-Team,

die Statikwerk Software GmbH ist Herstellerin des Bemessungsprogramms »Statikwerk 9«. Eine Demoversion bieten wir unter https://statikwerk.example/demo an, die Vollversion ausschließlich gegen Lizenz.

Folgende Dateien enthalten die Vollversion mit entferntem Kopierschutz sowie einen Schlüsselgenerator:

  a) https://warezkeller.example/apps/statikwerk-9-full.rar
  b) https://warezkeller.example/apps/statikwerk-9-keygen.zip

Eine Erlaubnis haben wir niemandem erteilt; das Angebot verstößt gegen §§ 69c, 95a UrhG. Wir versichern nach bestem Wissen und in gutem Glauben, dass diese Angaben und Behauptungen richtig und vollständig sind.

Bitte sperren Sie beide Dateien und teilen Sie uns mit, was Sie veranlasst haben.

i. A. Friedhelm Tönnies
Lizenzmanagement, Statikwerk Software GmbH, Ringstr. 0, 00000 Musterstadt
Telefon 0221 0000000
`,
  },
  {
    name: 'de-lehrerin',
    kind: 'notice',
    from: 'Svenja Aumüller <s.aumueller@postfach.example>',
    subject: 'Beleidigende Seite über mich',
    accused: ['https://lehrer-pranger.example/bw/aumueller'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `Guten Abend,

ich unterrichte Mathe und Physik an einer Realschule. Seit den Weihnachtsferien gibt es eine Seite https://lehrer-pranger.example/bw/aumueller auf der mein Name steht, ein Foto von mir auf dem Parkplatz (heimlich aufgenommen) und darunter Sachen wie "die alte Hexe gehört vom Dach geworfen". Dazu wird behauptet, ich hätte einen Schüler geschlagen, was frei erfunden ist.

Mein Schulleiter meint, das sei mindestens Beleidigung und üble Nachrede und das Foto verletze mein Recht am eigenen Bild. Ein Impressum hat die Seite natürlich nicht. Ich habe ehrlich gesagt Angst.

Können Sie das bitte löschen oder den Betreiber dazu bringen?

Svenja Aumüller
`,
  },
  {
    name: 'de-wettbewerber',
    kind: 'notice',
    from: 'geschaeftsleitung@saunabau-reinke.example',
    subject: 'AW: AW: WG: Produkttexte geklaut',
    accused: ['https://sauna-discounter.example/fass/malmoe', 'https://sauna-discounter.example/fass/kiruna'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Moin,

nun also an Sie, weil der Mitbewerber sich totstellt. Auf diesen zwei Seiten stehen unsere Produkttexte Wort für Wort, dazu die Fotos unserer Fasssaunen "Malmö" und "Kiruna" aus unserem Garten (man sieht unseren Hund!):

https://sauna-discounter.example/fass/malmoe
https://sauna-discounter.example/fass/kiruna

Originale bei uns: https://saunabau-reinke.example/fasssauna

Wir haben weder Texte noch Bilder lizenziert. Das ist Urheberrechtsverletzung und obendrein unlauter. Bitte abschalten.

Ole Reinke

Von: Kanzlei-Assistenz
Gesendet: Mittwoch, 7. Januar 2026 08:12
An: Reinke
Betreff: AW: WG: Produkttexte geklaut

> Lieber Herr Reinke, ob die Seite https://sauna-vergleich.example/ auch abgeschrieben hat,
> lässt sich nicht sagen, das würden wir nicht anfassen. Beim Discounter ist es eindeutig.
`,
  },
  {
    name: 'de-ex-mitarbeiterin',
    kind: 'notice',
    from: 'h.brodesser@freipost.example',
    subject: 'Meldung nach Art. 16 DSA: meine Daten auf der Seite des früheren Arbeitgebers',
    accused: ['https://team-vitalis.example/news/warum-wir-uns-von-hanna-b-getrennt-haben'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation', 'goodFaith'],
    arguable: ['work', 'accuracyOath'],
    text: `1. Meldende Person: Hanna Brodesser, h.brodesser@freipost.example

2. Genauer Speicherort:
   https://team-vitalis.example/news/warum-wir-uns-von-hanna-b-getrennt-haben

3. Begründung: Mein früherer Arbeitgeber veröffentlicht dort meine Krankmeldungen mit Datum und Diagnose, zusammen mit meinem Bild. Ich habe dem nie zugestimmt. Es handelt sich um Gesundheitsdaten nach Art. 9 DSGVO, die Veröffentlichung ist rechtswidrig.

4. Ich bin in gutem Glauben davon überzeugt, dass die in dieser Meldung enthaltenen Angaben richtig und vollständig sind.

5. Gewünschte Maßnahme: Entfernung. Die allgemeine Teamseite (https://team-vitalis.example/team) ist nicht betroffen, dort stehe ich nicht mehr.
`,
  },
  {
    name: 'de-umfrage',
    kind: 'none',
    from: 'Leon Kasprzak <lkasprzak@stud.hochschule-muster.example>',
    subject: 'Masterarbeit: Umfrage zu Notice-and-Takedown bei Hostern',
    accused: [],
    text: `Sehr geehrte Damen und Herren,

im Rahmen meiner Masterarbeit (Informationsrecht, Hochschule Muster) untersuche ich, wie Hosting- und CDN-Anbieter mit Meldungen rechtswidriger Inhalte nach Art. 16 DSA umgehen. Über zehn Minuten Ihrer Zeit würde ich mich sehr freuen:

https://umfrage.hochschule-muster.example/s/takedown26

Gefragt wird u. a., wie viele Urheberrechtsverletzungen Ihnen gemeldet werden, ob Sie Gegendarstellungen der Kunden weiterleiten und wie schnell Sie Inhalte sperren. Alle Angaben werden anonymisiert.

Herzlichen Dank
Leon Kasprzak
`,
  },
  {
    name: 'de-newsletter',
    kind: 'none',
    from: '"Medienrecht kompakt" <newsletter@medienrecht-kompakt.example>',
    subject: 'Newsletter 02/2026: BGH zur Haftung von CDN-Betreibern',
    accused: [],
    headers: ['List-Unsubscribe: <https://medienrecht-kompakt.example/abmelden>', 'Precedence: bulk'],
    text: `MEDIENRECHT KOMPAKT 02/2026

+++ Haftung: Wer als CDN-Betreiber trotz Hinweises auf eine klare Rechtsverletzung nicht tätig wird, kann auf Unterlassung in Anspruch genommen werden. Die Klägerin, ein Tonträgerhersteller, hatte die Beklagte aufgefordert, den Zugang zu sperren.
Weiterlesen: https://medienrecht-kompakt.example/2026/02/cdn

+++ Abmahnung: Muster für eine Meldung nach Art. 16 DSA zum Herunterladen
https://medienrecht-kompakt.example/muster/dsa16.docx

+++ Seminar: „Einstweilige Verfügung gegen Vermittler“, 12. März, online

Sie erhalten diese Mail, weil Sie sich angemeldet haben. Abmelden: https://medienrecht-kompakt.example/abmelden
`,
  },
  {
    name: 'de-dsa20',
    kind: 'counter_notice',
    from: '"Heimatverein Oberlauben" <vorstand@heimatverein-oberlauben.example>',
    subject: 'Beschwerde nach Art. 20 DSA gegen Ihre Entscheidung vom 12.01.2026, Az. S-4471',
    accused: ['https://heimatverein-oberlauben.example/chronik/bahnhof-1912'],
    text: `Sehr geehrte Damen und Herren,

gegen Ihre Entscheidung, den Beitrag https://heimatverein-oberlauben.example/chronik/bahnhof-1912 unzugänglich zu machen, erheben wir Beschwerde im Sinne des Art. 20 der Verordnung (EU) 2022/2065.

In Ihrer Begründung heißt es, ein Bildarchiv beanspruche Rechte an der dort gezeigten Postkarte. Die Karte wurde 1912 gedruckt, der Fotograf verstarb 1938; der Schutz ist abgelaufen. Das Original liegt in unserer Vereinsvitrine.

Wir beantragen, die Entscheidung aufzuheben und den Beitrag wieder freizugeben, und bitten um Prüfung durch einen Menschen.

Für den Vorstand
Gerlinde Pachl
`,
  },
  {
    name: 'de-ruecknahme',
    kind: 'retraction',
    from: '"Bildagentur Firnlicht" <recht@firnlicht.example>',
    subject: 'Erledigung: https://bergwacht-blog.example/tour/9',
    accused: ['https://bergwacht-blog.example/tour/9'],
    text: `Hallo,

der Blogbetreiber hat heute nachlizenziert und bezahlt. Damit hat sich unsere Beanstandung erledigt, wir nehmen sie zurück. Das Bild auf https://bergwacht-blog.example/tour/9 darf stehen bleiben.

Danke für die schnelle Weiterleitung und schöne Grüße
Firnlicht, Rechteabteilung
`,
  },
]
