import type { Unseen } from '../types'

export const fr: readonly Unseen[] = [
  {
    name: 'fr6-presses-universitaires',
    kind: 'notice',
    from: '"Presses universitaires de Valombre" <droits@pu-valombre.example>',
    subject: 'Ouvrages mis en ligne sans autorisation',
    accused: ['https://bibliopartage.example/f/4410', 'https://bibliopartage.example/f/4417'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Madame, Monsieur,

Nous avons constaté que deux de nos ouvrages peuvent être téléchargés en entier sur un site que vous hébergez :

– Hélène Castaing, Le Blé et le Sceau (2022), https://bibliopartage.example/f/4410
– Collectif, Grammaire du vieux-valombrois (2019), https://bibliopartage.example/f/4417

Éditeur et cessionnaire des droits d'exploitation, nous n'avons consenti à aucune diffusion gratuite de ces titres. Seuls le sont, avec notre accord, les volumes de la collection « Ouvertures » (https://pu-valombre.example/ouvertures), dont ces deux-là ne font pas partie.

Nous vous prions de bien vouloir les retirer promptement.

Aurélien Fabre-Lacoste
Service des droits, Presses universitaires de Valombre
1, cour du Cloître, 00000 Valombre – 01 00 00 00 00
`,
  },
  {
    name: 'fr6-lcen-photographe',
    kind: 'notice',
    from: 'Bastien Orville <bastien@orville-photo.example>',
    subject: 'Notification LCEN art. 6-I-5',
    accused: [
      'https://immo-littoral-prestige.example/annonces/villa-sirocco?utm_source=newsletter&photo=grand-angle-terrasse-coucher-de-soleil',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature', 'accuracyOath'],
    text: `Bonjour,

Je soussigné Bastien Orville, photographe, né le 00/00/1986 à Port-Feint, de
nationalité française, demeurant 8 impasse des Tamaris, 00000 Port-Feint,
vous notifie en application de l'article 6 de la LCEN le contenu suivant :

<https://immo-littoral-prestige.example/annonces/villa-sirocco?utm_source=newsletter
&photo=grand-angle-terrasse-coucher-de-soleil>

Il s'agit de ma photographie « Terrasse, soir de sirocco », reproduite sans mon
accord et sans mon nom par une agence immobilière, en violation des articles
L. 122-4 et L. 121-1 du code de la propriété intellectuelle. La version que j'ai
publiée moi-même est ici : https://orville-photo.example/sirocco

J'ai écrit à l'agence le 5 janvier (copie jointe), elle n'a pas répondu.

Je certifie l'exactitude de ce qui précède.

B. Orville
06 00 00 00 00
`,
  },
  {
    name: 'fr6-hotline-terror-signalement',
    kind: 'notice',
    from: '"Point Écoute Net" <signalement@point-ecoute-net.example>',
    subject: 'Signalement PEN-2026-118 : apologie du terrorisme',
    accused: ['https://la-voie-du-feu.example/video/9', 'https://la-voie-du-feu.example/video/10'],
    elements: ['location', 'explanation', 'senderIdentity', 'contact'],
    text: `Bonjour,

Notre association gère une ligne de signalement. Nos analystes ont examiné ces deux vidéos :

hxxps://la-voie-du-feu[.]example/video/9
hxxps://la-voie-du-feu[.]example/video/10

La première fait l'éloge de l'auteur d'un attentat, la seconde appelle à l'imiter. À notre avis, cela relève de l'article 421-2-5 du code pénal. Nous n'avons aucun pouvoir d'injonction et ceci n'est pas une décision d'une autorité ; nous vous invitons à examiner ces contenus et à les retirer s'il y a lieu. Les services de police ont été prévenus.

Point Écoute Net (association loi 1901)
signalement@point-ecoute-net.example
`,
  },
  {
    name: 'fr6-parfum-contrefacon',
    kind: 'notice',
    from: '"Claire Monnereau" <c.monnereau@sentier-ip.example>',
    subject: 'TR: Parfums Aubépine / boutique pirate – relance',
    accused: ['parfum-aubepine-destock.example'],
    elements: ['location', 'explanation', 'senderIdentity', 'contact'],
    arguable: ['work', 'signature'],
    text: `Bonjour,

Sauf erreur, mon message du 9 n'a pas reçu de réponse. Le site parfum-aubepine-destock.example vend toujours des flacons contrefaits sous la marque AUBÉPINE NOIRE de ma cliente, la société Parfums Aubépine (marque de l'Union européenne n° 000000000). Le seul revendeur en ligne agréé est aubepine-noire.example.

Merci de couper l'accès à ce site cette semaine.

Claire Monnereau
Conseil en propriété industrielle
Cabinet Sentier – 01 00 00 00 01

-----Message d'origine-----
De : Support <support@provider.example>
Envoyé : vendredi 9 janvier 2026 18:04
Objet : Accusé de réception

Nous avons bien reçu votre message. Vous trouverez notre politique sur https://provider.example/abuse-policy.
`,
  },
  {
    name: 'fr6-reclamation-art20',
    kind: 'counter_notice',
    from: 'Compagnie du Grelot <bureau@cie-grelot.example>',
    subject: 'Réclamation interne contre le blocage de notre captation',
    accused: ['https://cie-grelot.example/videos/tartuffe-2025'],
    text: `Bonjour,

Vous nous avez informés lundi du blocage de https://cie-grelot.example/videos/tartuffe-2025 à la suite du signalement d'une société de production. Nous contestons cette décision, par la voie de la réclamation prévue à l'article 20 du règlement sur les services numériques.

Molière est mort en 1673 ; la mise en scène, les costumes et la captation sont de nous. La société qui s'est plainte a filmé un autre Tartuffe, dans un autre théâtre, avec d'autres comédiens. Son robot a dû s'arrêter au titre.

Nous vous demandons de rétablir la vidéo, que 300 collégiens doivent regarder jeudi.

Solène Prigent, présidente
`,
  },
  {
    name: 'fr6-retrait-signalement',
    kind: 'retraction',
    from: '"Claire Monnereau" <c.monnereau@sentier-ip.example>',
    subject: 'Aubépine : je retire ma demande concernant senteurs-du-bocage.example',
    accused: ['senteurs-du-bocage.example'],
    text: `Bonjour,

Vérification faite auprès de ma cliente, la boutique senteurs-du-bocage.example est bien un détaillant agréé : le contrat avait été signé par la filiale belge. Je retire donc la notification que je vous ai adressée le 13 janvier à son sujet et vous prie de n'y donner aucune suite.

Mes excuses pour le dérangement.

Bien à vous,
C. Monnereau
`,
  },
  {
    name: 'fr6-jugement-blocage',
    kind: 'order',
    from: '"SELARL Huguet, commissaires de justice" <actes@huguet-cdj.example>',
    subject: 'Signification d’un jugement – RG 26/00000',
    accused: ['film-gratos.example', 'seriesvost-plus.example'],
    text: `Maître,
Madame, Monsieur,

À la requête du Syndicat des éditeurs de films imaginaires, nous vous signifions par la présente le jugement rendu selon la procédure accélérée au fond par le tribunal judiciaire de Valombre le 15 janvier 2026 (RG 26/00000), dont copie est jointe.

Extrait du dispositif :

« ORDONNE à la société Provider Inc. de mettre en œuvre, dans les quinze jours de la signification de la présente décision et pendant dix-huit mois, toutes mesures propres à empêcher l'accès, depuis le territoire français, aux sites accessibles par les noms de domaine :
  - film-gratos.example
  - seriesvost-plus.example
RAPPELLE que la présente décision est exécutoire de droit à titre provisoire. »

Vous pouvez faire appel de ce jugement dans le délai de quinze jours.
`,
  },
  {
    name: 'fr6-none-bug-bounty',
    kind: 'none',
    from: 'zoubir.sec@protonne.example',
    subject: 'Vulnérabilité sur votre formulaire de signalement (droit d’auteur)',
    accused: [],
    text: `Bonjour l'équipe sécu,

J'ai trouvé une XSS stockée dans votre formulaire « signaler une violation du droit d'auteur ». Le champ « URL du contenu contrefaisant » n'est pas échappé dans l'interface des agents.

Pour reproduire :
1. ouvrir https://provider.example/abuse/dmca
2. dans le champ URL, saisir https://exemple.example/"><svg onload=alert(1)>
3. cocher « je certifie de bonne foi… » et envoyer
4. l'alerte s'affiche quand un agent ouvre le ticket

Gravité estimée : élevée. Avez-vous un programme de primes ? Je ne publierai rien avant 90 jours.

Zoubir
`,
  },
  {
    name: 'fr6-none-lettre-info',
    kind: 'none',
    from: '"La Lettre du droit numérique" <lettre@droit-num.example>',
    subject: 'La Lettre n° 212 – Streaming illégal : les blocages s’accélèrent',
    accused: [],
    headers: ['List-Unsubscribe: <https://droit-num.example/desabo>'],
    text: `À LA UNE
Le tribunal judiciaire de Valombre a ordonné le blocage de deux sites de streaming. Les intermédiaires techniques, CDN compris, ont quinze jours pour s'exécuter. Notre analyse : https://droit-num.example/212/blocages

EN BREF
• Contrefaçon : une notification incomplète vaut-elle connaissance ? La cour répond non.
• DSA : le premier bilan des signaleurs de confiance est publié.
• Formation du 4 février : « Rédiger une notification LCEN efficace », encore six places.

Vous recevez cette lettre parce que vous y êtes abonné.
`,
  },
]
