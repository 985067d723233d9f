import type { Unseen } from '../types'

export const de: readonly Unseen[] = [
  {
    name: 'de-verlag',
    kind: 'notice',
    from: 'Nachtschatten Verlag, Rechte <rechte@nachtschatten.example>',
    subject: 'Rechtsverletzung auf fuchsbau-scans.example',
    accused: ['https://fuchsbau-scans.example/schwertbraut/61', 'https://fuchsbau-scans.example/schwertbraut/62'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature', 'accuracyOath'],
    text: `Sehr geehrte Damen und Herren,

wir sind Inhaber der ausschließlichen deutschen Rechte an der Reihe „Die Schwertbraut von Nagato“. Auf den Seiten

https://fuchsbau-scans.example/schwertbraut/61
https://fuchsbau-scans.example/schwertbraut/62

wird sie ohne unsere Zustimmung vollständig zum Lesen angeboten. Wir versichern nach bestem Wissen und in gutem Glauben, dass die Angaben richtig und vollständig sind. Bitte sperren Sie die Seiten. Unsere Ausgabe finden Sie unter https://nachtschatten.example/schwertbraut.

Mit freundlichen Grüßen
Jutta Brehm, Rechteabteilung
Nachtschatten Verlag, Lindenweg 3, 12345 Musterstadt, Tel. 030 000000`,
  },
  {
    name: 'de-rezepte-wut',
    kind: 'notice',
    from: 'Gerd Halm <gerd@halms-kueche.example>',
    subject: 'DAS SIND MEINE FOTOS!!!',
    accused: ['kochklau.example'],
    elements: ['senderIdentity', 'work', 'explanation'],
    arguable: ['signature', 'location'],
    text: `Schon zum dritten Mal schreibe ich Ihnen! Die Seite kochklau.example hat alle meine Rezeptfotos von halms-kueche.example kopiert und stellt sie als eigene ins Netz, nicht mal gefragt haben die. Nehmen Sie das endlich runter!

Gerd Halm`,
  },
  {
    name: 'de-ruecknahme',
    kind: 'retraction',
    from: 'Kanzlei Dorn <post@kanzlei-dorn.example>',
    subject: 'Rücknahme unserer Meldung vom 2.11., Az. 551/26',
    accused: ['https://notenfreunde.example/walzer'],
    text: `Sehr geehrte Damen und Herren,

namens unserer Mandantin nehmen wir die Meldung bezüglich https://notenfreunde.example/walzer zurück. Das Werk ist gemeinfrei, wir haben uns geirrt. Bitte schalten Sie die Seite wieder frei.

Kanzlei Dorn`,
  },
  {
    name: 'de-beschluss',
    kind: 'order',
    from: 'Landgericht Köln <poststelle@lg-koeln.example>',
    subject: 'Beschluss 14 O 211/26',
    accused: ['alben-gratis.example'],
    text: `Landgericht Köln, Geschäftsnummer 14 O 211/26

In dem einstweiligen Verfügungsverfahren wird der Antragsgegnerin bei Meidung eines Ordnungsgeldes aufgegeben, den Zugang zu alben-gratis.example über ihren Dienst unverzüglich zu unterbinden.

Köln, den 10.11.2026`,
  },
  {
    name: 'de-bewerbung',
    kind: 'none',
    from: 'Lea Sommer <lea.sommer@post.example>',
    subject: 'Bewerbung als Juristin im Abuse-Team',
    accused: [],
    text: `Sehr geehrte Damen und Herren, in meiner Masterarbeit ging es um Urheberrechtsverletzungen und Notice-and-Takedown. Gerne würde ich Ihr Team verstärken. Unterlagen: https://leasommer.example/lebenslauf.pdf`,
  },
  {
    name: 'de-markenwache',
    kind: 'none',
    from: 'Markenwache <service@markenwache.example>',
    subject: 'Ihre Marke wird kopiert - jetzt prüfen',
    accused: [],
    text: `Fälscher sind überall. Unser Dienst findet Urheberrechtsverletzungen automatisch und verschickt Löschanträge für Sie. 14 Tage kostenlos: https://markenwache.example/test`,
  },
]
