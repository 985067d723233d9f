import type { Unseen } from '../types'

export const fr: readonly Unseen[] = [
  {
    name: 'fr-avocat',
    kind: 'notice',
    from: '"Cabinet Moreau-Lys" <contact@moreau-lys.example>',
    subject: 'Notification de contenus illicites (article 16 du règlement sur les services numériques)',
    accused: ['https://bdpirate.example/albums/61'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature', 'accuracyOath'],
    shape: { charset: 'windows-1252', encoding: '8bit' },
    text: `Madame, Monsieur,

Nous avons l'honneur de vous écrire au nom de notre cliente, les Éditions de l'Alouette, titulaire des droits d'auteur sur l'album « Le Phare d'hiver ».

Cet album est reproduit intégralement et mis à disposition du public, sans l'accord de notre cliente, à l'adresse suivante :
https://bdpirate.example/albums/61

Nous affirmons de bonne foi que les informations et allégations contenues dans la présente notification sont exactes et complètes.

Nous vous demandons d'en rendre l'accès impossible dans les meilleurs délais.

Cabinet Moreau-Lys, 3 rue Inventée, Lyon — 04 00 00 00 00 — contact@moreau-lys.example
`,
  },
  {
    name: 'fr-auteur',
    kind: 'notice',
    from: 'zoe@zoedessine.example',
    subject: 'vol de dessin',
    accused: ['https://stickrz.example/p/chat'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity'],
    text: `Bonjour, la boutique https://stickrz.example/p/chat vend des autocollants avec mon dessin de chat. Je n'ai jamais donné mon accord ! L'original est sur mon site https://zoedessine.example/chat. Merci de faire retirer cette page.

Zoé
`,
  },
  {
    name: 'fr-haine',
    kind: 'notice',
    from: '"Association Vigie" <signalement@vigie.example>',
    subject: 'Signalement',
    accused: ['https://escroc-placement.example/offre'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `Bonjour,

nous vous signalons une escroquerie : le site https://escroc-placement[.]example/offre promet des placements garantis et ne rend jamais l'argent. Plusieurs victimes ont porté plainte. Merci de suspendre ce site.

Association Vigie
`,
  },
  {
    name: 'fr-contre',
    kind: 'counter_notice',
    from: 'luc@atelierluc.example',
    subject: 'Contestation du retrait',
    accused: ['https://atelierluc.example/clip'],
    text: `Bonjour,

Vous avez bloqué ma page https://atelierluc.example/clip à la suite d'une plainte pour contrefaçon. Je conteste ce retrait : la musique est de ma composition et le plaignant n'a aucun droit dessus. Merci de remettre la page en ligne.

Luc Ferrand
`,
  },
  {
    name: 'fr-retrait-plainte',
    kind: 'retraction',
    from: '"Cabinet Moreau-Lys" <contact@moreau-lys.example>',
    subject: 'Annulation de notre notification',
    accused: ['https://bdpirate.example/albums/58'],
    text: `Madame, Monsieur, notre notification concernant https://bdpirate.example/albums/58 a été envoyée par erreur. Nous la retirons et vous prions de ne pas y donner suite.
`,
  },
  {
    name: 'fr-tribunal',
    kind: 'order',
    from: '"Huissier" <etude@huissier.example>',
    subject: 'Signification de jugement',
    accused: ['bdpirate.example', 'bdpirate2.example'],
    text: `TRIBUNAL JUDICIAIRE
Jugement selon la procédure accélérée au fond, RG 26/00000

PAR CES MOTIFS, le tribunal ordonne à la société Provider de mettre en œuvre toutes mesures propres à empêcher l'accès, depuis le territoire français, aux sites bdpirate.example et bdpirate2.example, pendant dix-huit mois.
`,
  },
  {
    name: 'fr-cliente',
    kind: 'none',
    from: 'julie@fleuriste.example',
    subject: 'RE: Notification de contenu illicite',
    accused: [],
    text: `Bonjour, merci pour votre message. Ce n'est pas moi qui ai mis cette photo, c'était mon ancien prestataire ; elle est retirée depuis ce matin. Pouvez-vous me confirmer que le dossier est clos ?

Julie

Le 6 janv. 2026 à 10:00, abuse@provider.example a écrit :
> Une photo publiée sur https://fleuriste.example/equipe porterait atteinte au droit d'auteur.
`,
  },
]
