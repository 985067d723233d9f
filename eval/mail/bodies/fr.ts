import type { Body } from '../types'

export const fr: readonly Body[] = [
  {
    name: 'full',
    kind: 'notice',
    subject: 'Notification de contrefaçon',
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'signature'],
    accused: ['https://lire-gratuit.example/c/1', 'https://lire-gratuit.example/c/2'],
    text: `Madame, Monsieur,

Nous représentons les Éditions de l'Alouette.

Œuvre : Le Calendrier de sel
Site officiel : https://alouette.example/sel

Adresses litigieuses :
https://lire-gratuit.example/c/1
https://lire-gratuit.example/c/2

Ces pages diffusent l'œuvre entière sans autorisation et portent atteinte au droit d'auteur. Nous vous demandons de les supprimer.

Nous déclarons de bonne foi que ces informations sont exactes et complètes.

Signé : Maud Perrin
Téléphone : +33 1 00 00 00 00
`,
  },
  {
    name: 'plain',
    kind: 'notice',
    subject: 'Copie pirate',
    elements: ['location', 'explanation'],
    accused: ['http://toon.example/fr/3'],
    text: `Bonjour,
cette page publie mes dessins sans mon accord, c'est une atteinte à mon droit d'auteur :
http://toon.example/fr/3
Merci de la retirer.
`,
  },
  {
    name: 'counter',
    kind: 'counter_notice',
    subject: 'Contre-notification',
    accused: ['https://ma-page.example/g/3'],
    text: `Je dépose une contre-notification au sujet de https://ma-page.example/g/3, retirée par erreur. J'accepte la juridiction des tribunaux. Merci de rétablir la page.
`,
  },
  {
    name: 'retraction',
    kind: 'retraction',
    subject: 'Retrait de notre notification',
    accused: ['https://lire-gratuit.example/c/1'],
    text: `Nous retirons notre notification concernant https://lire-gratuit.example/c/1 ; un accord a été trouvé.
`,
  },
  {
    name: 'order',
    kind: 'order',
    subject: 'Ordonnance de référé',
    accused: ['livrepirate.example'],
    text: `Tribunal judiciaire de Paris, RG n° 26/00001
PAR CES MOTIFS, ordonne à la société de bloquer l'accès au site contrefaisant :
livrepirate.example
`,
  },
  {
    name: 'not-complaint',
    kind: 'none',
    subject: 'RE: droit d’auteur',
    text: `Bonjour, ceci n'est pas une plainte pour contrefaçon. Je demandais seulement pourquoi https://abc.example/ est lent.
`,
  },
  {
    name: 'newsletter',
    kind: 'none',
    subject: 'Lettre du piratage',
    headers: ['List-Unsubscribe: <https://news.example/u>'],
    text: `Cette semaine :
- Le juge bloque https://bigpirate.example/
- Hausse de la contrefaçon, les hébergeurs retirent plus vite
Se désabonner : https://news.example/u
`,
  },
  {
    name: 'spam',
    kind: 'none',
    subject: 'Violation de droits sur votre site',
    text: `Vous utilisez mes photos sans autorisation ! Téléchargez les preuves, cliquez ici :
https://files-storage.example/d/1
Sinon je porterai plainte.
`,
  },
  {
    name: 'billing',
    kind: 'none',
    subject: 'Double prélèvement',
    text: `Ma facture 12 a été prélevée deux fois, merci de faire un remboursement. Domaine : knit.example
`,
  },
  {
    name: 'answer',
    kind: 'none',
    subject: 'RE: Notification',
    text: `Nous avons bien reçu votre message et avons fait retirer les pages.

Le 5 janvier 2026, Maud Perrin a écrit :
> https://lire-gratuit.example/c/1
> sans autorisation, de bonne foi
`,
  },
]
