import type { Unseen } from '../types'

export const de: readonly Unseen[] = [
  {
    name: 'de6-marke-schraubstock',
    kind: 'notice',
    from: '"RAe Thormählen & Partner" <sekretariat@thormaehlen-recht.example>',
    subject: 'Eisvogel Werkzeuge GmbH ./. unbekannt – Markenverletzung',
    accused: ['https://eisvogel-rabatt.example/', 'https://eisvogel-rabatt.example/impressum'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    shape: { charset: 'windows-1252', encoding: 'quoted-printable' },
    text: `Sehr geehrte Damen und Herren,

in vorbezeichneter Angelegenheit zeigen wir die Vertretung der Eisvogel Werkzeuge GmbH an. Eine auf uns lautende Vollmacht wird anwaltlich versichert.

Unsere Mandantin ist Inhaberin der deutschen Wortmarke EISVOGEL (Reg.-Nr. 00000000), eingetragen für Handwerkzeuge. Unter https://eisvogel-rabatt.example/ betreibt ein Unbekannter einen Shop, der unter dieser Marke gefälschte Schraubstöcke anbietet. Das dort unter https://eisvogel-rabatt.example/impressum angegebene Unternehmen existiert nicht. Der echte Internetauftritt unserer Mandantin lautet https://eisvogel-werkzeuge.example/.

Hierin liegt eine Verletzung nach § 14 Abs. 2 Nr. 1 MarkenG. Wir haben Sie aufzufordern, die Inhalte bis zum

                           27. Januar 2026

zu sperren. Mit Erhalt dieses Schreibens haben Sie Kenntnis.

Mit freundlichen kollegialen Grüßen
Jens Thormählen
Rechtsanwalt
Thormählen & Partner, Am Speicher 12, 00000 Hansestedt, Fon 0400 000000
`,
  },
  {
    name: 'de6-hotline-volksverhetzung',
    kind: 'notice',
    from: '"Meldestelle KlarNetz" <hinweise@klarnetz-meldestelle.example>',
    subject: 'Hinweis auf strafbare Inhalte (§ 130 StGB), Vorgang KN-26-00417',
    accused: ['https://reichsblatt-archiv.example/leugnung/teil2'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation', 'goodFaith'],
    arguable: ['accuracyOath'],
    text: `Guten Tag,

die Meldestelle KlarNetz e. V. hat einen Hinweis aus der Bevölkerung geprüft und hält ihn für begründet:

  Fundstelle:  hxxps://reichsblatt-archiv[.]example/leugnung/teil2
  Gesehen am:  19.01.2026, 09:12 Uhr (MEZ)
  Einschätzung: Auf der Seite wird der Völkermord an den europäischen Juden
  geleugnet und die Opfer werden verhöhnt. Strafbar nach § 130 Abs. 3 StGB.

Wir sind nach bestem Wissen und in gutem Glauben davon überzeugt, dass unsere
Angaben zutreffen und vollständig sind. Bitte entfernen Sie den Inhalt und
teilen Sie uns kurz mit, was veranlasst wurde.

Rückfragen: hinweise@klarnetz-meldestelle.example oder 0800 0000000 (werktags)
`,
  },
  {
    name: 'de6-autorin-ebook',
    kind: 'notice',
    from: 'Friederike Lohse <fritzi@lohse-schreibt.example>',
    subject: 'Jemand verschenkt meinen Roman',
    accused: ['https://lesefutter-gratis.example/buch/7781', 'https://lesefutter-gratis.example/buch/7782'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['signature', 'contact'],
    text: `Liebes Team,

ich schreibe Krimis, die in einem Dorf an der Elbe spielen, und verlege sie selbst.
Davon lebt man nicht, aber man freut sich über jeden, der einen kauft. Umso
mehr habe ich mich geärgert, als mir eine Leserin schrieb, sie habe "Deichgrab"
und "Sielwasser" jetzt "endlich umsonst gefunden".

Sie liegen hier, komplett, als EPUB:
<https://lesefutter-gratis.example/buch/7781> (Deichgrab)
<https://lesefutter-gratis.example/buch/7782> (Sielwasser)

Ich habe das niemandem erlaubt! Die Bücher gibt es bei mir
(https://lohse-schreibt.example/laden) und im Buchhandel, sonst nirgends. Einen
Anwalt kann ich mir nicht leisten, deshalb hoffe ich auf Sie. Können Sie die
beiden Dateien wegnehmen?

Herzliche Grüße von der Elbe
Friederike Lohse
`,
  },
  {
    name: 'de6-arzt-bewertung',
    kind: 'notice',
    from: '"Praxis Dr. Yildiz-Kamp" <praxis@yildiz-kamp.example>',
    subject: 'Meldung nach Art. 16 DSA – unwahre Behauptung',
    accused: ['https://praxis-pranger.example/eintrag/orthopaedie-412'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature', 'accuracyOath'],
    text: `1. Wo? https://praxis-pranger.example/eintrag/orthopaedie-412

2. Was? Dort steht, ich hätte "betrunken operiert" und es sei "ein Patient gestorben".

3. Warum rechtswidrig? Beides ist frei erfunden. Ich operiere seit 2011 überhaupt nicht mehr. Das ist üble Nachrede bzw. Verleumdung und verletzt mein Persönlichkeitsrecht.

4. Wer meldet? Dr. med. Selin Yildiz-Kamp, Lindenallee 3, 00000 Brückstadt, praxis@yildiz-kamp.example

5. Ich bin in gutem Glauben davon überzeugt, dass die Angaben in dieser Meldung richtig und vollständig sind.
`,
  },
  {
    name: 'de6-art20-beschwerde',
    kind: 'counter_notice',
    from: '"Stadtmagazin Querkopf" <redaktion@querkopf-magazin.example>',
    subject: 'Beschwerde gemäß Art. 20 DSA gegen Ihre Entscheidung vom 14.01.2026',
    accused: ['https://querkopf-magazin.example/2025/11/mietwucher'],
    text: `Sehr geehrte Damen und Herren,

gegen Ihre Entscheidung vom 14.01.2026 (Az. SoR-20931), unseren Artikel https://querkopf-magazin.example/2025/11/mietwucher zu sperren, legen wir im internen Beschwerdeverfahren Beschwerde ein.

Der Artikel ist zulässige Berichterstattung. Jede Tatsache darin ist durch Unterlagen belegt, und die Hausverwaltung hatte vor Erscheinen Gelegenheit zur Stellungnahme. Das verwendete Foto hat unsere Redakteurin selbst aufgenommen. Von einer Rechtsverletzung kann keine Rede sein.

Wir beantragen, die Sperre unverzüglich aufzuheben, und bitten um Prüfung durch einen Menschen.

Für die Redaktion
Wolf Petersen
`,
  },
  {
    name: 'de6-tco-entfernungsanordnung',
    kind: 'order',
    from: '"Zentralstelle Onlineterror" <tco@zot-behoerde.example>',
    subject: 'ENTFERNUNGSANORDNUNG nach Art. 3 VO (EU) 2021/784 – Frist: 1 Stunde',
    accused: ['https://schwertundbanner.example/media/aufruf-04.mp4'],
    text: `Zentralstelle zur Bekämpfung terroristischer Online-Inhalte
Az. ZOT 26/0031

ABSCHNITT A – Adressat: Provider Inc.

ABSCHNITT B – Angaben zum Inhalt
URL: hxxps://schwertundbanner[.]example/media/aufruf-04[.]mp4
Der Inhalt fordert zur Begehung terroristischer Straftaten auf
(Art. 2 Nr. 7 Buchst. a).

ABSCHNITT C – Anordnung
Sie werden hiermit verpflichtet, den vorstehend bezeichneten Inhalt so schnell wie
möglich, in jedem Fall aber innerhalb einer Stunde nach Erhalt dieser
Entfernungsanordnung, in allen Mitgliedstaaten zu entfernen oder zu sperren. Der
Nutzer darf bis zum 03.03.2026 nicht unterrichtet werden.

ABSCHNITT D – Rechtsbehelf
Gegen diese Anordnung kann Klage zum Verwaltungsgericht Musterstadt erhoben werden.

Im Auftrag
gez. Hollerbach
`,
  },
  {
    name: 'de6-xarf-phishing',
    kind: 'xarf',
    from: '"Netzwacht Sensor 4" <xarf@netzwacht.example>',
    subject: 'abuse report about 198.51.100.23 - 2026-01-19T21:03:55Z',
    accused: ['https://paket-zoll-nachzahlung.example/de/'],
    headers: ['X-XARF: PLAIN', 'Auto-Submitted: auto-generated'],
    text: `Dies ist eine automatisch erzeugte Meldung. Der maschinenlesbare Teil folgt (XARF 4).

{
  "xarf_version": "4.0.0",
  "report_id": "6f0e1a52-0000-4000-8000-00000000abcd",
  "timestamp": "2026-01-19T21:03:55Z",
  "reporter": {
    "org": "Netzwacht e. V.",
    "contact": "xarf@netzwacht.example",
    "domain": "netzwacht.example"
  },
  "sender": {
    "org": "Netzwacht e. V.",
    "contact": "xarf@netzwacht.example",
    "domain": "netzwacht.example"
  },
  "source_identifier": "198.51.100.23",
  "category": "content",
  "type": "phishing",
  "evidence_source": "crawler",
  "url": "https://paket-zoll-nachzahlung.example/de/"
}
`,
  },
  {
    name: 'de6-none-abwesenheit',
    kind: 'none',
    from: '"Jens Thormählen" <thormaehlen@thormaehlen-recht.example>',
    subject: 'Abwesenheitsnotiz: Markenverletzung – Eingangsbestätigung Ticket 81002',
    accused: [],
    headers: ['Auto-Submitted: auto-replied', 'Precedence: bulk'],
    text: `Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 2. Februar 2026 nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen, insbesondere bei laufenden Fristen und einstweiligen Verfügungen, wenden Sie sich bitte an sekretariat@thormaehlen-recht.example.

Aktuelles aus der Kanzlei: Lesen Sie unseren Beitrag "Was tun bei Urheberrechtsverletzungen im Netz?" auf https://thormaehlen-recht.example/blog/urheberrecht
`,
  },
  {
    name: 'de6-none-bewerbung',
    kind: 'none',
    from: 'Lea Brandauer <lea.brandauer@post.example>',
    subject: 'Bewerbung als Sachbearbeiterin Abuse & Legal (Kennziffer 26-07)',
    accused: [],
    text: `Sehr geehrte Frau Ahrens,

zwei Jahre lang habe ich bei einem Webhoster Meldungen rechtswidriger Inhalte bearbeitet: täglich rund achtzig Urheberrechtsverletzungen, dazu Phishing, Markensachen und hin und wieder eine gerichtliche Anordnung. Ich weiß also, wie eine Meldung nach Art. 16 DSA aussehen muss und was zu tun ist, wenn ihr die Fundstelle fehlt.

Nun suche ich eine neue Aufgabe, und Ihre Ausschreibung klingt, als hätte jemand meinen Schreibtisch beschrieben. Lebenslauf und Zeugnisse finden Sie anbei, einige Arbeitsproben unter https://lea-brandauer.example/mappe.

Über eine Einladung freue ich mich sehr.

Lea Brandauer
`,
  },
]
