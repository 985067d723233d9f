import type { Unseen } from '../types'

export const de: readonly Unseen[] = [
  {
    name: 'de-illustratorin-wandkalender',
    kind: 'notice',
    from: '"Merle Osterhagen" <hallo@merle-malt.example>',
    subject: 'Jemand verkauft meine Füchse als Poster',
    text: `Hallo liebes Team,

ich hoffe, ich bin hier richtig, euer Formular hat mich dreimal rausgeworfen.

Ich zeichne seit elf Jahren Kinderbücher und gebe jedes Jahr einen Wandkalender raus, „Zwölf Füchse für Zuhause“. Die Bilder aus der Ausgabe 2023 (Januar, April und Oktober) werden gerade als Poster und auf Tassen verkauft. Ich habe das niemandem erlaubt, ich kenne den Laden nicht mal, und auf meine Mails kommt nichts zurück.

Der Shop liegt laut Whois bei euch:

https://wandglueck24.example/produkt/fuchs-poster-herbst
https://wandglueck24.example/produkt/fuchs-poster-schnee
https://wandglueck24.example/produkt/tasse-fuchs-april

Zum Vergleich meine Originale, da seht ihr auch die Signatur unten rechts, die bei denen einfach weggestempelt wurde:
https://merle-malt.example/kalender-2023

Könnt ihr bitte dafür sorgen, dass das verschwindet? Weihnachten ist mein halbes Jahreseinkommen.

Viele Grüße aus Flensburg
Merle Osterhagen

Atelier Osterhagen, Norderhofenden 300, 24937 Flensburg
Tel. 0461 / 000 41 22`,
    accused: [
      'https://wandglueck24.example/produkt/fuchs-poster-herbst',
      'https://wandglueck24.example/produkt/fuchs-poster-schnee',
      'https://wandglueck24.example/produkt/tasse-fuchs-april',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
  },
  {
    name: 'de-kanzlei-fachverlag-skripte',
    kind: 'notice',
    from: '"Kanzlei Brackvogel & Thiessen" <sekretariat@brackvogel-thiessen.example>',
    subject:
      'Unser Zeichen 1188/24-TH – Lindhorst Fachverlag ./. Unbekannt – Meldung rechtswidriger Inhalte nach Art. 16 DSA',
    text: `Vorab per E-Mail

Sehr geehrte Damen und Herren,

hiermit zeigen wir unter anwaltlicher Versicherung ordnungsgemäßer Bevollmächtigung an, dass wir die rechtlichen Interessen der Lindhorst Fachverlag GmbH, Am Alten Speicher 4, 28777 Bremen, vertreten.

I. Sachverhalt

Unsere Mandantin ist Inhaberin der ausschließlichen Nutzungsrechte an den nachstehenden Werken:

1. Prof. Dr. H. Wessling, „Statik für Zimmerleute“, 7. Auflage
2. A. Pohlmann / K. Reuß, „Prüfungstrainer Elektrotechnik Teil 2“
3. K. Reuß, „Formelsammlung Gebäudetechnik“

Vollständige PDF-Fassungen dieser Titel werden über von Ihnen bereitgestellte Infrastruktur öffentlich zugänglich gemacht, und zwar unter

zu 1.: hxxps://azubi-drive[.]example/f/9Kw2-statik7
zu 2.: hxxps://azubi-drive[.]example/f/9Kw2-et2
zu 3.: hxxps://cdn[.]azubi-drive[.]example/dl/formelsammlung_gt.pdf

II. Rechtliche Würdigung

Eine Zustimmung unserer Mandantin liegt nicht vor. Es handelt sich um eine Verletzung der §§ 16, 19a UrhG. Schranken, insbesondere §§ 60a ff. UrhG, greifen ersichtlich nicht, da die Werke ungekürzt und für jedermann abrufbar sind.

III. Erklärungen

Wir erklären namens und in Vollmacht unserer Mandantin, dass wir in gutem Glauben davon überzeugt sind, dass die in dieser Meldung enthaltenen Angaben und Behauptungen richtig und vollständig sind.

Wir haben Sie aufzufordern, die genannten Inhalte bis spätestens

                    Freitag, 14:00 Uhr

zu sperren und uns die Sperrung schriftlich zu bestätigen.

Mit freundlichen kollegialen Grüßen

gez. Dr. Silke Thiessen
Rechtsanwältin
Fachanwältin für Urheber- und Medienrecht

Brackvogel & Thiessen Rechtsanwälte PartG mbB | Domshof 190 | 28195 Bremen
T +49 421 000 77-0 | F +49 421 000 77-19 | www.brackvogel-thiessen.example

Diese Nachricht kann vertrauliche Informationen enthalten. Sind Sie nicht der richtige Adressat, löschen Sie sie bitte.`,
    accused: [
      'https://azubi-drive.example/f/9Kw2-statik7',
      'https://azubi-drive.example/f/9Kw2-et2',
      'https://cdn.azubi-drive.example/dl/formelsammlung_gt.pdf',
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
    arguable: ['accuracyOath', 'goodFaith'],
  },
  {
    name: 'de-zweizeiler-drohnenvideo',
    kind: 'notice',
    from: '"kopterjens" <kopterjens@postkasten.example>',
    subject: 'geklaut!!',
    text: `Auf http://sylt-immo-traum.example/start läuft als Hintergrund mein Drohnenvideo von der Hörnumer Odde, hat mich keiner gefragt und bezahlt schon gar nicht. Runter damit, aber flott.

Von meinem Telefon gesendet`,
    accused: ['http://sylt-immo-traum.example/start'],
    elements: ['work', 'location', 'explanation'],
  },
  {
    name: 'de-agentur-tabelle-hoerspiele',
    kind: 'notice',
    from: '"Tonwacht Monitoring" <meldung@tonwacht.example>',
    subject: '[TW-2024-55107] Rechtsverletzung Hörspiel – 4 Fundstellen',
    text: `Meldung TW-2024-55107
==========================================================

Meldende Stelle:   Tonwacht Monitoring UG (haftungsbeschränkt)
Im Auftrag von:    Studio Krähennest Hörspielproduktion e.K.
Ansprechpartner:   Ferdinand Aumüller
E-Mail:            f.aumueller@tonwacht.example
Telefon:           +49 911 000 3309

----------------------------------------------------------
Nr | Titel                                | Fundstelle
----------------------------------------------------------
 1 | Die Nachtapotheke, Folge 1           | https://hoerspielhafen.example/s/nachtapotheke/01
 2 | Die Nachtapotheke, Folge 2           | https://hoerspielhafen.example/s/nachtapotheke/02
 3 | Die Nachtapotheke, Folge 5 (Finale)  | https://hoerspielhafen.example/s/nachtapotheke/05
 4 | Kommissarin Dornbusch – Ebbe         | https://hafen-mirror.example/get.php?id=77120
----------------------------------------------------------

Offizielle Bezugsquelle (NICHT sperren): https://kraehennest-studio.example/shop

Erläuterung: Die aufgeführten Aufnahmen werden vollständig zum Abruf bereitgehalten. Weder der Rechteinhaber noch ein Lizenznehmer hat diese Nutzung gestattet.

Nach bestem Wissen und in gutem Glauben gehen wir davon aus, dass die beschriebene Nutzung weder vom Rechteinhaber, seinem Vertreter noch durch Gesetz erlaubt ist.

Wir versichern an Eides statt, dass die Angaben in dieser Meldung zutreffen und wir zum Handeln für den Rechteinhaber befugt sind.

Elektronisch unterzeichnet: /s/ Ferdinand Aumüller

----------------------------------------------------------
Diese Meldung wurde teilautomatisiert erstellt und vor Versand von einem Mitarbeiter geprüft. Antworten bitte mit unverändertem Betreff.`,
    accused: [
      'https://hoerspielhafen.example/s/nachtapotheke/01',
      'https://hoerspielhafen.example/s/nachtapotheke/02',
      'https://hoerspielhafen.example/s/nachtapotheke/05',
      'https://hafen-mirror.example/get.php?id=77120',
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
  },
  {
    name: 'de-weitergeleitet-cache-pressefoto',
    kind: 'notice',
    from: '"Bildredaktion Querformat" <bildrechte@querformat-presse.example>',
    subject: 'WG: AW: Foto Deichbruch – immer noch abrufbar',
    text: `Guten Tag,

siehe unten: Der Betreiber selbst hat das Bild von seinem Server gelöscht, aus Ihrem Zwischenspeicher wird es aber weiter ausgeliefert, wir haben es eben noch einmal von zwei Anschlüssen aus geprüft. Bitte leeren Sie den Cache für

https://static.elbkurier-online.example/img/2024/deichbruch_gross.jpg

Das Foto „Deichbruch bei Wischhafen“ stammt von unserem Fotografen Holger Tamm; eine Lizenz hat der Elbkurier nie erworben.

Danke und Gruß
Ina Roloff
Querformat Pressebild GmbH, Bildrechte
Durchwahl -214, Zentrale 040 000 9180

-----Ursprüngliche Nachricht-----
Von: Redaktion Elbkurier <redaktion@elbkurier-online.example>
Gesendet: Dienstag, 09:12
An: Bildrechte
Betreff: AW: Foto Deichbruch

Liebe Frau Roloff,

das war ein Versehen unseres Volontärs. Die Datei ist seit gestern Abend bei uns vom Server runter, der Artikel (https://elbkurier-online.example/region/deichbruch) hat jetzt ein eigenes Bild. Warum Sie es noch sehen, kann ich nicht sagen, wir hängen hinter einem CDN.

Beste Grüße
J. Kripgans`,
    accused: ['https://static.elbkurier-online.example/img/2024/deichbruch_gross.jpg'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'originRemovedOrOrdered'],
    arguable: ['signature'],
  },
  {
    name: 'de-widerspruch-strickblog',
    kind: 'counter_notice',
    from: '"Gundula Perschke" <gundula@maschenprobe.example>',
    subject: 'Widerspruch gegen Ihre Sperrung, Vorgang 70-4416',
    text: `Sehr geehrte Damen und Herren,

am Montag haben Sie mir mitgeteilt, dass zwei Seiten meines Blogs wegen einer Beschwerde der Firma Wollkontor Nord nicht mehr erreichbar sind:

 a) https://maschenprobe.example/anleitungen/zopfmuster-anna
 b) https://maschenprobe.example/anleitungen/socke-rundherum

Dem widerspreche ich. Die Anleitung zu a) habe ich 2016 selbst entworfen und im selben Jahr im Heft „Nadelspiel“ veröffentlicht (Belegexemplar als Scan anbei). Wollkontor Nord hat sie also von mir und nicht umgekehrt. Die Fotos zu b) hat mein Mann gemacht, auf dem Balkon, man sieht sogar unsere Tomaten.

Ich versichere, und mir ist bewusst, dass falsche Angaben strafbar sein können, dass die Inhalte nach meiner Überzeugung aufgrund eines Irrtums oder einer Verwechslung gesperrt wurden. Mit der Zuständigkeit des Gerichts an meinem Wohnort bin ich einverstanden und nehme auch Zustellungen des Beschwerdeführers entgegen.

Bitte schalten Sie die Seiten wieder frei.

Gundula Perschke
Kapellenstieg 88, 37999 Göttingen
0551 000 6621`,
    accused: [
      'https://maschenprobe.example/anleitungen/zopfmuster-anna',
      'https://maschenprobe.example/anleitungen/socke-rundherum',
    ],
    elements: [],
  },
  {
    name: 'de-ruecknahme-lizenz-gefunden',
    kind: 'retraction',
    from: '"Viktor Salzbrenner" <v.salzbrenner@nordlicht-stock.example>',
    subject: 'Re: Ticket 338120 – bitte nicht weiter bearbeiten',
    text: `Hallo Frau Demir,

mir ist das jetzt etwas unangenehm: Unsere Buchhaltung hat die Rechnung doch noch gefunden. Der Kunde hat das Bild im März ganz regulär lizenziert, nur eben unter dem Namen seiner Agentur. Unsere Beschwerde von letzter Woche zu

https://hotel-seeblick-malente.example/zimmer/suite

ist damit hinfällig, wir ziehen sie hiermit zurück. Falls Sie schon etwas abgeschaltet haben, nehmen Sie das bitte wieder zurück und richten dem Hotel unsere Entschuldigung aus.

Schöne Grüße
Viktor Salzbrenner
Nordlicht Stock, Lizenzabteilung

> Am 4. schrieb Nordlicht Stock Lizenzen:
> auf der unten genannten Seite wird unser Bild NL-88213 „Steg im Morgennebel“
> ohne Lizenz verwendet. Wir fordern Sie auf, den Inhalt zu entfernen.
> https://hotel-seeblick-malente.example/zimmer/suite`,
    accused: ['https://hotel-seeblick-malente.example/zimmer/suite'],
    elements: [],
  },
  {
    name: 'de-teilruecknahme-filmverleih',
    kind: 'retraction',
    from: '"Rechtsabteilung Kogge Film" <recht@kogge-film.example>',
    subject: 'KF/2024/093 – teilweise Rücknahme',
    text: `Sehr geehrte Damen und Herren,

in unserer Meldung KF/2024/093 vom 2. des Monats hatten wir fünf Adressen zum Film „Das Haus am Koog“ aufgeführt. Nach nochmaliger Prüfung gilt Folgendes:

Die Punkte 2 und 4 nehmen wir zurück. Es handelt sich um Besprechungen, die lediglich ein von uns freigegebenes Szenenbild zeigen:

  2. hxxps://kinogaenger[.]example/kritik/das-haus-am-koog
  4. hxxps://filmblatt-kiel[.]example/2024/05/koog

Die übrigen Punkte, also

  1. hxxps://streamnest[.]example/watch/haus-am-koog
  3. hxxps://streamnest[.]example/watch/haus-am-koog-hd
  5. hxxps://kinoxtra[.]example/v/5512

halten wir ausdrücklich aufrecht und bitten um zügige Erledigung.

i. A. Tjark Böhnisch
Kogge Film Verleih GmbH & Co. KG`,
    accused: ['https://kinogaenger.example/kritik/das-haus-am-koog', 'https://filmblatt-kiel.example/2024/05/koog'],
    elements: [],
  },
  {
    name: 'de-landgericht-einstweilige-verfuegung',
    kind: 'order',
    from: '"Landgericht Wesermünde – Geschäftsstelle 12. Zivilkammer" <poststelle@lg-wesermuende.example>',
    subject: '12 O 417/24 – Beschluss',
    text: `Landgericht Wesermünde
12. Zivilkammer
Geschäftsnummer: 12 O 417/24

In dem einstweiligen Verfügungsverfahren

Sternwarte Spieleverlag GmbH, Antragstellerin,
Prozessbevollmächtigte: Rechtsanwälte Hüls Kortmann, Wesermünde

gegen

den Diensteanbieter, an den diese Ausfertigung zugestellt wird, Antragsgegnerin,

hat die 12. Zivilkammer durch die Vorsitzende Richterin am Landgericht Overdiek, den Richter am Landgericht Naumann und die Richterin Dr. Yildiz ohne mündliche Verhandlung wegen besonderer Dringlichkeit

b e s c h l o s s e n :

1. Der Antragsgegnerin wird im Wege der einstweiligen Verfügung bei Meidung eines Ordnungsgeldes bis zu 250.000,00 EUR, ersatzweise Ordnungshaft, aufgegeben, den Zugang zu folgenden Angeboten zu unterbinden:

   https://brettspiel-scans.example/regelwerk/orbit-und-asche
   https://brettspiel-scans.example/karten/orbit-und-asche-druckbogen

2. Die Kosten des Verfahrens trägt die Antragsgegnerin.

3. Der Streitwert wird auf 30.000,00 EUR festgesetzt.

Gründe:
Die Antragstellerin hat glaubhaft gemacht, Inhaberin der ausschließlichen Rechte an dem Spiel „Orbit und Asche“ zu sein und den Betreiber nicht ermitteln zu können (§§ 97 Abs. 1, 19a UrhG, §§ 935, 940 ZPO). […]

Overdiek          Naumann          Dr. Yildiz

Ausgefertigt
Lammers, Justizobersekretärin als Urkundsbeamtin der Geschäftsstelle`,
    accused: [
      'https://brettspiel-scans.example/regelwerk/orbit-und-asche',
      'https://brettspiel-scans.example/karten/orbit-und-asche-druckbogen',
    ],
    elements: [],
  },
  {
    name: 'de-kunde-rechnung-doppelt',
    kind: 'none',
    from: '"Buchhaltung Copyshop Rathmann" <buchhaltung@copyshop-rathmann.example>',
    subject: 'Rechnung 2024-10-7781 doppelt abgebucht, bitte Rückmeldung',
    text: `Guten Tag,

für unsere Domain https://copyshop-rathmann.example wurde der Oktober zweimal eingezogen, einmal am 3. und einmal am 5., jeweils 23,80 Euro. Eine der beiden Abbuchungen ist unberechtigt, ich habe sie bei der Bank vorerst reklamiert.

Bitte senden Sie mir eine Gutschrift und prüfen Sie, ob das Lastschriftmandat bei Ihnen versehentlich zweimal hinterlegt ist. An die Adresse rechnung@ habe ich schon geschrieben, dort kommt nur ein Automat.

Mit freundlichem Gruß
Ute Rathmann
Copyshop Rathmann, Inh. Ute Rathmann
Kundennummer 410 556`,
    accused: [],
    elements: [],
  },
  {
    name: 'de-phishing-bilderdiebstahl-beweise',
    kind: 'none',
    from: '"Melanie" <melanie.fotoprofi@freipost.example>',
    subject: 'Sie verletzen das Urheberrecht!! letzte Warnung',
    text: `Guten Tag!

Mein Name ist Melanie. Ihre Webseite oder eine Webseite die Ihre Firma hostet verletzt die urheberrechtlich geschützte Bilder, welche mir persönlich gehören. Ich bin lizensierte Fotografin.

Schauen Sie sich dieses Dokument mit den Links zu meinen Bildern an und Sie bekommen die Beweise für meine Urheberrechte:

https://docs-ablage.example/d/beweise.php?file=49921&pw=1234

Laden Sie es sofort herunter und öffnen Sie die Datei auf einem Windows-Rechner. Wenn Sie die Bilder nicht in den nächsten Tagen entfernen, werde ich eine Klage gegen Sie einreichen! Sie könnten eine Strafe bis 150.000 Euro bekommen!

Melanie`,
    accused: [],
    elements: [],
  },
  {
    name: 'de-presseanfrage-sperrzahlen',
    kind: 'none',
    from: '"Benedikt Sarnow" <sarnow@netzmagazin-takt.example>',
    subject: 'Presseanfrage: Umgang mit Urheberrechtsbeschwerden (Frist Mittwoch)',
    text: `Sehr geehrte Damen und Herren,

für einen Schwerpunkt über illegale Streamingangebote recherchiere ich, wie Hoster mit Löschaufforderungen umgehen. Ich würde mich über Antworten auf diese Fragen freuen:

1. Wie viele Urheberrechtsmeldungen haben Sie im letzten Jahr erhalten, und wie viele davon waren unbegründet?
2. Die Seite https://flimmerkiste.example steht seit Jahren in der Kritik der Filmbranche. Trifft es zu, dass sie Ihre Dienste nutzt?
3. Wie schnell reagieren Sie im Schnitt auf eine Meldung?

Zitieren würde ich nur, was Sie freigeben. Redaktionsschluss ist Mittwoch, 16 Uhr.

Herzliche Grüße
Benedikt Sarnow
Redaktion takt – das Netzmagazin
Mobil 0170 000 4482`,
    accused: [],
    elements: [],
  },
]
