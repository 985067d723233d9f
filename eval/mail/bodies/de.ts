import type { Body } from '../types'

export const de: readonly Body[] = [
  {
    name: 'full',
    kind: 'notice',
    subject: 'Meldung einer Urheberrechtsverletzung',
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'signature'],
    accused: ['https://lesen-gratis.example/k/1', 'https://lesen-gratis.example/k/2'],
    text: `Sehr geehrte Damen und Herren,

ich schreibe im Namen der Lerchenverlag GmbH. Meldung nach Art. 16 DSA.

Werk: Der Salzkalender
Originalquelle: https://lerchenverlag.example/salz

Rechtsverletzende Seiten:
https://lesen-gratis.example/k/1
https://lesen-gratis.example/k/2

Das Werk wird dort ohne Erlaubnis vollständig öffentlich zugänglich gemacht. Bitte entfernen Sie die Inhalte.

Ich erkläre in gutem Glauben, dass die Angaben richtig und vollständig sind.

Unterschrift: Jana Köhler
Telefon: 030 000000
E-Mail: koehler@lerchenverlag.example
`,
  },
  {
    name: 'plain',
    kind: 'notice',
    subject: 'Raubkopie',
    elements: ['location', 'explanation'],
    accused: ['http://toon.example/de/3'],
    text: `Hallo,

diese Seite zeigt meine Fotos ohne Genehmigung und verletzt mein Urheberrecht:
http://toon.example/de/3

Bitte löschen!
`,
  },
  {
    name: 'oath',
    kind: 'notice',
    subject: 'Aufforderung zur Löschung',
    elements: ['senderIdentity', 'location', 'explanation', 'accuracyOath', 'work'],
    accused: ['https://hoerbuch-frei.example/9'],
    text: `Wir vertreten den Hörwald Verlag.
Titel: Nebelhafen
Beanstandete Adresse: https://hoerbuch-frei.example/9
Die Datei wird ohne Lizenz verbreitet. Wir versichern eidesstattlich, dass wir zur Vertretung berechtigt sind.
Bitte sperren Sie den Zugang.
`,
  },
  {
    name: 'counter',
    kind: 'counter_notice',
    subject: 'Gegendarstellung zu Ihrer Sperrung',
    accused: ['https://meine-seite.example/g/3'],
    text: `Sie haben https://meine-seite.example/g/3 entfernt. Das geschah irrtümlich, es liegt eine Verwechslung vor: Die Bilder sind von mir.
Hiermit lege ich eine Gegendarstellung vor und bitte Sie, die Seite wiederherzustellen.
`,
  },
  {
    name: 'retraction',
    kind: 'retraction',
    subject: 'Rücknahme unserer Meldung',
    accused: ['https://lesen-gratis.example/k/1'],
    text: `Guten Tag,

hiermit ziehen wir unsere Meldung zu https://lesen-gratis.example/k/1 zurück. Es lag eine Lizenz vor.
`,
  },
  {
    name: 'order',
    kind: 'order',
    subject: 'Zustellung: einstweilige Verfügung',
    accused: ['piratenbuch.example'],
    text: `Landgericht Köln, Aktenzeichen 14 O 1/26

hat beschlossen: Im Wege der einstweiligen Verfügung wird der Antragsgegnerin untersagt, Dienste für die rechtsverletzende Domain zu erbringen:
piratenbuch.example
`,
  },
  {
    name: 'not-complaint',
    kind: 'none',
    subject: 'AW: Urheberrecht',
    text: `Guten Tag,
das ist keine Urheberrechtsbeschwerde. Ich wollte nur wissen, warum https://abc.example/ nicht lädt.
`,
  },
  {
    name: 'newsletter',
    kind: 'none',
    subject: 'Wochenrückblick Piraterie',
    headers: ['Precedence: bulk'],
    text: `Wochenrückblick:
- Gericht sperrt https://bigpirate.example/
- Mehr Meldungen wegen Urheberrechtsverletzung, Plattformen löschen schneller
Abmelden: https://news.example/u
`,
  },
  {
    name: 'spam',
    kind: 'none',
    subject: 'Urheberrechtsverletzung auf Ihrer Website',
    text: `Sie verwenden meine Bilder ohne Genehmigung! Laden Sie die Beweise herunter, klicken Sie hier:
https://files-storage.example/d/1
Sonst verklage ich Sie.
`,
  },
  {
    name: 'billing',
    kind: 'none',
    subject: 'Doppelte Abbuchung',
    text: `Meine Rechnung 12 wurde doppelt abgebucht, bitte um Rückerstattung. Domain: knit.example
`,
  },
  {
    name: 'answer',
    kind: 'none',
    subject: 'AW: Meldung',
    text: `Wir haben Ihre Meldung erhalten; die Seiten haben wir entfernt.

Am 5.1.2026 um 10:00 schrieb Jana Köhler:
> https://lesen-gratis.example/k/1
> ohne Erlaubnis, in gutem Glauben
`,
  },
  {
    name: 'question',
    kind: 'none',
    subject: 'Frage',
    text: `Wie kann ich bei Ihnen eine Urheberrechtsverletzung melden? Ist eine Unterschrift erforderlich?
`,
  },
]
