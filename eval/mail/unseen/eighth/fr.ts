import type { Unseen } from '../types'

export const fr: readonly Unseen[] = [
  {
    name: 'fr-editeur',
    kind: 'notice',
    from: 'Éditions du Phare <droits@editions-phare.example>',
    subject: 'Notification LCEN – contenu illicite',
    accused: ['https://livresenvol.example/cartographe-du-sel.epub'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature', 'accuracyOath'],
    text: `Madame, Monsieur,

Les Éditions du Phare, titulaires des droits sur le roman « La Cartographe du sel » d'Ilse Morrow, constatent sa mise à disposition sans autorisation à l'adresse :
https://livresenvol.example/cartographe-du-sel.epub

Nous déclarons de bonne foi que cette diffusion n'est autorisée ni par nous ni par la loi et que les informations ci-dessus sont exactes. Merci de retirer ce contenu. L'édition licite figure sur https://editions-phare.example.

Claire Vasseur, service juridique
8 quai du Port, 29000 Quimper – 02 00 00 00 00`,
  },
  {
    name: 'fr-dessinateur',
    kind: 'notice',
    from: 'Bastien <bastien@bd-bastien.example>',
    subject: 'mes planches volées',
    accused: ['https://scanrapide.example/bastien/1', 'https://scanrapide.example/bastien/2'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Bonjour, je suis l'auteur de la BD « Les Îles sèches ». Quelqu'un l'a scannée et mise en ligne sans me demander : https://scanrapide.example/bastien/1 et https://scanrapide.example/bastien/2. Faites quelque chose svp. Bastien Roux`,
  },
  {
    name: 'fr-retrait',
    kind: 'retraction',
    from: 'Éditions du Phare <droits@editions-phare.example>',
    subject: 'Annulation de notre signalement du 6 novembre',
    accused: ['https://librairie-mistral.example/phare'],
    text: `Bonjour, nous annulons notre signalement concernant https://librairie-mistral.example/phare : il s'agit d'un libraire agréé. Veuillez rétablir la page. Avec nos excuses, Claire Vasseur`,
  },
  {
    name: 'fr-autorite',
    kind: 'order',
    from: 'Tribunal judiciaire de Paris <greffe@tj-paris.example>',
    subject: 'Ordonnance de référé RG 26/11872',
    accused: ['matchlibre.example', 'match-libre2.example'],
    text: `Tribunal judiciaire de Paris, ordonnance du 13 novembre 2026, RG 26/11872.

ORDONNONS à la société de mettre en œuvre, dans un délai de trois jours, toute mesure propre à empêcher l'accès aux noms de domaine matchlibre.example et match-libre2.example jusqu'au 30 juin 2027.`,
  },
  {
    name: 'fr-client',
    kind: 'none',
    from: 'Camille <camille@atelier-bois.example>',
    subject: 'Re: signalement transmis',
    accused: [],
    text: `Bonjour, j'ai retiré la photo hier soir, c'était mon stagiaire qui l'avait prise sur un autre site. Dites-moi si tout est en ordre. Camille

> Nous avons reçu un signalement : https://atelier-bois.example/galerie/4 reproduit une photo sans autorisation.`,
  },
  {
    name: 'fr-pub',
    kind: 'none',
    from: 'Vigie Image <contact@vigie-image.example>',
    subject: 'Vos photos sont peut-être volées',
    accused: [],
    text: `Chaque jour des milliers d'images sont reprises sans autorisation. Notre robot détecte la contrefaçon et envoie les demandes de retrait. Essai gratuit : https://vigie-image.example/essai`,
  },
]
