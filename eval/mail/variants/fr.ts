import type { Unseen } from '../unseen/types'

export const fr: readonly Unseen[] = [
  {
    name: 'fr-ceramiste',
    kind: 'notice',
    from: 'Nolwenn Tréguier <nolwenn@atelier-treguier.example>',
    subject: 'Mes photos sur une boutique inconnue',
    accused: ['https://deco-vaisselle-promo.example/collections/gres'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['work', 'contact', 'signature'],
    text: `Bonjour,

Je suis céramiste et je photographie moi-même mes pièces. Une boutique que je ne connais pas
s'en sert pour vendre des bols qui ne sont pas les miens :
https://deco-vaisselle-promo.example/collections/gres

Je n'ai jamais donné mon accord à qui que ce soit. Les vraies photos sont sur
https://atelier-treguier.example/gres. D'après ce que je vois, c'est vous qui servez ces pages.

Pouvez-vous faire retirer tout ça ? Merci d'avance.

Nolwenn Tréguier
`,
  },
  {
    name: 'fr-mutuelle-hameconnage',
    kind: 'notice',
    from: '"Mutuelle Bel-Air, RSSI" <rssi@mutuelle-belair.example>',
    subject: 'Faux site à fermer',
    accused: ['https://mutuelle-belair-remboursement.example/connexion'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `Bonsoir,

Une copie de notre espace adhérent est en ligne à l'adresse hxxps://mutuelle-belair-remboursement[.]example/connexion. Elle réclame le numéro de carte bancaire et le code reçu par SMS. Notre site est www.mutuelle-belair.example, aucun autre n'est à nous.

Merci de le fermer au plus vite et de conserver les journaux de connexion.

Le RSSI, Mutuelle Bel-Air
astreinte : 01 99 00 00 00
`,
  },
  {
    name: 'fr-editeur-liste',
    kind: 'notice',
    from: '"Éditions du Ressac" <juridique@editions-ressac.example>',
    subject: 'Mise en demeure – diffusion illicite de bandes dessinées',
    accused: [
      'https://scan-tempete.example/bd/capitaine-brume/1',
      'https://scan-tempete.example/bd/capitaine-brume/2',
      'https://img2.scan-tempete.example/cb/2/014.webp',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature', 'accuracyOath'],
    text: `Madame, Monsieur,

Les Éditions du Ressac sont titulaires des droits exclusifs sur la série « Capitaine Brume ».

Vous trouverez ci-dessous la liste des pages qui la reproduisent intégralement, sans que nous y ayons consenti :

https://scan-tempete.example/bd/capitaine-brume/1
https://scan-tempete.example/bd/capitaine-brume/2
https://img2.scan-tempete.example/cb/2/014.webp

Lecture légale : https://editions-ressac.example/capitaine-brume

Nous vous mettons en demeure de rendre ces pages inaccessibles sous 48 heures. La présente notification est faite de bonne foi.

Pour les Éditions du Ressac,
Gaël Morvan, service juridique, 02 99 00 00 00
`,
  },
  {
    name: 'fr-deepfake',
    kind: 'notice',
    from: 'm.anonyme@courrier.example',
    subject: 'photos de moi',
    accused: ['https://fuites-intimes.example/p/7741'],
    elements: ['location', 'explanation'],
    text: `bonjour, quelqu'un a mis des photos intimes de moi sur https://fuites-intimes.example/p/7741 et je n'ai rien accepté du tout, c'est mon ancien copain. je vous en supplie supprimez cette page, j'ai 19 ans et toute ma fac est au courant. ne transmettez pas mon adresse mail svp
`,
  },
  {
    name: 'fr-contestation',
    kind: 'counter_notice',
    from: '"Radio Garrigue" <antenne@radio-garrigue.example>',
    subject: 'Re : Retrait de contenu – dossier 31877',
    accused: ['https://radio-garrigue.example/podcasts/vendanges'],
    text: `Bonjour,

Nous ne comprenons pas le retrait de https://radio-garrigue.example/podcasts/vendanges. L'émission est une production maison, la musique a été composée par notre technicien et personne d'autre n'en détient les droits. Le plaignant se trompe. Veuillez remettre le podcast en ligne.

Bien à vous
Inès Courtade
`,
  },
  {
    name: 'fr-retrait',
    kind: 'retraction',
    from: '"Éditions du Ressac" <juridique@editions-ressac.example>',
    subject: 'Annule notre envoi du 12 janvier',
    accused: ['https://bulles-et-critiques.example/capitaine-brume'],
    text: `Madame, Monsieur,

Notre notification du 12 janvier visait par erreur https://bulles-et-critiques.example/capitaine-brume, qui est une simple chronique. Nous la retirons et vous présentons nos excuses.

Gaël Morvan
`,
  },
  {
    name: 'fr-arcom',
    kind: 'order',
    from: '"Autorité fictive de régulation" <blocage@autorite.example>',
    subject: 'Décision n° 2026-014 – demande de blocage',
    accused: ['match-sans-payer.example', 'foot-clandestin.example'],
    text: `L'Autorité,
Vu le code du sport, notamment son article L. 333-10 ;
Vu l'ordonnance du tribunal judiciaire de Valombre du 9 janvier 2026 ;

Enjoint à la société Provider Inc. d'empêcher l'accès, à partir du territoire français, aux sites suivants :
match-sans-payer.example
foot-clandestin.example

La présente décision prend effet dès sa réception.
`,
  },
  {
    name: 'fr-none-candidature',
    kind: 'none',
    from: 'Yanis Belkadi <yanis@belkadi-plume.example>',
    subject: 'Candidature au poste de juriste contenus illicites',
    accused: [],
    text: `Madame, Monsieur,

Titulaire d'un master en droit du numérique, j'ai traité pendant deux ans des signalements de contrefaçon, d'hameçonnage et de contenus terroristes chez un hébergeur. Votre annonce a retenu toute mon attention.

Vous trouverez mon CV ci-joint et mes articles sur https://belkadi-plume.example/articles.

Dans l'attente de vous rencontrer, je vous prie d'agréer mes salutations distinguées.

Yanis Belkadi
`,
  },
  {
    name: 'fr-none-demarchage',
    kind: 'none',
    from: '"Chloé de NetVigile" <chloe@netvigile.example>',
    subject: 'Contrefaçons : 80 % des marques touchées',
    accused: [],
    text: `Bonjour,

Les contrefacteurs ne dorment jamais. NetVigile repère les faux sites et les fait fermer à votre place, en 36 heures en moyenne. Souhaitez-vous une démonstration de quinze minutes ? Réservez ici : https://netvigile.example/rdv

Chloé
Si vous ne souhaitez plus recevoir nos messages, répondez STOP.
`,
  },
  {
    name: 'fr-none-question',
    kind: 'none',
    from: 'Mairie de Port-Feint <numerique@port-feint.example>',
    subject: 'Question sur votre procédure de signalement',
    accused: [],
    text: `Bonjour,

Nous préparons une brochure pour nos administrés victimes d'usurpation d'identité ou d'escroquerie en ligne. Pouvez-vous nous indiquer à quelle adresse envoyer un signalement, quels éléments il doit contenir et sous quel délai vous répondez ? La page https://provider.example/signaler n'est qu'en anglais.

Cordialement,
Le service numérique
`,
  },
]
