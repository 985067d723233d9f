import type { Unseen } from '../types'

export const fr: readonly Unseen[] = [
  {
    name: 'fr-hotline',
    kind: 'notice',
    from: '"Point Signal" <analystes@point-signal.example>',
    subject: 'Signalement PS-2026-20718 - contenu manifestement illicite impliquant des mineurs',
    accused: ['https://nuage-partage.example/a/Zk81q'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    text: `Bonjour,

Point Signal est une ligne d'assistance nationale, signaleur de confiance au sens de l'article 22 du règlement (UE) 2022/2065.

Un analyste a confirmé que l'adresse suivante donne accès à un album d'images à caractère pédopornographique :

    hxxps://nuage-partage[.]example/a/Zk81q

Ce contenu est illicite au regard de l'article 227-23 du code pénal. Nous vous prions d'en rendre l'accès impossible sans délai et de conserver les données utiles à l'enquête. Merci de ne pas prévenir le titulaire du compte. Les services de police ont été informés.

Point Signal, cellule d'analyse
analystes@point-signal.example, +33 1 99 00 00 00
`,
  },
  {
    name: 'fr-petite-maison',
    kind: 'notice',
    from: 'Éditions du Poivrier <contact@poivrier.example>',
    subject: "Mise en demeure - contrefaçon de l'ouvrage « Le Sel des ponts »",
    accused: ['https://epub-libre.example/roman/le-sel-des-ponts', 'https://epub-libre.example/dl.php?id=90412'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'signature'],
    arguable: ['accuracyOath'],
    shape: { charset: 'windows-1252', encoding: 'quoted-printable' },
    text: `Madame, Monsieur,

Nous soussignés, Éditions du Poivrier, SARL au capital de 8 000 €, 0 rue des Exemples, 00000 Ville-Modèle, sommes cessionnaires exclusifs des droits d'exploitation du roman « Le Sel des ponts » de Blandine Cazaubon, paru en octobre 2025.

Nous avons constaté ce jour que l'ouvrage est proposé en téléchargement intégral et gratuit, sans notre accord, aux adresses :

https://epub-libre.example/roman/le-sel-des-ponts (fiche)
https://epub-libre.example/dl.php?id=90412 (fichier)

Il ne s'agit pas de l'extrait de 20 pages que nous diffusons nous-mêmes sur https://poivrier.example/sel/extrait.epub.

Ces faits constituent une contrefaçon (art. L. 335-2 du code de la propriété intellectuelle). Nous déclarons de bonne foi que les éléments ci-dessus sont exacts et complets. À défaut de retrait sous 48 heures, nous saisirons le tribunal.

Fait à Ville-Modèle, le 17 janvier 2026
Signé : Thibault Lacassagne, gérant
Tél. 05 00 00 00 00
`,
  },
  {
    name: 'fr-douane',
    kind: 'notice',
    from: '"Cyberdouane" <cyber@douane.example>',
    subject: 'Information : site de vente de tabac à chauffer de contrebande',
    accused: ['clopes-express.example'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Bonjour,

Le service Cyberdouane a relevé que le site clopes-express.example, acheminé par votre réseau, propose à la livraison des cartouches de cigarettes non timbrées. La vente à distance de tabac est interdite aux particuliers, quel que soit le pays d'expédition.

Vous êtes ainsi informés du caractère illicite de cette activité. Nous vous saurions gré d'y mettre fin et de nous indiquer les suites données, sous la référence CD-26-0093. Une réquisition vous sera adressée séparément s'il y a lieu.

L'inspectrice, M. Ferréol
`,
  },
  {
    name: 'fr-universitaire',
    kind: 'notice',
    from: 'Anaïs Kervella <anais.kervella@labo-marges.example>',
    subject: 'plagiat de ma thèse',
    accused: ['https://memoires-a-vendre.example/socio/1187'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Bonjour, je ne sais pas trop à qui m'adresser, le site n'a aucune mention légale.

J'ai soutenu en 2021 ma thèse, « Habiter le seuil : gardiennes d'immeuble et frontières sociales ». Elle est en libre consultation sur https://archive-theses.example/2021KERV01 mais sous mon nom et pas pour être revendue ! Or https://memoires-a-vendre.example/socio/1187 vend 34,90 € un « mémoire de M2 » qui en est, d'après l'aperçu, la copie mot à mot des chapitres 2 à 5, mon nom en moins. Je n'ai donné l'autorisation à personne.

J'ai trouvé votre nom via un outil de recherche DNS. Pourriez-vous faire retirer cette page, ou au moins me dire qui est l'hébergeur ?

Bien cordialement,
Anaïs Kervella, maîtresse de conférences
06 00 00 00 00
`,
  },
  {
    name: 'fr-suivi-vague',
    kind: 'none',
    from: 'sgauthier@messagerie.example',
    subject: 'où en est ma demande ?',
    accused: [],
    text: `Bonjour,

Je vous ai écrit il y a dix jours au sujet d'un contenu qui me concerne et je n'ai toujours pas de réponse. Pouvez-vous me dire où en est mon dossier ? Je n'ai pas gardé le numéro. On m'avait dit 72 heures pour un retrait.

Merci d'avance
S. Gauthier
`,
  },
  {
    name: 'fr-merci',
    kind: 'none',
    from: 'Atelier Grès & Cie <atelier@gresetcie.example>',
    subject: 'Re: [Dossier 66102] Contenu retiré',
    accused: [],
    text: `Bonjour,

Je viens de vérifier, la page a bien disparu. Un grand merci à toute l'équipe, je ne pensais pas que ça irait si vite ! Vous pouvez clore le dossier.

Très belle journée,
Capucine

Le 14 janv. 2026 à 16:02, abuse@provider.example a écrit :
> Bonjour,
> Suite à votre notification pour contrefaçon, notre client a retiré le
> contenu situé à l'adresse https://deco-pascher.example/vase-bleu.
> N'hésitez pas à revenir vers nous.
`,
  },
  {
    name: 'fr-contestation',
    kind: 'counter_notice',
    from: 'Radio Garrigue <asso@radiogarrigue.example>',
    subject: 'Contestation de la suspension de notre podcast',
    accused: ['https://radiogarrigue.example/podcast/e41.mp3'],
    text: `Bonjour,

Vous avez bloqué hier l'épisode 41 de notre émission (https://radiogarrigue.example/podcast/e41.mp3) parce qu'une société prétend détenir les droits sur la musique du générique. Nous contestons ce retrait : le générique a été composé par notre technicien, qui nous l'a cédé par écrit (contrat disponible), et la société en question n'a visiblement laissé tourner qu'un robot.

Nous demandons le rétablissement du fichier et la transmission de la présente au plaignant.

Pour l'association, Mireille Estanove
12 chemin du Modèle, 00000 Garrigue-les-Bois
`,
  },
  {
    name: 'fr-police-retrait',
    kind: 'order',
    from: '"Office de lutte contre la cybercriminalité" <retrait@police.example>',
    subject: 'Demande de retrait - article 6-1 de la loi n° 2004-575 - dossier 26/00512',
    accused: ['https://tribune-noire.example/articles/manuel-3'],
    text: `MINISTÈRE DE L'INTÉRIEUR
Office de lutte contre la cybercriminalité

INJONCTION DE RETRAIT

Vu l'article 6-1 de la loi n° 2004-575 du 21 juin 2004 ;
Vu l'article 421-2-5 du code pénal ;

Considérant que le contenu accessible à l'adresse ci-après provoque directement à des actes de terrorisme ;

Il vous est enjoint de retirer, ou de rendre inaccessible, dans un délai d'une heure à compter de la réception de la présente, le contenu suivant :

https://tribune-noire.example/articles/manuel-3

Le défaut d'exécution est puni d'un an d'emprisonnement et de 250 000 euros d'amende. La présente décision peut être contestée devant le tribunal administratif.

Le commissaire divisionnaire, chef de l'Office
`,
  },
]
