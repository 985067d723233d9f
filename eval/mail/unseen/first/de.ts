import type { Unseen } from '../types'

export const de: readonly Unseen[] = [
  {
    name: 'de-dsa-formal',
    kind: 'notice',
    from: '"Kanzlei Birkner" <post@kanzlei-birkner.example>',
    subject: 'Meldung rechtswidriger Inhalte gemäß Art. 16 DSA',
    accused: ['https://serienhimmel.example/stream/412'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature', 'accuracyOath'],
    shape: { charset: 'windows-1252', label: 'iso-8859-1', encoding: 'quoted-printable' },
    text: `Sehr geehrte Damen und Herren,

wir vertreten die Nordlicht Film GmbH, Inhaberin der ausschließlichen Nutzungsrechte an der Serie „Windstille“.

Unter der Adresse https://serienhimmel.example/stream/412 wird die Serie öffentlich zugänglich gemacht, ohne dass unsere Mandantin dem zugestimmt hätte. Dies verletzt § 19a UrhG.

Wir erklären in gutem Glauben, dass die hier gemachten Angaben richtig und vollständig sind.

Wir fordern Sie auf, den Zugang unverzüglich zu sperren.

Kanzlei Birkner, Am Markt 4, 00000 Musterstadt, Tel. 030 0000000, post@kanzlei-birkner.example
Dr. Anke Birkner, Rechtsanwältin
`,
  },
  {
    name: 'de-informal',
    kind: 'notice',
    from: 'jule@stoffliebe.example',
    subject: 'Mein Schnittmuster!',
    accused: ['https://naehgratis.example/dl/9.pdf'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity'],
    text: `Hallo zusammen,

auf https://naehgratis.example/dl/9.pdf gibt es mein Schnittmuster "Alma" gratis zum Herunterladen - das verkaufe ich selbst im Laden (https://stoffliebe.example/alma) und das hat mir einfach jemand geklaut. Könnt ihr das bitte rausnehmen?

Liebe Grüße, Jule
`,
  },
  {
    name: 'de-gambling',
    kind: 'notice',
    from: '"Glücksspielaufsicht" <aufsicht@behoerde.example>',
    subject: 'Unerlaubtes Glücksspiel im Internet',
    accused: ['https://spielpalast.example/'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `Sehr geehrte Damen und Herren,

auf der Internetseite https://spielpalast.example/ werden öffentliche Glücksspiele ohne die erforderliche Erlaubnis angeboten. Wir bitten Sie, die Seite nicht weiter zu verbreiten und uns über die getroffenen Maßnahmen zu unterrichten.

Im Auftrag
Reimann
`,
  },
  {
    name: 'de-counter',
    kind: 'counter_notice',
    from: 'timo@bandprobe.example',
    subject: 'Widerspruch gegen die Sperrung',
    accused: ['https://bandprobe.example/demo/2'],
    text: `Guten Tag,

Sie haben https://bandprobe.example/demo/2 wegen einer angeblichen Urheberrechtsverletzung gesperrt. Gegen diese Sperrung lege ich Widerspruch ein. Die Aufnahme stammt von meiner eigenen Band, Rechte Dritter sind nicht verletzt. Bitte schalten Sie die Seite wieder frei.

Timo Harms
`,
  },
  {
    name: 'de-retract',
    kind: 'retraction',
    from: '"Kanzlei Birkner" <post@kanzlei-birkner.example>',
    subject: 'Rücknahme unserer Meldung vom 5. Januar',
    accused: ['https://serienhimmel.example/stream/398'],
    text: `Sehr geehrte Damen und Herren, unsere Meldung zu https://serienhimmel.example/stream/398 ziehen wir hiermit zurück. Sie beruhte auf einer Verwechslung. Von weiteren Maßnahmen bitten wir abzusehen.
`,
  },
  {
    name: 'de-order',
    kind: 'order',
    from: '"Landgericht" <lg@justiz.example>',
    subject: 'Zustellung: einstweilige Verfügung 14 O 000/26',
    accused: ['serienhimmel.example'],
    text: `Landgericht Musterstadt
14 O 000/26

Beschluss

In dem einstweiligen Verfügungsverfahren Nordlicht Film GmbH gegen Provider Inc. wird der Antragsgegnerin bei Meidung eines Ordnungsgeldes aufgegeben, es zu unterlassen, über ihre Dienste den Zugang zu der Domain serienhimmel.example zu vermitteln.
`,
  },
  {
    name: 'de-kunde',
    kind: 'none',
    from: 'info@tischlerei-moor.example',
    subject: 'AW: Meldung einer Urheberrechtsverletzung [Ticket 2210]',
    accused: [],
    text: `Guten Tag,

danke für den Hinweis. Das Foto haben wir heute entfernt, der Vorgang ist damit hoffentlich erledigt.

Moor

Am 06.01.2026 um 10:00 schrieb abuse@provider.example:
> auf https://tischlerei-moor.example/ueber-uns wird ein Foto ohne Erlaubnis verwendet.
> Bitte entfernen Sie es.
`,
  },
  {
    name: 'de-rechnung',
    kind: 'none',
    from: 'buchhaltung@kaffeekontor.example',
    subject: 'Widerspruch gegen Rechnung 4471',
    accused: [],
    text: `Hallo,

ich widerspreche der Rechnung 4471: Der Tarif für kaffeekontor.example wurde zum Jahresende gekündigt. Bitte nehmen Sie die Forderung zurück.

Kontor GmbH
`,
  },
]
